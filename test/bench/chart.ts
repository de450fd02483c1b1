/** Tables whose figures are drawn as bars, as SVG for the README. Light and dark, readable at 720 pixels of width. */

export interface Chart {
  readonly title: string
  readonly subtitle: string
  readonly bands: readonly Band[]
  /** Lines below, in small type. */
  readonly notes: readonly string[]
}

/** A group of columns over the same rows. */
export interface Band {
  readonly heading: string
  /** How to read it, beside the heading. */
  readonly hint: string
  readonly rows: readonly Row[]
  /** One to four. */
  readonly columns: readonly Column[]
  /** Lines in the place of the columns that are not there. */
  readonly aside?: readonly string[]
}

export interface Row {
  readonly label: string
  readonly isOurs: boolean
}

export interface Column {
  readonly heading: string
  /** What is counted, under the heading. */
  readonly unit: string
  /** One a row, none negative; undefined where there is no such figure. */
  readonly values: readonly (number | undefined)[]
  /** The value of the longest bar there can be; the largest of the values where it is left out. */
  readonly full?: number
  readonly format: (value: number) => string
}

const width = 720
const padding = 24
const labelWidth = 94
const columns = 4
const gap = 20
const columnWidth = (width - 2 * padding - labelWidth - (columns - 1) * gap) / columns
/** Kept free at the end of the longest bar, for its figure. */
const figureWidth = 44
const rowHeight = 21
const barHeight = 10
const lineHeight = 17

/** Draws a chart. Labels may hold any text. */
export function draw(chart: Chart): string {
  const parts: string[] = []
  let y = padding + 16
  parts.push(text(padding, y, chart.title, 'title'))
  y += 21
  parts.push(text(padding, y, chart.subtitle, 'hint'))
  y += 20
  for (const band of chart.bands) {
    const drawn = drawBand(band, y)
    parts.push(drawn.svg)
    y = drawn.end
  }
  parts.push(rule(y))
  y += 4
  for (const note of chart.notes) {
    y += lineHeight
    parts.push(text(padding, y + 5, note, 'note'))
  }
  const height = Math.round(y + padding)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title desc">
<title id="title">${escapeXml(chart.title)}</title>
<desc id="desc">${escapeXml(described(chart))}</desc>
<style>${style}</style>
<rect class="card" x=".5" y=".5" width="${width - 1}" height="${height - 1}" rx="10"/>
${parts.join('\n')}
</svg>
`
}

/** A band from `top` on, and where it ends. */
function drawBand(band: Band, top: number): { svg: string; end: number } {
  const parts = [rule(top)]
  let y = top + 27
  parts.push(
    `<text x="${padding}" y="${y}"><tspan class="heading">${escapeXml(band.heading)}</tspan><tspan class="hint" dx="8">${escapeXml(band.hint)}</tspan></text>`,
  )
  y += 27
  const places = band.columns.map((column, i) => ({ column, x: columnStart(i) }))
  for (const { column, x } of places) {
    parts.push(text(x, y, column.heading, 'column'), text(x, y + 16, column.unit, 'unit'))
  }
  y += 28
  const bottom = y + band.rows.length * rowHeight
  for (const [i, row] of band.rows.entries()) {
    const middle = y + i * rowHeight + rowHeight / 2
    parts.push(text(padding, middle + 4.5, row.label, row.isOurs ? 'ours' : 'peer'))
    for (const { column, x } of places) parts.push(bar(column, i, { x, middle, row }))
  }
  for (const { x } of places) {
    parts.push(`<path class="axis" d="M${x - 0.5} ${y}V${bottom}"/>`)
  }
  for (const [i, line] of (band.aside ?? []).entries()) {
    parts.push(
      text(columnStart(band.columns.length), y + 15.5 + i * (lineHeight + 1), line, 'aside'),
    )
  }
  return { svg: parts.join('\n'), end: bottom + 18 }
}

function columnStart(column: number): number {
  return padding + labelWidth + column * (columnWidth + gap)
}

function bar(
  { values, full, format }: Column,
  ordinal: number,
  { x, middle, row }: { x: number; middle: number; row: Row },
): string {
  const value = values[ordinal]
  if (value === undefined) return text(x + 6, middle + 4, '–', 'unit')
  const longest = full ?? Math.max(...values.map((it) => it ?? 0))
  const length = longest === 0 ? 0 : (value / longest) * (columnWidth - figureWidth)
  const kind = row.isOurs ? 'ours' : 'peer'
  return (
    `<rect class="bar ${kind}" x="${round(x)}" y="${middle - barHeight / 2}" width="${round(Math.max(length, 1))}" height="${barHeight}"/>` +
    text(x + length + 6, middle + 4, format(value), `figure ${kind}`)
  )
}

function rule(y: number): string {
  return `<path class="line" d="M${padding} ${Math.round(y) + 0.5}H${width - padding}"/>`
}

function text(x: number, y: number, content: string, kind: string): string {
  return `<text class="${kind}" x="${round(x)}" y="${round(y)}">${escapeXml(content)}</text>`
}

const round = (pixels: number) => Math.round(pixels * 10) / 10

/** Every figure in words, for those who do not see the picture. */
function described({ subtitle, bands, notes }: Chart): string {
  const figures = bands.map(
    ({ heading, hint, rows, columns }) =>
      `${heading} (${hint}). ${columns.map((column) => inWords(column, rows)).join(' ')}`,
  )
  return [subtitle, ...figures, ...notes].join(' ')
}

function inWords({ heading, unit, values, format }: Column, rows: readonly Row[]): string {
  const said = rows.map(({ label }, i) => {
    const value = values[i]
    return `${label} ${value === undefined ? 'none' : format(value)}`
  })
  return `${heading}, ${unit}: ${said.join(', ')}.`
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** What XML 1.0 has no way to write: https://www.w3.org/TR/xml/#charsets */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text as it stands in XML, in an element or between quotation marks. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(unwritable, '\ufffd')
    .replaceAll(/[&<>"']/g, (mark) => escapes[mark]!)
}

/** The colours and type of the pages (`src/pages/pages.css`). */
const style = `
  svg {
    --surface: #ffffff; --line: #e2e5e7; --control: #868f96;
    --ink: #14181b; --ink-2: #465057; --ink-3: #5d676f; --accent: #0a5c68;
    font: 400 13px -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", system-ui, sans-serif;
    font-variant-numeric: tabular-nums;
  }
  @media (prefers-color-scheme: dark) {
    svg {
      --surface: #16191c; --line: #282e33; --control: #6f7a82;
      --ink: #eceff0; --ink-2: #b7c0c6; --ink-3: #97a2aa; --accent: #76ccd4;
    }
  }
  .card { fill: var(--surface); stroke: var(--line) }
  .line { stroke: var(--line) }
  .axis { stroke: var(--control) }
  .title { font-size: 18px; font-weight: 600; letter-spacing: -.01em; fill: var(--ink) }
  .heading { font-size: 14px; font-weight: 600; fill: var(--ink) }
  .column { font-size: 12px; font-weight: 600; fill: var(--ink) }
  .hint, .aside, text.peer { fill: var(--ink-2) }
  .unit, .note { font-size: 12px; fill: var(--ink-3) }
  text.ours { font-weight: 600; fill: var(--ink) }
  .figure { font-size: 12px }
  .bar.ours { fill: var(--accent) }
  .bar.peer { fill: var(--control) }
`

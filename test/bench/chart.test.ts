import { describe, expect, test } from 'vitest'
import { type Chart, draw, escapeXml } from './chart.ts'

const percent = (value: number) => `${value * 100}%`
const chart: Chart = {
  title: 'How good',
  subtitle: 'In one run',
  bands: [
    {
      heading: 'Finds it',
      hint: 'longer is better',
      rows: [
        { label: 'Ours', isOurs: true },
        { label: 'Theirs', isOurs: false },
      ],
      columns: [
        { heading: 'First', unit: 'n = 2', values: [1, 0.5], full: 1, format: percent },
        { heading: 'Second', unit: 'n = 2', values: [0, undefined], format: percent },
      ],
      aside: ['A remark.'],
    },
  ],
  notes: ['A note.'],
}

/** What is wrong with the markup: a tag that is not closed, a mark that is not escaped. Empty for well-formed XML. */
function faults(xml: string): string[] {
  const found: string[] = []
  const open: string[] = []
  let end = 0
  for (const tag of xml.matchAll(/<(\/?)([a-zA-Z]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>/g)) {
    const [all, closing, name, , empty] = tag
    const before = xml.slice(end, tag.index)
    if (/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/.test(before)) found.push(`not escaped: ${before}`)
    if (closing) {
      const last = open.pop()
      if (last !== name) found.push(`</${name}> closes <${last}>`)
    } else if (!empty) open.push(name!)
    end = tag.index + all.length
  }
  if (xml.slice(end).trim() !== '') found.push(`after the end: ${xml.slice(end)}`)
  return [...found, ...open.map((name) => `<${name}> is not closed`)]
}

test('the check of the markup can fail', () => {
  expect(faults('<svg><text>a & b</text></svg>')).not.toEqual([])
  expect(faults('<svg><text></svg></text>')).not.toEqual([])
  expect(faults('<svg><text x="1">a &amp; b</text><path/></svg>')).toEqual([])
})

test('a chart is well-formed', () => {
  expect(faults(draw(chart))).toEqual([])
})

describe('hostile labels', () => {
  const hostile = `</text><script>alert("1")</script> & 'x' \u0000\u0008 \ud83d ]]> <!--`
  const svg = draw({
    ...chart,
    title: hostile,
    bands: chart.bands.map((band) => ({
      ...band,
      heading: hostile,
      rows: band.rows.map((row) => ({ ...row, label: hostile })),
      columns: band.columns.map((column) => ({
        ...column,
        heading: hostile,
        format: () => hostile,
      })),
    })),
    notes: [hostile],
  })

  test('stay text', () => {
    expect(faults(svg)).toEqual([])
    expect(svg).not.toContain('<script')
  })

  test('lose what XML cannot hold', () => {
    expect(svg.isWellFormed()).toBe(true)
    // oxlint-disable-next-line no-control-regex
    expect(svg).not.toMatch(/[\u0000-\u0008]/)
    expect(escapeXml('a\u0000b')).toBe('a\ufffdb')
  })
})

test('a bar is as long as its value, and its figure stands beside it', () => {
  const widths = [
    ...draw(chart).matchAll(/class="bar (\w+)" x="[\d.]+" y="[\d.]+" width="([\d.]+)"/g),
  ]
  const [ours, , theirs] = widths.map(([, , width]) => Number(width))
  expect(widths.map(([, kind]) => kind)).toEqual(['ours', 'ours', 'peer'])
  expect(theirs! / ours!).toBeCloseTo(0.5, 2)
  expect(draw(chart)).toContain('>50%</text>')
})

test('it is named and said in words, figure by figure', () => {
  const svg = draw(chart)
  expect(svg).toContain('role="img" aria-labelledby="title desc"')
  expect(svg).toContain('<title id="title">How good</title>')
  expect(svg).toMatch(/<desc id="desc">.*First, n = 2: Ours 100%, Theirs 50%\./)
  expect(svg).toMatch(/<desc id="desc">.*Second, n = 2: Ours 0%, Theirs none\./)
})

test('it has colours for dark pages too', () => {
  expect(draw(chart)).toContain('@media (prefers-color-scheme: dark)')
})

import type { Band, Chart, Column } from './chart.ts'
import { baseline, engines, versions } from './engines/all.ts'
import type { HostileTimes } from './hostile-times.ts'
import type { SpeedFigures } from './speed.ts'
import { table } from './table.ts'

const [ours] = engines.map(({ name }) => name)
const count = (n: number) => n.toLocaleString('en')
const times = (ratio: number) => `${ratio.toFixed(ratio < 0.095 ? 2 : ratio < 9.95 ? 1 : 0)}×`
const ms = (value: number) => `${value.toFixed(value < 0.995 ? 2 : value < 9.95 ? 1 : 0)} ms`
const size = (bytes: number) =>
  bytes < 999_500
    ? `${Math.round(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(bytes < 9_950_000 ? 1 : 0)} MB`

/** The figures as they are printed. */
export function speedTables(all: readonly SpeedFigures[], widgetBytes: number): string {
  return [
    `Processor time of one question: ours from the question to the cited answer, a peer's search alone. × is the multiple`,
    `of ${baseline}'s in the same round. Medians over the rounds; milliseconds are those of this machine.`,
    '',
    ...all.flatMap((figures) => [...speedTable(figures), '']),
    `The widget: ${count(widgetBytes)} bytes after gzip.`,
  ].join('\n')
}

function speedTable(figures: SpeedFigures): string[] {
  const { name, documents, passages, entries, textBytes, questions, engines, hostile } = figures
  const rows = engines.map((engine) => [
    engine.name,
    `${engine.p50Ratio.toFixed(2)}×`,
    `${engine.p99Ratio.toFixed(2)}×`,
    engine.p50Ms.toFixed(3),
    engine.p99Ms.toFixed(3),
    count(Math.round(engine.buildMs)),
    engine.loadMs.toFixed(1),
    size(engine.bytes),
  ])
  return [
    `${name} (documents: ${count(documents)}, text: ${size(textBytes)}, our passages: ${count(passages)}, ` +
      `entries of the peers: ${count(entries)}, questions: ${count(questions)})`,
    '',
    table(['Speed', 'p50', 'p99', 'p50 ms', 'p99 ms', 'build ms', 'load ms', 'bytes'], rows),
    '',
    'Our build also reads, cuts, checks and tries the text; our bytes, Orama’s and SQLite’s hold the texts.',
    ...(hostile ? ['', ...hostileTable(hostile)] : []),
  ]
}

function hostileTable({ questions, kinds, ...all }: HostileTimes): string[] {
  return [
    `${count(questions)} hostile questions, ours alone, in milliseconds: median ${all.medianMs.toFixed(2)}, ` +
      `p99 ${all.p99Ms.toFixed(2)}, p99.9 ${all.p999Ms.toFixed(2)}, max ${all.maxMs.toFixed(2)}; ` +
      `p99.9 ÷ median ${(all.p999Ms / all.medianMs).toFixed(1)}`,
    '',
    table(
      ['Hostile, by kind', 'median ms', 'max ms'],
      kinds.map(({ kind, medianMs, maxMs }) => [kind, medianMs.toFixed(2), maxMs.toFixed(2)]),
    ),
  ]
}

/** The figures as they are drawn, of the texts that have a name for it. */
export function speedChart(all: readonly SpeedFigures[]): Chart {
  const drawn = all.filter(({ drawnAs }) => drawnAs !== undefined)
  return {
    title: 'How fast',
    subtitle:
      'Shorter is better. Verbatim goes from question to cited answer, a search library from question to hits.',
    bands: [...drawn.map(speedBand), hostileBand(drawn)],
    notes: [
      'Processor time, median of rounds; × within a round. Only Verbatim, Orama and SQLite load the texts too, not just an index.',
      versions,
    ],
  }
}

function speedBand({ drawnAs, documents, textBytes, engines }: SpeedFigures): Band {
  const base = engines.find(({ name }) => name === baseline)!
  const column = (heading: string, unit: string, rest: Pick<Column, 'values' | 'format'>) => ({
    heading,
    unit,
    ...rest,
  })
  return {
    heading: drawnAs!,
    hint: `${count(documents)} documents, ${size(textBytes)} of text`,
    rows: engines.map(({ name }) => ({ label: name, isOurs: name === ours })),
    columns: [
      column('Median question', `${baseline}: ${ms(base.p50Ms)}`, {
        values: engines.map(({ p50Ratio }) => p50Ratio),
        format: times,
      }),
      column('99th percentile', `${baseline}: ${ms(base.p99Ms)}`, {
        values: engines.map(({ p99Ratio }) => p99Ratio),
        format: times,
      }),
      column('To load', 'from file to ready', {
        values: engines.map(({ loadMs }) => loadMs),
        format: ms,
      }),
      column('Size', 'what is loaded', {
        values: engines.map(({ bytes }) => bytes),
        format: size,
      }),
    ],
  }
}

function hostileBand(drawn: readonly SpeedFigures[]): Band {
  const hostile = drawn.map((figures) => figures.hostile!)
  const longest = Math.max(...hostile.map(({ maxMs }) => maxMs))
  const column = (heading: string, unit: string, of: (times: HostileTimes) => number): Column => ({
    heading,
    unit,
    values: hostile.map(of),
    full: longest,
    format: ms,
  })
  return {
    heading: 'Hostile questions',
    hint: `${count(hostile[0]!.questions)} of them, made to be slow, put to Verbatim`,
    rows: drawn.map(({ drawnAs }) => ({ label: drawnAs!, isOurs: true })),
    columns: [
      column('Median', 'half are slower', ({ medianMs }) => medianMs),
      column('99th percentile', '1 in 100 is slower', ({ p99Ms }) => p99Ms),
      column('99.9th percentile', '1 in 1,000 is slower', ({ p999Ms }) => p999Ms),
      column('Slowest', 'of all', ({ maxMs }) => maxMs),
    ],
  }
}

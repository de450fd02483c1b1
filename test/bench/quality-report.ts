import { type Chart, type Column, type Row } from './chart.ts'
import { engines, versions } from './engines/all.ts'
import type { Figure, MeasureName } from './quality.ts'
import { table } from './table.ts'

const names = engines.map(({ name }) => name)
const [ours] = names
const percent = (share: number) => `${Math.round(share * 100)}%`
const gain = (value: number) => value.toFixed(2).replace(/^0/, '')

/** The figures as they are printed. */
export function qualityTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ subject, what, isFault, questions, values, spread }) => [
    `${subject}: ${what}${isFault ? ' (a fault)' : ''}`,
    String(questions),
    ...names.map((name) => values.get(name)!.toFixed(3)),
    spread.toFixed(3),
  ])
  return [
    table(['Quality', 'n', ...names, '±'], rows),
    '',
    '±: half the 95 % interval of our figure, from its questions alone. A smaller difference may be chance.',
    'A peer answers whenever it finds anything, and shows the first sentence of its best record or section:',
    'a search library offers nothing else. It is given our titles, aliases and headings as fields of their own.',
    '',
    ...engines.map(({ name, setting }) => `${name} ${setting}`),
  ].join('\n')
}

/** The figures as they are drawn. */
export function qualityChart(figures: readonly Figure[]): Chart {
  const figure = (name: MeasureName) => figures.find((it) => it.name === name)!
  const column = (name: MeasureName, heading: string, set: string, format = percent): Column => {
    const { questions, values } = figure(name)
    return {
      heading,
      unit: `${set}, n = ${questions}`,
      values: names.map((engine) => values.get(engine)),
      full: 1,
      format,
    }
  }
  const rows: Row[] = names.map((label) => ({ label, isOurs: label === ours }))
  return {
    title: 'How good',
    subtitle:
      'Verbatim beside search libraries, on the same texts and the same questions, in one run',
    bands: [
      {
        heading: 'Finds it',
        hint: 'the ranking, before anything is said',
        rows,
        columns: [
          column('summary', 'Expert’s summary', 'LiveQA nDCG', gain),
          column('paraphrase', 'Paraphrase', 'LiveQA nDCG', gain),
          column('raw', 'Raw message', 'LiveQA nDCG', gain),
          column('passage', 'Right passage first', 'XQuAD'),
        ],
      },
      {
        heading: 'Gets it right',
        hint: 'the disease, what is asked about it, and the sentence that is shown',
        rows,
        columns: [
          column('page', 'Right disease first', 'MedQuAD'),
          column('record', 'Right record first', 'MedQuAD'),
          column('sentence', 'Right sentence', 'XQuAD'),
          column('single', 'Right sentence', 'a health page'),
        ],
      },
      {
        heading: 'Answers what the text does not say',
        hint: 'shorter is better',
        rows,
        columns: [
          column('nearMiss', 'Disease not there', 'MedQuAD'),
          column('absent', 'Article not there', 'XQuAD'),
        ],
        aside: [
          'A search library answers whenever it finds',
          'a word. Verbatim says that the text does',
          'not answer, or asks which page is meant.',
        ],
      },
    ],
    notes: [
      `nDCG of the first ten; of ${figure('raw').questions} questions it is known to ± ${gain(figure('raw').spread)} (95 %). A library shows the first sentence of its best hit.`,
      versions,
    ],
  }
}

import { say } from '../../src/cli/report.ts'
import type { Index, Reply } from './engines/engine.ts'
import { isFirst, ndcgAt10, saysAllOfAny, saysSpan } from './metrics.ts'
import { type AskedQuestion, type Expectation, readSet } from './sets.ts'
import { halfWidth95, mean } from './statistics.ts'
import { withEngines } from './workspace.ts'

/** One figure: of which questions, and how one reply scores, 0..1. */
export interface Measure {
  /** Folder of the corpus and the questions. */
  readonly corpus: string
  /** Which of its questions. */
  readonly set: string
  readonly of: (reply: Reply, expect: Expectation) => number
  readonly subject: string
  readonly what: string
  /** True where a high figure is a fault. */
  readonly isFault?: true
}

const byGrade = (reply: Reply, { judgements }: Expectation) =>
  ndcgAt10(reply.documents, judgements!)
const answered = ({ shown }: Reply) => Number(shown !== undefined)

export const measures = {
  summary: {
    corpus: 'liveqa',
    set: 'liveqa-summary',
    subject: 'LiveQA-Med, expert’s summary',
    what: 'nDCG@10',
    of: byGrade,
  },
  paraphrase: {
    corpus: 'liveqa',
    set: 'liveqa-paraphrase',
    subject: 'LiveQA-Med, paraphrase',
    what: 'nDCG@10',
    of: byGrade,
  },
  raw: {
    corpus: 'liveqa',
    set: 'liveqa-raw',
    subject: 'LiveQA-Med, raw message',
    what: 'nDCG@10',
    of: byGrade,
  },
  passage: {
    corpus: 'xquad',
    set: 'xquad',
    subject: 'XQuAD',
    what: 'right passage first',
    of: ({ documents }, { documentId }) => Number(isFirst(documents, [documentId!])),
  },
  sentence: {
    corpus: 'xquad',
    set: 'xquad',
    subject: 'XQuAD',
    what: 'right sentence shown',
    of: ({ shown }, { answers }) => Number(saysSpan(shown, answers!)),
  },
  absent: {
    corpus: 'xquad',
    set: 'xquad-absent',
    subject: 'XQuAD, article not there',
    what: 'answered all the same',
    of: answered,
    isFault: true,
  },
  page: {
    corpus: 'medquad',
    set: 'medquad-own',
    subject: 'MedQuAD',
    what: 'right disease first',
    of: ({ documents }, { page }) => Number(isFirst(documents, page!)),
  },
  record: {
    corpus: 'medquad',
    set: 'medquad-own',
    subject: 'MedQuAD',
    what: 'right record first',
    of: ({ documents }, { record }) => Number(isFirst(documents, record!)),
  },
  nearMiss: {
    corpus: 'medquad',
    set: 'medquad-near-miss',
    subject: 'MedQuAD, disease not there',
    what: 'answered all the same',
    of: answered,
    isFault: true,
  },
  single: {
    corpus: 'bme',
    set: 'bme',
    subject: 'Bone marrow edema, one page',
    what: 'right sentence shown',
    of: ({ shown }, { contains }) => Number(saysAllOfAny(shown, contains!)),
  },
} satisfies Record<string, Measure>

export type MeasureName = keyof typeof measures

/** One measure over its set, by the name of the engine. */
export interface Figure extends Measure {
  readonly name: MeasureName
  /** How many questions. */
  readonly questions: number
  readonly values: ReadonlyMap<string, number>
  /** Half the width of the 95 % interval of our value. */
  readonly spread: number
}

/** Every measure of every engine, all on the same texts and questions. */
export async function measureQuality(data: string): Promise<Figure[]> {
  const named = Object.entries(measures).map(([name, measure]: [string, Measure]) => ({
    ...measure,
    name: name as MeasureName,
  }))
  const sets = [...Map.groupBy(named, ({ corpus }) => corpus)].map(([corpus, wanted]) => ({
    corpus,
    wanted,
    ...readSet(data, corpus),
  }))
  const figures: Figure[] = []
  for (const { corpus, wanted, path, questions } of sets) {
    say(`Quality on ${corpus}`)
    await withEngines(path, ({ contestants }) => {
      for (const measure of wanted) {
        const asked = questions.filter(
          ({ set, expect }) => set === measure.set && (measure.isFault || expect.kind === 'answer'),
        )
        const scores = contestants.map(({ index }) => score(index, asked, measure))
        figures.push({
          ...measure,
          questions: asked.length,
          values: new Map(contestants.map(({ engine }, i) => [engine.name, mean(scores[i]!)])),
          spread: halfWidth95(scores[0]!),
        })
      }
    })
  }
  return figures
}

function score(index: Index, asked: readonly AskedQuestion[], { of }: Measure): number[] {
  return asked.map(({ question, expect }) => of(index.reply(index.search(question)), expect))
}

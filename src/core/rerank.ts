/** The second stage: the best passages of the index, ordered anew by what an index cannot see. */
import type { Artifact } from './artifact.ts'
import type { Asked } from './asked.ts'
import { asksTheSame } from './question/question-type.ts'
import { coverage, type Query, subjectCoverage } from './question/query.ts'
import { type Reading, read } from './reading.ts'
import type { Hit } from './retrieval/retriever.ts'
import { type Naming, newNaming, titleShare } from './subject.ts'

/** Passages that are looked at again; behind them the order of the index stands. */
const maxReranked = 25
/** Of one document, as long as others are waiting: the best of each of many says more than many of one. */
const maxOfDocument = 2

/**
 * What each signal adds to the score of a passage: set with the help of coordinate ascent on LiveQA, MedQuAD and XQuAD
 * together, and rounded.
 */
export const passageWeights = {
  /** The score of the index over the weight of the question, as far as it counts. */
  index: 1,
  /** The share of the question that the passage has. */
  text: 2,
  /** The share that passage, title and aliases have together. */
  covered: 2,
  /** The share of the title that the question names. */
  title: 1.75,
  /** Where the heading answers what is asked: the share of the title to the fourth, so that a part hardly counts. */
  type: 5,
  /** Where the heading asks this very question, in these words. */
  same: 3,
}

/** What each signal gave: 0..1, but for `index`. */
export type PassageFeatures = Readonly<Record<keyof typeof passageWeights, number>>

/** A question of nothing but the commonest words weighs next to nothing: what is divided by it says no more. */
const maxPerWeight = 30
/** From here on more of the words tells nothing of which passage is better. */
const maxIndex = 6

/** A hit that was read, with its place in the better order. */
export interface RerankedHit extends Hit {
  readonly reading: Reading
  readonly features: PassageFeatures
  /** The score of the index over the weight of the question. */
  readonly perWeight: number
  /** Share of the title that the question names, 0..1; 0 where titles name no subjects. */
  readonly titleShare: number
  /** Share of what the question is about that passage, headings and title have, 0..1. */
  readonly subjectCoverage: number
}

/** The best hits in a better order, and the others behind them. Scores are those of this order. */
export function rerank(
  query: Query,
  hits: readonly Hit[],
  asked: Asked,
  artifact: Artifact,
): { reranked: RerankedHit[]; others: Hit[] } {
  if (query.total === 0) return { reranked: [], others: [] }
  const naming = newNaming(query, artifact.forward.dictionary)
  const places = query.terms.map(({ term }) => artifact.forward.dictionary.placeOf(term))
  const [chosen, others] = choose(hits, artifact)
  const reranked = chosen.map((hit) => {
    const reading = read(artifact, hit.passage, asked)
    const { text, names, above } = reading
    const share = namedShare(reading, naming, artifact)
    const perWeight = Math.min(maxPerWeight, hit.score / query.total)
    const features: PassageFeatures = {
      index: Math.min(maxIndex, perWeight),
      text: coverage(query, (term) => text.has(term)),
      covered: coverage(query, (term) => text.has(term) || names.has(term)),
      title: share,
      type: asksTheSame(query, reading) ? share ** 4 : 0,
      same: Number(reading.type === query.type && isHeading(reading.heading, places)),
    }
    return {
      ...hit,
      score: weigh(features, passageWeights),
      reading,
      features,
      perWeight,
      titleShare: share,
      subjectCoverage: subjectCoverage(query, (term) => text.has(term) || above.has(term)),
    }
  })
  return {
    reranked: reranked.toSorted((a, b) => b.score - a.score || a.passage - b.passage),
    others: others.map((hit) => ({ ...hit, score: hit.score / query.total })),
  }
}

/** Whether a heading has the terms of a question and no other. */
function isHeading(heading: ReadonlySet<number>, places: readonly number[]): boolean {
  return heading.size === places.length && places.every((place) => heading.has(place))
}

/** Σ weight × value. */
export function weigh<Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0
  for (const name in weights) sum += weights[name] * features[name]
  return sum
}

/** Share of its title that the question names. The one topic of a site counts as named. */
function namedShare({ document, titles }: Reading, naming: Naming, artifact: Artifact): number {
  if (document === artifact.topic) return 1
  if (!artifact.settings.titlesNameSubjects) return 0
  return titleShare(titles, naming, artifact.forward.dictionary)
}

/** Which hits are reranked, and the others; both in the order of the index. */
function choose(hits: readonly Hit[], { passages }: Artifact): [Hit[], Hit[]] {
  const counts = new Map<string, number>()
  const isEarly = hits.map(({ passage }) => {
    const { documentId } = passages[passage]!
    const count = (counts.get(documentId) ?? 0) + 1
    counts.set(documentId, count)
    return count <= maxOfDocument
  })
  const order = [...hits.filter((_, i) => isEarly[i]), ...hits.filter((_, i) => !isEarly[i])]
  const chosen = new Set(order.slice(0, maxReranked))
  return [hits.filter((hit) => chosen.has(hit)), hits.filter((hit) => !chosen.has(hit))]
}

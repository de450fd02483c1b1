/** The second stage: the best passages of the index, ordered anew by what an index cannot see. */
import { analyze } from './analyzer.ts'
import type { Artifact } from './artifact.ts'
import { coverage, type Query, subjectCoverage } from './query.ts'
import { questionType } from './question-type.ts'
import { type Reading, read } from './reading.ts'
import type { Hit } from './retriever.ts'
import { titleShare } from './subject.ts'
import type { Document } from './types.ts'

/** Passages that are looked at again; behind them the order of the index stands. */
const maxReranked = 25
/** Of one document, as long as others are waiting: the best of each of many says more than many of one. */
const maxOfDocument = 2

/**
 * What each signal adds to the score. Fitted together, by hand and by coordinate ascent, on four sets at once (LiveQA,
 * MedQuAD, XQuAD, a one-page health site); all are flat around these values.
 */
export const passageWeights = {
  /** The score of the index over the weight of the question. */
  index: 1,
  /** The best such score of all passages of its page. */
  page: 0.8,
  /** Neighbouring words of the question that are neighbours in the passage, in order: their share. */
  bigrams: 0.4,
  /** The share of the question that the passage has. */
  text: 1.5,
  /** The share that passage, title and aliases have together. */
  covered: 1,
  /** The share of the title that the question names. */
  title: 1.5,
  /** Whether it names all of it. */
  wholeTitle: 0.6,
  /** Whether the heading answers what the question asks for: the share of the title, squared. */
  type: 2.5,
}

/** What each signal gave: 0..1 but for `index` and `page`, which no limit bounds. */
export type Features = Readonly<Record<keyof typeof passageWeights, number>>

/** A question of nothing but the commonest words weighs next to nothing: what is divided by it says no more. */
const maxIndex = 30

/** A hit with its place in the better order. */
export interface RerankedHit extends Hit {
  /** Share of the title that the question names, 0..1; 0 where titles name no subjects. */
  readonly titleShare: number
  /** Share of what the question is about that passage, headings and title have, 0..1. */
  readonly subjectCoverage: number
  /** All terms of passage, headings, title and aliases. */
  readonly said: ReadonlySet<string>
  /** Absent behind the reranked. */
  readonly reading?: Reading
  readonly features?: Features
}

/** Hits in a better order. Scores are those of this order. */
export function rerank(query: Query, hits: readonly Hit[], artifact: Artifact): RerankedHit[] {
  if (query.total === 0) return []
  const bestOfPage = bestScores(hits, artifact)
  const bigrams = pairs(analyze(query.text))
  const [chosen, others] = choose(hits, artifact)
  const reranked = chosen.map((hit) => {
    const reading = read(artifact, hit.passage)
    const share = namedShare(reading.document, query, artifact)
    const features = featuresOf(query, bigrams, reading, {
      index: Math.min(maxIndex, hit.score / query.total),
      page: artifact.settings.titlesNameSubjects
        ? Math.min(maxIndex, bestOfPage.get(reading.document.title)! / query.total)
        : 0,
      titleShare: share,
    })
    const said = new Set([
      ...reading.names.flat(),
      ...reading.heading,
      ...reading.sentences.flatMap((sentence) => [...sentence.said]),
    ])
    return {
      ...hit,
      score: weigh(features),
      titleShare: share,
      subjectCoverage: subjectCoverage(query, (term) => said.has(term)),
      said,
      reading,
      features,
    }
  })
  const rest = others.map((hit) => ({
    ...hit,
    score: hit.score / query.total,
    titleShare: 0,
    subjectCoverage: 0,
    said: new Set<string>(),
  }))
  return [...reranked.toSorted((a, b) => b.score - a.score || a.passage - b.passage), ...rest]
}

/** Share of its title that the question names. The one topic of a site counts as named. */
function namedShare(document: Document, query: Query, artifact: Artifact): number {
  if (document === artifact.topic) return 1
  return artifact.settings.titlesNameSubjects ? titleShare(document, query, artifact.retriever) : 0
}

function featuresOf(
  query: Query,
  bigrams: ReadonlySet<string>,
  { section, names, sentences }: Reading,
  { index, page, titleShare: share }: { index: number; page: number; titleShare: number },
): Features {
  const heading = section.path.at(-1) ?? ''
  const terms = [...analyze(heading), ...sentences.flatMap((sentence) => sentence.terms)]
  const inText = new Set([...terms, ...sentences.flatMap(({ said }) => [...said])])
  const inNames = new Set(names.flat())
  const isAsked = query.type !== 'other' && questionType(heading).type === query.type
  return {
    index,
    page,
    bigrams: shareOf(bigrams, pairs(terms)),
    text: coverage(query, (term) => inText.has(term)),
    covered: coverage(query, (term) => inText.has(term) || inNames.has(term)),
    title: share,
    wholeTitle: Number(share === 1),
    type: isAsked ? share ** 2 : 0,
  }
}

function weigh(features: Features): number {
  return Object.entries(passageWeights).reduce(
    (sum, [name, weight]) => sum + weight * features[name as keyof Features],
    0,
  )
}

/** The best score of each page: records of one title are one page. */
function bestScores(hits: readonly Hit[], { passages, documents }: Artifact): Map<string, number> {
  const best = new Map<string, number>()
  for (const { passage, score } of hits) {
    const { title } = documents.get(passages[passage]!.documentId)!
    best.set(title, Math.max(best.get(title) ?? 0, score))
  }
  return best
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

/** Neighbouring terms, in order. */
export function pairs(terms: readonly string[]): Set<string> {
  return new Set(terms.slice(1).map((term, i) => `${terms[i]} ${term}`))
}

/** The share of what was asked that was said, 0..1. */
export function shareOf(asked: ReadonlySet<string>, said: ReadonlySet<string>): number {
  if (asked.size === 0) return 0
  return [...asked].filter((pair) => said.has(pair)).length / asked.size
}

/** The second stage: the best passages of the index, ordered anew by what an index cannot see. */
import { analyze } from './analyzer.ts'
import type { Artifact } from './artifact.ts'
import { coverage, type Query } from './query.ts'
import { questionType } from './question-type.ts'
import type { Hit } from './retriever.ts'
import { titleShare } from './subject.ts'

/** Passages that are looked at again; behind them the order of the index stands. */
const maxReranked = 20

/** What each signal adds to the score of the index, which is divided by the question's weight. */
const weights = {
  /** Neighbouring words of the question that are neighbours in the passage, in order: their share. */
  bigrams: 0.6,
  /** The share of the question that the best sentence of the passage has. */
  sentence: 0.7,
  /** The share of the title that the question names. */
  title: 1,
  /** Where it names all of it. */
  wholeTitle: 0.4,
  /** Where the heading answers what the question asks for, times the share of the title. */
  type: 1,
}

/** A hit with its place among the reranked. */
export interface RerankedHit extends Hit {
  /** Share of the title that the question names, 0..1; 0 behind the reranked and where titles name no subjects. */
  readonly titleShare: number
}

/** Hits in a better order. Scores are those of this order. */
export function rerank(
  question: string,
  query: Query,
  hits: readonly Hit[],
  artifact: Artifact,
): RerankedHit[] {
  if (query.total === 0) return []
  const { titlesNameSubjects: namesSubjects } = artifact.settings
  const bigrams = pairs(analyze(question))
  const reranked = hits.slice(0, maxReranked).map((hit) => {
    const passage = artifact.passages[hit.passage]!
    const document = artifact.documents.get(passage.documentId)!
    const heading = document.sections[passage.section]!.path.at(-1) ?? ''
    const terms = analyze(`${heading} ${document.text.slice(passage.start, passage.end)}`)
    const said = pairs(terms)
    const named = namesSubjects ? titleShare(document, query, artifact.retriever) : 0
    const inText = new Set(terms)
    const score =
      hit.score / query.total +
      weights.bigrams * share(bigrams, said) +
      weights.sentence * coverage(query, (term) => inText.has(term)) +
      weights.title * named +
      weights.wholeTitle * Number(named === 1) +
      weights.type *
        named *
        Number(query.type !== 'other' && questionType(heading).type === query.type)
    return { ...hit, score, titleShare: named }
  })
  const rest = hits
    .slice(maxReranked)
    .map((hit) => ({ ...hit, score: hit.score / query.total, titleShare: 0 }))
  return [...reranked.toSorted((a, b) => b.score - a.score || a.passage - b.passage), ...rest]
}

function pairs(terms: readonly string[]): Set<string> {
  return new Set(terms.slice(1).map((term, i) => `${terms[i]} ${term}`))
}

function share(asked: ReadonlySet<string>, said: ReadonlySet<string>): number {
  if (asked.size === 0) return 0
  return [...asked].filter((pair) => said.has(pair)).length / asked.size
}

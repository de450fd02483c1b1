import { hash } from '../core/hash.ts'
import { newQuery, searched } from '../core/question/query.ts'
import type { Hit, Retriever } from '../core/retrieval/retriever.ts'
import type { Document } from '../core/types.ts'

/** Questions that are asked of both retrievers. */
const maxQuestions = 200
/** Hits that are compared. */
const limit = 50
/** Of any corpus: so that the frequencies in titles are compared too. */
const settings = { titlesNameSubjects: true, minEvidence: 0 }
/** The two add up the same numbers in another order. */
const tolerance = 1e-9

/**
 * Asserts that the compiled index finds what MiniSearch finds, with the same scores: the corpus's own headings, or
 * titles where there is none, are asked of both, a sample drawn by hash. Throws with the question where they differ.
 */
export function verifyIndex(
  compiled: Retriever,
  oracle: Retriever,
  documents: readonly Document[],
): void {
  if (compiled.size !== oracle.size) {
    throw new Error(`the compiled index has ${compiled.size} passages of ${oracle.size}`)
  }
  for (const question of sample(documents)) {
    const terms = searched(newQuery(question, compiled), { retriever: compiled, settings })
    const found = compiled.retrieve(terms, { limit })
    const scores = new Map(
      oracle.retrieve(terms, { limit: oracle.size }).map(({ passage, score }) => [passage, score]),
    )
    const difference =
      terms.map(({ term }) => frequencyDifference(term, compiled, oracle)).find(Boolean) ??
      hitDifference(found, scores)
    if (difference) {
      throw new Error(
        `the compiled index differs from MiniSearch: ${difference}, asked ${JSON.stringify(question)}`,
      )
    }
  }
}

function sample(documents: readonly Document[]): string[] {
  return documents
    .flatMap(({ id, title, sections }) =>
      sections.map(({ path }, i) => ({ key: hash(`${id} ${i}`), question: path.at(-1) ?? title })),
    )
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, maxQuestions)
    .map(({ question }) => question)
}

function frequencyDifference(
  term: string,
  compiled: Retriever,
  oracle: Retriever,
): string | undefined {
  for (const count of ['documentFrequency', 'titleFrequency'] as const) {
    const [got, expected] = [compiled[count](term), oracle[count](term)]
    if (got !== expected) return `${count} of "${term}" is ${expected}, got ${got}`
  }
  return undefined
}

/**
 * What is wrong with hits, `scores` being all that MiniSearch gives, best first. Where scores are equal but for what
 * adding in another order makes of them, either may come first.
 */
function hitDifference(
  hits: readonly Hit[],
  scores: ReadonlyMap<number, number>,
): string | undefined {
  if (hits.length !== Math.min(limit, scores.size)) {
    return `expected ${Math.min(limit, scores.size)} hits, got ${hits.length}`
  }
  const bestFirst = [...scores.values()]
  const at = hits.findIndex(
    ({ passage, score }, i) => !isSame(score, scores.get(passage)) || !isSame(score, bestFirst[i]),
  )
  if (at < 0) return undefined
  const { passage, score } = hits[at]!
  return `hit ${at} is passage ${passage} with ${score}, expected ${scores.get(passage)} there and ${bestFirst[at]} here`
}

function isSame(score: number, expected: number | undefined): boolean {
  return expected !== undefined && Math.abs(score - expected) <= tolerance * expected
}

import { analyze } from './analyzer.ts'
import type { QueryTerm, Retriever } from './retriever.ts'

/** Terms of one query. A longer question is searched by its rarest words, so its cost is bounded. */
const maxTerms = 15

/** A term of the question and how much of the question rests on it. */
export interface WeightedTerm extends QueryTerm {
  /** Inverse document frequency in this corpus; a word that the corpus does not know has the highest. */
  readonly idf: number
}

/** What is searched. */
export interface Query {
  readonly terms: readonly WeightedTerm[]
  /** Σ weight × idf over all terms; 0 where the question has no word that counts. */
  readonly total: number
}

/** From the words of a question to the terms that are searched. */
export function newQuery(question: string, retriever: Retriever): Query {
  const counts = new Map<string, number>()
  for (const term of analyze(question)) counts.set(term, (counts.get(term) ?? 0) + 1)
  const terms = [...counts]
    .map(([term, count]) => ({ term, weight: Math.sqrt(count), idf: idf(term, retriever) }))
    .toSorted((a, b) => b.idf - a.idf || (a.term < b.term ? -1 : 1))
  const searched = rarest(terms, retriever)
  return {
    terms: searched,
    total: searched.reduce((sum, { weight, idf }) => sum + weight * idf, 0),
  }
}

/** The rarest terms, but no more than half of them unknown: those find nothing, they only tell what is missing. */
function rarest(terms: readonly WeightedTerm[], retriever: Retriever): WeightedTerm[] {
  if (terms.length <= maxTerms) return [...terms]
  const known = terms.filter(({ term }) => retriever.documentFrequency(term) > 0)
  const unknown = terms.filter(({ term }) => retriever.documentFrequency(term) === 0)
  const kept = known.slice(0, Math.max(maxTerms - unknown.length, Math.ceil(maxTerms / 2)))
  return [...unknown.slice(0, maxTerms - kept.length), ...kept]
}

/** BM25's inverse document frequency, as MiniSearch computes it. Never below 0. */
export function idf(term: string, retriever: Retriever): number {
  const frequency = retriever.documentFrequency(term)
  return Math.log(1 + (retriever.size - frequency + 0.5) / (frequency + 0.5))
}

/** Share of the query's weight that the given terms hold, 0..1. */
export function coverage(query: Query, has: (term: string) => boolean): number {
  if (query.total === 0) return 0
  const covered = query.terms.reduce(
    (sum, { term, weight, idf }) => sum + (has(term) ? weight * idf : 0),
    0,
  )
  return covered / query.total
}

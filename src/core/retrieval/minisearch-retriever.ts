import MiniSearch, { type Options, type Query } from 'minisearch'
import { fields, type IndexedPassage, scoring } from './bm25.ts'
import type { Hit, QueryTerm, RetrieveOptions, Retriever } from './retriever.ts'

const options: Options<IndexedPassage> = {
  fields,
  // Terms come analyzed, from the build as from a question: MiniSearch is not to touch them again.
  tokenize: (terms) => terms.split(' '),
  processTerm: (term) => term,
}

/** An empty index to fill at build time. */
export function newIndex(): MiniSearch<IndexedPassage> {
  return new MiniSearch(options)
}

/**
 * MiniSearch behind the `Retriever` interface: what the compiled index is compiled from and held against, at build time
 * and in tests. `frequencies` says in how many passages each term stands, in any field.
 */
export class MiniSearchRetriever implements Retriever {
  readonly #index: MiniSearch<IndexedPassage>
  readonly #frequencies: ReadonlyMap<string, number>

  constructor(index: MiniSearch<IndexedPassage>, frequencies: ReadonlyMap<string, number>) {
    this.#index = index
    this.#frequencies = frequencies
  }

  get size(): number {
    return this.#index.documentCount
  }

  documentFrequency(term: string): number {
    return this.#frequencies.get(term) ?? 0
  }

  titleFrequency(term: string): number {
    return this.#index.search(term, { fields: ['title'] }).length
  }

  termsBeginningWith(letter: string): string[] {
    return [...this.#frequencies.keys()].filter((term) => term.startsWith(letter))
  }

  retrieve(terms: readonly QueryTerm[], { limit, among }: RetrieveOptions): Hit[] {
    if (terms.length === 0) return []
    const findable = among && new Set(among)
    const weights = new Map(terms.map(({ term, weight }) => [term, weight]))
    const query: Query = {
      combineWith: 'OR',
      queries: fields.map((field) => {
        const { boost, ...bm25 } = scoring[field]
        return {
          fields: [field],
          boost: { [field]: boost },
          bm25,
          queries: [...weights.keys()],
          combineWith: 'OR',
        }
      }),
    }
    return this.#index
      .search(query, {
        boostTerm: (term) => weights.get(term)!,
        ...(findable && { filter: ({ id }) => findable.has(id as number) }),
      })
      .map(({ id, score, queryTerms }) => ({
        passage: id as number,
        // MiniSearch multiplies by the number of matched terms: undone, its results being complete.
        score: score / queryTerms.length,
      }))
      .toSorted((a, b) => b.score - a.score || a.passage - b.passage)
      .slice(0, limit)
  }
}

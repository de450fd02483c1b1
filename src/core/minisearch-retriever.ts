import MiniSearch, { type Options, type Query } from 'minisearch'
import type { Hit, QueryTerm, RetrieveOptions, Retriever } from './retriever.ts'

/** One passage as it is indexed: of each field its terms, in reading order, with blanks between. */
export interface IndexedPassage {
  /** Ordinal of the passage in the artifact. */
  readonly id: number
  readonly title: string
  readonly aliases: string
  readonly heading: string
  readonly text: string
}

const options: Options<IndexedPassage> = {
  fields: ['title', 'aliases', 'heading', 'text'],
  // Terms come analyzed, from the build as from a question: MiniSearch is not to touch them again.
  tokenize: (terms) => terms.split(' '),
  processTerm: (term) => term,
}

/**
 * BM25+ per field, from prototypes that came before this project: short fields without a floor (d 0) and with strong
 * length normalisation, the text with half of it. Together they are not tuned further here.
 */
const shortFields = {
  fields: ['title', 'aliases', 'heading'],
  boost: { title: 2, aliases: 0.6, heading: 2 },
  bm25: { k: 1.2, b: 0.9, d: 0 },
}
const textField = { fields: ['text'], bm25: { k: 1.2, b: 0.5, d: 0 } }

/** An empty index to fill at build time. */
export function newIndex(): MiniSearch<IndexedPassage> {
  return new MiniSearch(options)
}

/** How often each term occurs: passages that have it, in any field. */
export type DocumentFrequencies = Readonly<Record<string, number>>

/** MiniSearch behind the `Retriever` interface. `frequencies` is the table that the build counted. */
export class MiniSearchRetriever implements Retriever {
  readonly #index: MiniSearch<IndexedPassage>
  readonly #frequencies: ReadonlyMap<string, number>

  constructor(index: MiniSearch<IndexedPassage>, frequencies: DocumentFrequencies) {
    this.#index = index
    this.#frequencies = new Map(Object.entries(frequencies))
  }

  /** Reads an index as the build wrote it: `JSON.parse` of MiniSearch's own JSON. */
  static load(
    index: Parameters<typeof MiniSearch.loadJS>[0],
    frequencies: DocumentFrequencies,
  ): MiniSearchRetriever {
    return new MiniSearchRetriever(MiniSearch.loadJS(index, options), frequencies)
  }

  get size(): number {
    return this.#index.documentCount
  }

  documentFrequency(term: string): number {
    return this.#frequencies.get(term) ?? 0
  }

  termsBeginningWith(letter: string): string[] {
    return [...this.#frequencies.keys()].filter((term) => term.startsWith(letter))
  }

  retrieve(terms: readonly QueryTerm[], { limit, accepts }: RetrieveOptions): Hit[] {
    const known = terms.filter(({ term }) => this.documentFrequency(term) > 0)
    if (known.length === 0) return []
    const weights = new Map(known.map(({ term, weight }) => [term, weight]))
    const query: Query = {
      combineWith: 'OR',
      queries: [shortFields, textField].map((fields) => ({
        ...fields,
        queries: [...weights.keys()],
        combineWith: 'OR',
      })),
    }
    return this.#index
      .search(query, {
        boostTerm: (term) => weights.get(term)!,
        ...(accepts && { filter: ({ id }) => accepts(id as number) }),
      })
      .map(({ id, score, queryTerms }) => ({
        passage: id as number,
        // MiniSearch multiplies by the number of matched terms: undone, its results being complete.
        score: score / queryTerms.length,
        matched: queryTerms,
      }))
      .toSorted((a, b) => b.score - a.score || a.passage - b.passage)
      .slice(0, limit)
  }
}

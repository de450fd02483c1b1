/** What the engine asks of an index. Every implementation passes the same case suite. */

/** A query term: stemmed, once per query. */
export interface QueryTerm {
  readonly term: string
  /** 1 for a word of the question itself; less for what was added to it. */
  readonly weight: number
}

export interface Hit {
  /** Ordinal of the passage in the artifact. */
  readonly passage: number
  /** Comparable within one search only. Higher is better, above 0. */
  readonly score: number
}

export interface RetrieveOptions {
  /** Hits at most. */
  readonly limit: number
  /** Ordinals of the passages that may be found, each once; all where it is absent. */
  readonly among?: readonly number[] | undefined
}

export interface Retriever {
  /** Passages in the index. */
  readonly size: number
  /** Passages that have the term in any field; 0 for a term that the index does not know. */
  documentFrequency(term: string): number
  /** Passages that have the term in their title; 0 for those whose title is no field of its own. */
  titleFrequency(term: string): number
  /** Terms of the index that begin with the letter, each once, in no promised order. */
  termsBeginningWith(letter: string): string[]
  /** The best passages, best first; equal scores in passage order. Empty where no term is known. */
  retrieve(terms: readonly QueryTerm[], options: RetrieveOptions): Hit[]
}

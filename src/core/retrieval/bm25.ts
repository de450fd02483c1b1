/** What is indexed of a passage and what it counts: read by the build and by every retriever. */

/** One passage as it is indexed: of each field its terms, in reading order, with blanks between. */
export interface IndexedPassage {
  /** Ordinal of the passage in the artifact. */
  readonly id: number
  readonly title: string
  readonly aliases: string
  readonly heading: string
  readonly text: string
}

export type Field = Exclude<keyof IndexedPassage, 'id'>

/** BM25+ of one field: `idf × (d + tf × (k + 1) / (tf + k × (1 − b + b × length / mean length)))`, times the boost. */
export interface FieldScoring {
  readonly boost: number
  /** How soon more of the same term stops to count. */
  readonly k: number
  /** How far a long field is marked down, 0..1. */
  readonly b: number
  /** The floor under a term that is there at all. */
  readonly d: number
}

/**
 * From prototypes that came before this project: short fields without a floor and with strong length normalisation, the
 * text with half of it. Together they are not tuned further here.
 */
export const scoring: Readonly<Record<Field, FieldScoring>> = {
  title: { boost: 2, k: 1.2, b: 0.9, d: 0 },
  aliases: { boost: 0.6, k: 1.2, b: 0.9, d: 0 },
  heading: { boost: 2, k: 1.2, b: 0.9, d: 0 },
  text: { boost: 1, k: 1.2, b: 0.5, d: 0 },
}

/** The fields in the order in which they are indexed. */
export const fields = Object.keys(scoring) as Field[]

/** BM25's inverse document frequency, as MiniSearch computes it: of a term that so many of all texts have. Above 0. */
export function idfOf(frequency: number, size: number): number {
  return Math.log(1 + (size - frequency + 0.5) / (frequency + 0.5))
}

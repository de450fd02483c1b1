import { Best } from './best.ts'
import { fields, idfOf, scoring } from './bm25.ts'
import { fromBase64, NumberReader } from './bytes.ts'
import type { Dictionary } from './forward-index.ts'
import type { Hit, QueryTerm, RetrieveOptions, Retriever } from './retriever.ts'

/**
 * An inverted index as it is written: text for JSON, bytes in base64, which are numbers of variable length. At answer
 * time the bytes are read where they stand, so an index takes about as much memory as its file has bytes.
 */
export interface CompiledIndex {
  /** Passages, which are known by their ordinals. */
  readonly size: number
  /** Of each field its mean length, in different terms, in the order of `fields`. */
  readonly meanLengths: readonly number[]
  /** For each field, for each passage: how many different terms it has; 1 where it has none, as MiniSearch counts. */
  readonly lengths: string
  /**
   * The terms in the order of their UTF-16 code units, with blanks between. Among them are some that a document has and
   * no passage is found by: the forward index needs them.
   */
  readonly terms: string
  /**
   * For each term a block: its length in bytes, behind this number; in how many passages the term stands; then for each
   * field in how many, and these in order, each as `2 × (steps from the one before) + (1 where the count is not 1)` and
   * the count where it is not. The first one is counted from −1.
   */
  readonly postings: string
}

/** Scores like MiniSearch, BM25+ per field, over a `CompiledIndex`. */
export class CompiledRetriever implements Retriever, Dictionary {
  readonly size: number
  readonly #terms: string
  /** Where each term begins in `#terms`; one more entry for where another would. */
  readonly #starts: Uint32Array
  /** Where the block of each term begins in the postings, behind its length. */
  readonly #blocks: Uint32Array
  readonly #postings: NumberReader
  /** Of each field the lengths of all passages. */
  readonly #lengths: readonly Uint32Array[]
  /** Of each field, for each length: k × (1 − b + b × length / mean length). */
  readonly #norms: readonly Float64Array[]
  /** Of each field, for each length: what a term gets that stands there once, before its weight. */
  readonly #once: readonly Float64Array[]
  /** Of the query at hand: the score of each passage, 0 where none of its terms stands. All 0 between queries. */
  readonly #scores: Float64Array
  /** The passages whose score is not 0, as they were found. */
  readonly #found: Uint32Array

  constructor(index: CompiledIndex) {
    this.size = index.size
    this.#terms = index.terms
    this.#starts = startsOf(index.terms)
    const postings = fromBase64(index.postings)
    this.#postings = new NumberReader(postings)
    this.#blocks = blocksOf(this.#postings, this.#starts.length - 1)
    const lengths = new NumberReader(fromBase64(index.lengths))
    this.#lengths = fields.map(() => Uint32Array.from({ length: this.size }, () => lengths.next()))
    this.#norms = fields.map((field, f) => {
      const { k, b } = scoring[field]
      const longest = this.#lengths[f]!.reduce((most, length) => Math.max(most, length), 0)
      return Float64Array.from(
        { length: longest + 1 },
        (_, length) => k * (1 - b + (b * length) / index.meanLengths[f]!),
      )
    })
    this.#once = fields.map((field, f) => {
      const { k, d } = scoring[field]
      return this.#norms[f]!.map((norm) => d + (k + 1) / (1 + norm))
    })
    this.#scores = new Float64Array(this.size)
    this.#found = new Uint32Array(this.size)
  }

  placeOf(term: string): number {
    const place = this.#lowerBound(term)
    return this.#isAt(place, term) ? place : -1
  }

  termAt(place: number): string {
    return this.#terms.slice(this.#starts[place], this.#starts[place + 1]! - 1)
  }

  idfAt(place: number): number {
    return idfOf(this.#frequencyAt(place), this.size)
  }

  #frequencyAt(place: number): number {
    this.#postings.at = this.#blocks[place]!
    return this.#postings.next()
  }

  documentFrequency(term: string): number {
    const place = this.placeOf(term)
    return place < 0 ? 0 : this.#frequencyAt(place)
  }

  titleFrequency(term: string): number {
    const place = this.placeOf(term)
    if (place < 0) return 0
    this.#postings.at = this.#blocks[place]!
    this.#postings.next()
    // The title is the first field.
    return this.#postings.next()
  }

  termsBeginningWith(letter: string): string[] {
    const terms: string[] = []
    for (let place = this.#lowerBound(letter); place < this.#blocks.length; place++) {
      const start = this.#starts[place]!
      if (!this.#terms.startsWith(letter, start)) break
      if (this.#frequencyAt(place) > 0) terms.push(this.termAt(place))
    }
    return terms
  }

  retrieve(terms: readonly QueryTerm[], { limit, among }: RetrieveOptions): Hit[] {
    let found = 0
    for (const { term, weight } of terms) {
      const place = this.placeOf(term)
      if (place >= 0) found = this.#score(place, weight, found)
    }
    const best = new Best(Math.min(limit, found))
    const passages = among ?? this.#found.subarray(0, found)
    for (let i = 0; i < passages.length; i++) {
      const passage = passages[i]!
      const score = this.#scores[passage]!
      if (score > 0 && best.takes(passage, score)) best.add(passage, score)
    }
    for (let i = 0; i < found; i++) this.#scores[this.#found[i]!] = 0
    return best.drain()
  }

  /** Adds what a term is worth to each passage that has it. Takes and returns how many passages are found so far. */
  #score(place: number, weight: number, foundBefore: number): number {
    const [reader, scores, foundPassages] = [this.#postings, this.#scores, this.#found]
    const { bytes } = reader
    let found = foundBefore
    reader.at = this.#blocks[place]!
    reader.next()
    for (let f = 0; f < fields.length; f++) {
      const count = reader.next()
      const { boost, k, d } = scoring[fields[f]!]
      const [lengths, norms, once] = [this.#lengths[f]!, this.#norms[f]!, this.#once[f]!]
      const worth = weight * boost * idfOf(count, this.size)
      let passage = -1
      let at = reader.at
      for (let i = 0; i < count; i++) {
        // The commonest case, a number of one byte, without a call.
        let step = bytes[at]!
        if (step < 0x80) at++
        else {
          reader.at = at
          step = reader.next()
          at = reader.at
        }
        passage += step >>> 1
        let gain = once[lengths[passage]!]!
        if (step & 1) {
          reader.at = at
          const frequency = reader.next()
          at = reader.at
          gain = d + (frequency * (k + 1)) / (frequency + norms[lengths[passage]!]!)
        }
        const score = scores[passage]!
        if (score === 0) foundPassages[found++] = passage
        scores[passage] = score + worth * gain
      }
      reader.at = at
    }
    return found
  }

  /** Place of the first term that is not before this one. */
  #lowerBound(term: string): number {
    let [low, high] = [0, this.#blocks.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#isBefore(middle, term)) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether the term at a place stands before this one. A blank behind it is less than any letter. */
  #isBefore(place: number, term: string): boolean {
    const start = this.#starts[place]!
    const length = this.#starts[place + 1]! - start - 1
    for (let i = 0; i < term.length; i++) {
      if (i === length) return true
      const difference = this.#terms.charCodeAt(start + i) - term.charCodeAt(i)
      if (difference !== 0) return difference < 0
    }
    return false
  }

  #isAt(place: number, term: string): boolean {
    if (place === this.#blocks.length) return false
    const start = this.#starts[place]!
    return (
      this.#starts[place + 1]! - start - 1 === term.length && this.#terms.startsWith(term, start)
    )
  }
}

function startsOf(terms: string): Uint32Array {
  if (terms === '') return new Uint32Array(1)
  const starts = [0]
  for (let at = terms.indexOf(' '); at >= 0; at = terms.indexOf(' ', at + 1)) starts.push(at + 1)
  return Uint32Array.from([...starts, terms.length + 1])
}

function blocksOf(postings: NumberReader, count: number): Uint32Array {
  const blocks = new Uint32Array(count)
  for (let place = 0; place < count; place++) {
    const length = postings.next()
    blocks[place] = postings.at
    postings.at += length
  }
  return blocks
}

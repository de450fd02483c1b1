import type { WordScanner } from './word-scanner.ts'

/** A power of two: 2,600 pages on diseases have about half as many different words. */
const size = 32_768
/** Places that a word may stand at, one behind the other. */
const ways = 4
/** A longer run of letters is read anew each time. */
const maxLength = 40

/**
 * What was made of words met before, found by where they stand in a text, without cutting them out. It has a fixed
 * number of places: a newcomer takes that of another word with a like hash, so no choice of words makes it slow.
 */
export class WordCache<Reading extends { readonly word: string }> {
  readonly #read: (word: string) => Reading
  readonly #readings: (Reading | undefined)[] = Array.from({ length: size })
  #turn = 0

  constructor(read: (word: string) => Reading) {
    this.#read = read
  }

  /** The reading of the word that the scanner stands at. */
  find({ text, start, end, hash }: WordScanner): Reading {
    const first = hash ^ (hash >>> 15)
    let way = 0
    for (; way < ways; way++) {
      const reading = this.#readings[(first + way) & (size - 1)]
      if (!reading) break
      if (standsAt(text, start, end, reading.word)) return reading
    }
    const reading = this.#read(copy(text, start, end))
    if (end - start <= maxLength) {
      if (way === ways) way = this.#turn++ % ways
      this.#readings[(first + way) & (size - 1)] = reading
    }
    return reading
  }
}

/** Whether `text[start, end)` is the word. */
function standsAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) {
    if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false
  }
  return true
}

/** A stretch of a text that does not keep the rest of it in memory, as a slice would. */
function copy(text: string, start: number, end: number): string {
  return String.fromCharCode(
    ...Array.from({ length: end - start }, (_, i) => text.charCodeAt(start + i)),
  )
}

/** What an element of a pattern stands for, and which of all of them a word is. */
import { remembered } from '../remembered.ts'
import { wordLists } from './word-lists.ts'

/** Some words, beginnings of words, and ranges of numbers. One object for one wording. */
export interface Words {
  readonly exact: ReadonlySet<string>
  readonly prefixes: readonly string[]
  readonly ranges: readonly (readonly [from: number, to: number])[]
}

const bySource = new Map<string, Words>()
const byWord = new Map<string, Words[]>()
/** By the first letters of a prefix, as many as `filedLetters`. */
const byBeginning = new Map<string, Words[]>()
const withRanges: Words[] = []

const maxRemembered = 4_000
let meanings = remembered(maxRemembered, meaningsOfNew)

/** A shorter prefix would fit half of all words. */
const filedLetters = 3

/** Reads `hit|hits`, `bleed*`, `@pain`, `#38..43`. Throws `Error` on a list that there is not, or a prefix too short. */
export function wordsOf(source: string): Words {
  const known = bySource.get(source)
  if (known) return known
  const words = read(source)
  bySource.set(source, words)
  for (const word of words.exact) file(byWord, word, words)
  for (const prefix of words.prefixes) file(byBeginning, prefix.slice(0, filedLetters), words)
  if (words.ranges.length > 0) withRanges.push(words)
  // A word may be one of these too.
  meanings = remembered(maxRemembered, meaningsOfNew)
  return words
}

function read(source: string): Words {
  const exact = new Set<string>()
  const prefixes: string[] = []
  const ranges: [number, number][] = []
  for (const word of source.split('|').flatMap(listed)) {
    const range = /^#([\d.]+)\.\.([\d.]+)$/.exec(word)
    if (range) ranges.push([Number(range[1]), Number(range[2])])
    else if (!word.endsWith('*')) exact.add(word)
    else if (word.length > filedLetters) prefixes.push(word.slice(0, -1))
    else throw new Error(`expected ${filedLetters} letters before the "*", got "${word}"`)
  }
  return { exact, prefixes, ranges }
}

function listed(word: string): readonly string[] {
  if (!word.startsWith('@')) return [word]
  const list = wordLists.get(word.slice(1))
  if (!list) throw new Error(`expected the name of a word list, got "${word}"`)
  return list.flatMap(listed)
}

function file(index: Map<string, Words[]>, key: string, words: Words): void {
  const filed = index.get(key)
  if (!filed) index.set(key, [words])
  else if (filed.at(-1) !== words) filed.push(words)
}

/** Everything in the patterns read so far that a word is one of. */
export function meaningsOf(word: string): ReadonlySet<Words> {
  return meanings(word)
}

function meaningsOfNew(word: string): ReadonlySet<Words> {
  const begun = byBeginning.get(word.slice(0, filedLetters)) ?? []
  const value = /^\d/.test(word) ? Number(word.replace(',', '.')) : Number.NaN
  return new Set([
    ...(byWord.get(word) ?? []),
    ...begun.filter(({ prefixes }) => prefixes.some((prefix) => word.startsWith(prefix))),
    ...(Number.isNaN(value) ? [] : withRanges.filter((words) => isInRange(words, value))),
  ])
}

function isInRange({ ranges }: Words, value: number): boolean {
  return ranges.some(([from, to]) => from <= value && value <= to)
}

/** The wordings of a question that the lexicon lists, and what else they are called. */
import { isStopWord, stemWord, type Word, words } from '../text/analyzer.ts'
import { entries } from './entries.ts'
import { plainWord } from './word-forms.ts'

/** A line of the lexicon: each wording on the left is also called each of those on the right. */
export interface Entry {
  /** Key of the table of sources. */
  readonly source: string
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** Whether those on the right are also called those on the left. */
  readonly bothWays: boolean
}

/** A run of words in a question that is also called otherwise. */
export interface Renamed {
  /** Where it stands in the question. */
  readonly start: number
  readonly end: number
  /** Its other wordings, each as the terms that must all be found. */
  readonly others: readonly (readonly string[])[]
}

const form = /^(\w+)\s+(.+) ([=>]) (.+)$/

/** Reads a table of entries, in the form that is described where they stand. Throws on a line that has another. */
export function readEntries(table: string): Entry[] {
  const lines = table.split('\n').map((line) => line.trim())
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [, source, left, sign, right] = form.exec(line) ?? []
      if (!source || !left || !right) throw new Error(`No entry of the lexicon: ${line}`)
      return { source, left: left.split(', '), right: right.split(', '), bothWays: sign === '=' }
    })
}

/** The folded words by which a text in this wording is found: "x-ray" as it is indexed, no function words. */
export function wordsOf(wording: string): string[] {
  return words(wording.replaceAll('-', ''))
    .map(({ text }) => text)
    .filter((word) => !isStopWord(word))
}

/** For each wording that is listed, in plain words with blanks between, its other wordings. */
const lexicon = new Map<string, string[][]>()
let longest = 0

for (const { left, right, bothWays } of readEntries(entries)) {
  for (const wording of left) add(wording, right)
  if (bothWays) for (const wording of right) add(wording, left)
}

function add(wording: string, others: readonly string[]): void {
  // "x-ray" is typed as one word and as two.
  for (const key of new Set([wording, wording.replaceAll('-', '')].map(keyOf))) {
    lexicon.set(key, [...(lexicon.get(key) ?? []), ...others.map(wordsOf)])
    longest = Math.max(longest, key.split(' ').length)
  }
}

/** Whether a word of its own is listed: it is rightly spelled, whatever the corpus knows. */
export function isListed(word: string): boolean {
  return lexicon.has(keyOf(word))
}

/**
 * The runs of words in a question that the corpus says otherwise, the longest from each word on, not overlapping.
 * `termOf` gives the term by which the corpus knows a folded word, undefined where it does not.
 */
export function wordingsIn(
  question: string,
  termOf: (word: string) => string | undefined,
): Renamed[] {
  const all = words(question)
  const plain = all.map(plainTerm)
  const found: Renamed[] = []
  for (let at = 0; at < all.length; at++) {
    let end = at + 1
    while (end < Math.min(all.length, at + longest) && isOneRun(question, all, end)) end++
    for (; end > at; end--) {
      const others = known(lexicon.get(plain.slice(at, end).join(' ')) ?? [], termOf)
      if (others.length === 0) continue
      found.push({ start: all[at]!.start, end: all[end - 1]!.end, others })
      at = end - 1
    }
  }
  return found
}

/** Whether nothing but a blank or a hyphen stands between a word and the one before it. */
function isOneRun(question: string, all: readonly Word[], at: number): boolean {
  return /^[\s\p{Pd}]*$/u.test(question.slice(all[at - 1]!.end, all[at]!.start))
}

function known(
  wordings: readonly (readonly string[])[],
  termOf: (word: string) => string | undefined,
): string[][] {
  return wordings
    .map((wording) => wording.map(termOf))
    .filter((terms): terms is string[] => !terms.includes(undefined))
}

function keyOf(wording: string): string {
  return words(wording).map(plainTerm).join(' ')
}

function plainTerm({ text }: Word): string {
  return stemWord(plainWord(text))
}

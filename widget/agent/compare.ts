/** Where two quotes really differ. */
import { bare, isFunctionWord, negations } from './english.ts'
import { valuesIn } from './values.ts'

export interface Run {
  readonly text: string
  readonly differs: boolean
}

interface Word {
  readonly start: number
  readonly end: number
  readonly text: string
  /** By which it is the same word as another. */
  readonly key: string
  readonly isContent: boolean
}

/** Quotes that share less of their content words have little to do with each other. */
const leastShared = 0.5

/** `text` in runs, as it differs from `other`. Joined, they are the text. */
export function differencesIn(text: string, other: string): Run[] {
  const [own, others] = [wordsOf(text), wordsOf(other)]
  const isMarked = areAlike(own, others) ? otherWords(own, others) : otherValues(own, others)
  return runsOf(text, own, isMarked)
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => {
    const said = bare(word)
    return {
      start: index,
      end: index + word.length,
      text: word,
      key: keyOf(said),
      isContent: said !== '' && !isFunctionWord(said),
    }
  })
}

/** “Months” and “month” are one word, “don’t” and “not” one negation. */
function keyOf(said: string): string {
  if (said === 'cannot' || said.endsWith("n't")) return 'not'
  return said.replace(/(?<=\p{L}{3})s$/u, '')
}

const contentOf = (words: readonly Word[]) =>
  new Set(words.filter(({ isContent }) => isContent).map(({ key }) => key))

function areAlike(own: readonly Word[], others: readonly Word[]): boolean {
  const [a, b] = [contentOf(own), contentOf(others)]
  const shared = [...a].filter((it) => b.has(it)).length
  return (2 * shared) / (a.size + b.size) >= leastShared
}

/** Content words that the other has not, and the small words between two of them. */
function otherWords(own: readonly Word[], others: readonly Word[]): boolean[] {
  const known = contentOf(others)
  const isMarked = own.map(({ key, isContent }) => isContent && !known.has(key))
  let last = -1
  for (const [at, { isContent, text }] of own.entries()) {
    if (isMarked[at]) {
      if (last >= 0) isMarked.fill(true, last, at)
      last = at
    }
    if ((isContent && !isMarked[at]) || /[.!?]$/.test(text)) last = -1
  }
  return isMarked
}

/** Values and negations that the other has not. */
function otherValues(own: readonly Word[], others: readonly Word[]): boolean[] {
  const saidIn = (words: readonly Word[], { from, to }: { from: number; to: number }) =>
    words
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ')
  const valuesOf = (words: readonly Word[]) => valuesIn(words.map(({ text }) => text))
  const known = new Set(valuesOf(others).map((it) => saidIn(others, it)))
  const knownWords = new Set(others.map(({ key }) => key))
  const isMarked = own.map(({ key }) => negations.has(key) && !knownWords.has(key))
  for (const value of valuesOf(own)) {
    if (!known.has(saidIn(own, value))) isMarked.fill(true, value.from, value.to)
  }
  return isMarked
}

/** Neighbours are one run, without the punctuation around it. */
function runsOf(text: string, words: readonly Word[], isMarked: readonly boolean[]): Run[] {
  const runs: Run[] = []
  let told = 0
  const tell = (to: number, differs: boolean) => {
    if (to > told) runs.push({ text: text.slice(told, to), differs })
    told = to
  }
  for (let at = 0; at < words.length; at++) {
    if (!isMarked[at]) continue
    const { start, text: first } = words[at]!
    while (isMarked[at + 1]) at++
    const { end, text: last } = words[at]!
    tell(start + /^[("'“‘[]*/.exec(first)![0].length, false)
    tell(end - /[.,;:!?)"'”’\]]*$/.exec(last)![0].length, true)
  }
  tell(text.length, false)
  return runs
}

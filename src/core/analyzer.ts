/** The one analyzer: the same terms come out of a document at build time and of a question at answer time. */
import stem from 'wink-porter2-stemmer'
import { chatWords, questionWords, stopWords } from './stop-words.ts'

/** A longer run of letters is no word; it is cut, so that one question stays one small piece of work. */
const maxWordLength = 40

/** A word as it stands in the text, before it is stemmed. */
export interface Word {
  /** Folded: NFKC, lower case, no accents, no apostrophes. */
  readonly text: string
  /** Where it stands in the text it was read from. */
  readonly start: number
  readonly end: number
}

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu
const marks = /\p{M}+/gu
const apostrophes = /['’]/g
const isAscii = /^[\x20-\x7e]*$/
const possessive = /['’]s$/iu

/** Letters and digits as they are compared: compatibility forms, case, accents and apostrophes folded. */
export function fold(text: string): string {
  const plain = isAscii.test(text)
    ? text
    : text.normalize('NFKD').replace(marks, '').normalize('NFKC')
  return plain.toLowerCase().replace(apostrophes, '')
}

/** The words of a text in reading order. */
export function words(text: string): Word[] {
  const found: Word[] = []
  for (const match of text.matchAll(wordPattern)) {
    const folded = fold(match[0].replace(possessive, '')).slice(0, maxWordLength).toWellFormed()
    if (folded) found.push({ text: folded, start: match.index, end: match.index + match[0].length })
  }
  return found
}

/** One-letter words of English, which join with nothing. */
const oneLetterWords = new Set(['a', 'i', 'o'])
const hyphen = /^[-\u2010\u2011–]$/u

/**
 * `x-ray`, `x ray`, `B-12`, `401(k)`, `anti-inflammatory`: neighbours that are written apart, joined and as one word
 * by turns, so the pair is a term of its own beside its parts (`xray`, `b12`, `401k`, `antiinflammatori`).
 */
function joined(left: Word, right: Word, between: string): string | undefined {
  if (oneLetterWords.has(left.text)) return undefined
  const isOneWord =
    hyphen.test(between) ||
    (between === ' ' && left.text.length === 1) ||
    (between === '(' && right.text.length === 1 && /^\d+$/.test(left.text))
  return isOneWord ? left.text + right.text : undefined
}

/** Whether a folded word carries no subject: grammar, the words of asking, the words of chatting. */
export function isStopWord(word: string): boolean {
  return ignored.has(word)
}

const ignored = new Set([...stopWords, ...questionWords, ...chatWords])

/** Stems of words met before: a corpus has few words and says them often. */
const stems = new Map<string, string>()
const maxStems = 20_000

/** Porter2 stem of a folded word. Words with a digit stay as they are. */
export function stemWord(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= maxStems) stems.clear()
  const stemmed = /\d/.test(word) ? word : stem(word)
  stems.set(word, stemmed)
  return stemmed
}

/** The index terms of a text in reading order, repeats kept: stemmed, without stop words. */
export function analyze(text: string): string[] {
  const terms: string[] = []
  let previous: Word | undefined
  for (const word of words(text)) {
    if (previous) {
      const pair = joined(previous, word, text.slice(previous.end, word.start))
      if (pair) terms.push(stemWord(pair))
    }
    if (!isStopWord(word.text)) terms.push(stemWord(word.text))
    previous = word
  }
  return terms
}

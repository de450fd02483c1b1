/** The one analyzer: the same terms come out of a document at build time and of a question at answer time. */
import stem from 'wink-porter2-stemmer'
import { remembered } from '../remembered.ts'
import { WordScanner } from './word-scanner.ts'
import { chatWords, questionWords, stopWords } from './stop-words.ts'
import { WordCache } from './word-cache.ts'

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
  const scanner = new WordScanner(text)
  while (scanner.next()) {
    const { start, end } = scanner
    const { folded } = readings.find(scanner)
    if (folded) found.push({ text: folded, start, end })
  }
  return found
}

/** What a word is read as. */
interface Reading {
  /** As it stands in a text. */
  readonly word: string
  /** Empty where nothing is left of it. */
  readonly folded: string
  /** What it is found by; absent of a word that carries no subject. */
  readonly term: string | undefined
}

/** Texts have few words and say them often. */
const readings = new WordCache(read)

function read(word: string): Reading {
  const folded = fold(word.replace(possessive, '')).slice(0, maxWordLength).toWellFormed()
  return { word, folded, term: isStopWord(folded) ? undefined : stemOf(folded) }
}

/** Whether a folded word carries no subject: grammar, the words of asking, the words of chatting. */
export function isStopWord(word: string): boolean {
  return ignored.has(word)
}

const ignored = new Set([...stopWords, ...questionWords, ...chatWords])

/** Stems of words that were asked for alone. */
const maxStems = 20_000

/** Porter2 stem of a folded word. Words with a digit stay as they are. */
export const stemWord = remembered(maxStems, stemOf)

function stemOf(word: string): string {
  return /\d/.test(word) ? word : stem(word)
}

/** One-letter words of English, which join with nothing. */
const oneLetterWords = new Set(['a', 'i', 'o'])
const [blank, bracket] = [' ', '('].map((it) => it.charCodeAt(0))
const hyphens = new Set(['-', '\u2010', '\u2011', '–'].map((it) => it.charCodeAt(0)))
const digits = /^\d+$/

/**
 * `x-ray`, `x ray`, `B-12`, `401(k)`, `anti-inflammatory`: neighbours that are written apart, joined and as one word
 * by turns, so the pair is a term of its own beside its parts (`xray`, `b12`, `401k`, `antiinflammatori`). `between` is
 * the one code unit between them.
 */
export function isPair(left: string, between: number, right: string): boolean {
  if (between === blank) return left.length === 1 && !oneLetterWords.has(left)
  const isJoined =
    hyphens.has(between) || (between === bracket && right.length === 1 && digits.test(left))
  return isJoined && !oneLetterWords.has(left)
}

/** The index terms of a text in reading order, repeats kept: stemmed, without stop words. */
export function analyze(text: string): string[] {
  const terms: string[] = []
  const scanner = new WordScanner(text)
  let previous = ''
  let previousEnd = -1
  while (scanner.next()) {
    const { folded, term } = readings.find(scanner)
    if (folded === '') continue
    const hasNeighbour = scanner.start === previousEnd + 1 && previous !== ''
    if (hasNeighbour && isPair(previous, text.charCodeAt(previousEnd), folded)) {
      terms.push(stemWord(previous + folded))
    }
    if (term !== undefined) terms.push(term)
    previous = folded
    previousEnd = scanner.end
  }
  return terms
}

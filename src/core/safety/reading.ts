/** A message as the safety rules read it: plain words, sentence by sentence, whatever way they were typed. */
import { fold } from '../text/analyzer.ts'
import { remembered } from '../remembered.ts'
import { joinWords } from './joined-words.ts'
import { shortForms } from './short-forms.ts'
import { respell } from './spelling.ts'

/** Stands between words where a clause may end. */
export const mark = ','

export interface SafetySentence {
  /** Folded words, contractions written out, and marks between clauses. */
  readonly words: readonly string[]
  readonly endsWithQuestionMark: boolean
}

/** Compatibility forms expand; more than a question holds is not read. */
const maxLength = 2_000
/** Nobody says more in one message: what goes on is the last sentence. */
const maxSentences = 100
/** A longer run of letters is no word. */
const maxWordLength = 40

/** Numbers, words with their apostrophes, and marks. Each begins with another character, so its time is linear. */
const token = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’`´]\p{L}+)*|[.!?…;\n]|[,:()–—"“”/&+]/gu
const isWord = /[\p{L}\d]/u
const endsSentence = /[.!?…;\n]/

/** The sentences of a message; a mark between clauses is kept as one word, `,`. */
export function readSafely(text: string): SafetySentence[] {
  const sentences: SafetySentence[] = []
  let words: string[] = []
  const end = (endsWithQuestionMark: boolean): void => {
    const joined = joinWords(words)
    if (joined.some((word) => word !== mark))
      sentences.push({ words: joined, endsWithQuestionMark })
    words = []
  }
  for (const [typed] of text.normalize('NFKC').slice(0, maxLength).matchAll(token)) {
    if (isWord.test(typed)) words.push(...written(typed.slice(0, maxWordLength)))
    else if (endsSentence.test(typed) && sentences.length < maxSentences) end(typed === '?')
    else if (typed === '&' || typed === '+') words.push('and')
    else if (words.length > 0 && words.at(-1) !== mark) words.push(mark)
  }
  end(false)
  return sentences
}

const maxWritten = 5_000

/** A typed word as the words it stands for. */
const written = remembered(maxWritten, writeOut)

/** Whose "'s" is no possessive. */
const leansOnIs = new Set(
  'he she it that this what who there here where how somebody someone something everything everyone nothing'.split(
    ' ',
  ),
)
const endings: Readonly<Record<string, string>> = {
  m: 'am',
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
}

function writeOut(typed: string): readonly string[] {
  const [stem = '', ending] = typed.toLowerCase().split(/['’`´]/)
  const word = fold(typed)
  const short = shortForms.get(typed.toLowerCase()) ?? shortForms.get(word)
  if (short) return short
  if (ending === 's') return leansOnIs.has(stem) ? [stem, 'is'] : [respell(fold(stem))]
  if (ending !== undefined && ending in endings) return [fold(stem), endings[ending]!]
  if (ending === 't' && stem.endsWith('n')) return [fold(stem.slice(0, -1)), 'not']
  return [respell(word)]
}

/** What a message shows of each of its terms: where it stands, how it is written, what stands before it. */
import { analyze, fold, isStopWord, stemWord, type Word, words } from '../text/analyzer.ts'
import type { Message, MessageSentence } from './message.ts'

/** Numbers of a term. */
const measures = [
  /** ln of how often the message has the term. */
  'repeated',
  /** ln of the letters of the word. */
  'length',
  /** ln of the terms of the message: the more there are, the fewer of them are asked about. */
  'company',
] as const

/** What a term has or has not, in any place where the message says it. */
const marks = [
  /** In the subject line. */
  'subject',
  /** In the first sentence behind the subject line. */
  'opening',
  /** In a sentence that asks. */
  'asked',
  /** In a sentence that tells what somebody did or went through, and asks nothing. */
  'narrative',
  /** Behind what leads to a subject: "about", "diagnosed with", "taking". */
  'object',
  /** With a capital within a sentence that is not all capitals. */
  'name',
  /** Of digits alone. */
  'number',
  /** Ends as names of diseases and medicines do. */
  'clinical',
  /** Ends in -ed: mostly what was done. */
  'past',
  /** Ends in -ing. */
  'gerund',
  /** Ends in -ly. */
  'adverb',
] as const

export const featureNames = [...measures, ...marks]
type Mark = (typeof marks)[number]
export type FeatureName = (typeof featureNames)[number]
/** A feature that is not in it is 0; a mark is 1. */
export type Features = ReadonlyMap<FeatureName, number>

/**
 * The features of each term of a message. Empty where no more than one sentence has terms: such a question is all
 * question.
 */
export function termFeatures({ text, sentences }: Message): Map<string, Features> {
  if (sentences.length < 2) return new Map()
  const known = new Set(analyze(text))
  const opening = sentences.find(({ isSubject }) => !isSubject)
  const seen = new Map<string, { count: number; length: number; marks: Set<Mark> }>()
  let sentencesWithTerms = 0
  for (const sentence of sentences) {
    const typed = text.slice(sentence.start, sentence.end)
    const read = words(typed)
    const ofSentence = sentenceMarks(typed, sentence, sentence === opening)
    const isShouted = typed === typed.toUpperCase()
    const found = read.flatMap((word, at) =>
      termsAt(typed, read, at, known).map((term) => ({ term, word, at })),
    )
    sentencesWithTerms += Number(found.length > 0)
    for (const { term, word, at } of found) {
      const here = seen.get(term) ?? { count: 0, length: word.text.length, marks: new Set() }
      here.count++
      for (const mark of ofSentence) here.marks.add(mark)
      for (const mark of wordMarks(read, at)) here.marks.add(mark)
      if (at > 0 && !isShouted && capital.test(typed.slice(word.start, word.start + 2))) {
        here.marks.add('name')
      }
      seen.set(term, here)
    }
  }
  if (sentencesWithTerms < 2) return new Map()
  const company = Math.log(seen.size)
  return new Map(
    [...seen].map(([term, { count, length, marks: its }]) => [
      term,
      new Map<FeatureName, number>([
        ['repeated', Math.log(count)],
        ['length', Math.log(length)],
        ['company', company],
        ...[...its].map((mark) => [mark, 1] as const),
      ]),
    ]),
  )
}

const capital = /^\p{Lu}/u

/** The terms that the analyzer makes of a word: its own, and that of the pair it ends ("x-ray"), if it is `known`. */
function termsAt(
  typed: string,
  read: readonly Word[],
  at: number,
  known: ReadonlySet<string>,
): string[] {
  const word = read[at]!.text
  const own = isStopWord(word) ? [] : [stemWord(word)]
  const before = read[at - 1]
  // Whole words with a blank between make no pair, and to stem them all would cost the most.
  if (!before || (typed[before.end] === ' ' && before.text.length > 1)) return own
  const pair = stemWord(before.text + word)
  return known.has(pair) ? [...own, pair] : own
}

const someone =
  /\b(?:i|im|ive|my|me|we|our|us|he|she|his|her|him|mother|father|mom|dad|son|daughter|wife|husband)\b/
const told = /\b(?:was|were|had|did|went|been|told|said|took|got|gave|\p{L}{3,}ed)\b/u

function sentenceMarks(typed: string, sentence: MessageSentence, isOpening: boolean): Mark[] {
  const folded = fold(typed)
  return held({
    subject: sentence.isSubject,
    opening: isOpening,
    asked: sentence.asks,
    narrative: !sentence.asks && someone.test(folded) && told.test(folded),
  })
}

/** Words that what is asked about stands behind. */
const leads = new Set(
  (
    'about regarding concerning on re with have has having had get getting take taking took takes use using ' +
    'cause causes causing treat treating treatment treatments called drug medication syndrome disease'
  ).split(' '),
)
const diagnosis = /^(?:diagnos\w*|suffer\w*)$/
/** Words back in which a diagnosis still leads to a term: "diagnosed with a rare" one. */
const diagnosisReach = 4

const minSuffixedLength = 6
const clinical =
  /(?:itis|osis|a?emia|omas?|pathy|ectomy|plasty|algia|uria|trophy|plegia|m[iy]cin|cillin|pril|statin|azole|olol|mab)$/

function wordMarks(read: readonly Word[], at: number): Mark[] {
  const { text } = read[at]!
  const before = read.slice(Math.max(0, at - diagnosisReach), at).map((word) => word.text)
  const hasSuffix = (suffix: RegExp) => text.length >= minSuffixedLength && suffix.test(text)
  return held({
    object: leads.has(before.at(-1) ?? '') || before.some((word) => diagnosis.test(word)),
    number: /^\d+$/.test(text),
    clinical: hasSuffix(clinical),
    past: hasSuffix(/ed$/),
    gerund: hasSuffix(/ing$/),
    adverb: hasSuffix(/ly$/),
  })
}

function held(marked: Partial<Record<Mark, boolean>>): Mark[] {
  return (Object.keys(marked) as Mark[]).filter((mark) => marked[mark])
}

/** What people say that asks nothing of the sources. */
import { isStopWord } from '../text/analyzer.ts'
import { readMessage } from '../question/message.ts'
import { phraseEnds, readPhrases } from '../text/phrases.ts'
import { fillers, openings, phrases, sets } from './phrases.ts'
import { type SpelledWord, spelledWords, vocabulary } from './words.ts'

export type SmallTalk =
  | 'greeting'
  | 'how-are-you'
  | 'thanks'
  | 'goodbye'
  | 'acknowledgement'
  /** "Are you a doctor", "is this a bot". */
  | 'identity'
  /** "What can you do", "help". */
  | 'capability'
  /** Asks for somebody to talk to. */
  | 'person'
  | 'praise'
  | 'complaint'
  | 'apology'
  | 'laughter'

/** Small talk is short: what is longer says more. */
const maxLength = 160
const maxWords = 24

const kinds = Object.keys(phrases) as SmallTalk[]
const choices = kinds.map((kind) => readPhrases(phrases[kind], sets))
const choiceOfFillers = readPhrases(fillers)
const noKind = kinds.length
const choicesOfOpenings = (['thanks', 'goodbye'] as const).map(
  (kind) => [kind, readPhrases(openings[kind], sets)] as const,
)

/**
 * The kind of a message that is small talk and nothing else; undefined of any other. `isKnown` tells of a folded word
 * whether the sources have it.
 */
export function smallTalk(
  message: string,
  isKnown: (word: string) => boolean,
): SmallTalk | undefined {
  if (message.length > maxLength) return undefined
  const words = spelledWords(message)
  if (words.length === 0 || words.length > maxWords || isAbbreviation(message, isKnown)) {
    return undefined
  }
  const kind = kinds[kindsAlong(words, 0, kinds)[words.length] ?? noKind]
  return kind ?? (saysOneThing(message) ? inOwnWords(words, isKnown) : undefined)
}

/** "GN" is glomerulonephritis where the sources have it, else "good night". */
function isAbbreviation(message: string, isKnown: (word: string) => boolean): boolean {
  const typed = message.trim().toLowerCase()
  return typed.length < 4 && isKnown(typed)
}

/**
 * Of each place that phrases lead to from `start`, the first kind that they have, by its number; `noKind` for fillers
 * alone, undefined where none lead to it.
 */
function kindsAlong(
  words: readonly SpelledWord[],
  start: number,
  allowed: readonly SmallTalk[],
): (number | undefined)[] {
  const texts = words.map(({ text }) => text)
  const best: (number | undefined)[] = []
  best[start] = noKind
  for (let at = start; at < words.length; at++) {
    const before = best[at]
    if (before === undefined) continue
    const reach = (end: number, kind: number) => {
      best[end] = Math.min(best[end] ?? noKind, before, kind)
    }
    for (const end of phraseEnds(choiceOfFillers, texts, at)) reach(end, noKind)
    for (const kind of allowed.map((it) => kinds.indexOf(it))) {
      for (const end of phraseEnds(choices[kind]!, texts, at)) reach(end, kind)
    }
  }
  return best
}

/** Words that no phrase has, in "thanks for the quick recap". */
const maxOwnWords = 3

function saysOneThing(message: string): boolean {
  const { sentences } = readMessage(message)
  return sentences.length === 1 && !sentences[0]!.asks && !/[,;:]/.test(message)
}

/** The kind of what begins as thanks or a goodbye and goes on in a few words that the sources do not have. */
function inOwnWords(
  words: readonly SpelledWord[],
  isKnown: (word: string) => boolean,
): SmallTalk | undefined {
  const texts = words.map(({ text }) => text)
  const start = texts.findIndex((_, at) => phraseEnds(choiceOfFillers, texts, at).size === 0)
  const own = texts.filter((text) => !vocabulary.has(text) && !isStopWord(text))
  return own.length <= maxOwnWords && !own.some(isKnown) ? openingAt(texts, start) : undefined
}

function openingAt(texts: readonly string[], start: number): SmallTalk | undefined {
  return choicesOfOpenings.find(([, choice]) => phraseEnds(choice, texts, start).size > 0)?.[0]
}

/** What may be left out before a question, behind a mark and without one. */
const leading = kinds.filter((kind) => kind !== 'person' && kind !== 'identity')
const leadingClosely: readonly SmallTalk[] = ['greeting', 'thanks']
/** What may be left out behind one. Not "is that wrong", "I see" or "welcome", which may belong to it. */
const trailing: readonly SmallTalk[] = ['thanks', 'goodbye', 'praise', 'apology', 'capability']
const trailingClosely: readonly SmallTalk[] = ['thanks', 'goodbye']

/** A word that begins a question, so that what stands before it is no part of one. */
const beginsQuestion =
  /^(?:what|how|why|when|where|which|who|is|are|am|can|could|do|does|did|will|would|should|may|might|tell)$/

/** A message without the small talk before and behind what it asks: "good morning, what is gout? Have a nice day". */
export function withoutSmallTalk(message: string): string {
  const head = spelledWords(message.slice(0, maxLength)).slice(0, maxWords)
  const rest = message.slice(head[leadIn(head)]?.start ?? 0)
  const cut = Math.max(0, rest.length - maxLength)
  const tail = spelledWords(rest.slice(cut)).slice(-maxWords)
  const end = tail[leadOut(tail)]?.start
  return end === undefined ? rest : rest.slice(0, cut + end).trimEnd()
}

/** How many words come before what is asked; 0 where all is small talk. */
function leadIn(words: readonly SpelledWord[]): number {
  const marked = kindsAlong(words, 0, leading)
  const close = kindsAlong(words, 0, leadingClosely)
  return words.findLastIndex((word, at) => {
    const before = words[at - 1]
    if (!before || before.start === word.start) return false
    const lead = before.mark ? marked : beginsQuestion.test(word.text) ? close : []
    return (lead[at] ?? noKind) < noKind
  })
}

/** The word that small talk begins with and goes on to the end; -1 where there is none, or nothing before it. */
function leadOut(words: readonly SpelledWord[]): number {
  const texts = words.map(({ text }) => text)
  return words.findIndex((word, at) => {
    const before = words[at - 1]
    if (!before || before.start === word.start) return false
    const isClose = before.mark !== 'end'
    if (isClose && !before.mark && !openingAt(texts, at)) return false
    const kind = kindsAlong(words, at, isClose ? trailingClosely : trailing)[words.length]
    return (kind ?? noKind) < noKind
  })
}

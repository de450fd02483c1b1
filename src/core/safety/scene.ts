/** A sentence as the guards look at it: what it says without its pleas, and what holds of all of it. */
import * as contexts from './context-words.ts'
import type { Text } from './pattern.ts'
import { PatternSet, setOf, textOf } from './pattern-set.ts'
import { isPersonal } from './people.ts'
import { mark, type SafetySentence } from './reading.ts'

export interface Scene {
  readonly text: Text
  /** Whether it ends with a question mark. */
  readonly isAsked: boolean
  /** Over for months or years, whatever happens beside. */
  readonly isLongPast: boolean
  readonly isRecent: boolean
  /** Says what was, and nothing of what is. */
  readonly isPastTense: boolean
  readonly isFiction: boolean
  /** Whether it is told to learn from. */
  readonly isStudy: boolean
  /** What may happen some day or is to be kept from happening, or a figure of speech. */
  readonly isSupposed: boolean
  /** Whether it pleads for help, or for what to do. */
  readonly isPlea: boolean
  /** Whether somebody in particular is spoken of. */
  readonly isPersonal: boolean
}

const pleas = setOf(contexts.pleas)
const professions = setOf(contexts.professions)
const longPast = setOf(contexts.longPast)
const recent = setOf(contexts.recent)
const study = setOf(contexts.study)
const fiction = setOf(contexts.fiction)
const figures = setOf(contexts.figures)
const supposed = setOf(contexts.supposed)

const past = new Set('was were had did used could felt took came went became got'.split(' '))
const present = new Set('is am are has have do does cant wont keeps going'.split(' '))

export function sceneOf({ words: typed, endsWithQuestionMark }: SafetySentence): Scene {
  const introduced = without(textOf(typed), professions)
  const text = without(introduced, pleas)
  const isRecent = recent.some(text)
  return {
    text,
    isAsked: endsWithQuestionMark,
    isLongPast: longPast.some(text) && !text.words.includes('again'),
    isRecent,
    isPastTense:
      text.words.some((word) => past.has(word)) && !text.words.some((word) => present.has(word)),
    isFiction: fiction.some(text),
    isStudy: study.some(text),
    isSupposed: supposed.some(text) || figures.some(text),
    isPlea: text !== introduced,
    isPersonal: isPersonal(text.words),
  }
}

/** In a longer message signs gather over a long illness, and belong together only where they stand together. */
const maxWords = 90

export function isLong(scenes: readonly Scene[]): boolean {
  return scenes.reduce((sum, { text }) => sum + text.words.length, 0) > maxWords
}

/** The text with a mark in place of each match. */
function without(text: Text, set: PatternSet): Text {
  const taken = new Set<number>()
  for (const { start, end } of set.find(text)) for (let at = start; at < end; at++) taken.add(at)
  if (taken.size === 0) return text
  return textOf(text.words.map((word, at) => (taken.has(at) ? mark : word)))
}

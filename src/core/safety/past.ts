/** Whether what a rule found is over, or comes and goes. */
import * as contexts from './context-words.ts'
import type { Match, Text } from './pattern.ts'
import { type PatternSet, setOf } from './pattern-set.ts'
import { mark } from './reading.ts'
import { isByPeople, type Rule } from './rules.ts'
import type { Scene } from './scene.ts'

const longPast = setOf(contexts.longPast)
const weeksAgo = setOf(contexts.weeksAgo)
const habitual = setOf(contexts.habitual)
const anew = setOf(contexts.anew)
const returned = setOf(contexts.returned)
const unharmed = setOf(contexts.unharmed)
const resolved = setOf(contexts.resolved)
/** Words behind a match in which it may be said to be over. */
const resolvedReach = 20

/**
 * What is said or done to somebody is not over as pain is over, and who feels well after too many tablets may be ill
 * tomorrow. A time long ago counts for all.
 */
export function isOver(rule: Rule, match: Match, scene: Scene, others: readonly Scene[]): boolean {
  const { text } = scene
  if (isSaidOf(longPast, match, text) && !returned.some(text)) {
    return isByPeople(rule) || !isAnew(match, text)
  }
  if (isToldOfThePast(scene, others)) return true
  if (isByPeople(rule)) return false
  if (!scene.isRecent && isSaidOf(weeksAgo, match, text)) return true
  if (rule.class === 'overdose' || rule.class === 'poisoning') return false
  return unharmed.startsAt(text, match.end) || isResolved(match, text)
}

/** "It went away"; not "it is not going away". */
function isResolved({ end }: Match, text: Text): boolean {
  for (const { start } of resolved.find(
    text,
    end,
    Math.min(text.words.length, end + resolvedReach),
  )) {
    if (text.words[start - 1] !== 'not' && text.words[start - 1] !== 'wont') return true
  }
  return false
}

/** "Every time I climb stairs", "I get chest pain". */
export function isHabitual(match: Match, { text, isRecent }: Scene): boolean {
  return !isRecent && (isSaidOf(habitual, match, text) || isNowAndAgain(text.words, match.start))
}

const present = new Set('is am are has have cant wont keep keeps feel feels want wants'.split(' '))
const joints = new Set(['and', 'but', 'so', 'then'])
const subjects = new Set('i he she it we they my his her our their the now'.split(' '))

/** Where a clause ends: at a mark, or before "and she …". */
function isBetween(words: readonly string[], at: number): boolean {
  return words[at] === mark || (joints.has(words[at]!) && subjects.has(words[at + 1] ?? ''))
}

/**
 * Whether a time is said of a match: in its own clause, or in another one where its own does not tell of what is: "she
 * has crushing pain, he had a stent put in last year".
 */
function isSaidOf(time: PatternSet, { start, end }: Match, text: Text): boolean {
  if (!time.some(text)) return false
  const { words } = text
  const from = words.findLastIndex((_, at) => at < start && isBetween(words, at)) + 1
  const next = words.findIndex((_, at) => at >= end && isBetween(words, at))
  const to = next < 0 ? words.length : next
  return time.some(text, from, to) || !words.slice(from, to).some((word) => present.has(word))
}

/** Words between a sign and the "now" that makes it a new one. */
const anewReach = 10

/** "… five years ago, and now this crushing pain", "… last year and the same pain is back". */
function isAnew({ start, end }: Match, text: Text): boolean {
  const clauseEnd = text.words.indexOf(mark, end)
  const to = Math.min(clauseEnd < 0 ? text.words.length : clauseEnd, end + anewReach)
  for (const it of anew.find(text, 0, to)) {
    if (it.start < start || !isAge(text.words, it.start)) return true
  }
  return false
}

/** "He is 14 now", "14 years old now". */
function isAge(words: readonly string[], now: number): boolean {
  const [is = '', age = ''] = words.slice(Math.max(0, now - 2), now)
  return age === 'old' || (/^\d+$/.test(age) && ['am', 'is', 'are'].includes(is))
}

/** A sentence in the past tense beside one that says how long ago: "My leg was crushed. It was in 1976." */
function isToldOfThePast(scene: Scene, others: readonly Scene[]): boolean {
  return scene.isPastTense && !anew.some(scene.text) && others.some((it) => it.isLongPast)
}

/** "I get chest pain"; not "can't get comfortable, chest …". */
function isNowAndAgain(words: readonly string[], start: number): boolean {
  const before = words.slice(Math.max(0, start - 3), start)
  const at = before.findLastIndex((word) => word === 'get' || word === 'gets')
  return at >= 0 && before[at - 1] !== 'cant' && !before.slice(at).includes(mark)
}

/** Whether what a rule found is meant as an emergency, here and now. */
import * as contexts from './context-words.ts'
import { isDenied } from './denial.ts'
import { isGeneral } from './generality.ts'
import { type Match, setOf } from './pattern-set.ts'
import type { Text } from './pattern.ts'
import { isDoneToAnimal, isOfAnimal, isOfThing, namesFamily, namesPet } from './people.ts'
import { mark } from './reading.ts'
import { isByPeople, type Rule } from './rules.ts'
import type { Scene } from './scene.ts'
import { wordLists } from './word-lists.ts'

/**
 * What a match comes to. `general`: it is asked about, or what to do in the case of it. `other`: it is denied, long
 * over, told of an animal.
 */
export type Meaning = 'meant' | 'general' | 'other'

const resolved = setOf(contexts.resolved)
const unharmed = setOf(contexts.unharmed)
const anew = setOf(contexts.anew)
/** Words behind a match in which it may be said to be over. */
const resolvedReach = 20

/**
 * What a match of a rule means in its sentence; `others` are the other sentences of the message, and what stands before
 * the word `from` denies nothing.
 */
export function meaningOf(
  rule: Rule,
  match: Match,
  scene: Scene,
  others: readonly Scene[],
  from = 0,
): Meaning {
  const { words } = scene.text
  if (isDenied(words, match.start, from) || isOver(rule, match, scene, others)) return 'other'
  const hasPet =
    others.some(({ text }) => namesPet(text.words)) &&
    !others.some(({ text }) => namesFamily(text.words))
  if (isOfAnimal(words, match.end, hasPet) || isOfThing(rule, words, match)) return 'other'
  if (!isByPeople(rule) && isDoneToAnimal(words, match.end)) return 'other'
  if (scene.isFiction || isStudied(scene, others)) return 'general'
  if (scene.isSupposed && !isByPeople(rule)) return 'general'
  if (rule.kind === 'asked') return 'meant'
  if (isGeneral(rule, match, scene)) return 'general'
  if (rule.kind === 'now') return 'meant'
  if (scene.isHabitual || (!scene.isRecent && isNowAndAgain(words, match.start))) return 'other'
  return rule.parts.length > 1 || hasSomebody(scene, others) ? 'meant' : 'general'
}

/** A case to learn from, unless it happens just now; in another sentence, unless it is told of somebody. */
function isStudied(scene: Scene, others: readonly Scene[]): boolean {
  if (scene.isRecent) return false
  return scene.isStudy || (!scene.isPersonal && others.some((it) => it.isStudy))
}

/** What is said or done to somebody is not over as pain is over, and a time long ago counts whatever is now. */
function isOver(rule: Rule, match: Match, scene: Scene, others: readonly Scene[]): boolean {
  const { text } = scene
  if (isByPeople(rule)) return scene.isLongPast || isToldOfThePast(scene, others)
  if (scene.isLongPast && !isPresentBeside(match, text)) return !isAnew(match, text)
  return (
    scene.isPast ||
    isToldOfThePast(scene, others) ||
    unharmed.startsAt(text, match.end) ||
    resolved.some(text, match.end, Math.min(text.words.length, match.end + resolvedReach))
  )
}

const longPast = setOf(contexts.longPast)
const present = new Set(['is', 'am', 'are', 'has', 'have', 'cant', 'wont'])

/** "She has crushing pain, he had a stent put in last year": its own clause tells of what is, another of what was. */
function isPresentBeside({ start, end }: Match, text: Text): boolean {
  const from = text.words.lastIndexOf(mark, start) + 1
  const next = text.words.indexOf(mark, end)
  const to = next < 0 ? text.words.length : next
  return (
    text.words.slice(from, to).some((word) => present.has(word)) && !longPast.some(text, from, to)
  )
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

const felt = new Set([
  ...(
    'having woke waking started wont cant throwing vomiting bleeding coughing gave took swallowed drank feel feels feeling ' +
    'felt got keeps so really very crushing sweating sick'
  ).split(' '),
  ...wordLists.get('severe')!,
])

/** Whether anybody has it: somebody is named, or, as in "woke up with crushing pain", somebody feels it. */
function hasSomebody(scene: Scene, others: readonly Scene[]): boolean {
  return (
    scene.isRecent ||
    scene.text.words.some((word) => felt.has(word)) ||
    [scene, ...others].some((it) => it.isPlea || it.isPersonal)
  )
}

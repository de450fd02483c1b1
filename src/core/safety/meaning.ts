/** Whether what a rule found is meant as an emergency, here and now. */
import * as contexts from './context-words.ts'
import { isDenied } from './denial.ts'
import { isGeneral } from './generality.ts'
import { type Match, setOf } from './pattern-set.ts'
import { isOfAnimal, namesPet } from './people.ts'
import type { Rule } from './rules.ts'
import type { Scene } from './scene.ts'
import { wordLists } from './word-lists.ts'

/**
 * What a match comes to. `general`: it is asked about, or what to do in the case of it. `other`: it is denied, long
 * over, told of an animal.
 */
export type Meaning = 'meant' | 'general' | 'other'

const resolved = setOf(contexts.resolved)
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
  if (isDenied(words, match.start, from) || isOver(rule, match, scene)) return 'other'
  const hasPet = others.some((other) => namesPet(other.text.words))
  if (isOfAnimal(words, match.end, hasPet)) return 'other'
  if (scene.isFiction) return 'general'
  if (rule.kind === 'asked') return 'meant'
  if (isGeneral(rule, match, scene)) return 'general'
  if (rule.kind === 'now') return 'meant'
  if (scene.isHabitual || (!scene.isRecent && isNowAndAgain(words, match.start))) return 'other'
  return rule.parts.length > 1 || hasSomebody(scene, others) ? 'meant' : 'general'
}

/** What is said or done to somebody is not over as pain is over, and a time long ago counts whatever is now. */
function isOver(rule: Rule, { end }: Match, scene: Scene): boolean {
  if (rule.class === 'self-harm' || rule.class === 'abuse') return scene.isLongPast
  return (
    scene.isPast ||
    resolved.some(scene.text, end, Math.min(scene.text.words.length, end + resolvedReach))
  )
}

/** "I get chest pain". */
function isNowAndAgain(words: readonly string[], start: number): boolean {
  return words
    .slice(Math.max(0, start - 3), start)
    .some((word) => word === 'get' || word === 'gets')
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

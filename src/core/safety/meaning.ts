/** Whether what a rule found is meant as an emergency, here and now. */
import { isDenied } from './denial.ts'
import { isGeneral } from './generality.ts'
import { isHabitual, isOver } from './past.ts'
import type { Match } from './pattern.ts'
import { isDoneToAnimal, isOfAnimal, isOfThing, namesFamily, namesPet } from './people.ts'
import { isByPeople, type Rule } from './rules.ts'
import type { Scene } from './scene.ts'
import { wordLists } from './word-lists.ts'

/**
 * What a match comes to. `general`: it is asked about, or what to do in the case of it. `other`: it is denied, long
 * over, told of an animal.
 */
export type Meaning = 'meant' | 'general' | 'other'

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
  if (isHabitual(match, scene)) return 'other'
  return rule.parts.length > 1 || hasSomebody(scene, others) ? 'meant' : 'general'
}

/** A case to learn from, unless it happens just now; in another sentence, unless it is told of somebody. */
function isStudied(scene: Scene, others: readonly Scene[]): boolean {
  if (scene.isRecent) return false
  return scene.isStudy || (!scene.isPersonal && others.some((it) => it.isStudy))
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

/** Whether a message tells of an emergency. */
import { dangerIn } from './danger.ts'
import { meaningOf, type Meaning } from './meaning.ts'
import type { Match } from './pattern.ts'
import { readSafely } from './reading.ts'
import { RuleSet, unlessPart } from './rule-set.ts'
import { type EmergencyClass, type Rule, rules } from './rules.ts'
import { isLong, type Scene, sceneOf } from './scene.ts'

export interface Alarm {
  /** Of the emergency, the one whose rule stands first. */
  readonly class: EmergencyClass
  /** `general`: an emergency is asked about, but nobody has it. */
  readonly meaning: Exclude<Meaning, 'other'>
  /** All classes that are meant; of a general one, all that are named. */
  readonly classes: readonly EmergencyClass[]
  /** The rule that raised it, if one did. */
  readonly rule?: Rule
}

const all = new RuleSet(rules)

interface Found extends Match {
  readonly sentence: number
}

/** The alarm that a message raises; undefined where it names no emergency, denies it, or tells of one long over. */
export function alarmOf(question: string): Alarm | undefined {
  const scenes = readSafely(question).map(sceneOf)
  const found = findAll(scenes)
  const raised = [...found.keys()]
    .toSorted((a, b) => a - b)
    .flatMap((rule) => {
      const meaning = judge(rules[rule]!, found.get(rule)!, scenes)
      const isNothing =
        meaning === 'other' || (meaning === 'general' && rules[rule]!.kind === 'sign')
      return isNothing ? [] : [{ rule: rules[rule]!, meaning }]
    })
  const meant = raised.filter(({ meaning }) => meaning === 'meant')
  if (meant.length === 0) {
    const rule = dangerIn(scenes)
    if (rule) return { class: rule.class, meaning: 'meant', classes: [rule.class], rule }
  }
  const [first] = meant.length > 0 ? meant : raised
  if (!first) return scenes.some(({ text }) => namesSuicide(text.words)) ? suicide : undefined
  const { rule, meaning } = first
  const alike = raised.filter((it) => it.meaning === meaning)
  return {
    class: rule.class,
    meaning,
    classes: [...new Set(alike.map((it) => it.rule.class))],
    rule,
  }
}

/** Whoever asks about suicide is told of who listens. */
const suicide: Alarm = { class: 'self-harm', meaning: 'general', classes: ['self-harm'] }

function namesSuicide(words: readonly string[]): boolean {
  return words.some(
    (word, at) => /^suicid(?:e|es|al)$/.test(word) || (word === 'self' && words[at + 1] === 'harm'),
  )
}

/** By rule, and in it by part, what was found. */
function findAll(scenes: readonly Scene[]): Map<number, Map<number, Found[]>> {
  const found = new Map<number, Map<number, Found[]>>()
  scenes.forEach(({ text }, sentence) => {
    for (const [rule, saidHere] of all.find(text)) {
      const parts = found.get(rule) ?? new Map<number, Found[]>()
      found.set(rule, parts)
      for (const [part, matches] of saidHere) {
        const here = matches.map((match) => ({ ...match, sentence }))
        const before = parts.get(part)
        if (before) before.push(...here)
        else parts.set(part, here)
      }
    }
  })
  return found
}

/** Of one kind of match no more are judged: who types more of them types them to keep us busy. */
const maxJudged = 40

function judge(
  rule: Rule,
  found: ReadonlyMap<number, readonly Found[]>,
  scenes: readonly Scene[],
): Meaning {
  const [first = [], ...rest] = rule.parts.map((_, part) => found.get(part) ?? [])
  if (rest.some((matches) => matches.length === 0)) return 'other'
  const reach = isLong(scenes) ? 0 : 1
  const excluded = new Set((found.get(unlessPart) ?? []).map(({ sentence }) => sentence))
  const meanings = first.slice(0, maxJudged).map((match) => {
    if (excluded.has(match.sentence)) return 'other'
    const isWhole = rest.every((matches) =>
      matches
        .slice(0, maxJudged)
        .some((other) => belongs(match, other, reach) && !isOther(rule, other, match, scenes)),
    )
    return isWhole ? meaningIn(rule, match, scenes) : 'other'
  })
  return meanings.find((it) => it === 'meant') ?? meanings.find((it) => it === 'general') ?? 'other'
}

/** In one sentence and in other words of it, or in one of so many next to it. */
function belongs(match: Found, other: Found, reach: number): boolean {
  const distance = Math.abs(match.sentence - other.sentence)
  if (distance > 0) return distance <= reach
  return other.start !== match.start && other.end !== match.end
}

/** Behind the first part of a rule, the "no" that belongs to that denies no other: "no kicks today, 30 weeks". */
function isOther(rule: Rule, match: Found, first: Found, scenes: readonly Scene[]): boolean {
  const isBehind = match.sentence === first.sentence && match.start >= first.end
  const from = isBehind ? first.end : 0
  return meaningIn({ ...rule, kind: 'now' }, match, scenes, from) === 'other'
}

function meaningIn(rule: Rule, match: Found, scenes: readonly Scene[], from = 0): Meaning {
  const scene = scenes[match.sentence]!
  return meaningOf(
    rule,
    match,
    scene,
    scenes.filter((it) => it !== scene),
    from,
  )
}

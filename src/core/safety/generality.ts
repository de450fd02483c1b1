/** Whether an emergency is asked about, or supposed, and nobody has it: "what if someone has a stroke". */
import * as contexts from './context-words.ts'
import type { Match, Text } from './pattern.ts'
import { setOf } from './pattern-set.ts'
import { isAnyone, isOfAnyone, isPersonal } from './people.ts'
import { mark } from './reading.ts'
import { isByPeople, type Rule } from './rules.ts'
import type { Scene } from './scene.ts'

const subjectBefore = setOf(contexts.subjectBefore)
const subjectBehind = setOf(contexts.subjectBehind)
const namedAfter = setOf(contexts.namedAfter)
const feared = setOf(contexts.feared)
const peopleWho = setOf(contexts.peopleWho)

/** Words of a clause that are looked at on either side of a match. */
const reach = 60

export function isGeneral(rule: Rule, match: Match, scene: Scene): boolean {
  const { text } = scene
  const { words } = text
  const clause = clauseOf(words, match)
  const before = words.slice(clause.start, match.start)
  if (isGerund(words, match) || namedAfter.startsAt(text, match.end)) return true
  if (isFeared(rule, text, match)) return true
  if (isOfPeopleWho(text, clause.start, match)) return true
  if (isConditional(before) && !(isTold(rule) && isOwn(before))) return true
  const isSomebodys = isPersonal(words.slice(clause.start, clause.end))
  const asks =
    isQuestion(words.slice(clause.start, match.start + 1)) && !goesOn(scene, clause.start)
  if (before.length > 0 && asks && !isSomebodys) return true
  if (isQuestion(words) && !scene.isPersonal) return true
  if (
    isSubject(text, match) ||
    (!scene.isPersonal && !scene.isRecent && isAskedBehind(words, clause.end))
  )
    return true
  if (isSomebodys) return false
  if (subjectBehind.some(text, match.end, Math.min(words.length, match.end + 4))) return true
  return !deed.test(words[clause.start] ?? '') && isOfAnyone(words.slice(clause.start, match.end))
}

/** Not "how do you know if somebody …". */
function isOwn(before: readonly string[]): boolean {
  return isPersonal(before) && !(before.includes('how') && before.includes('you'))
}

/** "Gave baby the wrong dose": whoever writes did it. */
const deed = /^(?:accident\w*|just|gave|given|found|took|left|dropped|got)$/

function clauseOf(words: readonly string[], { start, end }: Match): { start: number; end: number } {
  const from = start === 0 ? 0 : words.lastIndexOf(mark, start - 1) + 1
  const to = words.indexOf(mark, end)
  return {
    start: Math.max(from, start - reach),
    end: Math.min(to < 0 ? words.length : to, end + reach),
  }
}

const openers = new Set(
  (
    'what which how why when where who whose can could should would will does do did is are am was may might ' +
    'must'
  ).split(' '),
)
const fillers = new Set('so and but or hi hello hey please ok okay then also well oh'.split(' '))

/** "Does it …", not "doesn't". */
function isQuestion(words: readonly string[]): boolean {
  const at = words.findIndex((word) => !fillers.has(word))
  return openers.has(words[at] ?? '') && words[at + 1] !== 'not'
}

const asking = new Set(['what', 'which', 'why'])

/** "Bleeding in early pregnancy, what are the causes?" */
function isAskedBehind(words: readonly string[], end: number): boolean {
  return words[end] === mark && asking.has(words[end + 1] ?? '')
}

const goingOn = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'does', 'did'])

/** "My father, who is 70, has …": behind a mark such a word asks nothing. */
function goesOn({ text, isAsked }: Scene, start: number): boolean {
  return start > 0 && !isAsked && goingOn.has(text.words[start]!)
}

const suppositions = new Set(['if', 'whether', 'unless', 'case'])
const times = new Set(['when', 'whenever', 'once'])
/** What leads to an "if" that supposes nothing: "I don't know if". */
const doubts = new Set(
  'know sure wonder wondering tell see asking unsure worried think as certain say'.split(' '),
)

/** Whether an "if" stands before that supposes it, or a "when" that speaks of anyone. */
function isConditional(before: readonly string[]): boolean {
  const supposed = before.findLastIndex((word) => suppositions.has(word))
  if (supposed >= 0) {
    const leads = before.slice(Math.max(0, supposed - 4), supposed)
    return before.slice(0, supposed).includes('how') || !leads.some((word) => doubts.has(word))
  }
  const timed = before.findLastIndex((word) => times.has(word))
  const behind = timed < 0 ? [] : before.slice(timed + 1, timed + 4)
  return behind.some(isAnyone) || behind[0] === 'a' || behind[0] === 'an'
}

/**
 * "If I took too many" tells of what was taken; "if I take too many" does not, and is in no rule. Who asks of their own
 * "what if I cut my wrist" or "if my mum hits me" is not asking in general.
 */
function isTold({ class: emergency }: Rule): boolean {
  return ['overdose', 'poisoning', 'self-harm', 'abuse'].includes(emergency)
}

const beforeGerund = new Set(
  'about of from after before without by since despite for against'.split(' '),
)

const gerunds = new Set(['having', 'getting', 'developing', 'suffering'])

/** "Worried about having a stroke": what one may have some day. */
function isGerund(words: readonly string[], { start, end }: Match): boolean {
  return words
    .slice(start, end)
    .some((word, i) => gerunds.has(word) && beforeGerund.has(words[start + i - 1] ?? ''))
}

/** Words of a fear: "frightened of having a". */
const fearLength = 5
const event =
  /(?:ing|tion)$|^(?:strokes?|attacks?|seizures?|fits|clots?|aneurysms?|sepsis|meningitis|overdose)$/

/** "Frightened of choking"; not "worried about chest pain", which one has. */
function isFeared(rule: Rule, text: Text, { start, end }: Match): boolean {
  return (
    !isByPeople(rule) &&
    feared.endsAt(text, start, start - fearLength) &&
    text.words.slice(start, end).some((word) => event.test(word))
  )
}

/** "One of those people who …" says of somebody what holds of many. */
function isOfPeopleWho(text: Text, from: number, { start }: Match): boolean {
  return !text.words.slice(from, start).includes('one') && peopleWho.some(text, from, start)
}

const owning = new Set(['having', 'has', 'have', 'showing', 'shows', 'got', 'had'])
/** Words before a match in which its subject is looked for. */
const subjectReach = 4

/** "Signs of", "risk of" before it, which nobody has. */
function isSubject(text: Text, { start }: Match): boolean {
  const from = Math.max(0, start - subjectReach, text.words.lastIndexOf(mark, start - 1) + 1)
  if (start === 0) return false
  for (const subject of subjectBefore.find(text, from, start)) {
    const lead = text.words.slice(Math.max(from, subject.start - 2), subject.start)
    if (!lead.some((word) => owning.has(word))) return true
  }
  return false
}

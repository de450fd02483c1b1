/** A turn in its conversation: what is to be searched for it, or said without a search. */
import { analyze } from '../text/analyzer.ts'
import type { Artifact } from '../artifact.ts'
import { questionAbout } from '../question/question-about.ts'
import { type QuestionType, questionType } from '../question/question-type.ts'
import type { Document, Span } from '../types.ts'
import { inMidSentence } from './about.ts'
import { lastItems } from './antecedent.ts'
import { type Attempt, namesAnother, readAs } from './attempt.ts'
import { followUp } from './follow-up.ts'
import type { History, Place, Shown } from './history.ts'
import { type Move, readMove } from './move.ts'
import { readOn, reasonFor } from './read-on.ts'
import { at, choiceNamed, itemsShown, questionsOffered } from './replies.ts'
import { corrected, swapped } from './swap.ts'

/**
 * `nothing-more`: the page ends here. `no-reason`: it does not say why. `none-of-these`: of the choices. The others
 * answer an offer, or nothing.
 */
export type ReplyKind = 'nothing-more' | 'no-reason' | 'none-of-these' | 'declined' | 'accepted'

export type Understanding =
  /** The first attempt that counts is the answer. */
  | { readonly kind: 'search'; readonly attempts: readonly Attempt[] }
  /** This run is shown as it stands: an item that was picked, what stands behind what was shown. */
  | { readonly kind: 'quote'; readonly document: Document; readonly run: Span }
  /** Which of these offers is meant by "yes". */
  | { readonly kind: 'offer'; readonly questions: readonly { question: string; place: Place }[] }
  /** There is nothing to search. */
  | { readonly kind: 'reply'; readonly reply: ReplyKind }

/** Understands a turn. `question` is as typed. */
export function understand(artifact: Artifact, question: string, history: History): Understanding {
  const move = readMove(question)
  return (
    (history.last?.kind === 'clarify' ? chosen(move, question, history) : undefined) ??
    replied(artifact, move, history) ?? {
      kind: 'search',
      attempts: attemptsAt(artifact, move, question, history),
    }
  )
}

/** The reply to "which of these do you mean"; undefined for something else altogether. */
function chosen(
  move: Move,
  question: string,
  { last, offered }: History,
): Understanding | undefined {
  if (move.kind === 'decline') return { kind: 'reply', reply: 'none-of-these' }
  // "Yes" to several suggestions: these are what was offered again.
  if (readMove(last!.question).kind === 'accept') return undefined
  const focus = move.kind === 'swap' || move.kind === 'correct' ? move.focus : question
  const choice = move.kind === 'pick' ? at(offered, move.place) : choiceNamed(focus, offered)
  if (!choice) return isShort(focus) ? addedTo(last!.question, focus) : undefined
  const { title } = choice.document
  const attempt = { ...readAs(`${title}: ${last!.question}`), title, carried: choice.document }
  return { kind: 'search', attempts: [attempt] }
}

/** Words of a reply that names what none of the choices has: "type 2". */
const maxReply = 3

function isShort(reply: string): boolean {
  const { length } = analyze(reply)
  return length > 0 && length <= maxReply && questionType(reply).type === 'other'
}

function addedTo(question: string, reply: string): Understanding {
  const attempts = [{ ...readAs(`${question} ${reply}`), names: namesAnother }, { question: reply }]
  return { kind: 'search', attempts }
}

function replied(artifact: Artifact, move: Move, history: History): Understanding | undefined {
  switch (move.kind) {
    case 'more': {
      if (history.shown.length === 0) return undefined
      const run = readOn(artifact, history.shown)
      return run
        ? { kind: 'quote', document: run.document, run }
        : { kind: 'reply', reply: 'nothing-more' }
    }
    case 'why': {
      if (history.shown.length === 0) return undefined
      const run = reasonFor(artifact, history.shown)
      return run ? { kind: 'quote', document: run.document, run } : whyIsThat(history.shown)
    }
    case 'pick':
      return picked(artifact, move.place, move.question, history)
    case 'accept': {
      const questions = questionsOffered(artifact, history)
      if (questions.length > 1) return { kind: 'offer', questions: questions.slice(0, 3) }
      return questions[0] ? asking(questions[0].question) : { kind: 'reply', reply: 'accepted' }
    }
    case 'decline':
      return { kind: 'reply', reply: 'declined' }
    default:
      return undefined
  }
}

/** "The second one": of what the last turn asked to choose from, else of the list that was quoted last, else of offers. */
function picked(
  artifact: Artifact,
  place: number,
  question: string,
  history: History,
): Understanding | undefined {
  const item = history.last?.kind === 'clarify' ? undefined : at(lastItems(history.shown), place)
  if (item && question) {
    const { document, name } = item
    const attempts = [
      { question, antecedent: name, mustSay: name, carried: document, title: document.title },
      ...followUp(artifact, question, true, history),
    ]
    return { kind: 'search', attempts }
  }
  if (item) return { kind: 'quote', document: item.document, run: item.run }
  const offer = question ? undefined : at(questionsOffered(artifact, history), place)
  return offer && asking(offer.question)
}

function asking(question: string): Understanding {
  return { kind: 'search', attempts: [readAs(question)] }
}

/** What a turn that asks something may stand for, in the order in which it is tried. */
function attemptsAt(artifact: Artifact, move: Move, typed: string, history: History): Attempt[] {
  switch (move.kind) {
    case 'ask':
      return followUp(artifact, typed, move.leans, history)
    case 'swap':
      return swapped(artifact, move.focus, history)
    case 'correct':
      return corrected(artifact, move.focus, history)
    case 'among':
      return [
        ...(history.shown[0] ? [amongShown(move.question, history)] : []),
        ...followUp(artifact, move.question, true, history),
      ]
    default:
      return [{ question: typed }]
  }
}

/** Of the list that was shown last, else of all that was. */
function amongShown(question: string, { shown }: History): Attempt {
  const { places } = shown.find((it) => itemsShown(it).length > 0) ?? shown[0]!
  const ids = new Set(places.map(({ passage }) => passage.id))
  return { question, ids, carried: places[0]!.document }
}

/** Questions to which "why" asks what brings the subject about. */
const asksOfSubject: ReadonlySet<QuestionType> = new Set([
  'definition',
  'symptoms',
  'causes',
  'risk',
  'frequency',
  'complications',
])

/** What causes it, where nothing behind what was shown says why. */
function whyIsThat([shown]: readonly Shown[]): Understanding {
  const { document } = shown!.places[0]!
  if (!asksOfSubject.has(questionType(shown!.turn.question).type)) {
    return { kind: 'reply', reply: 'no-reason' }
  }
  const question = readAs(questionAbout('causes', inMidSentence(document))!)
  return {
    kind: 'search',
    attempts: [{ ...question, carried: document, title: document.title }],
  }
}

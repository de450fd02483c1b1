import type { AnswerResponse } from '../src/api/schema.ts'
import { isAnswer, type Outcome, type Site } from './client.ts'

/** One question and what became of it. */
export interface Exchange {
  readonly question: string
  /** False is the visitor's "it's not an emergency". */
  readonly urgent?: false
  /** Absent while it is under way. */
  outcome?: Outcome
  /** What the visitor said of the answer. */
  isHelpful?: boolean
}

/** What is kept while a visitor goes from page to page. */
export interface Conversation {
  isOpen: boolean
  /** Typed and not yet sent. */
  draft: string
  /** Oldest first. */
  exchanges: Exchange[]
  /** As it was last loaded, so that what is restored has its language and its contacts at once. */
  site?: Site
}

/** A question to ask at a click. */
export interface Offer {
  /** Where it is not the question itself. */
  readonly label?: string
  readonly question: string
}

type Turn = AnswerResponse['turn']

const maxTurns = 6
const maxOffers = 3

/** The conversation so far as the engine reads it, oldest first: the turns that it gave with its answers. */
export function turnsOf(exchanges: readonly Exchange[]): Turn[] {
  return exchanges
    .flatMap(({ outcome }) => (isAnswer(outcome) ? outcome.turn : []))
    .slice(-maxTurns)
}

/** Questions to offer with an answer, in the order they are shown: its choices, else its suggestions. */
export function offersOf({ choices, suggestions }: AnswerResponse): readonly Offer[] {
  return (choices ?? suggestions).slice(0, maxOffers)
}

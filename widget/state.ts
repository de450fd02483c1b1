import type { AnswerResponse } from '../src/api/schema.ts'
import type { Outcome } from './client.ts'

/** One question and what became of it. */
export interface Exchange {
  readonly question: string
  /** False is the visitor's "it's not an emergency". */
  readonly urgent?: false
  /** False where the visitor took away what it was taken to be about. */
  readonly carry?: false
  /** Absent while it is under way. */
  outcome?: Outcome
}

export interface Offer {
  /** Where it is not the question itself. */
  readonly label?: string
  readonly question: string
  readonly passageId: string
}

type Turn = AnswerResponse['turn']

const maxTurns = 6
const maxQuestionLength = 2_000
const maxOffers = 3

/** The question as the API takes it, bounded and without half characters; empty where nothing was asked. */
export function asExchange(typed: string, how?: Pick<Exchange, 'urgent' | 'carry'>): Exchange {
  return { question: typed.trim().slice(0, maxQuestionLength).toWellFormed(), ...how }
}

/** The conversation so far as the engine reads it, oldest first: the turns that it gave with its answers. */
export function turnsOf(exchanges: readonly Exchange[]): Turn[] {
  return exchanges
    .flatMap(({ outcome }) => (outcome?.kind === 'answer' ? [outcome.answer.turn] : []))
    .slice(-maxTurns)
}

/** Questions to offer with an answer, in the order they are shown: its choices, else its suggestions. */
export function offersOf({ choices, suggestions }: AnswerResponse): readonly Offer[] {
  return (choices ?? suggestions).slice(0, maxOffers)
}

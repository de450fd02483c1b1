/**
 * The engine's own words, never mixed with the source's: one catalogue a language, each complete by its type. Of a text
 * the first line is the head, the rest the body.
 */
import type { ReplyKind } from '../conversation/understand.ts'
import type { FoundWanting } from '../decide.ts'
import type { QuestionType } from '../question/question-type.ts'
import type { Family } from '../safety/family.ts'
import type { Numbers } from '../safety/say-emergency.ts'
import type { SmallTalk } from '../small-talk/small-talk.ts'
import { en } from './en.ts'

export interface Messages {
  readonly clarify: string
  /** Beside quotes that answer a part of the question; `missing` are the names of what the other parts ask for. */
  readonly partly: (missing: readonly string[]) => string
  /** How a question is read that leans on what was said: what was typed, with that. */
  readonly carried: (question: string, context: readonly string[]) => string
  /** To "yes" where several questions were offered. */
  readonly which: string
  /** To a reply that asks nothing. */
  readonly replies: Readonly<Record<ReplyKind, string>>
  readonly 'no-answer': Readonly<Record<FoundWanting, string>>
  /** To a question in a language that the sources are not written in; `sources` are the codes of those that they are. */
  readonly language: (sources: readonly string[]) => string
  /** To an emergency. */
  readonly urgent: Readonly<Record<Family, (numbers: Numbers) => string>>
  /** Beside an answer: to who asks about emergencies, and to who denies that theirs is one. */
  readonly notice: Readonly<Record<Family | 'denied', (numbers: Numbers) => string>>
  readonly 'small-talk': Readonly<Record<SmallTalk, string>>
  /** To who tells something and asks nothing. */
  readonly told: string
  /** To who asks for a person, where the site names people who can be reached. */
  readonly contacts: string
  /** What a question can ask for. */
  readonly types: Readonly<Record<QuestionType, string>>
}

/** By primary language subtag. */
const catalogues: Readonly<Record<string, Messages>> = { en }

/** The catalogue for a BCP 47 tag such as `en-GB`; the English one where there is none for its language. */
export function messagesFor(language = 'en'): Messages {
  const [primary = ''] = language.toLowerCase().split('-', 1)
  return Object.hasOwn(catalogues, primary) ? catalogues[primary]! : en
}

/** From a decision to what is said: quotes of the source, or our own words. */
import type { Artifact } from './artifact.ts'
import { citationOf, cite, join } from './cite.ts'
import type { History, Place } from './conversation/history.ts'
import type { ReplyKind } from './conversation/understand.ts'
import type { FoundWanting } from './decide.ts'
import type { Candidate } from './extract.ts'
import type { Finding, Judged } from './find.ts'
import type { Messages } from './messages/messages.ts'
import { type Conversation, nearest, siblings } from './suggest.ts'
import { passagesIn } from './turn.ts'
import type { Answer, Document, Span } from './types.ts'

export type Said = Pick<
  Answer,
  | 'kind'
  | 'text'
  | 'notice'
  | 'closest'
  | 'citations'
  | 'choices'
  | 'contacts'
  | 'suggestions'
  | 'reason'
>

/** What is said to a question: to its parts, where it has any and one of them is answered, else to the whole. */
export function say(
  artifact: Artifact,
  { attempt, whole, parts }: Finding,
  conversation: Conversation,
  messages: Messages,
): Said {
  const answered = parts.filter(answers)
  if (answered.length > 0) {
    const missing = parts.filter((part) => !answers(part)).map(({ type }) => messages.types[type])
    return {
      ...quoted(artifact, answered, conversation),
      ...(missing.length > 0 && { notice: messages.partly(missing) }),
    }
  }
  const { decision } = whole
  switch (decision.kind) {
    case 'answer':
      return {
        ...quoted(artifact, [whole], conversation),
        ...(decision.closest && { closest: true }),
      }
    case 'clarify':
      return askedBack(attempt.question, decision.choices, messages)
    case 'no-answer':
      return abstained(artifact, decision.reason, whole, conversation, messages)
  }
}

function answers({ decision }: Judged): boolean {
  return decision.kind === 'answer' && !decision.closest
}

/** The quotes of what was answered, the first of it the main thing. */
function quoted(artifact: Artifact, answered: readonly Judged[], conversation: Conversation): Said {
  const quotes = answered.flatMap(({ decision, candidates }) =>
    decision.kind === 'answer' ? [{ best: decision.best, candidates }] : [],
  )
  const citations = join(quotes.map(({ best, candidates }) => cite(best, candidates)))
  return {
    kind: 'answer',
    text: citations.map(({ quote }) => quote).join('\n'),
    citations,
    suggestions: siblings(
      artifact,
      quotes.map(({ best }) => best.passage),
      conversation,
    ),
  }
}

/** A run of a document, shown as it stands. */
export function saidAsItStands(
  artifact: Artifact,
  document: Document,
  run: Span,
  conversation: Conversation,
): Said {
  const citation = citationOf(document, run)
  return {
    kind: 'answer',
    text: citation.quote,
    citations: [citation],
    suggestions: siblings(artifact, passagesIn(document, run), conversation),
  }
}

/** Which of several questions that were offered. */
export function askWhich(
  questions: readonly { question: string; place: Place }[],
  messages: Messages,
): Said {
  return {
    kind: 'clarify',
    text: messages.which,
    citations: [],
    choices: questions.map(({ question, place }) => ({
      label: question,
      question,
      passageId: place.passage.id,
    })),
    suggestions: [],
  }
}

/** To a reply that asks nothing. */
export function replied(
  artifact: Artifact,
  reply: ReplyKind,
  { shown: [shown] }: History,
  conversation: Conversation,
  messages: Messages,
): Said {
  const text = messages.replies[reply]
  switch (reply) {
    case 'nothing-more':
    case 'no-reason':
      return {
        kind: 'no-answer',
        text,
        citations: [],
        suggestions: siblings(artifact, [shown!.places[0]!.passage], conversation),
        reason: 'not-covered',
      }
    case 'none-of-these':
      return { kind: 'no-answer', text, citations: [], suggestions: [], reason: 'unclear' }
    case 'declined':
    case 'accepted':
      return { kind: 'small-talk', text, citations: [], suggestions: [] }
  }
}

function askedBack(question: string, choices: readonly Candidate[], messages: Messages): Said {
  return {
    kind: 'clarify',
    text: messages.clarify,
    citations: [],
    choices: choices.map(({ document, passage }) => ({
      label: document.title,
      question: `${document.title}: ${question}`,
      passageId: passage.id,
    })),
    suggestions: [],
  }
}

/** Why nothing is quoted, whom to ask instead, and what the sources do answer. */
export function abstained(
  artifact: Artifact,
  reason: FoundWanting,
  found: Judged,
  conversation: Conversation,
  messages: Messages,
): Said {
  return {
    kind: 'no-answer',
    text: messages['no-answer'][reason],
    citations: [],
    ...(artifact.site.contacts && { contacts: artifact.site.contacts }),
    suggestions: nearest(artifact, reason, found, conversation),
    reason,
  }
}

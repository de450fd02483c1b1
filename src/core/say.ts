/** From a decision to what is said: quotes of the source, or our own words. */
import type { Artifact } from './artifact.ts'
import { cite, join } from './cite.ts'
import type { Decision } from './decide.ts'
import type { Candidate } from './extract.ts'
import { messages } from './messages.ts'
import type { Found } from './search.ts'
import { type Conversation, nearest, siblings } from './suggest.ts'
import type { AbstentionReason, Answer } from './types.ts'

/** What was found for a question, and what comes of it. */
export interface Judged extends Found {
  readonly decision: Decision
}

/** The same for a part of a question, and what the part asks for. */
export interface JudgedPart extends Judged {
  readonly type: string
}

export type Said = Pick<
  Answer,
  'kind' | 'text' | 'notice' | 'closest' | 'citations' | 'choices' | 'suggestions' | 'reason'
>

/** What is said to a question: to its parts, where it has any and one of them is answered, else to the whole. */
export function say(
  artifact: Artifact,
  conversation: Conversation,
  whole: Judged,
  parts: readonly JudgedPart[],
): Said {
  const answered = parts.filter(answers)
  if (answered.length > 0) {
    const missing = parts.filter((part) => !answers(part)).map(({ type }) => type)
    return {
      ...quoted(artifact, answered, conversation),
      ...(missing.length > 0 && { notice: `${messages.partly} ${missing.join(', ')}.` }),
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
      return askedBack(conversation.question, decision.choices)
    case 'no-answer':
      return abstained(artifact, decision.reason, whole, conversation)
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

function askedBack(question: string, choices: readonly Candidate[]): Said {
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

function abstained(
  artifact: Artifact,
  reason: AbstentionReason,
  found: Judged,
  conversation: Conversation,
): Said {
  return {
    kind: 'no-answer',
    text: messages['no-answer'][reason],
    citations: [],
    suggestions: nearest(artifact, reason, found, conversation),
    reason,
  }
}

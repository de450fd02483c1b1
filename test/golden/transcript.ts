import type { AnswerResponse } from '../../src/api/schema.ts'

export interface Exchange {
  /** What the visitor typed, or the button that asks the question before once more. */
  readonly typed: string
  readonly question: string
  readonly answer: AnswerResponse
}

/** A conversation as a page to read: what was asked, what was said and where that stands. */
export function transcriptOf(title: string, exchanges: readonly Exchange[]): string {
  const parts = exchanges.map((exchange) => `> ${exchange.typed}\n${replyOf(exchange)}`)
  return `${title}\n\n${parts.join('\n\n')}\n`
}

function replyOf({ question, answer }: Exchange): string {
  const { kind, reason, understood, notice, closest, text, citations, choices = [] } = answer
  const { contacts = [], suggestions } = answer
  return [
    // Words left out, such as a greeting, are no other reading.
    !question.includes(understood.question) && `(read as: ${understood.question})`,
    kind !== 'answer' && `[${reason ? `${kind}, ${reason}` : kind}]`,
    notice && `[${notice}]`,
    closest && '[closest passage, it may not answer]',
    kind !== 'answer' && text,
    ...citations.map(
      ({ quote, title, section }) => `“${quote}”\n    — ${[title, ...section].join(' › ')}`,
    ),
    ...choices.map(({ label }, i) => `${i + 1}. ${label}`),
    ...contacts.map(
      ({ label, phone, sms, url }) => `☎ ${[label, phone, sms, url].filter(Boolean).join(' ')}`,
    ),
    suggestions.length > 0 && `next: ${suggestions.map((it) => it.question).join(' · ')}`,
  ]
    .filter(Boolean)
    .join('\n')
}

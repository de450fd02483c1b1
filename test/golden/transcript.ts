import type { AnswerResponse } from '../../src/api/schema.ts'

/** A conversation as a page to read: what was asked, what was said and where that stands. */
export function transcriptOf(
  title: string,
  exchanges: readonly (readonly [string, AnswerResponse])[],
): string {
  const parts = exchanges.map(([question, answer]) => `> ${question}\n${replyOf(question, answer)}`)
  return `${title}\n\n${parts.join('\n\n')}\n`
}

function replyOf(question: string, answer: AnswerResponse): string {
  const { kind, reason, understood, notice, closest, text, citations, choices = [] } = answer
  const { contacts = [], suggestions } = answer
  return [
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

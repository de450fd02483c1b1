/** The engine's own words, never mixed with the source's. The first line is the head, the rest the body. */
import type { AbstentionReason } from './types.ts'

export const messages: {
  readonly clarify: string
  /** Beside quotes that answer a part of the question; what the other parts ask for stands behind it. */
  readonly partly: string
  readonly 'no-answer': Readonly<Record<AbstentionReason, string>>
} = {
  clarify: 'Which of these do you mean?\nOur library has something on each of them.',
  partly: 'This answers a part of your question. We found nothing clear enough to quote on:',
  'no-answer': {
    'not-covered':
      'Our library doesn’t answer that.\nWe looked, and no page says it clearly enough to quote. We’d rather tell you than guess.',
    'off-topic':
      'That is outside our library.\nIt holds nothing on this, so there is nothing to quote.',
    'other-subject':
      'Our library doesn’t cover that subject.\nWhat it says is about something else, so we won’t quote it.',
    gap: 'Our source begins a list here, and the list is missing.\nWe can’t tell you what stood in it. The page it comes from may still have it.',
    dose: 'We can’t answer questions about doses.\nPlease ask a pharmacist or your healthcare provider.',
    unclear: 'We couldn’t make out a question.\nTry a few words on what you want to know.',
    language: 'Our sources are written in another language.\nPlease ask in that language.',
  },
}

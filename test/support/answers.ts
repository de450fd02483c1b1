/** Answers of every kind, for what the widget shows: what the engine says of a question is tested elsewhere. */
import type { Page } from 'playwright-core'
import * as schema from '../../src/api/schema.ts'

const version = '5f0e6c1b7a9d'
const title = 'Knee pain'
const quote = 'Rest comes first. Most sore knees settle within two weeks.'

const base: schema.AnswerResponse = {
  id: 'a1',
  kind: 'answer',
  text: quote,
  citations: [
    {
      documentId: 'knee-pain',
      title,
      language: 'en',
      section: ['Treatment', 'At home'],
      start: 120,
      end: 120 + quote.length,
      quote,
      focus: { start: 138, end: 120 + quote.length },
      publisher: 'Alder Valley Clinic',
      reviewedOn: '2025-03-14',
    },
  ],
  passages: [
    {
      id: 'knee-pain#2',
      documentId: 'knee-pain',
      section: ['Treatment', 'At home'],
      start: 100,
      end: 400,
      score: 1,
    },
  ],
  confidence: 0.9,
  suggestions: [
    { question: 'What causes knee pain?', passageId: 'knee-pain#1' },
    { question: 'When should I see somebody?', passageId: 'knee-pain#5' },
  ],
  understood: { question: 'How long does it last?', carried: [], type: 'duration' },
  turn: {
    question: 'How long does it last?',
    kind: 'answer',
    shown: ['knee-pain#2'],
    offered: ['knee-pain#1', 'knee-pain#5'],
  },
  version,
}

const ownWords = { citations: [], passages: [], confidence: 0, suggestions: [] }

const known = {
  answer: base,
  carried: {
    ...base,
    understood: {
      ...base.understood,
      question: 'How long does it last? (Knee pain)',
      carried: [{ documentId: 'knee-pain', title }],
    },
  },
  clarify: {
    ...base,
    ...ownWords,
    kind: 'clarify',
    text: 'Which of these do you mean?\nOur library has something on each of them.',
    choices: [
      { label: 'Knee pain', question: 'Knee pain: recovery?', passageId: 'knee-pain#2' },
      { label: 'Ankle sprain', question: 'Ankle sprain: recovery?', passageId: 'ankle#2' },
    ],
  },
  'no-answer': {
    ...base,
    ...ownWords,
    kind: 'no-answer',
    text: 'Our library doesn’t answer that.\nWe looked, and no page says it clearly enough to quote.',
    suggestions: base.suggestions,
    reason: 'not-covered',
  },
  urgent: {
    ...base,
    ...ownWords,
    kind: 'urgent',
    text: 'Please call 911 now.\nWhat you describe can be an emergency. This page can’t help.',
    contacts: [
      { label: 'Emergency services', phone: '911' },
      { label: 'Poison Control', phone: '1-800-222-1222' },
    ],
  },
  'small-talk': { ...base, ...ownWords, kind: 'small-talk', text: 'Hello.' },
} satisfies Record<string, schema.AnswerResponse>

/** A valid answer, as the API would send it, with `changes` to it. */
export function answerOf(
  kind: keyof typeof known,
  changes: Partial<schema.AnswerResponse> = {},
): schema.AnswerResponse {
  return schema.answer.parse({ ...known[kind], ...changes })
}

/** What the widget asked. */
export type Asked = schema.AskRequest

/** Answers this page's questions; returns what was asked, which must be valid. */
export async function answerWith(
  page: Page,
  reply: (asked: Asked) => schema.AnswerResponse,
): Promise<Asked[]> {
  const heard: Asked[] = []
  await page.route('**/api/ask', async (route) => {
    const asked = schema.askRequest.parse(JSON.parse(route.request().postData()!))
    heard.push(asked)
    await route.fulfill({
      json: reply(asked),
      headers: { 'Access-Control-Allow-Origin': '*' },
    })
  })
  return heard
}

/** What `GET /api/site` says to this page. */
export async function describeSite(page: Page, site: object): Promise<void> {
  await page.route('**/api/site*', (route) =>
    route.fulfill({ json: site, headers: { 'Access-Control-Allow-Origin': '*' } }),
  )
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import type { AnswerResponse, AskRequest } from '../../src/api/schema.ts'
import { type Exchange, transcriptOf } from './transcript.ts'

const folder = join(import.meta.dirname, 'conversations')

/** What the widget asks at a button, and where what a question was taken to be about is taken away: it once more, so. */
const buttons = new Map<string, Partial<AskRequest>>([
  ['[It’s not an emergency]', { urgent: false }],
  ['[Ask without it]', { carry: false }],
])

/**
 * Each file is a conversation over the project's own corpus as it was read and approved: the lines that begin with ">"
 * are asked through HTTP, or are a button of the widget in square brackets, and the whole transcript has to come out as
 * it stands. `npx vitest run --project browser test/golden -u` writes it anew: read what has changed as a visitor would.
 */
test.each([...readdirSync(folder).toSorted().entries()])('%i %s', async (visitor, file) => {
  const [title, ...lines] = readFileSync(join(folder, file), 'utf8').split('\n')
  const turns: AnswerResponse['turn'][] = []
  const exchanges: Exchange[] = []
  let question = ''
  for (const line of lines) {
    if (!line.startsWith('> ')) continue
    const typed = line.slice(2)
    const pressed = buttons.get(typed)
    if (!pressed) question = typed
    const answer = await ask({ question, turns: turns.slice(-6), ...pressed }, `192.0.2.${visitor}`)
    turns.push(answer.turn)
    exchanges.push({ typed, question, answer })
  }
  expect(exchanges.length).toBeGreaterThanOrEqual(4)
  await expect(transcriptOf(title!, exchanges)).toMatchFileSnapshot(join(folder, file))
})

/** Each visitor asks from an address of their own: the limit of questions counts by address. */
async function ask(request: AskRequest, address: string): Promise<AnswerResponse> {
  const response = await fetch(`${inject('server')}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'cf-connecting-ip': address },
    body: JSON.stringify(request),
  })
  expect(response.status).toBe(200)
  return (await response.json()) as AnswerResponse
}

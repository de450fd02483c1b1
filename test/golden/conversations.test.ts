import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import type { AnswerResponse, AskRequest } from '../../src/api/schema.ts'
import { transcriptOf } from './transcript.ts'

const folder = join(import.meta.dirname, 'conversations')

/**
 * Each file is a conversation over the project's own corpus as it was read and approved: the lines that begin with ">"
 * are asked through HTTP, and the whole transcript has to come out as it stands. `npx vitest run --project browser
 * test/golden -u` writes it anew: read what has changed as a visitor would.
 */
test.each(readdirSync(folder).toSorted())('%s', async (file) => {
  const [title, ...lines] = readFileSync(join(folder, file), 'utf8').split('\n')
  const turns: AnswerResponse['turn'][] = []
  const exchanges: [string, AnswerResponse][] = []
  for (const line of lines) {
    if (!line.startsWith('> ')) continue
    const question = line.slice(2)
    const answer = await ask({ question, turns: turns.slice(-6) })
    turns.push(answer.turn)
    exchanges.push([question, answer])
  }
  expect(exchanges.length).toBeGreaterThanOrEqual(4)
  await expect(transcriptOf(title!, exchanges)).toMatchFileSnapshot(join(folder, file))
})

async function ask(request: AskRequest): Promise<AnswerResponse> {
  const response = await fetch(`${inject('server')}/api/ask`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  })
  expect(response.status).toBe(200)
  return (await response.json()) as AnswerResponse
}

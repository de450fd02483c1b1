import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ErrorResponse } from '../../src/api/schema.ts'
import { documentResponse, type SearchResponse, searchResponse } from '../../src/api/search.ts'
import { marker } from '../support/agents.ts'
import { ask, bearer, searching, token } from './agents.ts'

const signedIn = { AGENT_TOKEN: token }

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

async function found(init: RequestInit, path = '/api/search'): Promise<SearchResponse> {
  const response = await ask(signedIn, path, init)
  expect(response.status).toBe(200)
  const body: unknown = await response.json()
  expect(searchResponse.parse(body)).toEqual(body)
  return body as SearchResponse
}

const post = (body: object) => found(searching(body, bearer(token)))
const get = (query: string) => found({ headers: bearer(token) }, `/api/search?${query}`)

describe('/api/search', () => {
  test('finds public and internal documents, each with what an agent needs of it', async () => {
    const { answer, audience, passages, version } = await post({ q: 'knee pain' })
    expect(version).toBe(answer.version)
    expect(new Set(passages.map((it) => it.audience))).toEqual(new Set(['public', 'internal']))
    expect(audience).toBe('public')
    expect(JSON.stringify(passages)).toContain(marker)
  })

  test('GET and POST find the same', async () => {
    const body = { q: 'sore kne', typing: true, limit: 3, audience: 'public', explain: true }
    const query = 'q=sore+kne&typing=true&limit=3&audience=public&explain=true'
    expect(await get(query)).toEqual(await post(body))
    expect((await post(body)).passages).toHaveLength(3)
  })

  test('takes a conversation, a collection and a document', async () => {
    const first = await post({ q: 'how long does an ankle sprain last?' })
    const next = await post({ q: 'how is it treated?', turns: [first.answer.turn] })
    expect(next.answer.understood.carried).toMatchObject([{ title: 'Ankle sprain' }])
    const { passages } = await post({ q: 'ankle sprain', collection: 'scripts' })
    expect(passages.every(({ collection }) => collection === 'scripts')).toBe(true)
    const ofOne = await post({ q: 'ankle or knee', document: 'ankle-sprain' })
    expect(ofOne.passages.every(({ documentId }) => documentId === 'ankle-sprain')).toBe(true)
  })

  test('an emergency is answered first, with the passages behind it', async () => {
    const { answer } = await post({ q: 'he is having a heart attack' })
    expect(answer.kind).toBe('urgent')
    expect(answer.contacts?.length).toBeGreaterThan(0)
  })

  test.each([
    [{}, 'invalid-request'],
    [{ q: ' ' }, 'question-empty'],
    [{ q: 'a'.repeat(2_001) }, 'question-too-long'],
    [{ q: 'knee', limit: 0 }, 'invalid-request'],
    [{ q: 'knee', limit: 21 }, 'invalid-request'],
    [{ q: 'knee', audience: 'everyone' }, 'invalid-request'],
    [{ q: 'knee', admin: true }, 'invalid-request'],
    [{ q: 'knee', turns: Array.from({ length: 7 }, () => ({})) }, 'too-many-turns'],
  ])('refuses %o', async (body, code) => {
    const response = await ask(signedIn, '/api/search', searching(body, bearer(token)))
    expect(response.status).toBe(400)
    expect(((await response.json()) as ErrorResponse).error.code).toBe(code)
  })

  test('refuses other methods and large bodies', async () => {
    const init = { method: 'PUT', headers: bearer(token) }
    expect((await ask(signedIn, '/api/search', init)).status).toBe(405)
    const large = searching({ q: 'knee', document: 'a'.repeat(70_000) }, bearer(token))
    expect((await ask(signedIn, '/api/search', large)).status).toBe(413)
  })

  test('is kept by nobody and read by no other origin', async () => {
    const response = await ask(signedIn, '/api/search?q=knee', { headers: bearer(token) })
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    expect(response.headers.get('ETag')).toBeNull()
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull()
    expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin')
  })
})

describe('/api/search/document', () => {
  const document = async (id: string) =>
    ask(signedIn, `/api/search/document?id=${encodeURIComponent(id)}`, { headers: bearer(token) })

  test('gives a document in its parts, the lost list among them', async () => {
    const response = await document('ankle-sprain')
    const body: unknown = await response.json()
    const { parts, audience } = documentResponse.parse(body)
    expect(audience).toBe('public')
    expect(parts.filter(({ kind }) => kind === 'gap').map(({ text }) => text)).toEqual([
      'Your ankle may need:',
    ])
    expect(parts[0]).toEqual({
      kind: 'heading',
      level: 2,
      text: 'How long does an ankle sprain last?',
    })
  })

  test('gives internal documents too, and 404 for what is not there', async () => {
    const script = documentResponse.parse(await (await document('call-script')).json())
    expect(script.audience).toBe('internal')
    expect((await document('gone')).status).toBe(404)
  })
})

import { env, exports } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { ErrorResponse } from '../../src/api/schema.ts'
import * as schema from '../../src/api/schema.ts'
import type { Answer, Turn } from '../../src/core/types.ts'

const url = 'https://faq.example/api/ask'

/** Everything that is written to the log from here on, a line each. */
function captureLog(): () => string[] {
  const lines: string[] = []
  for (const level of ['debug', 'log', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation((...args) => void lines.push(args.join(' ')))
  }
  return () => lines
}

beforeEach(() => void captureLog())
afterEach(() => void vi.restoreAllMocks())

function post(body: BodyInit, headers: Record<string, string> = { 'Content-Type': 'text/plain' }) {
  return exports.default.fetch(url, { method: 'POST', body, headers })
}

async function ask(question: string, more: object = {}): Promise<Answer> {
  const response = await post(JSON.stringify({ question, ...more }))
  expect(response.status).toBe(200)
  const answer = await response.json()
  return schema.answer.parse(answer)
}

describe('POST /api/ask', () => {
  test('quotes the sentence that answers, with the place it stands', async () => {
    const { kind, text, citations, version } = await ask('will it show up on an x-ray?')
    expect(kind).toBe('answer')
    expect(text).toBe('Bone marrow edema does not show up on an X-ray or a CT scan.')
    expect(citations).toHaveLength(1)
    const { documentId, start, end, quote, section } = citations[0]!
    expect(section).toEqual(['Does bone marrow edema show up on an X-ray or a CT scan?'])
    const source = await exports.default.fetch(`https://faq.example/sources/${documentId}`, {
      headers: { Accept: 'text/plain' },
    })
    expect((await source.text()).slice(start, end)).toBe(quote)
    expect(version).toMatch(/^[0-9a-f]{12}$/)
  })

  test('says so when the sources do not answer, and offers what they do', async () => {
    const { kind, reason, citations, suggestions } = await ask('what is the capital of france')
    expect(kind).toBe('no-answer')
    expect(reason).toBe('off-topic')
    expect(citations).toEqual([])
    expect(suggestions.length).toBeGreaterThan(0)
  })

  test('gives the same bytes for the same question', async () => {
    const body = JSON.stringify({ question: 'how long does it last?', explain: true })
    const [first, second] = await Promise.all([post(body), post(body)])
    expect(await first.text()).toBe(await second.text())
  })

  test('takes JSON sent as JSON, and lets any page call it without credentials', async () => {
    const response = await post('{"question":"what is bme"}', {
      'Content-Type': 'application/json; charset=utf-8',
    })
    expect(response.status).toBe(200)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Access-Control-Allow-Credentials')).toBeNull()
    expect(response.headers.get('Set-Cookie')).toBeNull()
  })

  test('answers an emergency with whom to call, in the visitor’s country', async () => {
    const answer = await ask('my dad is having a heart attack', { locale: 'en-GB' })
    expect(answer).toMatchObject({
      kind: 'urgent',
      contacts: [{ phone: '999' }],
      citations: [],
      passages: [],
      suggestions: [],
    })
    const denied = await ask('my dad is having a heart attack', { urgent: false })
    expect(denied.kind).not.toBe('urgent')
    expect(denied.notice).toContain('911')
  })

  test('ignores turns of another version', async () => {
    const turn: Turn = {
      question: 'what is it?',
      kind: 'answer',
      shown: ['gone#7'],
      offered: ['gone#8'],
    }
    const answer = await ask('will it show up on an x-ray?', { turns: [turn] })
    expect(answer.kind).toBe('answer')
  })

  test.each(['tell me more', 'why?', '2', 'yes', 'which of those hurts'])(
    'a false history is no history: %s',
    async (question) => {
      const turn: Turn = {
        question: 'what is it?',
        kind: 'clarify',
        shown: ['gone#7', '#', 'bone-marrow-edema#999', 'constructor#0'],
        offered: ['gone#8', '__proto__#0'],
      }
      const { id: _, ...lied } = await ask(question, {
        turns: Array.from({ length: 6 }, () => turn),
      })
      const { id: __, ...alone } = await ask(question)
      expect(lied).toEqual(alone)
    },
  )

  test('each answer bears the turn that the next question sends back', async () => {
    const first = await ask('what surgery is there for bone marrow edema?')
    const second = await ask('why do they do that', { turns: [first.turn] })
    expect(second.text).toBe('The holes take pressure off the bone and ease the pain.')
    expect(second.understood.carried).toEqual([
      { documentId: 'bone-marrow-edema', title: 'Bone marrow edema' },
    ])
    const alone = await ask('why do they do that', { turns: [first.turn], carry: false })
    expect(alone.understood.carried).toEqual([])
    expect(alone.id).not.toBe(second.id)
  })

  test('does not offer again what was shown or offered', async () => {
    const first = await ask('what is bone marrow edema?')
    const offered = first.suggestions.map(({ passageId }) => passageId)
    const turn: Turn = {
      question: 'what is bone marrow edema?',
      kind: 'answer',
      shown: [],
      offered,
    }
    const second = await ask('what is bone marrow edema?', { turns: [turn] })
    expect(second.suggestions.map(({ passageId }) => passageId)).not.toEqual(
      expect.arrayContaining([offered[0]]),
    )
  })
})

describe('GET /api/ask', () => {
  test('answers a question in the address, and 304 to a caller that has the answer', async () => {
    const address = `${url}?q=${encodeURIComponent('will it show up on an x-ray?')}`
    const response = await exports.default.fetch(address)
    const answer = (await response.json()) as Answer
    expect(answer.kind).toBe('answer')
    expect(response.headers.get('ETag')).toBe(`"${answer.version}"`)
    expect(response.headers.get('Cache-Control')).toMatch(/private/)
    const again = await exports.default.fetch(address, {
      headers: { 'If-None-Match': response.headers.get('ETag')! },
    })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
  })
})

describe('bad requests are refused with a code, and nothing of them is repeated', () => {
  const turn = { question: 'a', kind: 'answer', shown: [], offered: [] }
  const nested = '['.repeat(5_000) + ']'.repeat(5_000)
  const json = { 'Content-Type': 'application/json' }
  const cases: [string, BodyInit, Record<string, string>, number, schema.ErrorCode][] = [
    ['too large', JSON.stringify({ question: 'x'.repeat(70_000) }), json, 413, 'body-too-large'],
    ['not JSON', 'will it show?', json, 400, 'invalid-json'],
    [
      'a body of type text/html',
      '{"question":"a"}',
      { 'Content-Type': 'text/html' },
      415,
      'unsupported-media-type',
    ],
    ['wrong types', '{"question":["a"]}', json, 400, 'invalid-request'],
    ['an unknown field', '{"question":"a","prompt":"b"}', json, 400, 'invalid-request'],
    ['no body', '', json, 400, 'invalid-json'],
    ['an empty question', '{"question":" \\n "}', json, 400, 'question-empty'],
    [
      '2,001 characters',
      JSON.stringify({ question: 'x'.repeat(2_001) }),
      json,
      400,
      'question-too-long',
    ],
    ['a lone surrogate', '{"question":"what is \\ud83d"}', json, 400, 'malformed-text'],
    ['bytes that are not UTF-8', new Uint8Array([0x22, 0xff, 0x22]), json, 400, 'malformed-text'],
    ['deep nesting', nested, json, 400, 'invalid-request'],
    ['deep nesting in a field', `{"question":"a","turns":${nested}}`, json, 400, 'invalid-request'],
    [
      'seven turns',
      JSON.stringify({ question: 'a', turns: Array.from({ length: 7 }, () => turn) }),
      json,
      400,
      'too-many-turns',
    ],
    [
      'a thousand turns',
      JSON.stringify({ question: 'a', turns: Array.from({ length: 1_000 }, () => turn) }),
      json,
      400,
      'too-many-turns',
    ],
    [
      'text in place of ids',
      '{"question":"a","turns":[{"question":"a","kind":"answer","shown":"x","offered":[]}]}',
      json,
      400,
      'invalid-request',
    ],
    ['null', 'null', json, 400, 'invalid-request'],
  ]

  test.each(cases)('%s', async (_, body, headers, status, code) => {
    const log = captureLog()
    const response = await post(body, headers)
    expect(response.status).toBe(status)
    const { error } = schema.errorResponse.parse(await response.json()) satisfies ErrorResponse
    expect(error.code).toBe(code)
    expect(error.requestId).toBe(response.headers.get('X-Request-Id'))
    expect(error.message).not.toContain('xxx')
    expect(log()).toEqual([JSON.stringify({ status, code, requestId: error.requestId })])
  })

  test('exactly 2,000 characters are answered', async () => {
    const response = await post(
      JSON.stringify({ question: 'edema '.repeat(400).slice(0, 2_000) }),
      json,
    )
    expect(response.status).toBe(200)
  })

  test.each(['PUT', 'DELETE', 'PATCH'])('the method %s', async (method) => {
    const response = await exports.default.fetch(url, { method, body: '{}' })
    expect(response.status).toBe(405)
    expect(response.headers.get('Allow')).toBe('GET, POST, HEAD, OPTIONS')
    expect(((await response.json()) as ErrorResponse).error.code).toBe('method-not-allowed')
  })

  test('an unknown address below /api', async () => {
    const response = await exports.default.fetch('https://faq.example/api/nothing')
    expect(response.status).toBe(404)
    expect(((await response.json()) as ErrorResponse).error.code).toBe('not-found')
  })

  test('GET without a question, and with one that is too long', async () => {
    for (const [query, code] of [
      ['', 'invalid-request'],
      ['?q=', 'question-empty'],
      [`?q=${'x'.repeat(2_001)}`, 'question-too-long'],
    ] as const) {
      const response = await exports.default.fetch(`${url}${query}`)
      expect(response.status).toBe(400)
      expect(((await response.json()) as ErrorResponse).error.code).toBe(code)
    }
  })
})

describe('the rate limit', () => {
  test('shuts out one caller and not another, and says when to come back', async () => {
    const from = (address: string) =>
      exports.default.fetch(`${url}?q=bme`, { headers: { 'CF-Connecting-IP': address } })
    // The binding counts in fixed windows: within two of them one is full.
    const responses: Response[] = []
    while (responses.length < 202 && responses.at(-1)?.status !== 429) {
      responses.push(await from('192.0.2.1'))
    }
    const refused = responses.at(-1)!
    expect(responses.length).toBeGreaterThan(100)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('Retry-After')).toBe('10')
    expect(((await refused.json()) as ErrorResponse).error.code).toBe('rate-limited')
    expect((await from('192.0.2.2')).status).toBe(200)
  })
})

test('the artifact is a static file, read through the binding', async () => {
  const manifest = await env.ASSETS.fetch('https://assets.local/artifacts/public/manifest.json')
  expect(manifest.status).toBe(200)
})

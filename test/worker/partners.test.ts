/** Who may ask: every case at every endpoint of the API. */
import { Hono } from 'hono'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import type { PartnersFile } from '../../src/api/partner.ts'
import { errorResponse, type ErrorCode, type SiteResponse } from '../../src/api/schema.ts'
import type { Answer } from '../../src/core/types.ts'
import { appAt } from '../../src/worker/app.ts'
import type { AppEnv } from '../../src/worker/env.ts'
import { bindingsOf } from './bindings.ts'

const own = 'https://faq.example'
const bindings = bindingsOf(inject('partnered'))
const today = appAt(() => new Date('2026-11-22T12:00:00Z'))

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

interface Sent {
  readonly origin?: string
  readonly key?: string
  readonly collection?: string
  readonly question?: string
  readonly from?: string
}

/** How each endpoint is asked. One that is added here is to be asked in every case. */
const endpoints: Readonly<Record<string, (sent: Sent) => Request>> = {
  'POST /api/ask': ({ question = 'what is gout?', key, collection, ...sent }) =>
    new Request(`${own}/api/ask`, {
      method: 'POST',
      body: JSON.stringify({ question, partner: key, collection }),
      headers: { 'Content-Type': 'text/plain', ...headersOf(sent) },
    }),
  'GET /api/ask': ({ question = 'what is gout?', key, ...sent }) =>
    new Request(
      `${own}/api/ask?${new URLSearchParams({ q: question, ...(key && { partner: key }) })}`,
      {
        headers: headersOf(sent),
      },
    ),
  'GET /api/site': ({ key, ...sent }) =>
    new Request(`${own}/api/site?${new URLSearchParams(key && { partner: key })}`, {
      headers: headersOf(sent),
    }),
}

function headersOf({ origin, from }: Sent): Record<string, string> {
  return { ...(origin && { Origin: origin }), ...(from && { 'CF-Connecting-IP': from }) }
}

const agentToken = 'a-token-of-the-agents-alone'

/** Those for signed-in agents, asked by one: pages of our own may, and no partner's. */
const agentEndpoints: Readonly<Record<string, (sent: Sent) => Request>> = {
  'POST /api/search': ({ key, ...sent }) =>
    new Request(`${own}/api/search?${new URLSearchParams(key && { partner: key })}`, {
      method: 'POST',
      body: JSON.stringify({ q: 'what is gout?' }),
      headers: asAgent(sent),
    }),
  'GET /api/search': ({ key, ...sent }) =>
    new Request(
      `${own}/api/search?${new URLSearchParams({ q: 'what is gout?', ...(key && { partner: key }) })}`,
      { headers: asAgent(sent) },
    ),
  'GET /api/search/document': ({ key, ...sent }) =>
    new Request(
      `${own}/api/search/document?${new URLSearchParams({ id: 'gout', ...(key && { partner: key }) })}`,
      { headers: asAgent(sent) },
    ),
}

function asAgent(sent: Sent): Record<string, string> {
  return { ...headersOf(sent), Authorization: `Bearer ${agentToken}` }
}

const send = async (endpoint: string, sent: Sent, app = today) =>
  app.fetch(endpoints[endpoint]!(sent), bindings)

/** Every endpoint of the API that an app has, as `GET /api/site`. */
function endpointsOf(app: Hono<AppEnv>): string[] {
  return [
    ...new Set(
      app.routes
        .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
        .map(({ method, path }) => `${method} ${path}`),
    ),
  ]
}

/** The endpoints that answer a page that may not ask. */
async function unguarded(app: Hono<AppEnv>): Promise<string[]> {
  const open: string[] = []
  for (const endpoint of endpointsOf(app)) {
    const [method, path] = endpoint.split(' ')
    const body = method === 'GET' ? undefined : '{"question":"what is gout?"}'
    const response = await app.fetch(
      new Request(`${own}${path}?q=gout`, {
        method: method!,
        headers: { Origin: 'https://evil.example' },
        ...(body && { body }),
      }),
      bindings,
    )
    if (response.status !== 403) open.push(endpoint)
  }
  return open
}

describe('no endpoint leaves the check out', () => {
  test('every one that there is refuses a page that may not ask', async () => {
    expect(await unguarded(today)).toEqual([])
  })

  test('an endpoint that does is found', async () => {
    const app = new Hono<AppEnv>()
    app.get('/api/open', (c) => c.text('anything'))
    app.route('/', today)
    expect(await unguarded(app)).toEqual(['GET /api/open'])
  })

  test('every one that there is, is in the cases below', () => {
    const asked = [...Object.keys(endpoints), ...Object.keys(agentEndpoints)]
    expect(endpointsOf(today).toSorted()).toEqual(asked.toSorted())
  })
})

type Status = 200 | ErrorCode

describe.each(Object.keys(endpoints))('%s', (endpoint) => {
  test.each<[string, Sent, Status]>([
    ['our own origin', { origin: own }, 200],
    ['no Origin', {}, 200],
    ['no Origin, with a key that is nobody’s', { key: 'nobody' }, 200],
    ['the origin of a partner', { origin: 'https://riverside.example' }, 200],
    ['the same on another port that it names', { origin: 'https://riverside.example:8443' }, 200],
    ['a sub-domain where it names them', { origin: 'https://www.river.example' }, 200],
    ['one of any depth', { origin: 'https://a.b.river.example' }, 200],
    [
      'another partner’s key: the Origin is the better witness',
      { origin: 'https://riverside.example', key: 'old' },
      200,
    ],
    ['a machine that a partner names', { origin: 'http://localhost:3000' }, 200],
    ['null with the key of a partner', { origin: 'null', key: 'riverside' }, 200],
    ['a wrong origin', { origin: 'https://evil.example' }, 'origin-not-allowed'],
    [
      'a wrong origin with a key',
      { origin: 'https://evil.example', key: 'riverside' },
      'origin-not-allowed',
    ],
    [
      'a sub-domain where it names none',
      { origin: 'https://www.riverside.example' },
      'origin-not-allowed',
    ],
    [
      'the domain where it names sub-domains alone',
      { origin: 'https://river.example' },
      'origin-not-allowed',
    ],
    ['a domain that ends alike', { origin: 'https://evilriverside.example' }, 'origin-not-allowed'],
    [
      'a domain that ends like a pattern',
      { origin: 'https://evilriver.example' },
      'origin-not-allowed',
    ],
    [
      'a domain that begins alike',
      { origin: 'https://riverside.example.evil.example' },
      'origin-not-allowed',
    ],
    [
      'a pattern in the midst',
      { origin: 'https://www.river.example.evil.example' },
      'origin-not-allowed',
    ],
    ['another port', { origin: 'https://riverside.example:444' }, 'origin-not-allowed'],
    ['another scheme', { origin: 'http://riverside.example' }, 'origin-not-allowed'],
    [
      'a sub-domain by another scheme',
      { origin: 'http://www.river.example' },
      'origin-not-allowed',
    ],
    [
      'a sub-domain on another port',
      { origin: 'https://www.river.example:8443' },
      'origin-not-allowed',
    ],
    ['a machine that no partner names', { origin: 'http://localhost:3001' }, 'origin-not-allowed'],
    ['a sub-domain of our own', { origin: 'https://www.faq.example' }, 'origin-not-allowed'],
    ['our own by another scheme', { origin: 'http://faq.example' }, 'origin-not-allowed'],
    ['the pattern itself', { origin: 'https://*.river.example' }, 'origin-not-allowed'],
    [
      'an address in place of an origin',
      { origin: 'https://riverside.example/x' },
      'origin-not-allowed',
    ],
    ['a full stop at the end', { origin: 'https://riverside.example.' }, 'origin-not-allowed'],
    [
      'two origins',
      { origin: 'https://riverside.example https://evil.example' },
      'origin-not-allowed',
    ],
    [
      'an extension of a browser',
      { origin: 'chrome-extension://riverside.example' },
      'origin-not-allowed',
    ],
    ['null without a key', { origin: 'null' }, 'origin-not-allowed'],
    ['null with an unknown key', { origin: 'null', key: 'nobody' }, 'partner-unknown'],
    ['null with a key in another case', { origin: 'null', key: 'Riverside' }, 'partner-unknown'],
    ['null with the key of an expired partner', { origin: 'null', key: 'old' }, 'partner-expired'],
    ['the origin of an expired partner', { origin: 'https://old.example' }, 'partner-expired'],
  ])('%s', async (_, sent, expected) => {
    const response = await send(endpoint, sent)
    expect(response.status).toBe(expected === 200 ? 200 : 403)
    // The page that asks can read either.
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Vary')).toContain('Origin')
    if (expected === 200) return
    expect(errorResponse.parse(await response.json()).error.code).toBe(expected)
    expect(response.headers.get('Cache-Control')).toBe('no-store')
  })

  test('a partner may ask through its last day, in UTC, and not after it', async () => {
    const at = async (time: string) =>
      (
        await send(
          endpoint,
          { origin: 'https://riverside.example' },
          appAt(() => new Date(time)),
        )
      ).status
    expect(await at('2026-12-31T23:59:59.999Z')).toBe(200)
    expect(await at('2027-01-01T00:00:00Z')).toBe(403)
  })

  test('a preflight is answered', async () => {
    const response = await today.fetch(
      new Request(own + endpoint.split(' ')[1], {
        method: 'OPTIONS',
        headers: { Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' },
      }),
      bindings,
    )
    expect(response.status).toBe(204)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(response.headers.get('Access-Control-Allow-Methods')).toContain('POST')
  })
})

describe.each(Object.keys(agentEndpoints))('%s, for a signed-in agent', (endpoint) => {
  test.each<[string, Sent, Status]>([
    ['our own origin', { origin: own }, 200],
    ['no Origin', {}, 200],
    ['the origin of a partner', { origin: 'https://riverside.example' }, 'origin-not-allowed'],
    [
      'the same with its key',
      { origin: 'https://riverside.example', key: 'riverside' },
      'origin-not-allowed',
    ],
    ['a sub-domain of a partner', { origin: 'https://www.river.example' }, 'origin-not-allowed'],
    ['a machine that a partner names', { origin: 'http://localhost:3000' }, 'origin-not-allowed'],
    ['a wrong origin', { origin: 'https://evil.example' }, 'origin-not-allowed'],
    ['a sub-domain of our own', { origin: 'https://www.faq.example' }, 'origin-not-allowed'],
    ['our own by another scheme', { origin: 'http://faq.example' }, 'origin-not-allowed'],
    ['null', { origin: 'null' }, 'origin-not-allowed'],
    ['null with the key of a partner', { origin: 'null', key: 'riverside' }, 'origin-not-allowed'],
  ])('%s', async (_, sent, expected) => {
    const response = await today.fetch(agentEndpoints[endpoint]!(sent), {
      ...bindings,
      AGENT_TOKEN: agentToken,
    })
    expect(response.status).toBe(expected === 200 ? 200 : 403)
    // No page but our own reads either.
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull()
    expect(response.headers.get('Cache-Control')).toBe('no-store')
    if (expected === 200) return
    expect(errorResponse.parse(await response.json()).error.code).toBe(expected)
  })

  test('is refused to who is not signed in, be it a page of our own', async () => {
    for (const origin of [own, undefined]) {
      const request = agentEndpoints[endpoint]!(origin === undefined ? {} : { origin })
      const response = await today.fetch(request, { ...bindings, AGENT_TOKEN: 'x'.repeat(30) })
      expect(response.status).toBe(401)
    }
  })

  test('a preflight allows no other page anything', async () => {
    const response = await today.fetch(
      new Request(own + endpoint.split(' ')[1], {
        method: 'OPTIONS',
        headers: { Origin: 'https://riverside.example', 'Access-Control-Request-Method': 'POST' },
      }),
      bindings,
    )
    expect(response.status).toBe(403)
    expect(response.headers.get('Access-Control-Allow-Origin')).toBeNull()
  })
})

describe('what a partner sees', () => {
  const origin = 'https://riverside.example'
  const ask = async (sent: Sent) => (await (await send('POST /api/ask', sent)).json()) as Answer
  const site = async (sent: Sent) =>
    (await (await send('GET /api/site', sent)).json()) as SiteResponse
  const pagesOf = ({ suggestions }: { suggestions: readonly { passageId: string }[] }) =>
    new Set(suggestions.map(({ passageId }) => passageId.split('#')[0]))

  test('its own collections, together or one of them', async () => {
    expect((await ask({ origin, question: 'what is asthma?' })).kind).toBe('answer')
    expect((await ask({ origin, question: 'what is gout?' })).kind).toBe('answer')
    expect((await ask({ origin, question: 'what is asthma?', collection: 'joints' })).kind).toBe(
      'no-answer',
    )
    const other = await ask({ origin, question: 'what is angina?' })
    expect(other.kind).toBe('no-answer')
    expect(other.passages.map(({ documentId }) => documentId)).not.toContain('angina')
    const get = await send('GET /api/ask', { origin, question: 'what is angina?' })
    expect(((await get.json()) as Answer).kind).toBe('no-answer')
  })

  test.each([{ origin }, { origin: 'null', key: 'riverside' }])(
    'and no other collection: %o',
    async (sent) => {
      for (const collection of ['hearts', 'none', '']) {
        const response = await send('POST /api/ask', { ...sent, collection })
        expect(response.status).toBe(403)
        expect(errorResponse.parse(await response.json()).error.code).toBe('collection-not-allowed')
      }
    },
  )

  test('all of them, where its record names none; and so do our own pages', async () => {
    for (const sent of [{ origin: 'https://open.example' }, { origin: own }, {}]) {
      expect((await ask({ ...sent, question: 'what is angina?', collection: 'hearts' })).kind).toBe(
        'answer',
      )
    }
  })

  test('is offered questions of these alone, on every road', async () => {
    expect(await site({ origin })).toMatchObject({ topics: ['Asthma', 'Gout'] })
    for (const offering of [
      await site({ origin }),
      await ask({ origin, question: 'hello' }),
      await ask({ origin, question: 'who won the cup?' }),
      await ask({ origin, question: 'what is angina?' }),
      await ask({ origin, question: '¿qué es el asma y cómo se trata en los niños?' }),
    ]) {
      expect(offering.suggestions.length).toBeGreaterThan(0)
      expect(pagesOf(offering)).not.toContain('angina')
    }
    expect((await site({})).topics).toEqual(['Angina', 'Asthma', 'Gout'])
  })

  test('its name, greeting, contacts and country', async () => {
    expect(await site({ origin })).toMatchObject({
      name: 'Riverside Clinic',
      greeting: 'Ask the library of Riverside.',
      contacts: [{ label: 'Front desk' }],
      locale: 'en-GB',
      emergency: [{ phone: '999' }],
    })
    expect((await ask({ origin, question: 'who won the cup?' })).contacts).toMatchObject([
      { label: 'Front desk' },
    ])
    expect(await site({})).toMatchObject({
      name: 'Alder Valley',
      contacts: [{ label: 'Nurse line' }],
      emergency: [{ phone: '911' }],
    })
  })

  test('stays in the country of the site where its record names a language alone', async () => {
    // Nearer than the pattern of the other partner.
    expect(await site({ origin: 'https://deep.river.example' })).toMatchObject({
      name: 'Alder Valley',
      locale: 'es-US',
      emergency: [{ phone: '911' }],
    })
  })

  test('is never told what another one was', async () => {
    const tagOf = async (sent: Sent) => (await send('GET /api/site', sent)).headers.get('ETag')
    const tags = [
      await tagOf({}),
      await tagOf({ origin }),
      await tagOf({ origin: 'https://open.example' }),
    ]
    expect(new Set(tags).size).toBe(3)
    expect(await tagOf({ origin: 'null', key: 'riverside' })).toBe(tags[1])
  })
})

describe('the rate of a partner', () => {
  test('counts all its visitors together, and nobody else', async () => {
    const origin = 'https://busy.example'
    // The binding counts in fixed windows: within two of them one is full.
    let asked = 0
    let refused: Response | undefined
    while (asked < 122 && !refused) {
      const response = await send('POST /api/ask', { origin, from: `192.0.2.${asked++}` })
      if (response.status !== 200) refused = response
    }
    expect(asked).toBeGreaterThan(60)
    expect(refused!.status).toBe(429)
    expect(refused!.headers.get('Retry-After')).toBe('60')
    expect(refused!.headers.get('Access-Control-Allow-Origin')).toBe('*')
    expect(errorResponse.parse(await refused!.json()).error.code).toBe('rate-limited')
    const statusOf = async (endpoint: string, sent: Sent) => (await send(endpoint, sent)).status
    expect(await statusOf('GET /api/ask', { origin })).toBe(429)
    expect(await statusOf('POST /api/ask', { origin: 'null', key: 'busy' })).toBe(429)
    // It counts questions: whom to call is still told.
    expect(await statusOf('GET /api/site', { origin })).toBe(200)
    expect(await statusOf('POST /api/ask', { origin: 'https://riverside.example' })).toBe(200)
    expect(await statusOf('POST /api/ask', {})).toBe(200)
  })

  test('that is no longer bound is our error, and not theirs', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const response = await today.fetch(
      endpoints['POST /api/ask']!({ origin: 'https://busy.example' }),
      { ...bindings, PARTNER_RATE: undefined },
    )
    expect(response.status).toBe(500)
  })
})

test('a body that is no JSON names nobody', async () => {
  for (const body of ['{', 'null', '{"partner":7}', '']) {
    const response = await today.fetch(
      new Request(`${own}/api/ask`, { method: 'POST', body, headers: { Origin: 'null' } }),
      bindings,
    )
    expect(response.status).toBe(403)
  }
})

test('pages and the health of the server are for everybody', async () => {
  for (const path of ['/', '/ask', '/sources', '/healthz']) {
    const response = await today.fetch(
      new Request(own + path, { headers: { Origin: 'https://evil.example' } }),
      bindings,
    )
    expect(response.status).toBe(200)
  }
})

test('the list of partners is served to nobody', async () => {
  const file = JSON.parse(inject('partnered')['partners.json']!) as PartnersFile
  expect(file.partners.length).toBeGreaterThan(3)
  const response = await today.fetch(
    new Request(`${own}/artifacts/internal/partners.json`),
    bindings,
  )
  expect(response.status).toBe(401)
  expect(await response.text()).not.toContain('riverside')
})

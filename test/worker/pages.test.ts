import { exports } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

const origin = 'https://faq.example'
const get = (path: string, headers: Record<string, string> = { Accept: 'text/html' }) =>
  exports.default.fetch(`${origin}${path}`, { headers })
const post = (body: string) =>
  exports.default.fetch(`${origin}/ask`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' },
  })

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

describe('every page', () => {
  test.each(['/', '/ask', '/sources', '/sources/bone-marrow-edema', '/nothing-here'])(
    '%s loads its own style and script alone',
    async (path) => {
      const response = await get(path)
      const policy = response.headers.get('Content-Security-Policy')!
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("style-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).toContain("require-trusted-types-for 'script'")
      expect(policy).not.toContain('unsafe')
      expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
      expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(response.headers.get('Set-Cookie')).toBeNull()
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=UTF-8')
    },
  )
})

describe('/ask', () => {
  test('shows the same answer as the API, with a link to the marked sentence', async () => {
    const page = await (await post('q=will+it+show+up+on+an+x-ray%3F')).text()
    expect(page).toContain('Bone marrow edema does not show up on an X-ray or a CT scan.')
    const [, path] = /href="(\/sources\/bone-marrow-edema\?c=[^"]+)"/.exec(page)!
    const source = await (await get(path!.replace('&amp;', '&').split('#')[0]!)).text()
    expect(source).toMatch(
      /<mark[^>]*id="c"[^>]*>Bone marrow edema does not show up on an X-ray or a CT scan\.<\/mark>/,
    )
  })

  test('answers a question in the address, for links', async () => {
    expect(await (await get('/ask?q=what+is+edema')).text()).toContain(
      'Edema is the medical word for swelling',
    )
  })

  test('is not kept by any cache', async () => {
    for (const response of [await get('/ask?q=what+is+edema'), await post('q=what+is+edema')]) {
      expect(response.headers.get('Cache-Control')).toBe('no-store')
    }
  })

  test('shows hostile text as text', async () => {
    const page = await (await post(`q=${encodeURIComponent('"><script>alert(1)</script>')}`)).text()
    expect(page).not.toContain('<script>alert')
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  test.each([
    ['too long', `q=${'x'.repeat(2_001)}`, 400, 'Questions have at most 2,000 characters.'],
    ['empty', 'q=', 400, 'There is no question in it.'],
    ['too large', `q=${'x'.repeat(70_000)}`, 413, ''],
  ])('a question that is %s is refused', async (_, body, status, message) => {
    const response = await post(body)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain(message)
  })
})

describe('/ask in an emergency', () => {
  const cantBreathe = 'q=i+cant+breathe'

  test('shows whom to call, and asks again past the gate', async () => {
    const page = await (await post(cantBreathe)).text()
    expect(page).toContain('<h1 id="urgent">Please call 911 now.</h1>')
    expect(page).toContain('href="tel:911"')
    expect(page).toMatch(/<form[^>]*>(?:(?!<\/form>)[\s\S])*name="urgent" value="false"/)
    expect(page).not.toContain('<mark')
  })

  test('is answered as anything else once the visitor says that it is none', async () => {
    const page = await (await post(`${cantBreathe}&urgent=false`)).text()
    expect(page).not.toContain('id="urgent"')
    expect(page).toContain('If that changes, call 911.')
  })

  test.each(['urgent=true', 'urgent=', 'urgent=0'])('%s denies nothing', async (said) => {
    expect(await (await post(`${cantBreathe}&${said}`)).text()).toContain('id="urgent"')
  })

  test.each([
    ['en-AU,en;q=0.8', '000'],
    ['fr-FR', '112'],
    ['*', '911'],
    ['../x', '911'],
  ])('names the number where the browser says %s', async (language, number) => {
    const page = await get('/ask?q=i+cant+breathe', {
      Accept: 'text/html',
      'Accept-Language': language,
    })
    expect(await page.text()).toContain(`Please call ${number} now.`)
  })
})

describe('/sources', () => {
  test('lists every document', async () => {
    const page = await (await get('/sources')).text()
    expect(page).toContain('href="/sources/bone-marrow-edema"')
    expect(page).toContain('href="/sources/about"')
  })

  test('gives the canonical text to those who ask for it, and its hash fits', async () => {
    const response = await get('/sources/bone-marrow-edema', { Accept: 'text/plain' })
    expect(response.headers.get('Content-Type')).toBe('text/plain; charset=UTF-8')
    expect(response.headers.get('Vary')).toContain('Accept')
    const bytes = await response.arrayBuffer()
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    expect(await (await get('/sources/bone-marrow-edema')).text()).toContain(sha256)
  })

  test.each(['0-10', '10-0', '5-999999', 'a-b', '-1-5', '', '1-2-3', '<script>'])(
    'a place that is none is left out: c=%s',
    async (place) => {
      const response = await get(`/sources/about?c=${encodeURIComponent(place)}`)
      expect(response.status).toBe(200)
      expect((await response.text()).includes('<mark')).toBe(place === '0-10')
    },
  )

  test('an unknown document is a 404, as a page and as JSON', async () => {
    const page = await get('/sources/nothing')
    expect(page.status).toBe(404)
    expect(await page.text()).toContain('href="/sources"')
    const json = await get('/sources/nothing', { Accept: 'application/json' })
    expect(await json.json()).toMatchObject({ error: { code: 'not-found' } })
  })
})

test('pages are not sent again to those who have them', async () => {
  for (const path of ['/', '/sources', '/sources/about']) {
    const first = await get(path)
    const again = await get(path, {
      Accept: 'text/html',
      'If-None-Match': first.headers.get('ETag')!,
    })
    expect(again.status).toBe(304)
  }
})

test.each(['/', '/ask', '/sources', '/sources/about', '/healthz'])(
  '%s takes no other method, and says which it takes',
  async (path) => {
    const response = await exports.default.fetch(`${origin}${path}`, { method: 'DELETE' })
    expect(response.status).toBe(405)
    const options = await exports.default.fetch(`${origin}${path}`, { method: 'OPTIONS' })
    expect(options.status).toBe(204)
    expect(options.headers.get('Allow')).toBe(response.headers.get('Allow'))
  },
)

test('a slash at the end is no other address', async () => {
  for (const path of ['/ask/', '/sources/']) expect((await get(path)).status).toBe(200)
})

test('/ask says when a caller that asks too fast may come back', async () => {
  let response: Response
  let left = 202
  do {
    response = await exports.default.fetch(`${origin}/ask?q=edema`, {
      headers: { 'CF-Connecting-IP': '192.0.2.9' },
    })
  } while (response.status === 200 && --left > 0)
  expect(response.status).toBe(429)
  expect(response.headers.get('Retry-After')).toBe('10')
})

test('/healthz says which artifact answers', async () => {
  const health = await get('/healthz', {})
  expect(await health.json()).toEqual({
    status: 'ok',
    release: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    version: expect.stringMatching(/^[0-9a-f]{12}$/),
    documents: 2,
    passages: expect.any(Number),
  })
  expect(health.headers.get('Cache-Control')).toBe('no-store')
})

test('/api/site says what can be asked about', async () => {
  expect(await (await get('/api/site', {})).json()).toMatchObject({
    name: 'Verbatim',
    topic: 'bone marrow edema',
    disclaimer: 'Not medical advice.',
    locale: 'en-US',
    topics: ['Bone marrow edema'],
    language: 'en',
    suggestions: [{ question: 'What is bone marrow edema?' }, {}, {}, {}],
  })
})

test.each([
  ['', '911'],
  ['?locale=de-AT', '112'],
])('/api/site%s names the emergency number', async (query, phone) => {
  expect(await (await get(`/api/site${query}`, {})).json()).toMatchObject({
    emergency: [{ phone }],
  })
})

test('the internal artifact is refused, though it would lie among the static files', async () => {
  const response = await get('/artifacts/internal/manifest.json', {})
  expect(response.status).toBe(401)
  expect(await response.json()).toMatchObject({ error: { code: 'sign-in-required' } })
})

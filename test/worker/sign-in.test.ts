import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose'
import { afterEach, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import type { ErrorResponse } from '../../src/api/schema.ts'
import type { SignInSettings } from '../../src/worker/sign-in/settings.ts'
import { marker } from '../support/agents.ts'
import { ask, bearer, searching, token } from './agents.ts'

/** What only agents get. */
const guarded = [
  '/api/search?q=knee',
  '/api/search/document?id=knee-pain',
  '/agent',
  '/agent/sources/knee-pain',
]

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

async function expectRefused(
  settings: SignInSettings,
  headers: Record<string, string> = {},
  now?: Date,
): Promise<string> {
  let said = ''
  for (const path of guarded) {
    const response = await ask(settings, path, { headers }, now)
    expect(response.status, path).toBe(401)
    expect(response.headers.get('Cache-Control'), path).toBe('no-store')
    said = await response.text()
    expect(said).not.toContain(marker)
  }
  const response = await ask(settings, '/api/search', searching({ q: 'knee' }, headers), now)
  expect(response.status).toBe(401)
  const { error } = (await response.json()) as ErrorResponse
  expect(error.code).toBe('sign-in-required')
  return error.message
}

/** Whatever it sends along: the API refuses it before it looks at that, pages do not know who it is. */
async function expectRefusedElsewhere(settings: SignInSettings, headers: Record<string, string>) {
  for (const Origin of ['https://evil.example', 'null']) {
    for (const path of guarded) {
      const response = await ask(settings, path, { headers: { ...headers, Origin } })
      expect(response.status, path).toBe(path.startsWith('/api/') ? 403 : 401)
      expect(response.headers.get('Cache-Control'), path).toBe('no-store')
      expect(await response.text()).not.toContain(marker)
    }
    const init = searching({ q: 'knee' }, { ...headers, Origin })
    const response = await ask(settings, '/api/search', init)
    expect(response.status).toBe(403)
    expect(((await response.json()) as ErrorResponse).error.code).toBe('origin-not-allowed')
  }
}

async function expectPassed(
  settings: SignInSettings,
  headers: Record<string, string> = {},
  now?: Date,
) {
  for (const path of guarded) {
    expect((await ask(settings, path, { headers }, now)).status, path).toBe(200)
  }
}

describe('with nothing configured', () => {
  test('nobody gets in, and the answer says what to configure', async () => {
    const said = await expectRefused({})
    for (const name of ['ACCESS_TEAM_DOMAIN', 'ACCESS_AUDIENCE', 'AGENT_TOKEN']) {
      expect(said).toContain(name)
    }
    const page = await (await ask({}, '/agent')).text()
    expect(page).toContain('AGENT_TOKEN')
    expect(page).toContain('noindex')
  })

  test('it is open on localhost in development alone, and to its own pages alone', async () => {
    const development = { DEVELOPMENT: 'true' }
    const at = (origin: string, settings: object, headers: Record<string, string> = {}) =>
      ask(settings, `${origin}/api/search?q=knee`, { headers }).then(({ status }) => status)
    expect(await at('http://localhost:8787', development)).toBe(200)
    expect(await at('http://127.0.0.1:8787', development)).toBe(200)
    expect(await at('http://localhost:8787', {})).toBe(401)
    expect(await at('https://faq.example', development)).toBe(401)
    expect(await at('http://localhost.evil.example', development)).toBe(401)
    for (const [name, value, status] of [
      ['Origin', 'https://evil.example', 403],
      ['Origin', 'http://localhost:9999', 403],
      ['Origin', 'null', 403],
      ['Sec-Fetch-Site', 'cross-site', 401],
      ['Sec-Fetch-Site', 'same-site', 401],
    ] as const) {
      const headers = { [name]: value }
      expect(await at('http://localhost:8787', development, headers), value).toBe(status)
    }
  })

  test.each<SignInSettings>([
    { ACCESS_TEAM_DOMAIN: 'team.cloudflareaccess.com' },
    { ACCESS_AUDIENCE: 'tag' },
    { ACCESS_TEAM_DOMAIN: 'http://team.example', ACCESS_AUDIENCE: 'tag' },
    { AGENT_TOKEN: 'short' },
    { AGENT_TOKEN: 'correct horse battery staple' },
    { AGENT_TOKEN: 'korrektes-Pferd-Büroklammer' },
  ])('half a configuration lets nobody in: %o', async (settings) => {
    const all = { ...settings, DEVELOPMENT: 'true' }
    expect(await expectRefused(all, bearer('short'))).toMatch(/must (be|have)/)
    expect((await ask(all, 'http://localhost/api/search?q=knee')).status).toBe(401)
  })
})

describe('with a token', () => {
  const settings = { AGENT_TOKEN: token }

  test('no token, a wrong one and one in the wrong place are refused', async () => {
    await expectRefused(settings)
    await expectRefused(settings, bearer('wrong'))
    await expectRefused(settings, bearer(token.slice(0, -1)))
    await expectRefused(settings, bearer(`${token}x`))
    await expectRefused(settings, { Authorization: token })
    await expectRefused(settings, { Cookie: `__Host-agent=${token}` })
    await expectRefused({ ...settings, DEVELOPMENT: 'true' })
  })

  test('the right one is let in', async () => {
    await expectPassed(settings, bearer(token))
  })

  const form = (typed: string, headers: Record<string, string> = {}) => ({
    method: 'POST',
    body: new URLSearchParams({ token: typed }),
    headers,
  })

  async function session(): Promise<{ cookie: string; header: string }> {
    const response = await ask(settings, '/agent/sign-in', form(token))
    expect(response.status).toBe(303)
    expect(response.headers.get('Location')).toBe('/agent')
    const header = response.headers.get('Set-Cookie')!
    return { cookie: header.split(';')[0]!, header }
  }

  test('the form begins a session, in a cookie that no script and no other site gets', async () => {
    const { cookie, header } = await session()
    expect(header).toContain('HttpOnly')
    expect(header).toContain('Secure')
    expect(header).toContain('SameSite=Strict')
    expect(header).toContain('Path=/')
    expect(header).not.toContain('Domain')
    expect(header).not.toContain(token)
    await expectPassed(settings, { Cookie: cookie })
  })

  test('a session is for its own pages, its own token and its own time', async () => {
    const { cookie } = await session()
    await expectRefusedElsewhere(settings, { Cookie: cookie })
    await expectRefused({ AGENT_TOKEN: `${token}-of-next-year` }, { Cookie: cookie })
    const [until, ...rest] = cookie.split('=')[1]!.split('.')
    await expectRefused(settings, { Cookie: `__Host-agent=${Number(until) + 1}.${rest.join('.')}` })
    await expectRefused(settings, { Cookie: cookie.slice(0, -1) })
    await expectPassed(settings, { Cookie: cookie }, new Date(Number(until) * 1000 - 1))
    await expectRefused(settings, { Cookie: cookie }, new Date(Number(until) * 1000))
  })

  test('a wrong token in the form, or a form on another site, begins none', async () => {
    for (const init of [form('wrong'), form(''), form(token, { Origin: 'https://evil.example' })]) {
      const response = await ask(settings, '/agent/sign-in', init)
      expect(response.status).toBe(401)
      expect(response.headers.get('Set-Cookie')).toBeNull()
    }
    expect((await ask({}, '/agent/sign-in', form(''))).status).toBe(401)
  })

  test('who guesses tokens is slowed down', async () => {
    const from = (address: string, guess: string) =>
      ask(settings, '/api/search?q=knee', {
        headers: { ...bearer(guess), 'CF-Connecting-IP': address },
      }).then(({ status }) => status)
    const statuses: number[] = []
    for (let i = 0; i < 110; i++) statuses.push(await from('192.0.2.7', `guess-${i}`))
    expect(statuses[0]).toBe(401)
    expect(statuses.at(-1)).toBe(429)
    expect(await from('192.0.2.8', 'guess')).toBe(401)
    expect(await from('192.0.2.7', token)).toBe(200)
  })

  test('no other site signs an agent out', async () => {
    for (const headers of [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
    ] as Record<string, string>[]) {
      const out = await ask(settings, '/agent/sign-out', { method: 'POST', headers })
      expect(out.headers.get('Set-Cookie')).toBeNull()
    }
  })

  test('signing out ends it, and visitors get no cookie at all', async () => {
    const out = await ask(settings, '/agent/sign-out', { method: 'POST' })
    expect(out.headers.get('Set-Cookie')).toMatch(/^__Host-agent=;.*Max-Age=0/)
    for (const path of ['/', '/ask', '/sources', '/api/site', '/api/ask?q=knee', '/agent']) {
      expect((await ask(settings, path)).headers.get('Set-Cookie'), path).toBeNull()
    }
  })
})

describe('with Cloudflare Access', async () => {
  const team = inject('team')
  const audience = 'f3a1'
  const settings = { ACCESS_TEAM_DOMAIN: team, ACCESS_AUDIENCE: audience }
  const ours = await generateKeyPair('RS256', { extractable: true })
  const foreign = await generateKeyPair('RS256', { extractable: true })
  const elliptic = await generateKeyPair('ES256', { extractable: true })

  beforeAll(async () => {
    const publicKey = async (pair: CryptoKeyPair, kid: string) => ({
      ...(await exportJWK(pair.publicKey)),
      kid,
    })
    const keys = [await publicKey(ours, 'k1'), await publicKey(elliptic, 'k2')]
    await fetch(`${team}/keys`, { method: 'PUT', body: JSON.stringify({ keys }) })
  })

  const claims = (alg = 'RS256', kid = 'k1') =>
    new SignJWT({ email: 'agent@clinic.example' })
      .setProtectedHeader({ alg, kid })
      .setIssuer(team)
      .setAudience(audience)
      .setSubject('agent-7')
      .setIssuedAt()
      .setExpirationTime('5m')
  const header = (jwt: string) => ({ 'Cf-Access-Jwt-Assertion': jwt })

  test('a token of this team and application is let in, from the header or the cookie', async () => {
    const jwt = await claims().sign(ours.privateKey)
    await expectPassed(settings, header(jwt))
    await expectPassed(settings, { Cookie: `CF_Authorization=${jwt}` })
  })

  test('it comes through our own pages alone', async () => {
    const jwt = await claims().sign(ours.privateKey)
    await expectRefusedElsewhere(settings, header(jwt))
  })

  const refused: Record<string, () => Promise<string> | string> = {
    'no token': () => '',
    'no JWT': () => 'abc.def.ghi',
    'an expired one': () =>
      claims().setIssuedAt('-2h').setExpirationTime('-1h').sign(ours.privateKey),
    'one without an end': () =>
      new SignJWT({})
        .setProtectedHeader({ alg: 'RS256', kid: 'k1' })
        .setIssuer(team)
        .setAudience(audience)
        .setSubject('agent-7')
        .sign(ours.privateKey),
    'one that begins later': () => claims().setNotBefore('10m').sign(ours.privateKey),
    'one that another key signed': () => claims().sign(foreign.privateKey),
    'one of a key that nobody knows': () => claims('RS256', 'k9').sign(foreign.privateKey),
    'one for another audience': () => claims().setAudience('other').sign(ours.privateKey),
    'one of another issuer': () =>
      claims().setIssuer('https://other.cloudflareaccess.com').sign(ours.privateKey),
    'one of another algorithm': () => claims('ES256', 'k2').sign(elliptic.privateKey),
    'one of the algorithm none': () =>
      new UnsecuredJWT({ email: 'agent@clinic.example' })
        .setIssuer(team)
        .setAudience(audience)
        .setSubject('agent-7')
        .setExpirationTime('5m')
        .encode(),
    'one signed with the public key as a secret': async () => {
      const secret = new TextEncoder().encode(JSON.stringify(await exportJWK(ours.publicKey)))
      return claims('HS256', 'k1').sign(secret)
    },
    'one that was changed': async () => {
      const [head, , mac] = (await claims().sign(ours.privateKey)).split('.')
      const body = { iss: team, aud: audience, sub: 'chief', exp: 9_999_999_999 }
      return `${head}.${btoa(JSON.stringify(body)).replaceAll('=', '')}.${mac}`
    },
  }

  test.each(Object.keys(refused))('%s is refused', async (name) => {
    const jwt = await refused[name]!()
    await expectRefused(settings, jwt ? header(jwt) : {})
  })

  test('a token of the other kind does not count beside it', async () => {
    await expectRefused({ ...settings, AGENT_TOKEN: token }, bearer(token))
  })

  test('where the keys cannot be fetched nobody gets in, and it is our failure', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const jwt = await claims().sign(ours.privateKey)
    const gone = { ...settings, ACCESS_TEAM_DOMAIN: 'http://localhost:1' }
    expect((await ask(gone, '/api/search?q=knee', { headers: header(jwt) })).status).toBe(500)
  })
})

/**
 * Who is an agent. By Cloudflare Access where it is configured, else by a token; open on localhost in development; else
 * nobody is.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import type { AppEnv, Env } from './env.ts'
import { ApiError } from './errors.ts'

/** What wrangler.toml and secrets say of sign-in; all of it is optional. */
export interface SignInSettings {
  /** Cloudflare Access: `team.cloudflareaccess.com`. */
  readonly ACCESS_TEAM_DOMAIN?: string
  /** Cloudflare Access: the application's audience tag. */
  readonly ACCESS_AUDIENCE?: string
  /** A secret of 20 characters or more, which agents share. */
  readonly AGENT_TOKEN?: string
  /** Set by `npm start` and by nothing that deploys. */
  readonly DEVELOPMENT?: string
}

export interface AgentEnv {
  Bindings: Env
  Variables: AppEnv['Variables'] & {
    /** Tells agents apart for the rate limit, and nothing else. */
    agent: string
  }
}

type Settings =
  | { readonly kind: 'access'; readonly issuer: string; readonly audience: string }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'none'; readonly message: string }

const minTokenLength = 20
const sessionCookie = '__Host-agent'
const sessionSeconds = 12 * 60 * 60

const notConfigured =
  'Nobody can sign in here yet. Whoever runs this site sets ACCESS_TEAM_DOMAIN and ACCESS_AUDIENCE in wrangler.toml ' +
  '(Cloudflare Access), or a token with "npx wrangler secret put AGENT_TOKEN".'

/** How agents sign in at this address. Half a configuration lets nobody in. */
export function settingsFor(env: SignInSettings, { hostname }: URL): Settings {
  const { ACCESS_TEAM_DOMAIN: team, ACCESS_AUDIENCE: audience, AGENT_TOKEN: token } = env
  if (team || audience) {
    const issuer = team && issuerOf(team)
    if (issuer && audience) return { kind: 'access', issuer, audience }
    const [name, expected] = issuer
      ? ['ACCESS_AUDIENCE', 'the application’s audience tag']
      : ['ACCESS_TEAM_DOMAIN', 'a domain like team.cloudflareaccess.com']
    return { kind: 'none', message: `Nobody can sign in here: ${name} must be ${expected}.` }
  }
  if (token) {
    return token.length >= minTokenLength
      ? { kind: 'token', token }
      : {
          kind: 'none',
          message: `Nobody can sign in here: AGENT_TOKEN must have ${minTokenLength} characters or more.`,
        }
  }
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if (env.DEVELOPMENT === 'true' && isLocal) return { kind: 'open' }
  return { kind: 'none', message: notConfigured }
}

/** The origin that a team's keys come from; undefined for what is no domain. Plain http is for this machine alone. */
function issuerOf(domain: string): string | undefined {
  const address = domain.includes('://') ? domain : `https://${domain}`
  if (!URL.canParse(address)) return undefined
  const { origin, protocol, hostname } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && hostname === 'localhost')
    ? origin
    : undefined
}

/** Lets agents alone pass. Others get 401 and are told what is missing. */
export const onlyAgents: MiddlewareHandler<AgentEnv> = async (c, next) => {
  const agent = await agentOf(c)
  if (agent === undefined) throw refusal(c)
  c.set('agent', agent)
  return next()
}

/** Who is signed in; undefined for nobody. */
export async function agentOf(c: Context<AgentEnv>): Promise<string | undefined> {
  const settings = settingsFor(c.env, new URL(c.req.url))
  switch (settings.kind) {
    case 'none':
      return undefined
    case 'token': {
      const bearer = bearerOf(c)
      if (bearer !== undefined) {
        return (await isSame(bearer, settings.token)) ? `token ${addressOf(c)}` : undefined
      }
      return isOwnPage(c) ? sessionOf(getCookie(c, sessionCookie), settings.token) : undefined
    }
    case 'access': {
      const jwt = c.req.header('Cf-Access-Jwt-Assertion') ?? getCookie(c, 'CF_Authorization')
      return jwt && isOwnPage(c) ? subjectOf(jwt, settings) : undefined
    }
    case 'open':
      return isOwnPage(c) ? 'local' : undefined
  }
}

/** Why nobody is signed in, and what to do. */
export function refusal(c: Context<AgentEnv>): ApiError {
  const settings = settingsFor(c.env, new URL(c.req.url))
  const message = settings.kind === 'none' ? settings.message : 'Sign in as an agent first.'
  return new ApiError(401, 'sign-in-required', message, {
    headers: { 'WWW-Authenticate': 'Bearer' },
  })
}

/** Takes a token that was typed, and begins a session for it; false where it is another one. */
export async function signIn(c: Context<AgentEnv>, typed: string): Promise<boolean> {
  const settings = settingsFor(c.env, new URL(c.req.url))
  if (settings.kind !== 'token' || !isOwnPage(c)) return false
  if (!(await isSame(typed.trim(), settings.token))) return false
  const until = Math.floor(Date.now() / 1000) + sessionSeconds
  const session = `${until}.${crypto.randomUUID()}`
  const mac = encode(await crypto.subtle.sign('HMAC', await keyOf(settings.token), bytes(session)))
  setCookie(c, sessionCookie, `${session}.${mac}`, { ...cookieOptions, maxAge: sessionSeconds })
  return true
}

export function signOut(c: Context<AgentEnv>): void {
  setCookie(c, sessionCookie, '', { ...cookieOptions, maxAge: 0 })
}

const cookieOptions = { path: '/', httpOnly: true, secure: true, sameSite: 'Strict' } as const

/**
 * What a browser sends along by itself, a cookie, counts for our own pages alone: a page of another origin that makes an
 * agent's browser ask gets nothing.
 */
function isOwnPage(c: Context<AgentEnv>): boolean {
  const origin = c.req.header('Origin')
  const site = c.req.header('Sec-Fetch-Site')
  return (
    (origin === undefined || origin === new URL(c.req.url).origin) &&
    (site === undefined || site === 'same-origin' || isNavigation(c, site))
  )
}

/** An address that somebody typed or followed: what it shows, no other page can read. */
function isNavigation(c: Context<AgentEnv>, site: string): boolean {
  return (
    site === 'none' || (c.req.method === 'GET' && c.req.header('Sec-Fetch-Mode') === 'navigate')
  )
}

function bearerOf(c: Context<AgentEnv>): string | undefined {
  return /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1]
}

function addressOf(c: Context<AgentEnv>): string {
  return c.req.header('CF-Connecting-IP') ?? 'local'
}

const bytes = (text: string) => new TextEncoder().encode(text)

/** In a time that does not depend on where they differ, nor on how long they are. */
async function isSame(one: string, other: string): Promise<boolean> {
  const digest = async (text: string) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', bytes(text)))
  const [a, b] = await Promise.all([digest(one), digest(other)])
  return a.reduce((difference, byte, i) => difference | (byte ^ b[i]!), 0) === 0
}

/** The id of a session that this token has signed and that has not ended. */
async function sessionOf(cookie: string | undefined, token: string): Promise<string | undefined> {
  const [, session, until, id, mac] =
    /^((\d{1,12})\.([\da-f-]{36}))\.([\w-]{43})$/.exec(cookie ?? '') ?? []
  if (session === undefined || Number(until) * 1000 <= Date.now()) return undefined
  const isOurs = await crypto.subtle.verify(
    'HMAC',
    await keyOf(token),
    decode(mac!),
    bytes(session),
  )
  return isOurs ? `session ${id}` : undefined
}

function keyOf(token: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  return crypto.subtle.importKey('raw', bytes(token), algorithm, false, ['sign', 'verify'])
}

function encode(buffer: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

function decode(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (it) => it.charCodeAt(0))
}

type KeySet = ReturnType<typeof createRemoteJWKSet>

/** Of each team; they fetch their keys when they need them, and again when a new one is used. */
const keySets = new Map<string, KeySet>()

/** Who an Access token is for; undefined where it is not valid here. Throws where the keys cannot be fetched. */
async function subjectOf(
  jwt: string,
  { issuer, audience }: { issuer: string; audience: string },
): Promise<string | undefined> {
  const keys = keySets.get(issuer) ?? createRemoteJWKSet(new URL(`${issuer}/cdn-cgi/access/certs`))
  keySets.set(issuer, keys)
  try {
    const options = { issuer, audience, algorithms: ['RS256'], requiredClaims: ['exp', 'sub'] }
    const { payload } = await jwtVerify(jwt, keys, options)
    return `access ${payload.sub}`
  } catch (error) {
    if (isInvalid(error)) return undefined
    throw error
  }
}

/** What is wrong with the token, and not with fetching the keys. */
function isInvalid(error: unknown): boolean {
  return [
    errors.JWTExpired,
    errors.JWTClaimValidationFailed,
    errors.JWTInvalid,
    errors.JWSInvalid,
    errors.JWSSignatureVerificationFailed,
    errors.JWKSNoMatchingKey,
    errors.JWKSMultipleMatchingKeys,
    errors.JOSEAlgNotAllowed,
    errors.JOSENotSupported,
  ].some((kind) => error instanceof kind)
}

/**
 * Who is an agent. By Cloudflare Access where it is configured, else by a token; open on localhost in development; else
 * nobody is.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { AppEnv, Env } from '../env.ts'
import { ApiError } from '../errors.ts'
import { countCaller } from '../limits.ts'
import { subjectOf } from './access.ts'
import { isSame } from './secret.ts'
import { newSession, sessionOf, sessionSeconds } from './session.ts'
import { settingsFor } from './settings.ts'

export interface AgentEnv {
  Bindings: Env
  Variables: AppEnv['Variables'] & {
    /** Tells agents apart for the rate limit, and nothing else. */
    agent: string
  }
}

const sessionCookie = '__Host-agent'
const cookieOptions = { path: '/', httpOnly: true, secure: true, sameSite: 'Strict' } as const

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
        if (await isSame(bearer, settings.token)) return `token ${addressOf(c)}`
        // Who guesses does not guess fast.
        await countCaller(c)
        return undefined
      }
      return isOwnPage(c)
        ? sessionOf(getCookie(c, sessionCookie), settings.token, c.get('now'))
        : undefined
    }
    case 'access': {
      const jwt = c.req.header('Cf-Access-Jwt-Assertion') ?? getCookie(c, 'CF_Authorization')
      return jwt && isOwnPage(c) ? subjectOf(jwt, { ...settings, now: c.get('now') }) : undefined
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
  const session = await newSession(settings.token, c.get('now'))
  setCookie(c, sessionCookie, session, { ...cookieOptions, maxAge: sessionSeconds })
  return true
}

/** Ends the session, for our own pages alone. */
export function signOut(c: Context<AgentEnv>): void {
  if (isOwnPage(c)) setCookie(c, sessionCookie, '', { ...cookieOptions, maxAge: 0 })
}

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

import type { Context, MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { secureHeaders } from 'hono/secure-headers'
import type { Artifact } from '../core/artifact.ts'
import type { AppEnv } from './env.ts'

/** Without `includeSubDomains`: what stands beside us on a customer's domain is theirs to decide. */
const strictTransportSecurity = 'max-age=15552000'

/**
 * Any page may read what the API says, a refusal and its code too; it takes no credentials and sets no cookie. Which
 * pages may ask is for `admit` to say.
 */
export const apiHeaders: readonly MiddlewareHandler<AppEnv>[] = [
  secureHeaders({
    strictTransportSecurity,
    crossOriginResourcePolicy: 'cross-origin',
    referrerPolicy: 'no-referrer',
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  }),
  cors({
    origin: '*',
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['Content-Type'],
    exposeHeaders: ['ETag', 'Retry-After', 'X-Request-Id'],
    maxAge: 86_400,
  }),
]

/** What the API for agents says is for our own pages alone. */
export const agentApiHeaders: MiddlewareHandler<AppEnv> = secureHeaders({
  strictTransportSecurity,
  referrerPolicy: 'no-referrer',
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
})

/** What every page of ours is held to: its own style and script, and nothing else. */
const pagePolicy = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
  requireTrustedTypesFor: ["'script'"],
  trustedTypes: ["'none'"],
}

/** Pages stand in nobody's frame. */
export const pageHeaders: MiddlewareHandler<AppEnv> = secureHeaders({
  strictTransportSecurity,
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  contentSecurityPolicy: pagePolicy,
})

/** A page of ours that frames another one of ours. */
export const framingHeaders: MiddlewareHandler<AppEnv> = secureHeaders({
  strictTransportSecurity,
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  contentSecurityPolicy: { ...pagePolicy, frameSrc: ["'self'"] },
})

export interface Framing {
  /** Sources of `frame-ancestors`: whose pages may frame this one. */
  readonly by: readonly string[]
  /** What the page may do in the frame; with it, the page has no origin, and is asked for the key of its partner. */
  readonly sandbox?: string
}

/** Sets the headers of a page that stands in a frame. */
export function setFramedHeaders(c: Context<AppEnv>, { by, sandbox }: Framing): Promise<unknown> {
  // Said in full: a page without an origin has no 'self'.
  const { origin } = new URL(c.req.url)
  const set = secureHeaders({
    strictTransportSecurity,
    referrerPolicy: 'no-referrer',
    // It knows no list; frame-ancestors stands for it.
    xFrameOptions: false,
    crossOriginResourcePolicy: 'cross-origin',
    // A sandboxed page that is opened by itself would not load with one.
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    contentSecurityPolicy: {
      ...pagePolicy,
      scriptSrc: [origin],
      styleSrc: [origin],
      connectSrc: [origin],
      formAction: ["'none'"],
      frameAncestors: [...by],
      ...(sandbox !== undefined && { sandbox: [sandbox] }),
    },
  })
  return set(c, async () => {})
}

/**
 * Whether the caller has this already; sets `ETag` and `Cache-Control` either way. `variant` tells representations
 * of one address apart.
 */
export function isFresh(
  c: {
    header: (name: string, value: string) => void
    req: { header: (name: string) => string | undefined }
  },
  { version }: Artifact,
  variant = '',
): boolean {
  const tag = `"${version}${variant && `-${variant}`}"`
  c.header('ETag', tag)
  c.header('Cache-Control', 'private, no-cache')
  const known = c.req.header('If-None-Match')?.split(',') ?? []
  return known.some((it) => it.trim().replace(/^W\//, '') === tag)
}

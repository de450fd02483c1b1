import type { MiddlewareHandler } from 'hono'
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

/** Pages load their own style and script and nothing else, and stand in nobody's frame. */
export const pageHeaders: MiddlewareHandler<AppEnv> = secureHeaders({
  strictTransportSecurity,
  referrerPolicy: 'no-referrer',
  xFrameOptions: 'DENY',
  contentSecurityPolicy: {
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
  },
})

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

import type { Context, MiddlewareHandler } from 'hono'
import { admission } from './admission.ts'
import { today } from './clock.ts'
import type { AppEnv } from './env.ts'
import { ApiError } from './errors.ts'
import { partnersOf } from './partners.ts'

/**
 * Finds out who asks and refuses whoever may not, here and not by CORS, which stops no request. Behind the limit of the
 * body, for that may name the partner.
 */
export const admit: MiddlewareHandler<AppEnv> = async (c, next) => {
  c.header('Vary', 'Origin', { append: true })
  const origin = c.req.header('Origin')
  const caller = admission({
    origin,
    own: new URL(c.req.url),
    key: origin === 'null' ? ((await keyInBody(c)) ?? c.req.query('partner')) : undefined,
    partners: await partnersOf(c.env),
    today: today(c),
  })
  if ('code' in caller) throw new ApiError(403, caller.code, caller.message)
  c.set('caller', caller)
  return next()
}

/**
 * Refuses every page but our own, a partner's and one without an origin too, whatever it sends along. What sends no
 * Origin is for sign-in to refuse.
 */
export const onlyOwnPages: MiddlewareHandler<AppEnv> = async (c, next) => {
  c.header('Vary', 'Origin', { append: true })
  const origin = c.req.header('Origin')
  if (origin === undefined || origin === new URL(c.req.url).origin) return next()
  throw new ApiError(403, 'origin-not-allowed', 'Only pages of this site may ask here.')
}

/** The field `partner` of a JSON body. What is wrong with the body is told to those who are admitted. */
async function keyInBody(c: Context<AppEnv>): Promise<string | undefined> {
  if (c.req.method !== 'POST') return undefined
  // As bytes: they are kept for who reads the body next.
  const bytes = await c.req.arrayBuffer()
  try {
    const { partner } = JSON.parse(new TextDecoder().decode(bytes)) as { partner?: unknown }
    return typeof partner === 'string' ? partner : undefined
  } catch {
    return undefined // no JSON, or null: it names nobody
  }
}

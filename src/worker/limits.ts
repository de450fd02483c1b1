import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { AppEnv } from './env.ts'
import { ApiError } from './errors.ts'

/** A question with six turns of history fits into a tenth of it. */
const maxBodyBytes = 64 * 1024
/** The period of the binding in wrangler.toml, in seconds. */
const ratePeriod = 10

/** Refuses a body that is too large before it is read. */
export const limitBody: MiddlewareHandler<AppEnv> = bodyLimit({
  maxSize: maxBodyBytes,
  onError: () => {
    throw new ApiError(413, 'body-too-large', `A request has at most ${maxBodyBytes / 1024} KiB.`)
  },
})

/** Refuses a caller that asks too fast. */
export const limitRate: MiddlewareHandler<AppEnv> = async (c, next) => {
  await countCaller(c)
  return next()
}

/**
 * Counts a request of a caller, and throws where there were too many. The address is a key in the binding's memory and
 * goes nowhere else.
 */
export async function countCaller({ env, req }: Pick<Context<AppEnv>, 'env' | 'req'>) {
  const { success } = await env.RATE_LIMIT.limit({ key: req.header('CF-Connecting-IP') ?? 'local' })
  if (success) return
  throw new ApiError(
    429,
    'rate-limited',
    `Too many questions at once. Try again in ${ratePeriod} seconds.`,
    { headers: { 'Retry-After': String(ratePeriod) } },
  )
}

/** Refuses a partner whose visitors ask too fast together. What it has no limit for, it may. */
export const limitPartner: MiddlewareHandler<AppEnv> = async (c, next) => {
  const { partner } = c.get('caller')
  if (!partner?.rate) return next()
  const { binding, period } = partner.rate
  const limiter = Reflect.get(c.env, binding) as RateLimit | undefined
  if (!limiter)
    throw new Error(`wrangler.toml binds no rate limit ${binding}. Build and deploy anew.`)
  const { success } = await limiter.limit({ key: `partner ${partner.key}` })
  if (success) return next()
  throw new ApiError(
    429,
    'rate-limited',
    `Too many questions from this site at once. Try again in ${period} seconds.`,
    { headers: { 'Retry-After': String(period) } },
  )
}

/** Answers a known path that was called with a method it does not have. */
export function onlyMethods(...methods: string[]): MiddlewareHandler<AppEnv> {
  return async (c, next) => {
    const allowed = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS']
    if (c.req.method === 'OPTIONS') {
      c.header('Allow', allowed.join(', '))
      return c.body(null, 204)
    }
    if (allowed.includes(c.req.method)) return next()
    throw new ApiError(405, 'method-not-allowed', `This address takes ${methods.join(' or ')}.`, {
      headers: { Allow: allowed.join(', ') },
    })
  }
}

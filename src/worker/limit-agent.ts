import type { MiddlewareHandler } from 'hono'
import { ApiError } from './errors.ts'
import type { AgentEnv } from './sign-in/agents.ts'

/** Refuses an agent who asks too fast. Each has a rate of their own: a whole call centre may share one address. */
export const limitAgent: MiddlewareHandler<AgentEnv> = async (c, next) => {
  const { success } = await c.env.RATE_LIMIT.limit({ key: `agent ${c.get('agent')}` })
  if (!success) {
    throw new ApiError(429, 'rate-limited', 'Too many searches at once. Try again shortly.', {
      headers: { 'Retry-After': '10' },
    })
  }
  return next()
}

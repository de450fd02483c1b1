import type { Context } from 'hono'
import type { AppEnv } from './env.ts'

/** The day of a request, as an ISO date in UTC. */
export function today(c: Context<AppEnv>): string {
  return c.get('now').toISOString().slice(0, 10)
}

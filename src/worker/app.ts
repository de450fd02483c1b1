import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import type { AppEnv } from './env.ts'
import { ApiError, onError, onNotFound } from './errors.ts'
import { agent } from './routes/agent.ts'
import { api, health } from './routes/api.ts'
import { pages } from './routes/pages.ts'
import { partnerPages } from './routes/partners.ts'
import { search } from './routes/search.ts'

/** All routes, by this clock. What lies in dist/assets is answered before the worker is asked. */
export function appAt(now: () => Date): Hono<AppEnv> {
  const app = new Hono<AppEnv>({ strict: false })
  app.use(requestId(), (c, next) => {
    c.set('now', now())
    return next()
  })
  // Before what partners' pages may call: these let our own pages alone pass, and agents alone.
  app.route('/api/search', search)
  app.route('/agent', agent)
  app.route('/api', api)
  app.route('/healthz', health)
  app.all('/artifacts/internal/*', () => {
    throw new ApiError(401, 'sign-in-required', 'These documents are for signed-in agents.')
  })
  app.route('/', partnerPages)
  app.route('/', pages)
  app.onError(onError)
  app.notFound(onNotFound)
  return app
}

export const app = appAt(() => new Date())

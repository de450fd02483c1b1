import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import type { AppEnv } from './env.ts'
import { ApiError, onError, onNotFound } from './errors.ts'
import { agent } from './routes/agent.ts'
import { api, health } from './routes/api.ts'
import { pages } from './routes/pages.ts'
import { search } from './routes/search.ts'

/** All routes. What lies in dist/assets is answered before the worker is asked. */
export const app = new Hono<AppEnv>({ strict: false })

app.use(requestId())
// Before what anyone may call: agents' own requests are admitted by sign-in.
app.route('/api/search', search)
app.route('/agent', agent)
app.route('/api', api)
app.route('/healthz', health)
app.all('/artifacts/internal/*', () => {
  throw new ApiError(401, 'sign-in-required', 'These documents are for signed-in agents.')
})
app.route('/', pages)
app.onError(onError)
app.notFound(onNotFound)

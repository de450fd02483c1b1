import { Hono } from 'hono'
import type { AnswerResponse, HealthResponse } from '../../api/schema.ts'
import { answer } from '../../core/answer.ts'
import { publicArtifact } from '../artifact.ts'
import type { AppEnv } from '../env.ts'
import { apiHeaders, isFresh } from '../headers.ts'
import { limitBody, limitRate, onlyMethods } from '../limits.ts'
import { readAskBody, readLocale, readQuestion } from '../read-request.ts'
import { release } from '../release.ts'
import { siteResponse } from '../site.ts'

/** What programs call: the widget, partners' servers, tools. */
export const api = new Hono<AppEnv>()

api.use(...apiHeaders)

api.use('/ask', onlyMethods('GET', 'POST'), limitBody, limitRate)

api.post('/ask', async (c) => {
  const request = await readAskBody(c)
  const reply: AnswerResponse = answer(await publicArtifact(c.env), request)
  return c.json(reply)
})

api.get('/ask', async (c) => {
  const request = readQuestion(c.req.query('q'))
  const artifact = await publicArtifact(c.env)
  if (isFresh(c, artifact)) return c.body(null, 304)
  const reply: AnswerResponse = answer(artifact, request)
  return c.json(reply)
})

api.use('/site', onlyMethods('GET'))

api.get('/site', async (c) => {
  const locale = readLocale(c.req.query('locale'))
  const artifact = await publicArtifact(c.env)
  if (isFresh(c, artifact)) return c.body(null, 304)
  return c.json(siteResponse(artifact, locale))
})

/** `GET /healthz`: whether the artifact can be read, and which one answers. */
export const health = new Hono<AppEnv>({ strict: false })

health.use(onlyMethods('GET'))

health.get('/', async (c) => {
  const { version, documents, passages } = await publicArtifact(c.env)
  c.header('Cache-Control', 'no-store')
  return c.json({
    status: 'ok',
    release,
    version,
    documents: documents.size,
    passages: passages.length,
  } satisfies HealthResponse)
})

import { Hono } from 'hono'
import type { AnswerResponse, HealthResponse } from '../../api/schema.ts'
import { answer } from '../../core/answer.ts'
import { admit } from '../admit.ts'
import { publicArtifact } from '../artifact.ts'
import type { AppEnv } from '../env.ts'
import { apiHeaders, isFresh } from '../headers.ts'
import { limitBody, limitPartner, limitRate, onlyMethods } from '../limits.ts'
import { artifactFor, collectionsFor } from '../partner-view.ts'
import { readAskBody, readLocale, readQuestion } from '../read-request.ts'
import { release } from '../release.ts'
import { siteResponse } from '../site.ts'

/** What programs call: the widget, partners' servers, tools. */
export const api = new Hono<AppEnv>()

api.use(...apiHeaders)

// Whatever is added below is asked by those alone who may.
api.use(limitBody, admit)

api.use('/ask', onlyMethods('GET', 'POST'), limitRate, limitPartner)

api.post('/ask', async (c) => {
  const { collection, partner: _, ...request } = await readAskBody(c)
  const caller = c.get('caller')
  const collections = collectionsFor(caller, collection)
  const artifact = artifactFor(caller, await publicArtifact(c.env))
  const reply: AnswerResponse = answer(artifact, {
    ...request,
    ...(collections && { collections }),
  })
  return c.json(reply)
})

api.get('/ask', async (c) => {
  const request = readQuestion(c.req.query('q'))
  const caller = c.get('caller')
  const artifact = artifactFor(caller, await publicArtifact(c.env))
  if (isFresh(c, artifact, caller.edition)) return c.body(null, 304)
  const collections = collectionsFor(caller)
  const reply: AnswerResponse = answer(artifact, {
    ...request,
    ...(collections && { collections }),
  })
  return c.json(reply)
})

api.use('/site', onlyMethods('GET'))

api.get('/site', async (c) => {
  const locale = readLocale(c.req.query('locale'))
  const caller = c.get('caller')
  const artifact = artifactFor(caller, await publicArtifact(c.env))
  if (isFresh(c, artifact, caller.edition)) return c.body(null, 304)
  return c.json(siteResponse(artifact, locale, collectionsFor(caller)))
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

import { type Context, Hono } from 'hono'
import * as z from 'zod/mini'
import {
  type DocumentResponse,
  searchQuery,
  searchRequest,
  type SearchResponse,
} from '../../api/search.ts'
import { lookup, type LookupQuestion } from '../../core/lookup.ts'
import { onlyOwnPages } from '../admit.ts'
import { agentArtifact } from '../agent-artifact.ts'
import { documentParts } from '../document-parts.ts'
import { ApiError } from '../errors.ts'
import { agentApiHeaders } from '../headers.ts'
import { limitAgent } from '../limit-agent.ts'
import { limitBody, onlyMethods } from '../limits.ts'
import { readJson, validate } from '../read-request.ts'
import { type AgentEnv, onlyAgents } from '../sign-in/agents.ts'

/** What the agents' console calls. No other origin may read it, and nothing keeps it. */
export const search = new Hono<AgentEnv>({ strict: false })

search.use(agentApiHeaders, async (c, next) => {
  c.header('Cache-Control', 'no-store')
  await next()
})
// No page of another origin asks for an agent, with a token neither.
search.use(onlyOwnPages)
search.use('/', onlyMethods('GET', 'POST'), limitBody)
search.use('/document', onlyMethods('GET'))
search.use(onlyAgents, limitAgent)

search.post('/', async (c) => {
  const { q: question, ...rest } = validate(searchRequest, await readJson(c))
  return respond(c, { question, ...rest })
})

search.get('/', async (c) => {
  const { q: question, ...rest } = validate(searchQuery, c.req.query())
  return respond(c, { question, ...rest })
})

async function respond(c: Context<AgentEnv>, question: LookupQuestion) {
  const artifact = await agentArtifact(c.env)
  const { version } = artifact
  return c.json({ ...lookup(artifact, question), version } satisfies SearchResponse)
}

search.get('/document', async (c) => {
  const { id } = validate(z.object({ id: z.string().check(z.maxLength(300)) }), c.req.query())
  const artifact = await agentArtifact(c.env)
  const document = artifact.documents.get(id)
  if (!document) throw new ApiError(404, 'not-found', 'There is no such document.')
  const { title, language, audience, source } = document
  return c.json({
    id,
    title,
    language,
    audience,
    ...source,
    version: artifact.version,
    parts: documentParts(document),
  } satisfies DocumentResponse)
})

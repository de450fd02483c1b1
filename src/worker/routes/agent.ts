import { type Context, Hono } from 'hono'
import { type Artifact, findPassage } from '../../core/artifact.ts'
import { opening } from '../../core/suggest.ts'
import { consolePage } from '../../pages/console.ts'
import { signInPage } from '../../pages/sign-in.ts'
import { sourcePage } from '../../pages/source.ts'
import { agentArtifact } from '../agent-artifact.ts'
import { today } from '../clock.ts'
import { ApiError } from '../errors.ts'
import { pageHeaders } from '../headers.ts'
import { limitBody, limitRate, onlyMethods } from '../limits.ts'
import { release } from '../release.ts'
import { type AgentEnv, agentOf, refusal, signIn, signOut } from '../sign-in/agents.ts'
import { settingsFor } from '../sign-in/settings.ts'
import { spans } from '../spans.ts'

/** Of the first view: one for each key. */
const maxQuestions = 8

/** The console and the documents that only agents see, as pages. */
export const agent = new Hono<AgentEnv>({ strict: false })

agent.use(async (c, next) => {
  await next()
  c.header('Cache-Control', 'no-store')
  c.header('X-Robots-Tag', 'noindex, nofollow')
  // Without one at all a browser sends forms with the origin "null", which is nobody's own.
  c.header('Referrer-Policy', 'same-origin')
}, pageHeaders)
for (const path of ['/', '/sources/*']) agent.use(path, onlyMethods('GET'))
for (const path of ['/sign-in', '/sign-out'])
  agent.use(path, onlyMethods('POST'), limitBody, limitRate)

agent.get('/', async (c) => {
  if ((await agentOf(c)) === undefined) return askToSignIn(c)
  const artifact = await agentArtifact(c.env)
  return c.html(
    consolePage({
      site: artifact.site,
      documents: [...artifact.documents.values()].filter(({ about }) => !about),
      passages: artifact.passages.length,
      questions: publicQuestions(artifact),
      canSignOut: settingsFor(c.env, new URL(c.req.url)).kind === 'token',
      version: artifact.version,
      today: today(c),
      release,
    }),
  )
})

agent.get('/sources/:id{.+}', async (c) => {
  if ((await agentOf(c)) === undefined) return askToSignIn(c)
  const artifact = await agentArtifact(c.env)
  const document = artifact.documents.get(c.req.param('id'))
  if (!document) throw new ApiError(404, 'not-found', 'There is no such document.')
  return c.html(
    sourcePage({
      site: artifact.site,
      document,
      marks: spans(c.req.queries('c') ?? [], document.text.length),
      version: artifact.version,
      today: today(c),
      path: c.req.path,
    }),
  )
})

agent.post('/sign-in', async (c) => {
  const typed = new URLSearchParams(await c.req.text()).get('token') ?? ''
  if (await signIn(c, typed)) return c.redirect('/agent', 303)
  return askToSignIn(c, 'That is not the token.')
})

agent.post('/sign-out', (c) => {
  signOut(c)
  return c.redirect('/agent', 303)
})

/** What callers may ask: questions that public documents answer. */
function publicQuestions(artifact: Artifact): string[] {
  return opening(artifact, 10 * maxQuestions)
    .filter(({ passageId }) => findPassage(artifact, passageId)?.document.audience === 'public')
    .slice(0, maxQuestions)
    .map(({ question }) => question)
}

/** Says what to do, and nothing of what there is. */
function askToSignIn(c: Context<AgentEnv>, problem?: string) {
  const { kind } = settingsFor(c.env, new URL(c.req.url))
  const { message } = refusal(c)
  c.header('WWW-Authenticate', 'Bearer')
  return c.html(signInPage({ kind, message, problem }), 401)
}

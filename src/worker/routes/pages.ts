import { type Context, Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { answer } from '../../core/answer.ts'
import { opening } from '../../core/suggest.ts'
import { askPage } from '../../pages/ask.ts'
import { homePage } from '../../pages/home.ts'
import { sourcePage } from '../../pages/source.ts'
import { sourcesPage } from '../../pages/sources.ts'
import { publicArtifact } from '../artifact.ts'
import { today } from '../clock.ts'
import type { AppEnv } from '../env.ts'
import { ApiError, refuse } from '../errors.ts'
import { isFresh, pageHeaders } from '../headers.ts'
import { limitBody, limitRate, onlyMethods } from '../limits.ts'
import { acceptedLocale, readAskForm, readQuestion } from '../read-request.ts'
import { release } from '../release.ts'
import { spans } from '../spans.ts'

/** What people open in a browser. */
export const pages = new Hono<AppEnv>({ strict: false })

pages.use(pageHeaders)

pages.get('/', async (c) => {
  const artifact = await publicArtifact(c.env)
  if (isFresh(c, artifact, release)) return c.body(null, 304)
  return c.html(
    homePage({
      site: artifact.site,
      suggestions: opening(artifact, 6).map(({ question }) => question),
      documents: artifact.documents.size,
      passages: artifact.passages.length,
      version: artifact.version,
      release,
    }),
  )
})

pages.use('/ask', limitBody)
pages.use('/ask', onlyMethods('GET', 'POST'))
for (const path of ['/', '/sources', '/sources/*']) pages.use(path, onlyMethods('GET'))

/** The question stands in the address only where somebody made a link of it. */
pages.get('/ask', (c) => showAnswer(c, { q: c.req.query('q') }))

pages.post('/ask', async (c) => showAnswer(c, await readAskForm(c)))

pages.get('/sources', async (c) => {
  const artifact = await publicArtifact(c.env)
  if (isFresh(c, artifact, `${release}-${today(c)}`)) return c.body(null, 304)
  return c.html(
    sourcesPage({
      site: artifact.site,
      documents: [...artifact.documents.values()],
      version: artifact.version,
      today: today(c),
    }),
  )
})

pages.get('/sources/:id{.+}', async (c) => {
  const artifact = await publicArtifact(c.env)
  const document = artifact.documents.get(c.req.param('id'))
  if (!document) throw new ApiError(404, 'not-found', 'There is no such document.')
  c.header('Vary', 'Accept')
  const type = accepts(c, {
    header: 'Accept',
    supports: ['text/html', 'text/plain'],
    default: 'text/html',
  })
  if (type === 'text/plain') {
    if (isFresh(c, artifact, 'text')) return c.body(null, 304)
    return c.text(document.text)
  }
  if (isFresh(c, artifact, `${release}-${today(c)}`)) return c.body(null, 304)
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

/** The answer to what was typed, or what is wrong with it; the empty form where nothing was. */
async function showAnswer(
  c: Context<AppEnv>,
  { q: typed, urgent }: { q: string | undefined; urgent?: false },
) {
  const artifact = await publicArtifact(c.env)
  const form = {
    site: artifact.site,
    suggestions: opening(artifact, 4).map(({ question }) => question),
    today: today(c),
  }
  c.header('Cache-Control', 'no-store')
  if (typed === undefined) return c.html(askPage(form))
  try {
    const request = { ...readQuestion(typed), urgent, locale: acceptedLocale(c) }
    await limitRate(c, async () => {})
    return c.html(askPage({ ...form, question: typed, answer: answer(artifact, request) }))
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    refuse(c, error)
    return c.html(askPage({ ...form, question: typed, error: error.message }), error.status)
  }
}

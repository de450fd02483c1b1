import { type Context, Hono } from 'hono'
import type { Partner } from '../../api/partner.ts'
import { closedPage, embedPage } from '../../pages/embed.ts'
import { lookOf, plainLook, styleSheetOf, withQuery } from '../../pages/look.ts'
import { previewPage } from '../../pages/preview.ts'
import { sandbox } from '../../pages/snippets.ts'
import { backdrops, stagePage } from '../../pages/stage.ts'
import { isExpired } from '../admission.ts'
import { publicArtifact } from '../artifact.ts'
import { today } from '../clock.ts'
import type { AppEnv } from '../env.ts'
import { ApiError, refuse } from '../errors.ts'
import { framingHeaders, setFramedHeaders } from '../headers.ts'
import { onlyMethods } from '../limits.ts'
import { siteFor } from '../partner-view.ts'
import { partnerOf } from '../partners.ts'
import { release } from '../release.ts'

/** What partners put into their pages, and the page that shows them how. */
export const partnerPages = new Hono<AppEnv>({ strict: false })

for (const path of ['/embed', '/theme.css', '/partners/*']) {
  partnerPages.use(path, onlyMethods('GET'))
}

/** The chat alone, for an iframe: `?partner=` on the pages of a partner, without it on ours. */
partnerPages.get('/embed', async (c) => {
  const { site } = await publicArtifact(c.env)
  const key = c.req.query('partner')
  if (key === undefined) {
    await setFramedHeaders(c, { by: ["'self'"] })
    const look = withQuery(plainLook, (name) => c.req.query(name))
    return c.html(embedPage({ site, look, release }))
  }
  const partner = await partnerOf(c.env, key)
  if (!partner || isExpired(partner, today(c))) return closed(c, partner)
  await setFramedHeaders(c, { by: partner.origins, sandbox })
  const look = withQuery(lookOf(partner), (name) => c.req.query(name))
  return c.html(embedPage({ site: siteFor(partner, site), partner: key, look, release }))
})

/** Says in the frame why there is no chat, to the pages that had one. */
async function closed(c: Context<AppEnv>, partner: Partner | undefined) {
  const { site } = await publicArtifact(c.env)
  await setFramedHeaders(c, { by: partner?.origins ?? ["'none'"], sandbox })
  const message = partner
    ? 'The time for which it was agreed is over. You can ask the same on our own page.'
    : 'Its address names a partner that is not known here. You can ask the same on our own page.'
  refuse(c, new ApiError(403, partner ? 'partner-expired' : 'partner-unknown', message))
  c.header('Cache-Control', 'no-store')
  return c.html(closedPage({ site, message }), 403)
}

/** The custom properties of a look, for our own pages: their policy allows no style in the page. */
partnerPages.get('/theme.css', (c) => {
  c.header('Content-Type', 'text/css; charset=UTF-8')
  c.header('X-Content-Type-Options', 'nosniff')
  c.header('Cross-Origin-Resource-Policy', 'cross-origin')
  c.header('Cache-Control', 'public, max-age=86400')
  return c.body(styleSheetOf(withQuery(plainLook, (name) => c.req.query(name))))
})

partnerPages.get('/partners/:key/preview', framingHeaders, async (c) => {
  const partner = await knownPartner(c)
  const { site } = await publicArtifact(c.env)
  const { origin } = new URL(c.req.url)
  c.header('X-Robots-Tag', 'noindex')
  c.header('Cache-Control', 'private, no-cache')
  return c.html(
    previewPage({
      site,
      partner,
      isExpired: isExpired(partner, today(c)),
      deployment: { origin, release, integrity: await integrityOf(c), key: partner.key },
      look: withQuery(lookOf(partner), (name) => c.req.query(name)),
      on: backdrop(c),
      width: c.req.query('width') === '320' ? '320' : 'desktop',
    }),
  )
})

/** A page of theirs as it may be, framed by the preview; its questions come from nowhere and bear the key. */
partnerPages.get('/partners/:key/stage', async (c) => {
  await setFramedHeaders(c, { by: ["'self'"], sandbox })
  const partner = await knownPartner(c)
  const { site } = await publicArtifact(c.env)
  c.header('X-Robots-Tag', 'noindex')
  return c.html(
    stagePage({
      site: siteFor(partner, site),
      partner: partner.key,
      look: withQuery(lookOf(partner), (name) => c.req.query(name)),
      on: backdrop(c),
      release,
    }),
  )
})

async function knownPartner(c: Context<AppEnv>): Promise<Partner> {
  const partner = await partnerOf(c.env, c.req.param('key'))
  if (partner) return partner
  throw new ApiError(404, 'not-found', 'There is no such partner.')
}

function backdrop(c: Context<AppEnv>) {
  return backdrops.find((it) => it === c.req.query('on')) ?? backdrops[0]
}

/** Of this release's `faq.js`. */
async function integrityOf(c: Context<AppEnv>): Promise<string> {
  const response = await c.env.ASSETS.fetch(`https://assets.local/w/${release}/integrity.json`)
  if (!response.ok) throw new Error(`The widget's hashes cannot be read (${response.status}).`)
  const hashes: Record<string, string> = await response.json()
  return hashes['faq.js']!
}

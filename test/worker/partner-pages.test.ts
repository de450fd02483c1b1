import { env } from 'cloudflare:workers'
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import { appAt } from '../../src/worker/app.ts'
import { bindingsOf } from './bindings.ts'

const bindings = bindingsOf(inject('partnered'))
const get = async (path: string, day = '2026-11-22') =>
  appAt(() => new Date(`${day}T12:00:00Z`)).fetch(
    new Request(`https://faq.example${path}`, { headers: { Accept: 'text/html' } }),
    bindings,
  )
const text = async (path: string, day?: string) => (await get(path, day)).text()
const directive = (response: Response, name: string) =>
  response.headers
    .get('Content-Security-Policy')!
    .split('; ')
    .find((it) => it.startsWith(`${name} `))

/** A page without its marks, as it is read. */
const unmarked = (page: string) =>
  page
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

describe('/embed', () => {
  test('stands in a frame on the pages of its partner, and has no origin there', async () => {
    const response = await get('/embed?partner=riverside')
    expect(response.status).toBe(200)
    expect(directive(response, 'frame-ancestors')).toBe(
      'frame-ancestors https://riverside.example https://riverside.example:8443 https://*.river.example http://localhost:3000',
    )
    expect(directive(response, 'sandbox')).not.toContain('allow-same-origin')
    expect(response.headers.get('X-Frame-Options')).toBeNull()
  })

  test('without a key, on our own pages alone', async () => {
    const response = await get('/embed')
    expect(response.status).toBe(200)
    expect(directive(response, 'frame-ancestors')).toBe("frame-ancestors 'self'")
    expect(await response.text()).not.toContain('partner=')
  })

  test.each([
    '/embed?partner=riverside',
    '/embed',
    '/embed?partner=nobody',
    '/partners/riverside/stage',
    '/partners/nobody/stage',
  ])('%s is held to its own files and to Trusted Types', async (path) => {
    const response = await get(path)
    expect(directive(response, 'default-src')).toBe("default-src 'none'")
    expect(directive(response, 'script-src')).toBe('script-src https://faq.example')
    expect(directive(response, 'require-trusted-types-for')).toBe(
      "require-trusted-types-for 'script'",
    )
    expect(response.headers.get('Content-Security-Policy')).not.toContain('unsafe')
    expect(response.headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(await response.text()).not.toContain('style=')
  })

  test('an unknown key is refused, in nobody’s frame', async () => {
    for (const key of ['nobody', '', 'Riverside', '__proto__']) {
      const response = await get(`/embed?partner=${key}`)
      expect(response.status).toBe(403)
      expect(directive(response, 'frame-ancestors')).toBe("frame-ancestors 'none'")
      expect(await response.text()).not.toContain('faq-widget>')
    }
  })

  test('an expired one says so in the frame that it had', async () => {
    const response = await get('/embed?partner=riverside', '2027-01-01')
    expect(response.status).toBe(403)
    expect(directive(response, 'frame-ancestors')).toContain('https://riverside.example')
    expect(await response.text()).toContain('The chat is not open on this page')
    expect((await get('/embed?partner=riverside', '2026-12-31')).status).toBe(200)
  })

  test('looks and speaks as its record says, or as the address asks', async () => {
    const page = await text('/embed?partner=riverside')
    expect(page).toContain('<html lang="en-GB" data-theme="light">')
    expect(page).toContain('partner="riverside"')
    expect(page).toContain('name="Riverside Clinic"')
    const [, sheet] = /href="(\/theme\.css[^"]*)"/.exec(page)!
    expect(await text(sheet!.replaceAll('&amp;', '&'))).toBe(
      'faq-widget {\n  --faq-accent: #1d4f91;\n  --faq-radius: 8px;\n  --faq-size: 17px;\n}\n',
    )
    expect(await text('/embed?partner=riverside&theme=dark&lang=es')).toContain(
      '<html lang="es" data-theme="dark">',
    )
  })

  test('takes no other method', async () => {
    const response = await appAt(() => new Date()).fetch(
      new Request('https://faq.example/embed', { method: 'POST' }),
      bindings,
    )
    expect(response.status).toBe(405)
  })
})

describe('/theme.css', () => {
  test('says nothing of what is no look', async () => {
    for (const query of [
      '',
      'accent=red',
      'accent=0a5c68;}*{',
      'radius=99',
      'size=2',
      'radius=1e1',
      'size=-16',
    ]) {
      expect(await text(`/theme.css?${query}`)).toBe('')
    }
    const response = await get('/theme.css?accent=0A5C68')
    expect(response.headers.get('Content-Type')).toBe('text/css; charset=UTF-8')
    expect(await response.text()).toBe('faq-widget {\n  --faq-accent: #0a5c68;\n}\n')
  })
})

describe('/partners/<key>/preview', () => {
  test('has the snippets, with the hash of the release', async () => {
    const page = unmarked(await text('/partners/riverside/preview'))
    const hashes: Record<string, string> = await (
      await env.ASSETS.fetch('https://assets.local/w/1/integrity.json')
    ).json()
    expect(page).toContain('src="https://faq.example/w/1/faq.js"')
    expect(page).toMatch(/src="https:\/\/faq\.example\/w\/\d+\.\d+\.\d+\/faq\.js"/)
    expect(page).toContain(`integrity="${hashes['faq.js']}"`)
    expect(page).toContain(
      'data-faq data-partner="riverside" data-theme="light" data-position="start"></script>',
    )
    expect(page).toContain('src="https://faq.example/embed?partner=riverside&amp;theme=light"')
    expect(page).toContain('<noscript>')
    expect(page).toContain('script-src  https://faq.example\nconnect-src https://faq.example')
    expect(page).toContain('frame-src https://faq.example')
    expect(page).toContain('--faq-accent: #1d4f91; /* 8.1 to 1 on white */')
    expect(page).toContain('Answers from: joints, lungs.')
    expect(page).toContain('Until 31 Dec 2026.')
    expect(unmarked(await text('/partners/busy/preview'))).toContain('60 questions a minute.')
  })

  test('without script, the form rewrites them', async () => {
    const page = await text(
      '/partners/riverside/preview?theme=dark&position=end&mode=inline&lang=es&accent=8f2d20&on=cluttered&width=320',
    )
    expect(unmarked(page)).toContain(
      '<faq-widget mode="inline"\n  partner="riverside" theme="dark" lang="es"></faq-widget>',
    )
    expect(unmarked(page)).toContain('--faq-accent: #8f2d20;')
    expect(page).toMatch(
      /<iframe[^>]*src="\/partners\/riverside\/stage\?theme=dark[^"]*on=cluttered"/,
    )
    expect(page).toMatch(/name="theme"\s+value="dark"\s+checked/)
  })

  test('shows hostile choices as what they are not', async () => {
    const page = await text(
      `/partners/riverside/preview?${new URLSearchParams({ lang: '"><script>', accent: '"><b>', theme: 'x', on: '<i>' })}`,
    )
    expect(page).not.toContain('"><script>')
    expect(page).not.toContain('<i>')
    expect(unmarked(page)).toContain('data-theme="light" data-position="start"></script>')
  })

  test('is left out by search engines, and frames our own pages alone', async () => {
    const response = await get('/partners/riverside/preview')
    expect(response.headers.get('X-Robots-Tag')).toBe('noindex')
    expect(directive(response, 'frame-src')).toBe("frame-src 'self'")
    expect(directive(response, 'frame-ancestors')).toBe("frame-ancestors 'none'")
    expect(await response.text()).toContain('<meta name="robots" content="noindex" />')
  })

  test('says that its partner has expired', async () => {
    expect(await text('/partners/riverside/preview', '2027-01-01')).toContain(
      'Expired on 31 Dec 2026',
    )
    expect(await text('/partners/riverside/preview')).not.toContain('Expired')
  })

  test.each([
    '/partners/nobody/preview',
    '/partners/nobody/stage',
    '/partners',
    '/partners/riverside',
  ])('%s is not there', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test('nor is any where there are no partners', async () => {
    vi.resetModules()
    const { app } = await import('../../src/worker/app.ts')
    const response = await app.fetch(
      new Request('https://faq.example/partners/riverside/preview'),
      env,
    )
    expect(response.status).toBe(404)
  })
})

test('the page of the preview is framed by us alone, and asks with the key', async () => {
  const response = await get('/partners/riverside/stage?on=dark')
  expect(directive(response, 'frame-ancestors')).toBe("frame-ancestors 'self'")
  expect(directive(response, 'sandbox')).toContain('allow-scripts')
  expect(await response.text()).toContain('data-partner="riverside"')
})

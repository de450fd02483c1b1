import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest'
import * as schema from '../../src/api/schema.ts'
import { app } from '../../src/worker/app.ts'
import { bindingsOf } from './bindings.ts'

const clinic = inject('clinic')
const bindings = bindingsOf(clinic)
const get = async (path: string, headers: Record<string, string> = { Accept: 'text/html' }) =>
  app.fetch(new Request(`https://faq.example${path}`, { headers }), bindings)

const contact = {
  label: 'Nurse line',
  phone: '+1 (555) 010-0199',
  url: 'https://clinic.example/help',
  hours: 'Mon to Fri',
}

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

describe('GET /api/site', () => {
  test('says what the operator says', async () => {
    const response = await get('/api/site')
    expect(response.status).toBe(200)
    const site: unknown = await response.json()
    expect(schema.siteResponse.parse(site)).toEqual(site)
    expect(site).toMatchObject({
      name: 'Riverside <Clinic>',
      topic: 'gout',
      greeting: 'Ask us about gout.',
      contacts: [contact],
      disclaimer: 'No substitute for a visit',
      locale: 'en-GB',
      topics: ['Gout'],
      suggestions: [
        { question: 'how do they treat gout', passageId: 'gout#1' },
        { question: 'What is gout?', passageId: 'gout#0' },
      ],
      language: 'en',
    })
  })

  test('speaks of the visitor’s locale where the address names it', async () => {
    const { locale } = (await (await get('/api/site?locale=de-AT')).json()) as schema.SiteResponse
    expect(locale).toBe('de-AT')
  })

  test('names the operator’s emergency numbers', async () => {
    const { emergency } = (await (await get('/api/site')).json()) as schema.SiteResponse
    expect(emergency).toEqual([{ label: 'Ward', phone: '555 0142' }])
  })

  test.each(['', 'en_US', 'e', 'en-', '../x', '%ED%A0%BD', `en-${'abcdefgh-'.repeat(4)}x`])(
    'a locale that is none is refused: %j',
    async (locale) => {
      const response = await get(`/api/site?locale=${locale}`)
      expect(response.status).toBe(400)
      expect(response.headers.get('Cache-Control')).toBe('no-store')
      expect(await response.json()).toMatchObject({ error: { code: 'invalid-request' } })
    },
  )

  test('is not sent again to those who have it', async () => {
    const first = await get('/api/site?locale=fr')
    const again = await get('/api/site?locale=fr', { 'If-None-Match': first.headers.get('ETag')! })
    expect(again.status).toBe(304)
  })
})

test('an abstention offers the operator’s contacts, in JSON and on the page', async () => {
  const answer: unknown = await (await get('/api/ask?q=capital+of+france')).json()
  expect(answer).toMatchObject({ kind: 'no-answer', contacts: [contact] })
  const page = await (await get('/ask?q=capital+of+france')).text()
  expect(page).toContain('href="tel:+15550100199"')
  expect(page).toContain('href="https://clinic.example/help"')
  expect(page).toContain('Mon to Fri')
})

describe('pages are in the operator’s words, as text', () => {
  test.each(['/', '/ask', '/sources', '/sources/gout', '/nothing-here'])('%s', async (path) => {
    const page = await (await get(path)).text()
    expect(page).toMatch(/<title>[^<]*Riverside &lt;Clinic&gt;<\/title>/)
    expect(page).not.toContain('Verbatim')
    expect(page).not.toContain('<Clinic>')
  })

  test('/ask greets, and says what the answers are not; the way out in an emergency stays', async () => {
    const page = await (await get('/ask')).text()
    expect(page).toContain('<h1>Ask about gout</h1>')
    expect(page).toContain('Ask us about gout.')
    expect(page.replace(/\s+/g, ' ')).toContain(
      'No substitute for a visit. In an emergency, call your local emergency number.',
    )
  })

  test('the home page names the subject, and offers the operator’s question first', async () => {
    const page = (await (await get('/')).text()).replace(/\s+/g, ' ')
    expect(page).toContain('Riverside &lt;Clinic&gt; answers questions about gout with whole')
    expect(page).toContain('<span>No substitute for a visit</span>')
    expect(page.indexOf('how do they treat gout')).toBeLessThan(page.indexOf('What is gout?'))
  })
})

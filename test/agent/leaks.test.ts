/** Internal documents reach nobody who is not signed in: by no endpoint, page, list, header or file. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { SiteResponse } from '../../src/api/schema.ts'
import { load } from '../../widget/offline.ts'
import { marker } from '../support/agents.ts'
import { agentServer, type AgentServer, agentToken } from '../support/agent-server.ts'
import { server as plainSite } from '../support/browser.ts'

let server: AgentServer
/** Versions and hashes of internal files, which would tell that there are any. */
let traces: string[] = []

beforeAll(async () => {
  server = await agentServer()
  const internal = join(server.assets, 'artifacts/internal')
  const { version } = JSON.parse(readFileSync(join(internal, 'manifest.json'), 'utf8')) as {
    version: string
  }
  const others = new Set(['manifest.json', 'partners.json'])
  traces = [marker, version, ...readdirSync(internal).filter((name) => !others.has(name))]
  expect(traces.length).toBeGreaterThan(3)
})

/** What somebody may type to get at it. */
const questions = [
  marker,
  `${marker} refund`,
  `how is the ${marker} refund paid?`,
  'what do I offer a caller with knee pain?',
  'which code closes an ankle sprain call?',
  'call script',
  'knee pain',
  'how is it treated?',
  'what is the capital of france',
  'hello',
]

const ids = ['call-script', `note-${marker}`]

let callers = 0

/** Each request comes from an address of its own: what is refused as one too many tells nothing. */
async function expectClean(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers)
  headers.set('CF-Connecting-IP', `192.0.2.${callers++ % 250}`)
  const response = await fetch(server.address + path, { redirect: 'manual', ...init, headers })
  expect(response.status, path).not.toBe(429)
  const head = [...response.headers].map((it) => it.join(': ')).join('\n')
  // What was asked may be said again; what it found may not.
  const asked = `${path} ${typeof init.body === 'string' ? init.body : ''}`
  expectNothingOf(`${head}\n${await response.clone().text()}`, asked)
  return response
}

function expectNothingOf(said: string, asked: string): void {
  for (const trace of traces) {
    const isEcho = trace === marker && decodeURIComponent(asked).includes(marker)
    if (!isEcho) expect(said.includes(trace), `${asked} says ${trace}`).toBe(false)
  }
  // In what is echoed, nothing of the documents stands.
  for (const secret of ['within nine days', 'Never promise', 'Code 17', 'Agent desk']) {
    expect(said.includes(secret), `${asked} says “${secret}”`).toBe(false)
  }
}

/** Ways to write the address of an internal file. */
const folders = [
  '/artifacts/internal/',
  '/artifacts//internal/',
  '//artifacts/internal/',
  '/artifacts/%69nternal/',
  '/artifacts/Internal/',
  '/artifacts/public/../internal/',
  '/artifacts/public/%2e%2e/internal/',
  '/artifacts%2Finternal%2F',
  '/w/../artifacts/internal/',
  '/artifacts/internal/./',
  '/artifacts/internal//',
]

/** As a page of a partner asks, and as one without an origin that names it. */
const asPartners: readonly (readonly [key: string, headers: Record<string, string>])[] = [
  ['riverside', { Origin: 'https://riverside.example' }],
  ['riverside', { Origin: 'null' }],
  ['river', { Origin: 'https://river.example' }],
]

const json = (body: object, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json', ...headers },
})

test('the marker is there to be found: a signed-in agent gets it', async () => {
  const headers = { Authorization: `Bearer ${agentToken}` }
  for (const path of [
    `/api/search?q=${marker}`,
    '/api/search/document?id=call-script',
    '/agent/sources/call-script',
    '/agent',
  ]) {
    const response = await fetch(server.address + path, { headers })
    expect(response.status, path).toBe(200)
    expect(await response.text(), path).toContain(marker)
    expect(response.headers.get('Cache-Control'), path).toBe('no-store')
    expect(response.headers.get('ETag'), path).toBeNull()
  }
})

describe('nobody else does', () => {
  test.each(questions)('“%s”', async (question) => {
    const q = encodeURIComponent(question)
    const body = { question, explain: true }
    await expectClean('/api/ask', json(body))
    await expectClean('/api/ask', json({ ...body, collection: 'scripts' }))
    const turns = [
      { question: 'x', kind: 'answer', shown: ['call-script#0'], offered: ['call-script#1'] },
    ]
    await expectClean('/api/ask', json({ ...body, turns }))
    await expectClean(`/api/ask?q=${q}`)
    for (const [partner, headers] of asPartners) {
      await expectClean('/api/ask', json({ ...body, partner }, headers))
      await expectClean('/api/ask', json({ ...body, partner, collection: 'scripts' }, headers))
      await expectClean(`/api/ask?q=${q}&partner=${partner}`, { headers })
    }
    await expectClean(`/ask?q=${q}`, { headers: { Accept: 'text/html' } })
    await expectClean('/ask', {
      method: 'POST',
      body: `q=${q}`,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' },
    })
    for (const headers of [
      {},
      { Authorization: 'Bearer wrong' },
      { Cookie: '__Host-agent=1.2.3; CF_Authorization=a.b.c' },
    ] as Record<string, string>[]) {
      expect((await expectClean(`/api/search?q=${q}`, { headers })).status).toBe(401)
      expect((await expectClean('/api/search', json({ q: question }, headers))).status).toBe(401)
    }
    for (const [partner, headers] of asPartners) {
      const path = `/api/search?q=${q}&partner=${partner}`
      expect((await expectClean(path, { headers })).status).toBe(403)
      expect((await expectClean('/api/search', json({ q: question }, headers))).status).toBe(403)
    }
  })

  test.each([
    '/',
    '/sources',
    '/api/site',
    '/api/site?partner=riverside',
    '/embed',
    '/embed?partner=riverside',
    '/partners/riverside/preview',
    '/partners/river/preview',
    '/healthz',
    '/agent',
    '/openapi.json',
    '/robots.txt',
    '/sitemap.xml',
  ])('%s', async (path) => {
    await expectClean(path, { headers: { Accept: 'text/html' } })
    await expectClean(path, { headers: { 'If-None-Match': '*' } })
  })

  test.each(asPartners)('/api/site, to the partner %s that sends %o', async (partner, headers) => {
    const response = await expectClean(`/api/site?partner=${partner}`, { headers })
    expect(response.status).toBe(200)
    const { topics, inBrowser } = (await response.json()) as SiteResponse
    expect(topics).toEqual(['Ankle sprain', 'Knee pain'])
    expect(inBrowser).toBeDefined()
  })

  test('a page that answers by itself: all that it has read is public', async () => {
    const site = (await (await fetch(`${server.address}/api/site`)).json()) as SiteResponse
    const engine = await load(server.address, site)
    for (const question of questions) {
      for (const collection of [undefined, 'scripts']) {
        const reply = engine({ question, explain: true, ...(collection && { collection }) })
        expectNothingOf(JSON.stringify(reply), question)
      }
    }
    expect(engine({ question: 'how is knee pain treated?' })?.kind).toBe('answer')
  })

  test.each(ids)('the document %s, by its id', async (id) => {
    for (const path of [
      `/sources/${id}`,
      `/sources/${id}?c=0-40`,
      `/agent/sources/${id}`,
      `/api/search/document?id=${id}`,
    ]) {
      for (const Accept of ['text/html', 'text/plain']) {
        const response = await expectClean(path, { headers: { Accept } })
        expect([401, 404], path).toContain(response.status)
      }
    }
  })

  test('by any way to write the address of an internal file', async () => {
    const files = readdirSync(join(server.assets, 'artifacts/internal'))
    expect(files.length).toBeGreaterThan(2)
    for (const file of files) {
      for (const folder of folders) {
        for (const method of ['GET', 'HEAD', 'POST']) {
          const response = await expectFileClean(folder + file, method)
          expect(response.status, `${method} ${folder}${file}`).toBeGreaterThanOrEqual(300)
        }
      }
    }
  })

  test('by whether there is a file: a site without internal documents answers alike', async () => {
    const statusOf = async (origin: string, path: string, method: string) =>
      (await fetch(origin + path, { method, redirect: 'manual' })).status
    for (const file of ['manifest.json', 'partners.json']) {
      for (const path of folders.map((folder) => folder + file)) {
        for (const method of ['GET', 'HEAD', 'POST', 'OPTIONS']) {
          const other = await statusOf(plainSite(), path, method)
          expect(await statusOf(server.address, path, method), `${method} ${path}`).toBe(other)
        }
      }
    }
  })

  test('by any static file that is served', async () => {
    const files = readdirSync(server.assets, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(server.assets, join(entry.parentPath, entry.name)))
    const served = files.filter((file) => !file.startsWith('artifacts/internal/'))
    expect(served).toContain('agent.js')
    expect(served.filter((file) => file.endsWith('/offline.js'))).toHaveLength(2)
    expect(served.some((file) => file.startsWith('artifacts/public/'))).toBe(true)
    for (const file of served) await expectClean(`/${file}`)
  })
})

/** The name of the file is in the address already. */
async function expectFileClean(path: string, method: string): Promise<Response> {
  const response = await fetch(server.address + path, { method, redirect: 'manual' })
  expect((await response.text()).includes(marker), path).toBe(false)
  return response
}

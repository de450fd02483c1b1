import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { release } from '../../src/cli/release.ts'
import { server } from '../support/browser.ts'

const major = release.split('.')[0]

test.each([
  [`/w/${major}/faq.js`, 'public, max-age=300, stale-while-revalidate=86400'],
  [`/w/${release}/faq.js`, 'public, max-age=31536000, immutable'],
])('%s may be loaded by any page and is cached as it should be', async (path, cacheControl) => {
  const response = await fetch(server() + path)
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toMatch(/^text\/javascript/)
  expect(response.headers.get('Cache-Control')).toBe(cacheControl)
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(response.headers.get('Cross-Origin-Resource-Policy')).toBe('cross-origin')
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect((await fetch(`${server()}${path}.map`)).status).toBe(200)
})

test('the evergreen widget is the pinned one of this release', async () => {
  const digest = async (version: string) =>
    createHash('sha384')
      .update(await (await fetch(`${server()}/w/${version}/faq.js`)).text())
      .digest('base64')
  expect(await digest(major!)).toBe(await digest(release))
})

test('the API is described in OpenAPI, readable from anywhere', async () => {
  const response = await fetch(`${server()}/openapi.json`)
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*')
  const description = (await response.json()) as { openapi: string; info: { version: string } }
  expect(description.openapi).toBe('3.1.0')
  expect(description.info.version).toBe(release)
})

test('no internal artifact is served, whatever the address looks like', async () => {
  for (const path of [
    '/artifacts/internal/manifest.json',
    '/artifacts/internal',
    '/artifacts/internal/',
    '/artifacts//internal/manifest.json',
    '/artifacts/%69nternal/manifest.json',
    '/artifacts/public/../internal/manifest.json',
  ]) {
    expect((await fetch(server() + path)).status).toBeGreaterThanOrEqual(400)
  }
})

/** Without partners.json our own pages alone may ask, and while somebody develops, theirs. */
import { exports } from 'cloudflare:workers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

const local = 'http://localhost:8787'
const served = 'https://faq.example'

test.each([
  [local, 'http://localhost:8787', 200],
  [local, 'http://localhost:3000', 200],
  [local, 'https://localhost:3000', 200],
  [local, 'http://127.0.0.1:3000', 200],
  ['http://127.0.0.1:8787', 'http://localhost:3000', 200],
  [local, 'http://clinic.example', 403],
  [local, 'http://localhost.clinic.example', 403],
  [local, 'http://notlocalhost', 403],
  [local, 'null', 403],
  [served, served, 200],
  [served, 'http://localhost:3000', 403],
  [served, 'https://clinic.example', 403],
  [served, 'null', 403],
])('at %s a page of %s gets %i', async (own, origin, status) => {
  for (const path of ['/api/ask?q=what+is+edema&partner=one', '/api/site?partner=one']) {
    const response = await exports.default.fetch(own + path, { headers: { Origin: origin } })
    expect(response.status).toBe(status)
  }
  const response = await exports.default.fetch(`${own}/api/ask`, {
    method: 'POST',
    body: '{"question":"what is edema?"}',
    headers: { Origin: origin },
  })
  expect(response.status).toBe(status)
})

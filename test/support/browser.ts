import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, inject } from 'vitest'

/** Origin of the worker under test. */
export const server = (): string => inject('server')

let launching: Promise<Browser> | undefined

/** The one browser of a test file, closed behind its last test. */
export function browser(): Promise<Browser> {
  launching ??= chromium.launch({
    executablePath: inject('chromium'),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      // Chromium's own calls home would go nowhere, and are not ours to make.
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  })
  return launching
}

afterAll(async () => {
  await (await launching)?.close()
  launching = undefined
})

/** What went wrong on a page while it was open. */
export interface Watched {
  readonly page: Page
  /** Uncaught errors, console errors and violations of the Content Security Policy. */
  readonly problems: string[]
  /** Requests, as `GET /api/site`; those to other origins with the origin. */
  readonly requests: string[]
}

/** A new page in a context of its own. */
export async function newPage(
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Watched> {
  const context = await (await browser()).newContext(options)
  // Before the test's own limit, which says nothing of what was waited for.
  context.setDefaultTimeout(10_000)
  const page = await context.newPage()
  const problems: string[] = []
  const requests: string[] = []
  page.on('pageerror', (error) => problems.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text())
  })
  page.on('request', (request) => {
    requests.push(`${request.method()} ${request.url().replace(server(), '')}`)
  })
  return { page, problems, requests }
}

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll } from 'vitest'

/** A page of somebody else's, on an origin of its own. */
export interface HostPage {
  readonly html: string
  readonly headers?: Readonly<Record<string, string>>
}

const closing: (() => void)[] = []
afterAll(() => closing.forEach((close) => close()))

/** Serves host pages by path and returns their origin. What is on no path is a 404. */
export async function hostOf(pages: Readonly<Record<string, HostPage>>): Promise<string> {
  const server = createServer(({ url }, response) => {
    const page = pages[url!]
    // A browser asks for an icon; that there is none is not worth an error.
    response.writeHead(page ? 200 : url === '/favicon.ico' ? 204 : 404, {
      'Content-Type': 'text/html',
      ...page?.headers,
    })
    response.end(page?.html)
  })
  await once(server.listen(0), 'listening')
  closing.push(() => server.close())
  return `http://localhost:${(server.address() as AddressInfo).port}`
}

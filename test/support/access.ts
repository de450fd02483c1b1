import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { TestProject } from 'vitest/node'

/** Serves the public keys of an Access team where Access does; the tests make them, there is no file system in workerd. */
export default async function setup(project: TestProject): Promise<() => void> {
  let keys = '{"keys":[]}'
  const server = createServer(async (request, response) => {
    if (request.method === 'PUT' && request.url === '/keys') {
      keys = ''
      for await (const part of request) keys += String(part)
    }
    const isServed = request.method === 'PUT' || request.url === '/cdn-cgi/access/certs'
    response.writeHead(isServed ? 200 : 404, { 'Content-Type': 'application/json' })
    response.end(keys)
  })
  await once(server.listen(0), 'listening')
  project.provide('team', `http://localhost:${(server.address() as AddressInfo).port}`)
  return () => server.close()
}

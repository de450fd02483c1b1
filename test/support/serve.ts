import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Manifest } from '../../src/core/artifact.ts'
import { serve, serving } from '../../src/cli/serve.ts'
import { defaultAssets } from '../../src/cli/site.ts'
import { findChromium } from './chromium.ts'
import { freePort } from '../../src/cli/port.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Origin of the worker under test, `http://localhost:12345`. */
    server: string
    /** Path of the browser. */
    chromium: string
  }
}

/** Serves the built files through the real worker for the tests that need a browser or the asset router. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  project.provide('chromium', findChromium())
  const port = await freePort()
  const address = `http://localhost:${port}`
  const server = await serve({ port, assets: defaultAssets, stdio: 'ignore' })
  const manifest = readFileSync(join(defaultAssets, 'artifacts/public/manifest.json'), 'utf8')
  await serving(address, (JSON.parse(manifest) as Manifest).version)
  project.provide('server', address)
  return async () => {
    server.kill()
    await once(server, 'exit')
  }
}

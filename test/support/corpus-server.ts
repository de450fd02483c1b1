/** A worker of its own, for a corpus that is not the one under test: its partners, its settings. */
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { serve, serving } from '../../src/cli/serve.ts'
import { buildArtifacts, defaultAssets } from '../../src/cli/site.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing) await close()
})

/** Serves a corpus folder on this port, with the widget and the styles that are built already. */
export async function serveCorpus(port: number, corpus: string): Promise<void> {
  const assets = mkdtempSync(join(tmpdir(), 'served-'))
  cpSync(defaultAssets, assets, { recursive: true })
  const version = await buildArtifacts(corpus, assets)
  const server = await serve({ port, assets, stdio: 'ignore' })
  closing.push(async () => {
    server.kill()
    await once(server, 'exit')
    rmSync(assets, { recursive: true, force: true })
  })
  await serving(`http://localhost:${port}`, version)
}

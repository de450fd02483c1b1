/** The worker with a corpus that has internal documents, as it is deployed: nothing open, agents sign in by a token. */
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { freePort } from '../../src/cli/port.ts'
import { serve, serving } from '../../src/cli/serve.ts'
import { buildArtifacts, buildFrontEnd } from '../../src/cli/site.ts'
import type { Manifest } from '../../src/core/artifact.ts'
import { agentCorpus } from './agents.ts'
import { corpusOf } from './corpus.ts'

export const agentToken = 'a-token-for-the-tests-alone'

export interface AgentServer {
  readonly address: string
  /** The folder of its static files. */
  readonly assets: string
}

const running: { server: ChildProcess; assets: string }[] = []

// Not beside each server: a hook that another hook registers is never run.
afterAll(async () => {
  for (const { server, assets } of running.splice(0)) {
    server.kill()
    await once(server, 'exit')
    rmSync(assets, { recursive: true, force: true })
  }
})

/** Builds and serves it until the test file ends. `vars` are those of the worker. */
export async function agentServer(
  vars: Readonly<Record<string, string>> = { AGENT_TOKEN: agentToken },
): Promise<AgentServer> {
  const assets = mkdtempSync(join(tmpdir(), 'agent-assets-'))
  await buildArtifacts(corpusOf(agentCorpus), assets)
  await buildFrontEnd(assets)
  const port = await freePort()
  const address = `http://localhost:${port}`
  const server = await serve({ port, assets, stdio: 'ignore', vars })
  running.push({ server, assets })
  const manifest = readFileSync(join(assets, 'artifacts/public/manifest.json'), 'utf8')
  await serving(address, (JSON.parse(manifest) as Manifest).version)
  return { address, assets }
}

import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { HealthResponse } from '../api/schema.ts'
import { freePort } from './port.ts'
import { root } from './release.ts'

const startTimeoutMs = 60_000

/** Starts the worker in workerd, as it runs on Cloudflare, with no login and no outside connection. */
export async function serve({
  port,
  assets,
  stdio = 'inherit',
  vars = { DEVELOPMENT: 'true' },
}: {
  port: number
  /** The folder of static files. */
  assets: string
  /** Where the server's log goes. */
  stdio?: 'inherit' | 'ignore'
  /** In place of what is set in development, where agents need no sign-in on this machine. */
  vars?: Readonly<Record<string, string>>
}): Promise<ChildProcess> {
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js')
  const options = ['--port', String(port), '--assets', assets, '--log-level', 'warn']
  // The default one is taken where another worker is being developed.
  options.push('--inspector-port', String(await freePort()))
  for (const [name, value] of Object.entries(vars)) options.push('--var', `${name}:${value}`)
  return spawn(
    process.execPath,
    [wrangler, 'dev', ...options, '--show-interactive-dev-session=false'],
    {
      cwd: root,
      stdio: ['ignore', stdio, stdio],
      env: {
        ...process.env,
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_HIDE_BANNER: 'true',
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      },
    },
  )
}

/**
 * Resolves when the server at `address` answers from this version of the artifact, or when `signal` says that it has
 * ended. Rejects after a minute.
 */
export async function serving(
  address: string,
  version: string,
  signal?: AbortSignal,
): Promise<void> {
  const giveUpMs = performance.now() + startTimeoutMs
  while (performance.now() < giveUpMs) {
    if (signal?.aborted || (await health(address))?.version === version) return
    await delay(50)
  }
  throw new Error(`${address} does not answer from version ${version} after ${startTimeoutMs} ms.`)
}

/** What the server says of itself; undefined while it cannot be reached. */
async function health(address: string): Promise<HealthResponse | undefined> {
  try {
    const response = await fetch(`${address}/healthz`)
    return response.ok ? ((await response.json()) as HealthResponse) : undefined
  } catch {
    return undefined // it is not up yet
  }
}

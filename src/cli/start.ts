import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { HealthResponse } from '../api/schema.ts'
import { root } from './release.ts'
import { isAuthorsError, run, say } from './report.ts'
import { buildArtifacts, buildFrontEnd } from './site.ts'

const help = `Build, serve and watch.

  npm start -- [--corpus <file or folder>] [--port 8787]

  --corpus   source text; the project's own corpus/ where it is left out
  --port     port on this machine, 8787 where it is left out
  --help     this text

When a file of the corpus or of the widget changes it is built again, and the next answer comes from the new text.`

/** An editor saves in several steps: this long without another one, and the build begins. */
const settleMs = 150
const startTimeoutMs = 60_000

await run(async () => {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      port: { type: 'string', default: '8787' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return say(help)
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const corpus = values.corpus ? resolve(from, values.corpus) : join(root, 'corpus')
  const address = `http://localhost:${values.port}`

  const version = await buildArtifacts(corpus)
  await buildFrontEnd()
  const server = serve(values.port)
  const ended = once(server, 'exit')
  await Promise.race([serving(address, version), ended])
  if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`)
  say(`\nVerbatim is at ${address}\nChange a file in ${corpus} and ask again. Ctrl+C ends it.\n`)

  onChange(corpus, async () => {
    await serving(address, await buildArtifacts(corpus))
    say('The next answer comes from the new text.')
  })
  onChange(join(root, 'widget'), buildFrontEnd)
  await ended
})

/** The worker in workerd, as it runs on Cloudflare, with no login and no outside connection. */
function serve(port: string) {
  const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js')
  const server = spawn(
    process.execPath,
    [
      wrangler,
      'dev',
      '--port',
      port,
      '--log-level',
      'warn',
      '--show-interactive-dev-session=false',
    ],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        WRANGLER_SEND_METRICS: 'false',
        WRANGLER_HIDE_BANNER: 'true',
        CLOUDFLARE_CF_FETCH_ENABLED: 'false',
      },
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => server.kill(signal))
  }
  return server
}

/** Resolves when the server answers from this version of the artifact. */
async function serving(address: string, version: string): Promise<void> {
  const giveUpMs = performance.now() + startTimeoutMs
  while (performance.now() < giveUpMs) {
    if ((await health(address))?.version === version) return
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

/** Runs `rebuild` after a change below `folder`, one at a time. What an author got wrong is told, and serving goes on. */
function onChange(folder: string, rebuild: () => Promise<void>): void {
  let settling: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  watch(folder, { recursive: true, persistent: false }, () => {
    clearTimeout(settling)
    settling = setTimeout(() => {
      running = running.then(rebuild).catch((error: unknown) => {
        say(isAuthorsError(error) ? error.message : String((error as Error).stack))
        say('The old text goes on being served.')
      })
    }, settleMs)
  })
}

import { once } from 'node:events'
import { watch } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './release.ts'
import { isAuthorsError, run, say } from './report.ts'
import { serve, serving } from './serve.ts'
import { buildArtifacts, buildFrontEnd, defaultAssets } from './site.ts'

const help = `Build, serve and watch.

  npm start -- [--corpus <file or folder>] [--port 8787] [--out <folder>]

  --corpus   source text; the project's own corpus/ where it is left out
  --port     port on this machine, 8787 where it is left out
  --out      where the static files are built, dist/assets where it is left out
  --help     this text

When a file of the corpus or of the widget changes it is built again, and the next answer comes from the new text.`

/** An editor saves in several steps: this long without another one, and the build begins. */
const settleMs = 150

await run(async () => {
  const { values } = parseArgs({
    options: {
      corpus: { type: 'string' },
      port: { type: 'string', default: '8787' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return say(help)
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const corpus = values.corpus ? resolve(from, values.corpus) : join(root, 'corpus')
  const assets = values.out ? resolve(from, values.out) : defaultAssets
  const address = `http://localhost:${values.port}`

  const version = await buildArtifacts(corpus, assets)
  await buildFrontEnd(assets)
  const server = serve({ port: Number(values.port), assets })
  const ended = once(server, 'exit')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => server.kill(signal))
  }
  await Promise.race([serving(address, version), ended])
  if (server.exitCode !== null) throw new Error(`The server ended with ${server.exitCode}.`)
  say(`\nVerbatim is at ${address}\nChange a file in ${corpus} and ask again. Ctrl+C ends it.\n`)

  onChange(corpus, async () => {
    await serving(address, await buildArtifacts(corpus, assets))
    say('The next answer comes from the new text.')
  })
  onChange(join(root, 'widget'), () => buildFrontEnd(assets))
  await ended
})

/** Runs `rebuild` after a change below `path`, one at a time. What an author got wrong is told, and serving goes on. */
function onChange(path: string, rebuild: () => Promise<void>): void {
  let settling: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  watch(path, { recursive: true, persistent: false }, () => {
    clearTimeout(settling)
    settling = setTimeout(() => {
      running = running.then(rebuild).catch((error: unknown) => {
        say(isAuthorsError(error) ? error.message : String((error as Error).stack))
        say('The old text goes on being served.')
      })
    }, settleMs)
  })
}

import { once } from 'node:events'
import { join } from 'node:path'
import { fromCaller, readOptions } from './options.ts'
import { portFrom } from './port.ts'
import { root } from './release.ts'
import { run, say } from './report.ts'
import { serve, serving } from './serve.ts'
import { buildArtifacts, buildFrontEnd, defaultAssets } from './site.ts'
import { onChange } from './watch.ts'

const help = `Build, serve and watch.

  npm start -- [--corpus <file or folder>] [--port 8787] [--out <folder>]

  --corpus   source text; the project's own corpus/ where it is left out
  --port     port on this machine, 8787 where it is left out
  --out      where the static files are built, dist/assets where it is left out
  --help     this text

When a file of the corpus or of the widget changes it is built again, and the next answer comes from the new text.`

await run(async () => {
  const options = readOptions(
    {
      corpus: { type: 'string' },
      port: { type: 'string', default: '8787' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    help,
  )
  if (options.help) return say(help)
  const corpus = options.corpus ? fromCaller(options.corpus) : join(root, 'corpus')
  const assets = options.out ? fromCaller(options.out) : defaultAssets
  const port = await portFrom(options.port)
  const address = `http://localhost:${port}`

  const version = await buildArtifacts(corpus, assets)
  await buildFrontEnd(assets)
  const server = await serve({ port, assets })
  const ended = once(server, 'exit')
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
  const stop = new AbortController()
  void ended.then(() => stop.abort())
  await serving(address, version, stop.signal)
  if (stop.signal.aborted) {
    process.exitCode = server.exitCode ?? 1
    return
  }
  say(`\nVerbatim is at ${address}\nChange a file in ${corpus} and ask again. Ctrl+C ends it.\n`)

  onChange(corpus, async () => {
    await serving(address, await buildArtifacts(corpus, assets), stop.signal)
    say('The next answer comes from the new text.')
  })
  onChange(join(root, 'widget'), () => buildFrontEnd(assets))
  await ended
})

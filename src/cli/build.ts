import { join } from 'node:path'
import { fromCaller, readOptions } from './options.ts'
import { root } from './release.ts'
import { run, say } from './report.ts'
import { buildArtifacts, buildFrontEnd, defaultAssets } from './site.ts'

const help = `Build everything that is served into dist/assets.

  npm run build -- [--corpus <file or folder>]

  --corpus   source text; the project's own corpus/ where it is left out
  --help     this text`

await run(async () => {
  const options = readOptions(
    { corpus: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    help,
  )
  if (options.help) return say(help)
  const corpus = options.corpus ? fromCaller(options.corpus) : join(root, 'corpus')
  await buildArtifacts(corpus, defaultAssets)
  await buildFrontEnd(defaultAssets)
})

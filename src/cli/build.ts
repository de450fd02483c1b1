import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { root } from './release.ts'
import { run, say } from './report.ts'
import { buildArtifacts, buildFrontEnd, defaultAssets } from './site.ts'

const help = `Build everything that is served into dist/assets.

  npm run build -- [--corpus <file or folder>]

  --corpus   source text; the project's own corpus/ where it is left out
  --help     this text`

await run(async () => {
  const { values } = parseArgs({
    options: { corpus: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return say(help)
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const corpus = values.corpus ? resolve(from, values.corpus) : join(root, 'corpus')
  await buildArtifacts(corpus, defaultAssets)
  await buildFrontEnd(defaultAssets)
})

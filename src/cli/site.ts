/** Everything that is served as a static file: artifacts, widget, styles, the API's description. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build as esbuild } from 'esbuild'
import { openApi } from '../api/openapi.ts'
import { writeArtifact } from '../build/artifact.ts'
import { build } from '../build/build.ts'
import { readPartners } from '../build/partners.ts'
import type { Audience } from '../core/types.ts'
import { bundle, type BundledFile } from './bundle.ts'
import { boundRates } from './rates.ts'
import { release, root } from './release.ts'
import { progressLine, say, summaryLine } from './report.ts'

/** Where the static files go; wrangler.toml serves this folder. */
export const defaultAssets = join(root, 'dist/assets')

/** https://developers.cloudflare.com/workers/platform/limits/#static-assets */
const maxAssetBytes = 25 * 1024 * 1024

/** Builds the artifacts of a corpus into the folder of static files and returns the version of the public one. */
export async function buildArtifacts(corpus: string, assets: string): Promise<string> {
  const startedMs = performance.now()
  const built = await build({ corpus, release, onProgress: progressLine(), onWarning: say })
  const { collections, version } = built.get('public')!.summary
  const partners = readPartners(corpus, { rates: boundRates(), collections })
  for (const audience of ['public', 'internal'] satisfies Audience[]) {
    const folder = join(assets, 'artifacts', audience)
    const artifact = built.get(audience)
    writeArtifact(
      folder,
      new Map([
        // Who the partners are is for the worker alone. Both files are there in any case, and empty where there is nothing.
        ...(audience === 'internal'
          ? ([
              ['partners.json', JSON.stringify(partners ?? null)],
              ['manifest.json', 'null'],
            ] as const)
          : []),
        ...(artifact?.files ?? []),
      ]),
    )
    if (!artifact) continue
    for (const [name, content] of artifact.files) {
      if (Buffer.byteLength(content) <= maxAssetBytes) continue
      say(`${name} is over the 25 MiB that Cloudflare serves as one file: deploying will fail.`)
    }
    say(`${audience}: ${summaryLine(artifact.summary, performance.now() - startedMs)}`)
  }
  return version
}

/** Builds the widget, the pages' style and script, the API's description and the headers of static files. */
export async function buildFrontEnd(assets: string): Promise<void> {
  mkdirSync(assets, { recursive: true })
  const { files } = await bundle({ outDir: assets, release })
  say(`widget: ${sizes(files.filter(({ path }) => path.includes(`/w/${release}/`)))}`)
  await esbuild({
    entryPoints: [
      'src/pages/pages.css',
      'src/pages/agent.css',
      'src/pages/partner.css',
      'src/pages/client/preview.ts',
      'src/pages/client/stage.ts',
      'widget/page.ts',
      'widget/agent/agent.ts',
    ].map((path) => join(root, path)),
    entryNames: '[name]',
    outdir: assets,
    bundle: true,
    format: 'esm',
    minify: true,
    logLevel: 'warning',
  })
  writeFileSync(join(assets, 'openapi.json'), JSON.stringify(openApi(release), undefined, 1))
  writeFileSync(join(assets, '_headers'), headers)
}

/** `faq.js 10,200 of 10,240 B gzip, ar.js 990 of 1,024, …` */
function sizes(files: readonly BundledFile[]): string {
  return files
    .filter(({ maxGzipBytes }) => maxGzipBytes)
    .map(({ path, gzipBytes, maxGzipBytes }) => {
      return `${basename(path)} ${count(gzipBytes)} of ${count(maxGzipBytes!)} B gzip`
    })
    .join(', ')
}

const count = (bytes: number) => bytes.toLocaleString('en')

const major = release.split('.')[0]!

/** Partner pages load the widget from another origin, some of them under COEP. */
const anyPage = `  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff`

const headers = `/w/${major}/*
${anyPage}
  Cache-Control: public, max-age=300, stale-while-revalidate=86400
/w/${release}/*
${anyPage}
  Cache-Control: public, max-age=31536000, immutable
/w/*/faq.js
  SourceMap: faq.js.map
/openapi.json
${anyPage}
/artifacts/public/*
${anyPage}
`

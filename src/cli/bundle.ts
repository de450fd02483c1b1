import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type BuildOptions, type Plugin } from 'esbuild'
import { minify as terser } from 'terser'
import { shortNames } from './short-names.ts'

export interface BundleOptions {
  readonly outDir: string
  /** Version of the software, `1.0.0`. */
  readonly release: string
}

export interface BundledFile {
  readonly path: string
  readonly bytes: number
  /** At level 9. */
  readonly gzipBytes: number
  /** Of what pages load before they are asked; the rest has none. */
  readonly maxGzipBytes?: number
}

/**
 * What the modules of the widget call each other by: these properties are shortened, to save bytes. None may
 * be a name of the platform's or of the API's, and a test sees to that.
 */
export const ownNames: readonly string[] = `
  about again api appear asked attribute box call copied copy done edit exact failed first fold forget
  inContext inEmergency launcher limited log near newTab none notAdvice notCopied notHelpful
  notNow notSent notUrgent offline often own panel prepare privacy rate readAs reasons rephrase
  restore retry reviewed run setBusy settleFocus slow subtitle thanks unfold waiting
  welcome why
`
  .trim()
  .split(/\s+/)

/** What a page pays for the widget, with its English words and its look. */
export const maxGzipBytes = 10_240
/** What it pays for the words of another language. */
export const maxLocaleGzipBytes = 1_024
/** What lies beside faq.js, and is loaded when it is needed: the words of other languages, and how to print. */
const besides: readonly (readonly [name: string, entry: string])[] = [
  ...['ar', 'de', 'es', 'fr'].map((locale) => [`${locale}.js`, `locales/${locale}.ts`] as const),
  ['print.js', 'print.ts'],
]
/** What a page pays for the engine, where it answers by itself, without the text. */
export const maxOfflineGzipBytes = 163_840

/** The first ones with light-dark(), relative colours and popovers. */
const target = ['chrome123', 'edge123', 'firefox128', 'safari17.5']
const widget = fileURLToPath(new URL('../../widget', import.meta.url))

/**
 * Writes the widget twice, to `w/<major>/` for pages that take every fix and to `w/<release>/` for pages that pin the
 * bytes; beside it its source map, the words of each language, and in `integrity.json` what a page pins them with.
 * Throws where a file is over its budget; nothing is written then.
 */
export async function bundle({
  outDir,
  release,
}: BundleOptions): Promise<{ files: BundledFile[] }> {
  const [, major] = /^(\d+)\.\d+\.\d+/.exec(release) ?? []
  if (major === undefined) {
    throw new Error(`expected a release such as 1.0.0, got ${JSON.stringify(release)}`)
  }
  const built = await minified()
  const integrity: Record<string, string> = {}
  for (const { name, contents } of built) {
    const max = budgetOf(name)
    if (max === undefined) continue
    const gzipBytes = sizeOf(contents)
    if (gzipBytes > max) {
      throw new Error(
        `${name} is ${gzipBytes - max} bytes over its budget: ${gzipBytes} bytes gzip -9, at most ${max}`,
      )
    }
    integrity[name] = `sha384-${createHash('sha384').update(contents).digest('base64')}`
  }
  built.push({ name: 'integrity.json', contents: Buffer.from(JSON.stringify(integrity)) })
  const files: BundledFile[] = []
  for (const folder of [major, release]) {
    const into = join(outDir, 'w', folder)
    await mkdir(into, { recursive: true })
    for (const { name, contents } of built) {
      const path = join(into, name)
      await writeFile(path, contents)
      files.push({
        path,
        bytes: contents.byteLength,
        gzipBytes: sizeOf(contents),
        maxGzipBytes: budgetOf(name),
      })
    }
  }
  return { files }
}

function budgetOf(name: string): number | undefined {
  if (!name.endsWith('.js')) return undefined
  if (name === 'offline.js') return maxOfflineGzipBytes
  return name === 'faq.js' ? maxGzipBytes : maxLocaleGzipBytes
}

function sizeOf(contents: Uint8Array): number {
  return gzipSync(contents, { level: 9 }).byteLength
}

interface Built {
  readonly name: string
  readonly contents: Uint8Array
}

/** The widget with its source map, and the words of each language. */
async function minified(): Promise<Built[]> {
  const plugin = await shortNames(join(widget, 'chat.css'), target)
  const { code, map, mangleCache } = await minify('embed.ts', plugin, {})
  const built = [
    { name: 'faq.js', contents: Buffer.from(code) },
    { name: 'faq.js.map', contents: Buffer.from(map) },
  ]
  // By the short names that the widget knows them by.
  for (const [name, entry] of besides) {
    const { code: other } = await minify(entry, plugin, mangleCache)
    built.push({ name, contents: Buffer.from(other) })
  }
  built.push({ name: 'offline.js', contents: Buffer.from(await engine()) })
  return built
}

/** The engine for the browser. It reads the API's and the artifact's own names, so none is shortened. */
async function engine(): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(widget, 'offline.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  })
  return outputFiles[0]!.contents
}

/** Bundles a module of the widget with all that it imports. Each of two minifiers finds what the other leaves. */
async function minify(
  entry: string,
  plugin: Plugin,
  names: NonNullable<BuildOptions['mangleCache']>,
): Promise<{ code: string; map: string; mangleCache: typeof names }> {
  const { outputFiles, mangleCache } = await build({
    entryPoints: [join(widget, entry)],
    mangleProps: new RegExp(`^(?:${ownNames.join('|')})$`),
    mangleCache: names,
    // Beside its sources, so that the map does not depend on where it is written.
    outfile: join(widget, 'faq.js'),
    bundle: true,
    write: false,
    format: 'esm',
    target,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'external',
    plugins: [plugin],
    logLevel: 'silent',
  })
  const [content, text] = outputFiles.map((file) => file.text)
  const { code, map } = await terser(text!, {
    module: true,
    ecma: 2020,
    compress: { unsafe_arrows: true },
    sourceMap: { content: content! },
  })
  return { code: code!, map: await asWritten(map as string), mangleCache: mangleCache! }
}

/** The source map with the sources as they were written, before classes got short names. */
async function asWritten(map: string): Promise<string> {
  const { sources, ...rest } = JSON.parse(map) as { sources: string[] }
  const sourcesContent = await Promise.all(
    sources.map((source) => readFile(join(widget, source), 'utf8')),
  )
  return JSON.stringify({ ...rest, sources, sourcesContent })
}

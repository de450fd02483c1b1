import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type OutputFile, type Plugin, transform } from 'esbuild'
import { minify } from 'terser'

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
}

/**
 * What the modules of the widget call each other by: these properties are shortened, to save bytes. None may
 * be a name of the platform's or of the API's, and a test sees to that.
 */
export const ownNames: readonly string[] = `
  about again api asked begin box call context copied dates done edit exact finish first
  focusInput fold forget inEmergency launcher limited log near newTab none notAdvice notCopied
  notNow notSent notUrgent offline often outcome own panel prepare readAs region rephrase restore
  retry retryAfterSeconds reviewed setBusy setShort settleFocus showSite subtitle toast unfold
  visit waiting welcome
`
  .trim()
  .split(/\s+/)

/** What a page pays for the widget, with its words and its look. */
export const maxGzipBytes = 10_240

/** The first ones with light-dark(), relative colours and popovers. */
const target = ['chrome123', 'edge123', 'firefox128', 'safari17.5']
const widget = new URL('../../widget/', import.meta.url)

/**
 * Writes the widget twice, to `w/<major>/` for pages that take every fix and to `w/<release>/` for
 * pages that pin the bytes. Throws where it is over `maxGzipBytes`; nothing is written then.
 */
export async function bundle({
  outDir,
  release,
}: BundleOptions): Promise<{ files: BundledFile[] }> {
  const [, major] = /^(\d+)\.\d+\.\d+/.exec(release) ?? []
  if (major === undefined) {
    throw new Error(`expected a release such as 1.0.0, got ${JSON.stringify(release)}`)
  }
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('embed.ts', widget))],
    mangleProps: new RegExp(`^(?:${ownNames.join('|')})$`),
    // Beside its sources, so that the map does not depend on where it is written.
    outfile: fileURLToPath(new URL('faq.js', widget)),
    bundle: true,
    write: false,
    format: 'esm',
    target,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'external',
    plugins: [sheetsAsText],
    logLevel: 'silent',
  })
  const measured = (await minified(outputFiles)).map(({ name, contents }) => ({
    name,
    contents,
    gzipBytes: gzipSync(contents, { level: 9 }).byteLength,
  }))
  const { gzipBytes } = measured.find(({ name }) => name === 'faq.js')!
  if (gzipBytes > maxGzipBytes) {
    const over = gzipBytes - maxGzipBytes
    throw new Error(
      `faq.js is ${over} bytes over its budget: ${gzipBytes} bytes gzip -9, at most ${maxGzipBytes}`,
    )
  }
  const files: BundledFile[] = []
  for (const folder of [major, release]) {
    const into = join(outDir, 'w', folder)
    await mkdir(into, { recursive: true })
    for (const { name, contents, gzipBytes: gzip } of measured) {
      const path = join(into, name)
      await writeFile(path, contents)
      files.push({ path, bytes: contents.byteLength, gzipBytes: gzip })
    }
  }
  return { files }
}

interface Built {
  readonly name: string
  readonly contents: Uint8Array
}

/** A second minifier takes another 3 %: it puts functions that are called once where they are called. */
async function minified(outputFiles: readonly OutputFile[]): Promise<Built[]> {
  const textOf = (extension: string) =>
    outputFiles.find(({ path }) => path.endsWith(extension))!.text
  const { code, map } = await minify(textOf('faq.js'), {
    module: true,
    ecma: 2020,
    compress: { passes: 3, unsafe_arrows: true },
    sourceMap: { content: textOf('.map') },
  })
  return [
    { name: 'faq.js', contents: Buffer.from(code!) },
    { name: 'faq.js.map', contents: Buffer.from(map as string) },
  ]
}

/** A style sheet imported as text is minified first. */
const sheetsAsText: Plugin = {
  name: 'sheets-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const sheet = await readFile(path, 'utf8')
      const { code } = await transform(sheet, {
        loader: 'css',
        minify: true,
        charset: 'utf8',
        target,
      })
      // What esbuild leaves in the values of custom properties.
      const tight = code.trim().replaceAll(/(?<=[(,]) | (?=\))|(?<=--[\w-]+:) /g, '')
      return { contents: withShortProperties(tight), loader: 'text' }
    })
  },
}

/** Custom properties that neither a page nor a script sets get names of one character. */
function withShortProperties(sheet: string): string {
  const own = [...new Set(sheet.match(/(?<=[{;])--(?!faq)[\w-]+(?=:)/g))]
  const shortened = new Map(own.map((name, at) => [name, `--${(at + 10).toString(36)}`]))
  return sheet.replaceAll(/--[\w-]+/g, (name) => shortened.get(name) ?? name)
}

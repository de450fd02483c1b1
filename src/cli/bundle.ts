import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build, type Plugin, transform } from 'esbuild'

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
  again api asked begin box call context copied dates disclaimer done edit emergency exact
  finish first focusInput fold greeting launcher limited log near newTab none notCopied notNow
  notSent notUrgent offline often outcome own panel prepare promise readAs region rephrase
  restore retry retryAfterSeconds reviewed setBusy setShort settleFocus showFirst subtitle toast
  unfold visit waiting
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
  const measured = outputFiles.map(({ path, contents }) => ({
    name: path.endsWith('.map') ? 'faq.js.map' : 'faq.js',
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
      const contents = code.trim().replaceAll(/(?<=[(,]) | (?=\))|(?<=--[\w-]+:) /g, '')
      return { contents, loader: 'text' }
    })
  },
}

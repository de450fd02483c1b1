/** The pages of test/examples, as the sites of a partner serve them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../../src/cli/release.ts'
import { hostOf } from './host.ts'

export interface Examples {
  readonly plain: string
  readonly react: string
  readonly wordpress: string
  readonly singlePage: string
}

/** Serves each on a port of its own and returns their origins. */
export async function hostExamples(worker: string, key: string): Promise<Examples> {
  const named = (text: string) =>
    text.replaceAll('https://YOUR-WORKER', worker).replaceAll('YOUR-KEY', key)
  const file = (name: string) => named(readFileSync(join(root, 'test/examples', name), 'utf8'))
  const page = (html: string) => ({ html })
  const script = (html: string) => ({ html, headers: { 'Content-Type': 'text/javascript' } })
  const { outputFiles } = await build({
    entryPoints: [join(root, 'test/examples/react/main.jsx')],
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const singlePage = page(file('single-page/index.html'))
  return {
    plain: await hostOf({ '/': page(file('plain-html/index.html')) }),
    react: await hostOf({
      '/': page(file('react/index.html')),
      '/main.js': script(named(outputFiles[0]!.text)),
    }),
    wordpress: await hostOf({ '/': page(file('wordpress/index.html')) }),
    singlePage: await hostOf({
      '/': singlePage,
      '/asthma': singlePage,
      '/app.js': script(file('single-page/app.js')),
    }),
  }
}

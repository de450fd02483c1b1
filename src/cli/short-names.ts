import { readFile } from 'node:fs/promises'
import { type Plugin, transform } from 'esbuild'

/** What a class of ours begins with; nothing else in the widget's sources does. */
const ownClass = /\bv-[a-z]+\b/g
/** Custom properties that neither a page nor a script sets. */
const ownProperty = /(?<=[{;])--(?!faq)[\w-]+(?=:)/g
const customProperty = /--[\w-]+/g

/**
 * Gives the classes and private custom properties of a style sheet names of a letter or two, there and in the modules
 * that use them, and makes the sheet importable as minified text. A class that the sheet does not know is an error:
 * it is misspelt, or of no use.
 */
export async function shortNames(sheetPath: string, target: string[]): Promise<Plugin> {
  const sheet = await readFile(sheetPath, 'utf8')
  const { code } = await transform(sheet, { loader: 'css', minify: true, charset: 'utf8', target })
  // What esbuild leaves in the values of custom properties.
  const tight = code.trim().replaceAll(/(?<=[(,]) | (?=\))|(?<=--[\w-]+:) /g, '')
  const properties = shorten(tight.match(ownProperty) ?? [])
  const classes = shorten(tight.match(ownClass) ?? [])

  return {
    name: 'short-names',
    setup({ onLoad }) {
      onLoad({ filter: /\.css$/ }, () => ({
        contents: tight
          .replaceAll(customProperty, (name) =>
            properties.has(name) ? `--${properties.get(name)}` : name,
          )
          .replaceAll(ownClass, (name) => classes.get(name)!),
        loader: 'text',
      }))
      onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8')).replaceAll(ownClass, (name) => {
          const short = classes.get(name)
          if (!short)
            throw new Error(`${path}: no rule of the style sheet is about the class ${name}`)
          return short
        }),
        loader: 'ts',
      }))
    },
  }
}

/** In the order in which they first stand: a, b, … z, aa, ab, … */
function shorten(names: readonly string[]): Map<string, string> {
  return new Map([...new Set(names)].map((name, at) => [name, letters(at)]))
}

function letters(at: number): string {
  const last = String.fromCharCode(97 + (at % 26))
  return at < 26 ? last : letters(Math.floor(at / 26) - 1) + last
}

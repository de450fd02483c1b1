import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../src/cli/release.ts'

/**
 * What each folder may import: folders of the project and packages. `type core` allows types alone.
 * Data goes one way, from corpus to build to worker to widget, and the engine knows of none of them.
 */
const rules: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['minisearch', 'wink-porter2-stemmer'],
  'src/build': [
    'src/core',
    'src/api',
    'zod',
    'node:*',
    'type minisearch',
    '@langchain/textsplitters',
    'yaml',
    'type mdast',
    'mdast-util-from-markdown',
    'mdast-util-gfm',
    'micromark-extension-gfm',
  ],
  'src/cli': ['src/build', 'src/core', 'src/api', 'node:*', 'zod', 'esbuild', 'terser'],
  'src/api': ['type src/core', 'zod/mini'],
  'src/pages': ['type src/core', 'type src/api', 'hono/html'],
  'src/worker': [
    'src/core',
    'src/api',
    'src/pages',
    'hono',
    'hono/*',
    'jose',
    'zod/mini',
    'package.json',
  ],
  widget: ['type src/api'],
  // Loaded by those pages alone that answer by themselves.
  'widget/offline.ts': ['src/core', 'type src/api'],
  // Measures through what everybody uses of the engine, and asks what is dearest for the gate; its own packages are no
  // dependencies of the project.
  'test/bench': [
    'src/core/answer.ts',
    'src/core/lookup.ts',
    'src/core/safety/rules.ts',
    'type src/core/artifact.ts',
    'type src/core/types.ts',
    'src/build/artifact.ts',
    'src/build/build.ts',
    'src/cli',
    'node:*',
    'zod',
    'minisearch',
    'lunr',
    '@orama/*',
    'flexsearch',
    'playwright-core',
    'test/support',
    'vitest',
  ],
}

interface Import {
  readonly file: string
  readonly specifier: string
  readonly isType: boolean
}

const importPattern =
  /^(?:import|export)\s+(type\s)?(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm

/** From the root. A file has itself alone. */
function filesOf(folder: string): string[] {
  if (folder.endsWith('.ts')) return [folder]
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .filter((name) => !name.includes('node_modules'))
    .map((name) => join(folder, name))
}

/** Of a folder or a file; files that have a rule of their own are left out of their folder. */
function importsOf(folder: string): Import[] {
  return filesOf(folder)
    .filter((name) => name === folder || !(name in rules))
    .flatMap((name) => {
      const file = join(root, name)
      return [...readFileSync(file, 'utf8').matchAll(importPattern)].map((match) => ({
        file: relative(root, file),
        specifier: target(file, match[2] ?? match[3]!),
        isType: match[1] !== undefined,
      }))
    })
}

/** A package by name, a file of ours as its path from the root. */
function target(file: string, specifier: string): string {
  return specifier.startsWith('.') ? relative(root, join(file, '..', specifier)) : specifier
}

function isAllowed(folder: string, { specifier, isType }: Import): boolean {
  if (specifier.startsWith(`${folder}/`)) return true
  return rules[folder]!.some((rule) => {
    if (rule.startsWith('type ') && !isType) return false
    const name = rule.replace(/^type /, '')
    return name.endsWith('*')
      ? specifier.startsWith(name.slice(0, -1))
      : specifier === name || specifier.startsWith(`${name}/`)
  })
}

test.each(Object.keys(rules))('%s imports nothing but what it may', (folder) => {
  const imports = importsOf(folder)
  expect(imports.length).toBeGreaterThan(0)
  expect(imports.filter((it) => !isAllowed(folder, it))).toEqual([])
})

test('MiniSearch is the build’s: what answers a question does not load it', () => {
  const retriever = 'src/core/retrieval/minisearch-retriever.ts'
  const users = ['src/core', 'src/worker', 'src/pages', 'widget']
    .flatMap(importsOf)
    .filter(({ specifier }) => specifier === 'minisearch' || specifier === retriever)
  expect(users.map(({ file }) => file)).toEqual([retriever])
})

test('every folder of source has its rule', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `src/${name}`)
  expect(folders.filter((folder) => !(folder in rules))).toEqual([])
})

test('the rule can fail: an import of Node in the engine is found', () => {
  const foreign = { file: 'src/core/x.ts', specifier: 'node:fs', isType: false }
  expect(isAllowed('src/core', foreign)).toBe(false)
  expect(isAllowed('widget', { ...foreign, specifier: 'src/api/schema.ts' })).toBe(false)
  expect(isAllowed('widget', { ...foreign, specifier: 'src/api/schema.ts', isType: true })).toBe(
    true,
  )
})

test('nothing in the engine reaches for the clock, chance or the outside', () => {
  const reach =
    /\b(?:Date|Math\.random|performance|process|fetch|globalThis|window|document\.(?:create|query)|crypto|setTimeout)\b/
  const reaching = readdirSync(join(root, 'src/core'))
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => {
      const code = readFileSync(join(root, 'src/core', name), 'utf8').replace(
        /\/\*[\s\S]*?\*\/|\/\/.*/g,
        '',
      )
      return reach.test(code)
    })
  expect(reaching).toEqual([])
})

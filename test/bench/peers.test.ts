import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../src/cli/release.ts'
import { versionOf } from './peers.ts'

interface Package {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly workspaces?: unknown
}

const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Package
const peers = Object.entries(read('test/bench/package.json').dependencies)

test('no peer is a dependency of the project', () => {
  const { dependencies, devDependencies, workspaces } = read('package.json')
  const ours = { ...dependencies, ...devDependencies }
  expect(peers.filter(([name]) => name in ours)).toEqual([])
  expect(workspaces).toBeUndefined()
})

test('every peer is asked for, and locked, at one version', () => {
  const { packages } = JSON.parse(
    readFileSync(join(root, 'test/bench/package-lock.json'), 'utf8'),
  ) as { packages: Record<string, { version: string }> }
  expect(peers).not.toEqual([])
  for (const [name, version] of peers) {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(packages[`node_modules/${name}`]!.version).toBe(version)
  }
})

test('the version of a peer is told, and of another package is none', () => {
  expect(versionOf('lunr')).toBe(read('test/bench/package.json').dependencies['lunr'])
  expect(versionOf('minisearch')).toBe(read('package.json').dependencies['minisearch'])
  expect(() => versionOf('elasticsearch')).toThrow('elasticsearch')
})

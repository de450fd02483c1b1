import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../src/cli/release.ts'
import { say, UsageError } from '../../src/cli/report.ts'

/** A package of its own: no peer becomes a dependency of the project. */
const folder = join(root, 'test/bench')

/** Installs the peers at the versions of the lock file, where they are not there yet. Throws `UsageError`. */
export function installPeers(): void {
  const missing = Object.entries(dependenciesOf(folder)).filter(
    ([name, version]) => installedVersion(name) !== version,
  )
  if (missing.length === 0) return
  say(`Installing ${missing.map(([name]) => name).join(', ')} (npm ci in test/bench)`)
  // `npm run --silent` would silence this npm too.
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error']
  const { status, error } = spawnSync('npm', ['ci', ...quiet], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  const why = error ? error.message : `it ended with code ${status}`
  throw new UsageError(
    `The engines to compare with could not be installed: ${why}.\n` +
      'They come from the npm registry. Look at what npm says above, then run\n\n' +
      '  cd test/bench && npm ci\n',
    { cause: error },
  )
}

/** The exact version of a peer, as package.json here or that of the project asks for it. */
export function versionOf(name: string): string {
  const version = dependenciesOf(folder)[name] ?? dependenciesOf(root)[name]
  if (version === undefined) throw new Error(`${name} is no dependency of the benchmark`)
  return version
}

function dependenciesOf(place: string): Readonly<Record<string, string>> {
  return readJson(join(place, 'package.json')).dependencies ?? {}
}

function installedVersion(name: string): string | undefined {
  const file = join(folder, 'node_modules', name, 'package.json')
  return existsSync(file) ? readJson(file).version : undefined
}

function readJson(file: string) {
  return JSON.parse(readFileSync(file, 'utf8')) as {
    version?: string
    dependencies?: Record<string, string>
  }
}

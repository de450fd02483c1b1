import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './release.ts'
import { say } from './report.ts'

const worlds = [
  'src/core',
  'src/cli',
  'src/worker',
  'src/pages/client',
  'widget',
  'test',
  'test/worker',
]
const sources = ['src', 'widget', 'test', 'tsconfig.json', 'vitest.config.ts']

/** Every check, each with the command that runs it alone. */
const checks: readonly (readonly [string, readonly string[]])[] = [
  ...worlds.map((world) => [`types of ${world}`, ['tsc', '-p', world]] as const),
  ['lint', ['oxlint', '--deny-warnings', ...sources.slice(0, 3)]],
  ['format', ['oxfmt', '--check', ...sources]],
  ['folder rules', ['vitest', 'run', '--project', 'node', 'test/folder-rules.test.ts']],
  ['build', ['node', 'src/cli/build.ts']],
  ['deploy, dry run', ['wrangler', 'deploy', '--dry-run', '--outdir', 'dist/worker']],
]

for (const [name, [command, ...args]] of checks) {
  const startedMs = performance.now()
  const { status, stdout, stderr } = spawnSync(join(root, 'node_modules/.bin', command!), args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_HIDE_BANNER: 'true' },
  })
  const seconds = ((performance.now() - startedMs) / 1000).toFixed(1)
  say(`${status === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds} s)`)
  if (status !== 0) {
    say(`${stdout}${stderr}\nnpx ${[command, ...args].join(' ')}`)
    process.exitCode = 1
  }
}

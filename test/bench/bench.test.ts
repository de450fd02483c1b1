import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../src/cli/release.ts'
import { corpusOf } from '../support/corpus.ts'

/** Runs `npm run bench` with the evaluation data in a folder, or without any. */
function bench(args: readonly string[], data?: string) {
  const { EVAL_DATA: _, ...env } = process.env
  return spawnSync(process.execPath, [join(root, 'test/bench/bench.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...env, ...(data !== undefined && { EVAL_DATA: data }) },
  })
}

test('without evaluation data, quality is one line and no failure', () => {
  const { status, stdout, stderr } = bench(['quality'])
  expect(stdout).toBe('')
  expect(stderr).toMatch(/^EVAL_DATA is not set: .+\n$/)
  expect(status).toBe(0)
})

test('--help says what there is', () => {
  const { status, stderr } = bench(['--help'])
  expect(stderr).toContain('npm run bench -- quality')
  expect(status).toBe(0)
})

test.each([
  [['fast'], 'got "fast"'],
  [['quality', '--fast'], "Unknown option '--fast'"],
])('%j is an error that names it and shows the help', (args, said) => {
  const { status, stderr } = bench(args)
  expect(stderr).toContain(said)
  expect(stderr).toContain('npm run bench -- speed')
  expect(status).toBe(1)
})

test('evaluation data that is not there is an error before anything is measured', () => {
  const empty = corpusOf({})
  expect(bench(['quality'], join(empty, 'nowhere'))).toMatchObject({
    status: 1,
    stderr: `EVAL_DATA is ${join(empty, 'nowhere')}, and there is no such folder.\n`,
  })
})

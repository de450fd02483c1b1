import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../../src/cli/release.ts'
import { corpusOf } from '../support/corpus.ts'
import { summedUp } from '../support/messages.ts'

/** Runs `npm run train` as a user does, from another folder than the project's. */
function train(folder: string, args: readonly string[]) {
  return spawnSync(process.execPath, [join(root, 'src/cli/train.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  })
}

const rows = summedUp.map((row) => JSON.stringify(row)).join('\n')

test('writes the weights, byte for byte the same each time', () => {
  const folder = corpusOf({ 'messages.jsonl': `${rows}\n` })
  const weights = ['a.ts', 'b.ts'].map((out) => {
    const { stdout, stderr, status } = train(folder, [
      '--messages',
      'messages.jsonl',
      '--out',
      out,
      '--source',
      'messages of our own */ invention',
    ])
    expect(stderr).toMatch(/Fit 1 of 26\n/)
    expect(stderr).toMatch(/16 messages, penalty .* on messages not learned from/)
    expect(stderr).toContain(`Written to ${join(folder, out)}`)
    expect(stdout).toBe('')
    expect(status).toBe(0)
    return readFileSync(join(folder, out), 'utf8')
  })
  expect(weights[0]).toBe(weights[1])
  expect(weights[0]).toContain('Learned from messages of our own * / invention.')
  expect(weights[0]).toMatch(/^ {4}subject: [\d.]+,$/m)
})

test('a row that is no message is an error with its line, and nothing is written', () => {
  const folder = corpusOf({ 'messages.jsonl': `${rows}\n{"message": "My toe is red."}` })
  const { stderr, status } = train(folder, ['--messages', 'messages.jsonl', '--out', 'a.ts'])
  expect(status).toBe(1)
  expect(stderr).toMatch(/messages\.jsonl:17: expected .*, got \{"message": "My toe is red\."\}/)
  expect(stderr).not.toMatch(/at .*\.ts:/)
  expect(() => readFileSync(join(folder, 'a.ts'))).toThrow(/ENOENT/)
})

test.each([
  [['--help'], 0, /--source/],
  [[], 1, /--messages is missing/],
  [['--mesages', 'x'], 1, /Unknown option '--mesages'/],
  [['--messages', 'none.jsonl'], 1, /none\.jsonl: cannot be read/],
])('%j', (args, status, stderr) => {
  const result = train(corpusOf({}), args)
  expect(result.status).toBe(status)
  expect(result.stderr).toMatch(stderr)
})

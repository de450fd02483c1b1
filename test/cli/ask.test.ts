import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import * as schema from '../../src/api/schema.ts'
import { root } from '../../src/cli/release.ts'
import type { Answer } from '../../src/core/types.ts'
import { corpusOf } from '../support/corpus.ts'

/** Runs `npm run ask` as a user does, from another folder than the project's. */
function ask(folder: string, args: readonly string[], input = '') {
  return spawnSync(process.execPath, [join(root, 'src/cli/ask.ts'), ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    env: { ...process.env, INIT_CWD: folder },
  })
}

const corpus = {
  'corpus/gout.md':
    '# Gout\n\n## What is gout?\n\nA kind of arthritis.\n\n## How long does gout last?\n\nThree to ten days.',
  'corpus/notes.pdf': '%PDF',
}

describe('batch', () => {
  const questions = [
    { id: 'b', turns: [{ q: 'what is gout?' }, { q: 'how long does gout last' }] },
    { id: 'a', turns: [{ q: 'what is the capital of france' }] },
    { id: 'long', turns: [{ q: 'x '.repeat(3_000) }] },
  ]
  const rows = questions.map((row) => JSON.stringify(row)).join('\n')

  test('prints an answer a line, in order, with the question’s id, for the last turn', () => {
    const folder = corpusOf({ ...corpus, 'q.jsonl': `${rows}\n` })
    const { stdout, stderr, status } = ask(folder, ['--corpus', 'corpus', '--questions', 'q.jsonl'])
    expect(status).toBe(0)
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => schema.answer.parse(JSON.parse(line)) as Answer)
    expect(answers.map(({ id, kind, text }) => [id, kind, text])).toEqual([
      ['b', 'answer', 'Three to ten days.'],
      ['a', 'no-answer', expect.any(String)],
      ['long', 'no-answer', expect.any(String)],
    ])
    // What the first turn offered is not offered again.
    expect(answers[0]!.suggestions).toEqual([])
    expect(stderr).toMatch(/notes\.pdf: skipped/)
    expect(stderr).toMatch(/1 document, 2 passages, 0 gaps/)
  })

  test('a row that is no conversation is an error with its line, before anything is built', () => {
    const folder = corpusOf({ ...corpus, 'q.jsonl': `${rows}\n{"id":"c"}` })
    const { stdout, stderr, status } = ask(folder, ['--corpus', 'corpus', '--questions', 'q.jsonl'])
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/q\.jsonl:4: expected .*, got \{"id":"c"\}/)
    expect(stderr).not.toMatch(/at .*\.ts:/)
  })

  test('a broken corpus is an error without a stack', () => {
    const folder = corpusOf({ 'corpus/a.jsonl': '{', 'q.jsonl': rows })
    const { stderr, status } = ask(folder, ['--corpus', 'corpus', '--questions', 'q.jsonl'])
    expect(status).toBe(1)
    expect(stderr).toMatch(/a\.jsonl:1: The line is not JSON/)
    expect(stderr).not.toMatch(/at .*\.ts:/)
  })
})

test('interactive: quotes, places and what to ask next', () => {
  const { stdout, status } = ask(
    corpusOf(corpus),
    ['--corpus', 'corpus'],
    'what is gout?\nwhat is the weather?\n\n',
  )
  expect(status).toBe(0)
  expect(stdout).toContain('“A kind of arthritis.”\n   Gout › What is gout?')
  expect(stdout).toContain('→ How long does gout last?')
  expect(stdout).toContain('That is outside our library.')
})

test('interactive: whom to reach, where the source does not answer', () => {
  const site = {
    contacts: [
      { label: 'Nurse line', phone: '555 0100', hours: 'Mon to Fri' },
      { label: 'Desk', sms: '55501', url: 'https://clinic.example' },
    ],
  }
  const { stdout } = ask(
    corpusOf({ ...corpus, 'corpus/site.json': JSON.stringify(site) }),
    ['--corpus', 'corpus'],
    'what is the weather?\n\n',
  )
  expect(stdout).toContain(
    '   Nurse line: 555 0100, Mon to Fri\n   Desk: text 55501, https://clinic.example\n',
  )
})

test.each([
  [['--help'], 0, /--questions/],
  [['--qestions', 'x'], 1, /Unknown option '--qestions'/],
  [['--questions', 'none.jsonl'], 1, /none\.jsonl: cannot be read/],
  [['--corpus', 'none'], 1, /none: There is no such file or folder/],
])('%j', (args, status, stderr) => {
  const result = ask(corpusOf(corpus), args)
  expect(result.status).toBe(status)
  expect(result.stderr).toMatch(stderr)
})

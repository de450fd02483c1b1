import { gzipSync } from 'node:zlib'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BrokenCorpusError, type CorpusError } from '../../src/build/errors.ts'
import { load } from '../../src/build/load.ts'
import { corpusOf } from '../support/corpus.ts'

function loaded(files: Record<string, string | Uint8Array>) {
  const warnings: string[] = []
  const documents = load(corpusOf(files), (warning) => warnings.push(warning))
  return { documents, warnings }
}

function problems(files: Record<string, string | Uint8Array>): CorpusError[] {
  try {
    load(corpusOf(files), () => {})
  } catch (error) {
    if (error instanceof BrokenCorpusError) return [...error.problems]
    throw error
  }
  return []
}

describe('a corpus', () => {
  test('is read recursively, in path order, every format', () => {
    const { documents } = loaded({
      'b.txt': 'Beta\n\nIt is second.',
      'a/one.md': 'First.',
      'c.jsonl':
        '{"question":"What is it?","answer":"Third."}\n\n{"id":"own","title":"T","text":"Fourth."}\n',
      'd.jsonl.gz': gzipSync('{"text":"Fifth."}'),
    })
    expect(documents.map(({ id }) => id)).toEqual(['a/one', 'b', 'c-1', 'own', 'd-1'])
    expect(documents.map(({ text }) => text)).toEqual([
      'First.',
      'Beta\n\nIt is second.',
      'Third.',
      'Fourth.',
      'Fifth.',
    ])
  })

  test('may be one file', () => {
    const folder = corpusOf({ 'a.md': 'A.', 'b.md': 'B.' })
    expect(load(join(folder, 'b.md'), () => {}).map(({ id }) => id)).toEqual(['b'])
  })

  test('leaves out what is no source text, and names what it cannot read', () => {
    const { documents, warnings } = loaded({
      'a.md': 'A.',
      'README.md': 'For authors.',
      'golden.jsonl': '{}',
      'site.json': '{}',
      'partners.json': '{}',
      '_drafts/b.md': 'B.',
      '.hidden.md': 'C.',
      'scan.pdf': '%PDF',
    })
    expect(documents.map(({ id }) => id)).toEqual(['a'])
    expect(warnings).toEqual([expect.stringMatching(/scan\.pdf: skipped, "\.pdf" is no format/)])
  })

  test('a file with Windows line ends is read like any other: its front matter counts', () => {
    const { documents } = loaded({
      'a.md': '---\r\ntitle: T\r\naudience: internal\r\n---\r\nText.\r\n',
      'b.txt': 'B\r\n\r\nIt hurts.\r',
    })
    expect(documents[0]).toMatchObject({ title: 'T', audience: 'internal', text: 'Text.' })
    expect(documents[1]!.text).toBe('B\n\nIt hurts.\n')
  })

  test('links are not followed, and named', () => {
    const folder = corpusOf({ 'a.md': 'A.' })
    symlinkSync(folder, join(folder, 'loop'))
    const warnings: string[] = []
    expect(load(folder, (warning) => warnings.push(warning)).map(({ id }) => id)).toEqual(['a'])
    expect(warnings).toEqual([expect.stringMatching(/loop: skipped, links are not followed/)])
  })

  test('a byte order mark is no text', () => {
    expect(loaded({ 'a.md': '\uFEFF---\ntitle: T\n---\nText.' }).documents[0]).toMatchObject({
      title: 'T',
      text: 'Text.',
    })
  })

  test('a field that records do not have is warned of once', () => {
    const { warnings } = loaded({ 'a.jsonl': '{"text":"A.","score":1}\n{"text":"B.","score":2}' })
    expect(warnings).toEqual([
      expect.stringMatching(/a\.jsonl:1: unknown field "score" is ignored\./),
    ])
  })
})

describe('a broken file is an error that names file, line and remedy', () => {
  const utf8 = (text: string) => new TextEncoder().encode(text)
  test.each<[string, string, string | Uint8Array, string, number | undefined]>([
    [
      'front matter that is no YAML',
      'a.md',
      '---\ntitle: [Gout\n---\nText.',
      'front-matter-syntax',
      3,
    ],
    ['a line that is not JSON', 'a.jsonl', '{"text":"A."}\n{"text":', 'record-syntax', 2],
    ['a line that is no object', 'a.jsonl', '["A."]', 'record-syntax', 1],
    ['a record without an answer', 'a.jsonl', '{"question":"What?"}', 'record-field', 1],
    ['a record without text', 'a.jsonl', '{"title":"Gout"}', 'record-field', 1],
    [
      'bytes that are not UTF-8',
      'a.txt',
      Uint8Array.of(...utf8('One\n\nTwo '), 0xe9, 0x20),
      'not-utf8',
      3,
    ],
    ['a zero byte', 'a.txt', 'One\nTwo\0', 'binary', 2],
    ['what is not packed', 'a.jsonl.gz', '{"text":"A."}', 'not-gzip', undefined],
    ['no text', 'a.md', '---\ntitle: Gout\n---\n<!-- nothing -->', 'no-text', 1],
    ['half a character', 'a.jsonl', '{"text":"A \\ud83d."}', 'malformed-text', 1],
    [
      'a date that is none',
      'a.md',
      '---\nreviewedOn: 31/01/2026\n---\nText.',
      'front-matter-field',
      2,
    ],
  ])('%s', (_, name, content, code, line) => {
    const [problem, ...more] = problems({ 'good.md': 'Fine.', [name]: content })
    expect(more).toEqual([])
    expect(problem).toMatchObject({ code, line })
    expect(problem!.file.endsWith(name)).toBe(true)
    expect(problem!.remedy).toMatch(/^[A-Z].+\.$/)
    expect(problem!.message).toContain(problem!.remedy)
  })

  test('an id that stands twice names both places', () => {
    const [problem] = problems({
      'a.md': '---\nid: gout\n---\nA.',
      'b.jsonl': '{"text":"B."}\n{"id":"gout","text":"C."}',
    })
    expect(problem!.message).toMatch(/b\.jsonl:2: The id "gout" stands at .*a\.md:1 already\./)
  })

  test('all that is wrong is told at once', () => {
    expect(
      problems({ 'a.jsonl': '{\n[]', 'b.md': '---\nurl: x\n---\nB.' }).map(({ code }) => code),
    ).toEqual(['record-syntax', 'record-syntax', 'front-matter-field'])
  })

  test('no such folder, and an empty one', () => {
    expect(() => load('/no/such/corpus', () => {})).toThrow(
      expect.objectContaining({ code: 'no-such-corpus' }),
    )
    expect(() => loaded({ 'README.md': 'x' })).toThrow(
      expect.objectContaining({ code: 'empty-corpus' }),
    )
  })
})

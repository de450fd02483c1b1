import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readJsonLines } from '../../src/cli/json-lines.ts'
import { UsageError } from '../../src/cli/report.ts'
import { corpusOf } from '../support/corpus.ts'

const row = z.object({ id: z.string() })

function fileOf(content: string): string {
  return join(corpusOf({ 'rows.jsonl': content }), 'rows.jsonl')
}

const read = (file: string) => readJsonLines(file, row, '{"id": …}')

/** What reading a file throws. */
function errorOf(file: string): Error {
  try {
    read(file)
  } catch (error) {
    return error as Error
  }
  throw new Error(`${file} was read`)
}

describe('the rows of a file', () => {
  const rows = [{ id: 'a' }, { id: 'b' }]

  test.each([
    ['a line each', '{"id":"a"}\n{"id":"b"}'],
    ['with a line break at the end', '{"id":"a"}\n{"id":"b"}\n'],
    ['with empty lines between', '\n{"id":"a"}\n\n  \t\n{"id":"b"}\n\n'],
    ['with the line breaks of Windows', '{"id":"a"}\r\n\r\n{"id":"b"}\r\n'],
    ['behind a byte order mark', '\uFEFF{"id":"a"}\n{"id":"b"}\n'],
  ])('%s', (_, content) => {
    expect(read(fileOf(content))).toEqual(rows)
  })

  test('are none in an empty file', () => {
    expect(read(fileOf(''))).toEqual([])
    expect(read(fileOf('\uFEFF\n\n'))).toEqual([])
  })
})

describe('an error names file and line', () => {
  test.each([
    ['where a line is no JSON', '{"id":"a"}\n{"id":', 2, '{"id":'],
    ['where a line is another row', '{"id":7}', 1, '{"id":7}'],
    ['counting the empty lines', '\n\n{"id":"a"}\n\n[]\n', 5, '[]'],
    ['counting from the first line behind a byte order mark', '\uFEFF\n7', 2, '7'],
  ])('%s', (_, content, line, got) => {
    const file = fileOf(content)
    const error = errorOf(file)
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toBe(`${file}:${line}: expected {"id": …}, got ${got}`)
    expect(error.cause).toBeInstanceOf(Error)
  })

  test('and shows no more than the beginning of a long line', () => {
    const file = fileOf('x'.repeat(5_000))
    const { message } = errorOf(file)
    expect(message).toContain('got xxx')
    expect(message.length).toBeLessThan(file.length + 200)
  })

  test('or the file alone where there is none', () => {
    const file = join(corpusOf({}), 'missing.jsonl')
    const error = errorOf(file)
    expect(error).toBeInstanceOf(UsageError)
    expect(error.message).toContain(`${file}: cannot be read`)
    expect(error.cause).toMatchObject({ code: 'ENOENT' })
  })
})

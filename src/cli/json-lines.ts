import { readFileSync } from 'node:fs'
import type { z } from 'zod'
import { UsageError } from './report.ts'

/**
 * The rows of a file of JSON lines; empty lines are none. Throws `UsageError` with file and line for one that is not as
 * `expected` says.
 */
export function readJsonLines<Row>(file: string, row: z.ZodType<Row>, expected: string): Row[] {
  let content: string
  try {
    content = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (cause) {
    throw new UsageError(`${file}: cannot be read (${(cause as Error).message}).`, { cause })
  }
  return content.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    try {
      return [row.parse(JSON.parse(line))]
    } catch (cause) {
      throw new UsageError(`${file}:${i + 1}: expected ${expected}, got ${line.slice(0, 80)}`, {
        cause,
      })
    }
  })
}

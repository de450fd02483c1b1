import { z } from 'zod'
import { CorpusError } from '../errors.ts'
import { describeIssues, described, metadataFields, unknownFields } from './metadata.ts'
import type { CorpusFile, ParsedDocument, Warn } from './parsed.ts'
import { textBlocks } from './text.ts'

const body = z.string().max(10_000_000)
const pair = z.object({
  ...metadataFields,
  question: z.string().trim().min(1).max(2_000),
  answer: body,
})
const text = z.object({ ...metadataFields, text: body })
const knownFields = [...Object.keys(pair.shape), ...Object.keys(text.shape)]

/** Reads one record a line: a question–answer pair, or a document. */
export function parseRecords(file: CorpusFile, warn: Warn): (ParsedDocument | CorpusError)[] {
  const unknown = new Map<string, number>()
  const parsed = file.content.split('\n').flatMap((row, i): (ParsedDocument | CorpusError)[] => {
    if (row.trim() === '') return []
    try {
      const record = parseJson(row, { file: file.name, line: i + 1 })
      for (const field of unknownFields(record, knownFields, { file: file.name, line: i + 1 })) {
        if (!unknown.has(field)) unknown.set(field, i + 1)
      }
      return [parseRecord(record, { file: file.name, line: i + 1 })]
    } catch (error) {
      if (error instanceof CorpusError) return [error]
      throw error
    }
  })
  for (const [field, line] of unknown) {
    warn(`${file.name}:${line}: unknown field "${field}" is ignored.`)
  }
  return parsed
}

interface Place {
  readonly file: string
  readonly line: number
}

function parseJson(row: string, place: Place): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(row)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>
    }
  } catch (cause) {
    throw new CorpusError({
      code: 'record-syntax',
      ...place,
      found: `The line is not JSON (${(cause as Error).message.slice(0, 120)}).`,
      remedy: 'Write one whole JSON object a line.',
      cause,
    })
  }
  throw new CorpusError({
    code: 'record-syntax',
    ...place,
    found: `The line is JSON, but no object: ${row.slice(0, 60)}.`,
    remedy: 'Write one JSON object a line, with "question" and "answer" or with "text".',
  })
}

function parseRecord(record: Record<string, unknown>, place: Place): ParsedDocument {
  const isPair = 'question' in record || 'answer' in record
  const result = (isPair ? pair : text).safeParse(record)
  if (!result.success) {
    throw new CorpusError({
      code: 'record-field',
      ...place,
      found: `${describeIssues(result.error, record)}.`,
      remedy: 'A record has "question" and "answer", or "text".',
      cause: result.error,
    })
  }
  const { data } = result
  const content = ('answer' in data ? data.answer : data.text).replace(/\r\n?/g, '\n')
  return {
    ...described(data),
    text: content,
    blocks: textBlocks(content, { hasHeadings: false }),
    question: 'question' in data ? data.question : undefined,
    about: false,
    line: place.line,
  }
}

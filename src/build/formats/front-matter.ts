import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { CorpusError } from '../errors.ts'
import { describeIssues, metadataFields, unknownFields } from './metadata.ts'
import type { CorpusFile, Warn } from './parsed.ts'

const frontMatter = z.object({ ...metadataFields, about: z.boolean().default(false) })

const fence = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m

/** What stands between the two lines with --- at the top of a file, and the text below them. Throws `CorpusError`. */
export function readFrontMatter(file: CorpusFile, warn: Warn) {
  const { name, content } = file
  if (!/^\s*---[ \t]*\n/.test(content)) return { metadata: frontMatter.parse({}), body: content }
  const match = fence.exec(content)
  if (!match || content.slice(0, match.index).trim() !== '') {
    throw new CorpusError({
      code: 'front-matter-syntax',
      file: name,
      line: 1,
      found: 'The front matter is opened with --- and never closed.',
      remedy: 'Put a line with --- behind its last field.',
    })
  }
  const lines = new LineCounter()
  const yaml = parseDocument(match[1]!, { lineCounter: lines })
  const syntax = yaml.errors[0]
  if (syntax) {
    throw new CorpusError({
      code: 'front-matter-syntax',
      file: name,
      line: lines.linePos(syntax.pos[0]).line + 1,
      found: `The front matter is not YAML (${syntax.message.split('\n')[0]}).`,
      remedy: 'Write one "field: value" a line, and quote a value that has a colon in it.',
      cause: syntax,
    })
  }
  const value: unknown = valueOf(yaml, name) ?? {}
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CorpusError({
      code: 'front-matter-syntax',
      file: name,
      line: 2,
      found: `The front matter is ${Array.isArray(value) ? 'a list' : 'a text'}, not fields.`,
      remedy: 'Write one "field: value" a line.',
    })
  }
  const fields = value as Record<string, unknown>
  const lineOf = (field: string) =>
    match[1]!.split('\n').findIndex((line) => line.startsWith(`${field}:`)) + 2
  const parsed = frontMatter.safeParse(fields)
  if (!parsed.success) {
    throw new CorpusError({
      code: 'front-matter-field',
      file: name,
      line: lineOf(String(parsed.error.issues[0]?.path[0])),
      found: `${describeIssues(parsed.error, fields)}.`,
      remedy: 'Correct the field or leave it out.',
      cause: parsed.error,
    })
  }
  for (const field of unknownFields(fields, Object.keys(frontMatter.shape), { file: name })) {
    warn(`${name}:${lineOf(field)}: unknown field "${field}" is ignored.`)
  }
  return { metadata: parsed.data, body: content.slice(match.index + match[0].length) }
}

/** Throws for an alias that leads nowhere, or to too much. */
function valueOf(yaml: { toJS: () => unknown }, file: string): unknown {
  try {
    return yaml.toJS()
  } catch (cause) {
    throw new CorpusError({
      code: 'front-matter-syntax',
      file,
      line: 2,
      found: `The front matter cannot be read (${(cause as Error).message}).`,
      remedy: 'Quote a value that begins with * or &.',
      cause,
    })
  }
}

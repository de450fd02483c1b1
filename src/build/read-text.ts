import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { CorpusError } from './errors.ts'

/** A path as its author knows it: seen from where the command runs. */
export function nameOf(path: string): string {
  return relative(process.cwd(), path) || path
}

/** The text of a file, unpacked where its name ends in .gz, with line ends as \n. Throws `CorpusError`. */
export function readText(path: string): string {
  const name = nameOf(path)
  const bytes = readFileSync(path)
  const content = decode(path.endsWith('.gz') ? unzip(bytes, name) : bytes, name)
    // One kind of line end for every format: front matter must not depend on the editor.
    .replace(/\r\n?/g, '\n')
  const nul = content.indexOf('\0')
  if (nul < 0) return content
  throw new CorpusError({
    code: 'binary',
    file: name,
    line: content.slice(0, nul).split('\n').length,
    found: 'There is a zero byte in it: this is no text file.',
    remedy: 'Save it as plain text in UTF-8.',
  })
}

function unzip(bytes: Buffer, name: string): Buffer {
  try {
    return gunzipSync(bytes)
  } catch (cause) {
    throw new CorpusError({
      code: 'not-gzip',
      file: name,
      found: `It cannot be unpacked (${(cause as Error).message}).`,
      remedy: 'Pack it again with gzip, or take the .gz off its name if it is not packed.',
      cause,
    })
  }
}

function decode(bytes: Buffer, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new CorpusError({
      code: 'not-utf8',
      file: name,
      line: firstBadLine(bytes),
      found: 'There are bytes in it that are not UTF-8.',
      remedy: 'Save the file in UTF-8.',
      cause,
    })
  }
}

function firstBadLine(bytes: Buffer): number {
  const replacement = Buffer.from('\u{FFFD}')
  const decoded = Buffer.from(bytes.toString('utf8'))
  return decoded
    .subarray(0, Math.max(0, decoded.indexOf(replacement)))
    .toString('utf8')
    .split('\n').length
}

import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, extname, join, relative } from 'node:path'
import { BrokenCorpusError, CorpusError } from './errors.ts'
import { parseMarkdown } from './formats/markdown.ts'
import type { CorpusFile, ParsedDocument, Warn } from './formats/parsed.ts'
import { parseRecords } from './formats/records.ts'
import { parseText } from './formats/text.ts'
import { nameOf, readText } from './read-text.ts'

/** A parsed document with its place in the corpus settled. */
export interface LoadedDocument extends ParsedDocument {
  readonly id: string
  /** The file it was read from, as the author knows it. */
  readonly file: string
}

type Parse = (file: CorpusFile, warn: Warn) => (ParsedDocument | CorpusError)[]

const formats: Readonly<Record<string, Parse>> = {
  '.md': (file, warn) => [parseMarkdown(file, warn)],
  '.txt': (file) => [parseText(file)],
  '.jsonl': parseRecords,
  '.jsonl.gz': parseRecords,
}

/** Files that live in a corpus folder and are no source text. */
const notSource = new Set(['README.md', 'golden.jsonl', 'site.json', 'partners.json'])

/**
 * Reads a corpus: one file, or a folder with all that is below it, in path order.
 * Throws `BrokenCorpusError` with everything that is wrong.
 */
export function load(corpus: string, warn: Warn): LoadedDocument[] {
  const problems: CorpusError[] = []
  const documents: LoadedDocument[] = []
  for (const path of sourceFiles(corpus, warn)) {
    try {
      const format = formats[extension(path)]!
      const name = nameOf(path)
      for (const parsed of format({ name, content: readText(path) }, warn)) {
        if (parsed instanceof CorpusError) problems.push(parsed)
        else {
          const document = { ...parsed, file: name, id: parsed.id ?? placeId(corpus, path, parsed) }
          const problem = checkText(document)
          if (problem) problems.push(problem)
          else documents.push(document)
        }
      }
    } catch (error) {
      problems.push(error instanceof CorpusError ? error : unreadable(path, error))
    }
  }
  problems.push(...duplicateIds(documents))
  if (problems.length > 0) throw new BrokenCorpusError(problems)
  if (documents.length === 0) {
    throw new CorpusError({
      code: 'empty-corpus',
      file: corpus,
      found: 'There is no source text in it.',
      remedy: `Add a file of one of these kinds: ${Object.keys(formats).join(', ')}.`,
    })
  }
  return documents
}

function sourceFiles(corpus: string, warn: Warn): string[] {
  const stats = statSync(corpus, { throwIfNoEntry: false })
  if (!stats) {
    throw new CorpusError({
      code: 'no-such-corpus',
      file: corpus,
      found: 'There is no such file or folder.',
      remedy: 'Check the path.',
    })
  }
  if (!stats.isDirectory()) {
    if (extension(corpus) in formats) return [corpus]
    throw new CorpusError({
      code: 'empty-corpus',
      file: corpus,
      found: `Files of the kind "${extension(corpus)}" cannot be read.`,
      remedy: `Use one of these: ${Object.keys(formats).join(', ')}.`,
    })
  }
  return filesBelow(corpus, warn)
    .filter((path) => isSource(relative(corpus, path)))
    .filter((path) => {
      const isKnown = extension(path) in formats
      if (!isKnown) {
        warn(`${nameOf(path)}: skipped, "${extension(path)}" is no format of source text.`)
      }
      return isKnown
    })
    .toSorted((a, b) => (a < b ? -1 : 1))
}

/** All files below a folder. Links are not followed: they may lead in circles, or out of the corpus. */
function filesBelow(folder: string, warn: Warn): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return filesBelow(path, warn)
    if (entry.isSymbolicLink()) warn(`${nameOf(path)}: skipped, links are not followed.`)
    return entry.isFile() ? [path] : []
  })
}

function unreadable(path: string, cause: unknown): CorpusError {
  return new CorpusError({
    code: 'unreadable',
    file: nameOf(path),
    found: `It cannot be read (${(cause as Error).message}).`,
    remedy: 'Write it more simply, or move it out of the corpus.',
    cause,
  })
}

function isSource(path: string): boolean {
  const parts = path.split(/[\\/]/)
  return !notSource.has(parts.at(-1)!) && !parts.some((part) => /^[._]/.test(part))
}

function extension(path: string): string {
  const last = extname(path)
  return last === '.gz' ? extname(basename(path, last)) + last : last
}

/** Path without extension; of a record, with the number of its line. */
function placeId(corpus: string, path: string, { line }: ParsedDocument): string {
  const folder = statSync(corpus).isDirectory() ? corpus : dirname(corpus)
  const stem = relative(folder, path).slice(0, -extension(path).length).replaceAll('\\', '/')
  return extension(path).startsWith('.jsonl') ? `${stem}-${line}` : stem
}

function checkText(document: LoadedDocument): CorpusError | undefined {
  const { text, id, title, question, aliases, collection, source, file, line } = document
  if (text.trim() === '') {
    return new CorpusError({
      code: 'no-text',
      file,
      line,
      found: 'There is no text in it.',
      remedy: 'Write the text, or move the file or line out of the corpus.',
    })
  }
  if (id.split('/').some((part) => part === '.' || part === '..')) {
    return new CorpusError({
      code: 'unusable-id',
      file,
      line,
      found: `The id "${id}" cannot stand in an address.`,
      remedy: 'Leave out the parts "." and "..".',
    })
  }
  const said = [text, id, title, question, collection, ...aliases, ...Object.values(source)]
  if (said.every((part) => part === undefined || part.isWellFormed())) return undefined
  return new CorpusError({
    code: 'malformed-text',
    file,
    line,
    found: 'It holds half a character (a lone surrogate such as \\ud83d).',
    remedy: 'Write the whole character.',
  })
}

function duplicateIds(documents: readonly LoadedDocument[]): CorpusError[] {
  const first = new Map<string, LoadedDocument>()
  return documents.flatMap((document) => {
    const earlier = first.get(document.id)
    if (!earlier) {
      first.set(document.id, document)
      return []
    }
    return [
      new CorpusError({
        code: 'duplicate-id',
        file: document.file,
        line: document.line,
        found: `The id "${document.id}" stands at ${earlier.file}:${earlier.line} already.`,
        remedy: 'Give one of them another id.',
      }),
    ]
  })
}

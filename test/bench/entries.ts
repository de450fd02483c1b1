import type { Artifact } from '../../src/core/artifact.ts'
import type { Document, Section } from '../../src/core/types.ts'

/** What a peer indexes: a record, or a section of a page. */
export interface Entry {
  /** Its place among the entries. */
  readonly ordinal: number
  readonly documentId: string
  readonly title: string
  /** Other names of the title, with blanks between. */
  readonly aliases: string
  /** The headings above, or the question of a record. */
  readonly heading: string
  readonly text: string
  /** Of `text`: what a peer would show. */
  readonly firstSentence: string
}

/** The fields that every peer searches. */
export const fields = ['title', 'aliases', 'heading', 'text'] as const

/** The texts of an artifact as somebody would put them into a search library: titles, aliases and headings are ours. */
export function entriesOf({ documents }: Artifact): Entry[] {
  return [...documents.values()]
    .flatMap((document) => document.sections.map((section) => entryOf(document, section)))
    .filter(({ text }) => text.trim() !== '')
    .map((entry, ordinal) => ({ ordinal, ...entry }))
}

function entryOf(document: Document, { path, start, end }: Section): Omit<Entry, 'ordinal'> {
  const text = document.text.slice(start, end)
  const first = document.sentences.find(
    (sentence) => sentence.start >= start && sentence.end <= end,
  )
  return {
    documentId: document.id,
    title: document.title,
    aliases: document.aliases.join(' '),
    heading: path.join(' '),
    text,
    firstSentence: first ? document.text.slice(first.start, first.end) : text,
  }
}

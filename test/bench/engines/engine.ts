import type { Entry } from '../entries.ts'

/** One text in the two forms that engines read. */
export interface Corpus {
  /** A file or folder of source text: what ours builds from. */
  readonly path: string
  /** The same text cut at its headings: what a peer indexes. */
  readonly entries: readonly Entry[]
}

/** One way to find answers. Ours and the peers are measured through this alone. */
export interface Engine {
  readonly name: string
  /** Version and what is set beyond its defaults. */
  readonly setting: string
  /** Indexes a corpus and leaves in the folder, which is empty, what a server would load. */
  build(corpus: Corpus, folder: string): Promise<void>
  /** Reads what `build` left, ready for questions. */
  load(folder: string, corpus: Corpus): Promise<Index>
}

export interface Index<Found = unknown> {
  /** The work of one question: this is timed. */
  search(question: string): Found
  /** What a visitor gets of it: this is not timed. */
  reply(found: Found): Reply
}

export interface Reply {
  /** Distinct document ids, best first, at most ten. */
  readonly documents: readonly string[]
  /** What is shown as the answer; absent where the engine abstains. */
  readonly shown?: string
}

/** Entries that a peer is asked for: enough to hold ten documents. */
export const maxHits = 50

/** What a peer offers: the documents of its hits, and of the best one the first sentence. It answers with any hit. */
export function replyOf(entries: readonly Entry[], hits: readonly number[]): Reply {
  const [best] = hits
  if (best === undefined) return { documents: [] }
  const documents = new Set(hits.map((ordinal) => entries[ordinal]!.documentId))
  return { documents: [...documents].slice(0, 10), shown: entries[best]!.firstSentence }
}

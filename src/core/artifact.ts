/** The built files of a corpus, and how they are read back. One reader for Node, the worker and the browser. */
import { type CompiledIndex, CompiledRetriever } from './retrieval/compiled-retriever.ts'
import { ForwardIndex } from './retrieval/forward-index.ts'
import { Recent } from './recent.ts'
import type { Retriever } from './retrieval/retriever.ts'
import type {
  Audience,
  BlockKind,
  Document,
  Passage,
  Section,
  Sentence,
  SentenceKind,
  Site,
  Suggestion,
} from './types.ts'

/** `manifest.json`: the one file with a fixed name. It names the others, whose names carry their hash. */
export interface Manifest {
  readonly format: 3
  /** SHA-256 over release, audience and all files, its first 12 hex digits. */
  readonly version: string
  readonly audience: Audience
  readonly index: string
  readonly documents: readonly string[]
  /** Of the other files together, as they are served. */
  readonly gzipBytes: number
}

export interface IndexFile {
  readonly index: CompiledIndex
  /** As `ForwardIndex` reads it. */
  readonly forward: string
  readonly suggestions: readonly Suggestion[]
  readonly settings: Settings
  /** Absent where the corpus says nothing about its site. */
  readonly site?: Site
}

/** What the build has learned about a corpus. */
export interface Settings {
  /** Whether titles name subjects: most headings and questions name the title that they stand under. */
  readonly titlesNameSubjects: boolean
  /** Evidence (log-odds) from which on the best sentence is shown. */
  readonly minEvidence: number
}

/** A document as it is written: spans as flat lists of numbers, a third of the bytes of objects. */
export interface PackedDocument extends Omit<
  Document,
  'sections' | 'blocks' | 'sentences' | 'passages'
> {
  readonly sections: readonly Section[]
  /** start, end, kind, level; again. */
  readonly blocks: readonly number[]
  /** start, end, kind; again. */
  readonly sentences: readonly number[]
  /** section, start, end; again. */
  readonly passages: readonly number[]
}

/** Everything that `answer()` needs, in memory. */
export interface Artifact {
  readonly version: string
  readonly audience: Audience
  /** Of its files, as they are served; 0 where it was not read from files. */
  readonly gzipBytes: number
  readonly documents: ReadonlyMap<string, Document>
  /** The documents of each title in their order: records of one title are one page. */
  readonly pages: ReadonlyMap<string, readonly Document[]>
  /** Of all documents; a passage's ordinal is its place here. */
  readonly passages: readonly Passage[]
  /** Of each document, by its id, the ordinal of its first passage. */
  readonly firstPassages: ReadonlyMap<string, number>
  readonly retriever: Retriever
  readonly forward: ForwardIndex
  /** Questions that their own section is known to answer, the most useful ones to begin with first. */
  readonly suggestions: readonly Suggestion[]
  /** The passage ids of the suggestions. */
  readonly suggested: ReadonlySet<string>
  readonly settings: Settings
  /** Empty where the operator says nothing. */
  readonly site: Site
  /** Primary subtags of the languages that the documents are written in, the most frequent first. */
  readonly languages: readonly string[]
  /** The one source document of a one-topic site. */
  readonly topic?: Document
}

/** Documents whose sentences are kept unpacked: about twice those that one answer reads. */
const maxUnpacked = 16

const blockKinds: readonly BlockKind[] = ['heading', 'paragraph', 'item', 'row', 'boilerplate']
const sentenceKinds: readonly SentenceKind[] = ['plain', 'lead-in', 'item', 'more', 'gap']

/**
 * Reads an artifact. `read` returns the parsed JSON of one of its files and rejects where there is none.
 */
export async function loadArtifact(read: (file: string) => Promise<unknown>): Promise<Artifact> {
  const manifest = (await read('manifest.json')) as Manifest
  if (manifest.format !== 3) {
    throw new Error(
      `This artifact has format ${String(manifest.format)}, the engine reads 3. Build the corpus again.`,
    )
  }
  const [indexFile, ...shards] = await Promise.all(
    [manifest.index, ...manifest.documents].map(read),
  )
  const { index, forward, suggestions, settings, site } = indexFile as IndexFile
  const retriever = new CompiledRetriever(index)
  const sentencesOf = new Recent(maxUnpacked, unpackSentences)
  const documents = (shards as PackedDocument[][])
    .flat()
    .map((packed) => unpackDocument(packed, sentencesOf))
  return newArtifact({
    version: manifest.version,
    audience: manifest.audience,
    gzipBytes: manifest.gzipBytes,
    documents,
    retriever,
    forward: new ForwardIndex(forward, retriever),
    suggestions,
    settings,
    site,
  })
}

/** Puts an artifact together from its parts. */
export function newArtifact(parts: {
  version: string
  audience: Audience
  gzipBytes?: number
  documents: readonly Document[]
  retriever: Retriever
  forward: ForwardIndex
  suggestions: readonly Suggestion[]
  settings: Settings
  site?: Site | undefined
}): Artifact {
  const sources = parts.documents.filter((document) => !document.about)
  return {
    version: parts.version,
    audience: parts.audience,
    gzipBytes: parts.gzipBytes ?? 0,
    documents: new Map(parts.documents.map((document) => [document.id, document])),
    pages: Map.groupBy(parts.documents, ({ title }) => title),
    passages: parts.documents.flatMap((document) => document.passages),
    firstPassages: firstPassagesOf(parts.documents),
    retriever: parts.retriever,
    forward: parts.forward,
    suggestions: parts.suggestions,
    suggested: new Set(parts.suggestions.map((suggestion) => suggestion.passageId)),
    settings: parts.settings,
    site: parts.site ?? {},
    languages: languagesOf(parts.documents),
    ...(sources.length === 1 && { topic: sources[0]! }),
  }
}

function firstPassagesOf(documents: readonly Document[]): Map<string, number> {
  const first = new Map<string, number>()
  let ordinal = 0
  for (const { id, passages } of documents) {
    first.set(id, ordinal)
    ordinal += passages.length
  }
  return first
}

function languagesOf(documents: readonly Document[]): string[] {
  const counts = new Map<string, number>()
  for (const { language } of documents) {
    const [primary = ''] = language.toLowerCase().split('-', 1)
    counts.set(primary, (counts.get(primary) ?? 0) + 1)
  }
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([language]) => language)
}

export function packDocument(document: Document): PackedDocument {
  return {
    ...document,
    blocks: document.blocks.flatMap(({ start, end, kind, level }) => [
      start,
      end,
      blockKinds.indexOf(kind),
      level,
    ]),
    sentences: document.sentences.flatMap(({ start, end, kind }) => [
      start,
      end,
      sentenceKinds.indexOf(kind),
    ]),
    passages: document.passages.flatMap(({ section, start, end }) => [section, start, end]),
  }
}

/**
 * Blocks are unpacked whenever they are asked for, which is once a page view; sentences are kept for a while, since an
 * answer reads those of a few documents several times.
 */
function unpackDocument(
  packed: PackedDocument,
  sentencesOf: Recent<PackedDocument, readonly Sentence[]>,
): Document {
  const { blocks, sentences: _, passages, ...rest } = packed
  return {
    ...rest,
    get blocks() {
      return Array.from({ length: blocks.length / 4 }, (__, i) => ({
        start: blocks[4 * i]!,
        end: blocks[4 * i + 1]!,
        kind: blockKinds[blocks[4 * i + 2]!]!,
        level: blocks[4 * i + 3]!,
      }))
    },
    get sentences() {
      return sentencesOf.get(packed)
    },
    passages: Array.from({ length: passages.length / 3 }, (__, i) => ({
      id: passageId(packed.id, i),
      documentId: packed.id,
      section: passages[3 * i]!,
      start: passages[3 * i + 1]!,
      end: passages[3 * i + 2]!,
    })),
  }
}

function unpackSentences({ sentences }: PackedDocument): Sentence[] {
  return Array.from({ length: sentences.length / 3 }, (_, i) => ({
    start: sentences[3 * i]!,
    end: sentences[3 * i + 1]!,
    kind: sentenceKinds[sentences[3 * i + 2]!]!,
  }))
}

/** The id of the passage at `ordinal` in its document. */
export function passageId(documentId: string, ordinal: number): string {
  return `${documentId}#${ordinal}`
}

/** The passage of an id, with its document; undefined where the artifact does not know it. */
export function findPassage(
  { documents }: Artifact,
  id: string,
): { document: Document; passage: Passage } | undefined {
  const end = id.lastIndexOf('#')
  const document = documents.get(id.slice(0, end))
  const passage = document?.passages[Number(id.slice(end + 1))]
  return document && passage?.id === id ? { document, passage } : undefined
}

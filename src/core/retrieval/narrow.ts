/** An artifact of which only some documents are known: those that a partner shows, or that an agent looks for. */
import type { Artifact } from '../artifact.ts'
import { ordinalsOf } from './findable.ts'
import { Recent } from '../recent.ts'
import type { Retriever } from './retriever.ts'
import type { Audience, Document } from '../types.ts'

/** What documents are to be; each limit holds, and one that is left out limits nothing. */
export interface Limits {
  /** Bears one of these; with none of them there is no such document. */
  readonly collections?: readonly string[] | undefined
  /** Id of a document. Records of one title are one page: all of them are meant. */
  readonly document?: string | undefined
  readonly audience?: Audience | undefined
}

type Part = Pick<Artifact, 'documents' | 'pages' | 'suggestions' | 'retriever'>

/** Choices of limits whose parts are kept: agents go back and forth between a few, partners ask for theirs. */
const maxKept = 8
/** By the retriever, which an artifact in a partner's words shares. */
const keptOf = new WeakMap<Retriever, Recent<string, Part>>()

/**
 * The same artifact, which knows of the documents within limits alone: nothing else is found, offered, read on or
 * remembered of a conversation. What was learned of the whole corpus holds.
 */
export function narrow(artifact: Artifact, limits: Limits): Artifact {
  const { collections, document, audience } = limits
  if (collections === undefined && document === undefined && audience === undefined) return artifact
  let kept = keptOf.get(artifact.retriever)
  if (!kept) {
    kept = new Recent(maxKept, (written) => partOf(artifact, JSON.parse(written) as Limits))
    keptOf.set(artifact.retriever, kept)
  }
  const part = kept.get(JSON.stringify({ collections, document, audience }))
  const { topic: wholeTopic, site, ...rest } = artifact
  const topic = wholeTopic && part.documents.get(wholeTopic.id)
  const suggestions = site.suggestions?.filter(({ passageId }) => isKnown(part, passageId))
  return {
    ...rest,
    ...part,
    site: { ...site, ...(suggestions && { suggestions }) },
    ...(topic && { topic }),
  }
}

function partOf(artifact: Artifact, limits: Limits): Part {
  const { passages, retriever, forward } = artifact
  const wanted = [...artifact.documents.values()].filter(within(artifact, limits))
  const documents = new Map(wanted.map((document) => [document.id, document]))
  const all = ordinalsOf(artifact, wanted)
  const isWithin = new Uint8Array(passages.length)
  for (const ordinal of all) isWithin[ordinal] = 1
  let terms: ReadonlySet<number> | undefined
  const hasTerm = (term: string) => {
    terms ??= termsIn(artifact, all)
    return terms.has(forward.dictionary.placeOf(term))
  }
  return {
    documents,
    pages: Map.groupBy(wanted, ({ title }) => title),
    suggestions: artifact.suggestions.filter(({ passageId }) => isKnown({ documents }, passageId)),
    retriever: {
      size: retriever.size,
      documentFrequency: (term) => retriever.documentFrequency(term),
      titleFrequency: (term) => retriever.titleFrequency(term),
      termsBeginningWith: (beginning) => retriever.termsBeginningWith(beginning).filter(hasTerm),
      retrieve: (terms, { limit, among }) =>
        retriever.retrieve(terms, {
          limit,
          among: among ? among.filter((ordinal) => isWithin[ordinal]) : all,
        }),
    },
  }
}

/** The terms of the documents of these passages, as places in the dictionary. */
function termsIn({ forward }: Artifact, ordinals: readonly number[]): Set<number> {
  const documents = new Set(ordinals.map((ordinal) => forward.passage(ordinal).document))
  return new Set([...documents].flatMap((document) => [...forward.terms(document)]))
}

function within(
  { documents }: Artifact,
  { collections, document: id, audience }: Limits,
): (document: Document) => boolean {
  const title = id === undefined ? undefined : documents.get(id)?.title
  return (it) =>
    (collections === undefined ||
      (it.collection !== undefined && collections.includes(it.collection))) &&
    (id === undefined || (title !== undefined && it.title === title)) &&
    (audience === undefined || it.audience === audience)
}

function isKnown({ documents }: Pick<Part, 'documents'>, passageId: string): boolean {
  return documents.has(passageId.slice(0, passageId.lastIndexOf('#')))
}

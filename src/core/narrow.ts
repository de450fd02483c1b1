/** An artifact of which only some documents may be found. */
import type { Artifact } from './artifact.ts'
import { ordinalsOf } from './findable.ts'
import { Recent } from './recent.ts'
import type { Retriever } from './retriever.ts'
import type { Audience, Document } from './types.ts'

/** What an agent limits a search to. */
export interface Limits {
  readonly collection?: string | undefined
  /** Id of a document. Records of one title are one page: all of them are searched. */
  readonly document?: string | undefined
  readonly audience?: Audience | undefined
}

/** Whether a document is within limits. */
export function within(
  artifact: Artifact,
  { collection, document: id, audience }: Limits,
): (document: Document) => boolean {
  const title = id === undefined ? undefined : artifact.documents.get(id)?.title
  return (document) =>
    (collection === undefined || document.collection === collection) &&
    (id === undefined || (title !== undefined && document.title === title)) &&
    (audience === undefined || document.audience === audience)
}

/** Choices of limits whose artifacts are kept: agents go back and forth between a few. */
const maxKept = 8
const keptOf = new WeakMap<Artifact, Recent<string, Artifact>>()

/**
 * The same artifact, whose index finds passages within limits alone. What was learned of the whole corpus holds, and
 * what a conversation has shown is still known.
 */
export function narrow(artifact: Artifact, { collection, document, audience }: Limits): Artifact {
  let kept = keptOf.get(artifact)
  if (!kept) {
    kept = new Recent(maxKept, (limits) => narrowed(artifact, JSON.parse(limits) as Limits))
    keptOf.set(artifact, kept)
  }
  return kept.get(JSON.stringify({ collection, document, audience }))
}

function narrowed(artifact: Artifact, limits: Limits): Artifact {
  const { documents, passages, retriever } = artifact
  const isWanted = within(artifact, limits)
  const all = ordinalsOf(artifact, documents.values(), isWanted)
  const isWithin = new Uint8Array(passages.length)
  for (const ordinal of all) isWithin[ordinal] = 1
  return {
    ...artifact,
    suggestions: artifact.suggestions.filter(({ passageId }) =>
      isWanted(documents.get(passageId.slice(0, passageId.lastIndexOf('#')))!),
    ),
    retriever: {
      size: retriever.size,
      documentFrequency: (term) => retriever.documentFrequency(term),
      titleFrequency: (term) => retriever.titleFrequency(term),
      termsBeginningWith: (beginning) => retriever.termsBeginningWith(beginning),
      retrieve: (terms, { limit, among }) =>
        retriever.retrieve(terms, {
          limit,
          among: among ? among.filter((ordinal) => isWithin[ordinal]) : all,
        }),
    } satisfies Retriever,
  }
}

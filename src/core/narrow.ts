/** An artifact of which only some documents may be found. */
import type { Artifact } from './artifact.ts'
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

/**
 * The same artifact, whose index finds passages of these documents alone. What was learned of the whole corpus holds,
 * and what a conversation has shown is still known.
 */
export function narrow(artifact: Artifact, isWanted: (document: Document) => boolean): Artifact {
  const { passages, documents, retriever } = artifact
  const isWithin = (passage: number) => isWanted(documents.get(passages[passage]!.documentId)!)
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
      retrieve: (terms, { limit, accepts }) =>
        retriever.retrieve(terms, {
          limit,
          accepts: (passage) => isWithin(passage) && (!accepts || accepts(passage)),
        }),
    } satisfies Retriever,
  }
}

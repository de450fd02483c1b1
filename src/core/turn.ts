import type { Artifact } from './artifact.ts'
import type { Answer, Document, Passage, Span, Turn } from './types.ts'

/** A question and its answer as the history of the next one: what was asked, shown and offered, by id. */
export function toTurn(artifact: Artifact, question: string, answer: Answer): Turn {
  const { kind, citations, suggestions, choices = [] } = answer
  const shown = citations.flatMap((citation) =>
    passagesIn(artifact.documents.get(citation.documentId)!, citation).map(({ id }) => id),
  )
  return {
    question,
    kind,
    shown: [...new Set(shown)],
    offered: [...suggestions, ...choices].map(({ passageId }) => passageId),
  }
}

/** The passages of a document that a run of its text stands in: several, since they overlap. */
export function passagesIn({ passages }: Document, { start, end }: Span): Passage[] {
  return passages.filter((passage) => passage.start < end && passage.end > start)
}

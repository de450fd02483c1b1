import type { Artifact } from './artifact.ts'
import type { Answer, Turn } from './types.ts'

/** A question and its answer as the history of the next one: what was asked, shown and offered, by id. */
export function toTurn(artifact: Artifact, question: string, answer: Answer): Turn {
  const { kind, citations, suggestions, choices = [] } = answer
  const shown = citations.flatMap(({ documentId, start, end }) =>
    artifact.documents
      .get(documentId)!
      .passages.filter((passage) => passage.start < end && passage.end > start)
      .map(({ id }) => id),
  )
  return {
    question,
    kind,
    shown: [...new Set(shown)],
    offered: [...suggestions, ...choices].map(({ passageId }) => passageId),
  }
}

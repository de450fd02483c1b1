import type { Artifact } from './artifact.ts'
import type { Answer, Document, Passage, Span, Turn } from './types.ts'

/** Passages that a turn may name. */
const maxShown = 20

/** A question and its answer as the history of the next one: what was asked, shown and offered, by id. */
export function toTurn(
  artifact: Artifact,
  question: string,
  answer: Pick<Answer, 'kind' | 'citations' | 'suggestions' | 'choices'>,
): Turn {
  const { kind, citations, suggestions, choices = [] } = answer
  const shown = citations.flatMap((citation) =>
    passagesIn(artifact.documents.get(citation.documentId)!, citation).map(({ id }) => id),
  )
  return {
    question,
    kind,
    shown: [...new Set(shown)].slice(0, maxShown),
    offered: [...suggestions, ...choices].map(({ passageId }) => passageId),
  }
}

/** The passages of a document that a run of its text stands in: several, since they overlap. */
export function passagesIn({ passages }: Document, { start, end }: Span): Passage[] {
  return passages.filter((passage) => passage.start < end && passage.end > start)
}

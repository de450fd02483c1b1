import { answer } from '../core/answer.ts'
import type { Artifact } from '../core/artifact.ts'
import { hash } from '../core/hash.ts'
import type { Document, Section, Suggestion } from '../core/types.ts'

/** More are neither read nor shown, and each is asked once at build time. */
const maxSuggestions = 500

/**
 * Questions to offer: headings that are questions, and the questions of records. Each has been asked: one whose own
 * section does not answer it is left out. Of many, a sample drawn by hash, so the same corpus gives the same ones.
 */
export function suggest(
  artifact: Artifact,
  onProgress: (done: number, total: number) => void,
): Suggestion[] {
  const candidates = [...artifact.documents.values()].flatMap(candidatesOf)
  const drawn = new Set(
    candidates
      .toSorted((a, b) => (hash(a.passageId) < hash(b.passageId) ? -1 : 1))
      .slice(0, maxSuggestions),
  )
  let done = 0
  return candidates
    .filter((candidate) => {
      if (!drawn.has(candidate)) return false
      onProgress(++done, drawn.size)
      return isAnswered(artifact, candidate)
    })
    .map(({ question, passageId }) => ({ question, passageId }))
}

interface Candidate extends Suggestion {
  readonly documentId: string
  readonly section: Section
}

/** The headings of a document that are questions, each with the first passage below it. */
function candidatesOf(document: Document): Candidate[] {
  return document.sections.flatMap((section, i): Candidate[] => {
    const question = section.path.at(-1)
    const passage = document.passages.find((it) => it.section === i)
    if (!question?.trim().endsWith('?') || !passage) return []
    return [{ question, passageId: passage.id, documentId: document.id, section }]
  })
}

function isAnswered(artifact: Artifact, { question, documentId, section }: Candidate): boolean {
  const [citation] = answer(artifact, { question }).citations
  return (
    citation !== undefined &&
    citation.documentId === documentId &&
    citation.start >= section.start &&
    citation.end <= section.end
  )
}

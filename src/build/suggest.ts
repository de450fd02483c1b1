import { answer } from '../core/answer.ts'
import type { Artifact } from '../core/artifact.ts'
import { hash } from '../core/hash.ts'
import type { Suggestion } from '../core/types.ts'

/** More are neither read nor shown, and each is asked once at build time. */
const maxSuggestions = 500

/**
 * Questions to offer: headings that are questions, and the questions of records. Each has been asked: one whose own
 * section does not answer it is left out. Of many, a sample drawn by hash, so the same corpus gives the same ones.
 */
export function suggest(artifact: Artifact): Suggestion[] {
  const candidates = [...artifact.documents.values()].flatMap((document) =>
    document.sections.flatMap(({ path }, section): Suggestion[] => {
      const question = path.at(-1)
      const passage = document.passages.find((it) => it.section === section)
      return question?.trim().endsWith('?') && passage ? [{ question, passageId: passage.id }] : []
    }),
  )
  const drawn = new Set(
    candidates
      .toSorted((a, b) => (hash(a.passageId) < hash(b.passageId) ? -1 : 1))
      .slice(0, maxSuggestions),
  )
  return candidates.filter((candidate) => drawn.has(candidate) && isAnswered(artifact, candidate))
}

function isAnswered(artifact: Artifact, { question, passageId }: Suggestion): boolean {
  const { kind, citations } = answer(artifact, { question })
  const passage = artifact.passages.find(({ id }) => id === passageId)!
  const section = artifact.documents.get(passage.documentId)!.sections[passage.section]!
  return (
    kind === 'answer' &&
    citations[0]!.documentId === passage.documentId &&
    citations[0]!.start >= section.start &&
    citations[0]!.end <= section.end
  )
}

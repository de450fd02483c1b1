import { answer } from '../core/answer.ts'
import type { Artifact } from '../core/artifact.ts'
import type { Suggestion } from '../core/types.ts'
import type { Warn } from './formats/parsed.ts'

/** A question that the operator wants to open with. */
export interface OpeningQuestion {
  readonly question: string
  /** Where it stands, for messages: `corpus/site.json:9`. */
  readonly place: string
}

/**
 * The operator's opening questions with the passage that answers each. All have been asked: one that this audience's
 * documents do not answer is named and left out.
 */
export function checkOpening(
  artifact: Artifact,
  questions: readonly OpeningQuestion[],
  warn: Warn,
): Suggestion[] {
  return questions.flatMap(({ question, place }) => {
    const { kind, closest, citations } = answer(artifact, { question })
    if (kind === 'answer' && !closest) {
      const { documentId, start } = citations[0]!
      const passage = artifact.documents
        .get(documentId)!
        .passages.find((it) => it.start <= start && start < it.end)!
      return [{ question, passageId: passage.id }]
    }
    warn(
      `${place}: the ${artifact.audience} documents do not answer "${question}", so it is not offered. ` +
        'Ask it in other words, or add the text that answers it.',
    )
    return []
  })
}

/** What a turn may lean on: the page that was cited last. */
import { type Artifact, findPassage } from './artifact.ts'
import type { Candidate } from './extract.ts'
import type { Document, Turn } from './types.ts'

/** The document of the passage shown last; undefined where none was, or where this artifact does not know it. */
function lastCited(artifact: Artifact, turns: readonly Turn[]): Document | undefined {
  for (const { shown } of turns.toReversed()) {
    for (const passageId of shown) {
      const found = findPassage(artifact, passageId)
      if (found) return found.document
    }
  }
  return undefined
}

/** Below this share of the best page's title a question is taken to name no subject of its own. */
const namesOwnSubject = 0.5

/**
 * The document whose title a question is to be searched with: the one cited last, where the question alone finds no
 * page whose subject it names. Where titles do not name subjects, or there is but one, nothing is carried.
 */
export function carriedInto(
  artifact: Artifact,
  [best]: readonly Candidate[],
  turns: readonly Turn[],
): Document | undefined {
  if (!artifact.settings.titlesNameSubjects || artifact.topic) return undefined
  if (best && best.hit.titleShare >= namesOwnSubject) return undefined
  return lastCited(artifact, turns)
}

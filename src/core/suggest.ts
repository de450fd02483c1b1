/** What to ask next: questions that the corpus is known to answer. */
import { type Artifact, findPassage } from './artifact.ts'
import type { Hit } from './retriever.ts'
import type { Passage, Suggestion, Turn } from './types.ts'

const maxOffered = 3

/** After an answer: other questions of the same document, the next section first, none shown or offered before. */
export function siblings(artifact: Artifact, cited: Passage, turns: readonly Turn[]): Suggestion[] {
  const known = new Set(turns.flatMap(({ shown, offered }) => [...shown, ...offered]))
  const document = artifact.documents.get(cited.documentId)!
  const sectionOf = new Map(document.passages.map(({ id, section }) => [id, section]))
  const others = artifact.suggestions.filter(
    ({ passageId }) =>
      sectionOf.has(passageId) &&
      sectionOf.get(passageId) !== cited.section &&
      !known.has(passageId),
  )
  const isBehind = ({ passageId }: Suggestion) => sectionOf.get(passageId)! > cited.section
  return [...others.filter(isBehind), ...others.filter((it) => !isBehind(it))].slice(0, maxOffered)
}

/** On abstention: the questions nearest to what was found, or some of the corpus where nothing was. */
export function nearest(artifact: Artifact, hits: readonly Hit[]): Suggestion[] {
  const ranks = new Map<string, number>()
  for (const [rank, hit] of hits.entries()) {
    const key = sectionKey(artifact.passages[hit.passage]!)
    if (!ranks.has(key)) ranks.set(key, rank)
  }
  const found = artifact.suggestions
    .map((suggestion) => ({
      suggestion,
      rank: ranks.get(sectionKey(findPassage(artifact, suggestion.passageId)!.passage)),
    }))
    .filter(({ rank }) => rank !== undefined)
    .toSorted((a, b) => a.rank! - b.rank!)
    .map(({ suggestion }) => suggestion)
  return found.length > 0 ? found.slice(0, maxOffered) : opening(artifact, maxOffered)
}

function sectionKey({ documentId, section }: Passage): string {
  return `${documentId} ${section}`
}

/**
 * At the start, `count` at most: the operator's choice first, then questions of the source documents in their own
 * order, spread over all of them.
 */
export function opening(artifact: Artifact, count: number): Suggestion[] {
  const chosen = (artifact.site.suggestions ?? []).slice(0, count)
  const sectionOf = ({ passageId }: Suggestion) =>
    sectionKey(findPassage(artifact, passageId)!.passage)
  const taken = new Set(chosen.map(sectionOf))
  const isAbout = ({ passageId }: Suggestion) => findPassage(artifact, passageId)!.document.about
  const questions = artifact.suggestions.filter((it) => !isAbout(it) && !taken.has(sectionOf(it)))
  const left = Math.min(count - chosen.length, questions.length)
  const step = Math.max(1, questions.length / (count - chosen.length))
  const spread = Array.from({ length: left }, (_, i) => questions[Math.floor(i * step)]!)
  return [...chosen, ...spread]
}

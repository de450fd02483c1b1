/** What to ask next: questions that the corpus is known to answer. */
import type { Artifact } from './artifact.ts'
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
  const rank = new Map(
    hits.toReversed().map((hit, i) => {
      const { documentId, section } = artifact.passages[hit.passage]!
      return [`${documentId} ${section}`, hits.length - i]
    }),
  )
  const passages = new Map(artifact.passages.map((passage) => [passage.id, passage]))
  const ranked = artifact.suggestions.flatMap((suggestion) => {
    const { documentId, section } = passages.get(suggestion.passageId)!
    const at = rank.get(`${documentId} ${section}`)
    return at === undefined ? [] : [{ suggestion, at }]
  })
  const found = ranked.toSorted((a, b) => a.at - b.at).map(({ suggestion }) => suggestion)
  return found.length > 0 ? found.slice(0, maxOffered) : opening(artifact, maxOffered)
}

/** At the start: questions of the source documents in their own order, spread over all of them, `count` at most. */
export function opening(artifact: Artifact, count: number): Suggestion[] {
  const isAbout = ({ passageId }: Suggestion) =>
    artifact.documents.get(passageId.slice(0, passageId.lastIndexOf('#')))!.about
  const questions = artifact.suggestions.filter((suggestion) => !isAbout(suggestion))
  const step = Math.max(1, questions.length / count)
  return Array.from(
    { length: Math.min(count, questions.length) },
    (_, i) => questions[Math.floor(i * step)]!,
  )
}

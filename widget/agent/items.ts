import type { Citation, FoundPassage, Item, SearchResponse } from './types.ts'

/** The answer, where there is one, and the passages that say something else, best first. */
export function itemsOf({ answer, audience, passages, version }: SearchResponse): Item[] {
  // Beside "the sources do not say" no passage is more than close.
  const isClosest = answer.kind === 'no-answer'
  const rows = passages.map((passage) => toItem(passage, version, isClosest))
  if (answer.kind !== 'answer') return rows
  const isInAnswer = ({ documentId, sentence }: FoundPassage) =>
    answer.citations.some(
      (it) => it.documentId === documentId && it.start <= sentence.start && sentence.end <= it.end,
    )
  const own = passages.find(isInAnswer)
  const [first] = answer.citations
  const head: Item = {
    key: `answer ${first!.documentId} ${first!.start}`,
    citations: answer.citations,
    audience,
    language: own?.language ?? 'en',
    confidence: answer.confidence,
    isAnswer: true,
    isClosest: answer.closest === true,
    version,
    ...(own && { passage: own }),
  }
  return [head, ...rows.filter(({ passage }) => !isInAnswer(passage!))]
}

function toItem(passage: FoundPassage, version: string, isClosest: boolean): Item {
  const { documentId, sentence, citations, audience, language, confidence } = passage
  return {
    key: `${documentId} ${sentence.start}`,
    citations,
    audience,
    language,
    confidence,
    isAnswer: false,
    isClosest,
    version,
    passage,
  }
}

/** Citations of one section stand together. */
export function bySection(citations: readonly Citation[]): Citation[][] {
  return [
    ...Map.groupBy(citations, ({ documentId, section }) =>
      [documentId, ...section].join('\n'),
    ).values(),
  ]
}

import type { DocumentResponse, FoundPassage, SearchResponse } from '../../src/api/search.ts'

export type { DocumentResponse, FoundPassage, SearchResponse }

export type Citation = FoundPassage['citations'][number]
export type Audience = FoundPassage['audience']
export type Answer = SearchResponse['answer']
export type Turn = Answer['turn']

/** What can be selected, copied, opened, pinned and read aloud: the answer, or a passage. */
export interface Item {
  /** Names it across searches. */
  readonly key: string
  /** What is copied of it. */
  readonly citations: readonly Citation[]
  readonly audience: Audience
  readonly language: string
  readonly confidence: number
  readonly isAnswer: boolean
  /** Whether it is only the closest to what was asked. */
  readonly isClosest: boolean
  /** Of the artifact that it was quoted from. */
  readonly version: string
  /** Where its sentence stands; absent of an answer that no ranked passage holds. */
  readonly passage?: FoundPassage
}

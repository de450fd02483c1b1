/** A passage as an agent sees it: where it stands, what is copied of it, and why it was found. */
import { isStopWord, stemWord, words } from './text/analyzer.ts'
import type { Artifact } from './artifact.ts'
import { cite } from './cite.ts'
import { confidence } from './confidence.ts'
import { explain } from './explain.ts'
import type { Candidate } from './extract.ts'
import { matchedWords } from './matched-words.ts'
import type { Query } from './question/query.ts'
import type { Audience, Citation, Explanation, Span } from './types.ts'

/** How a word of the question was read. */
export interface WordRead {
  readonly word: string
  /** The words of the passage that say it, as they stand there; empty where it does not. */
  readonly saidAs: readonly string[]
  /** Whether it carries no meaning for the search. */
  readonly isLeftOut: boolean
}

export interface PassageExplanation extends Explanation {
  readonly words: readonly WordRead[]
}

/** A passage that may answer, with its best sentence. */
export interface FoundPassage extends Span {
  readonly id: string
  readonly documentId: string
  readonly title: string
  /** Heading path. */
  readonly section: readonly string[]
  /** Exactly `document.text.slice(start, end)`. */
  readonly text: string
  /** The sentence that answers best. */
  readonly sentence: Span
  /** What is copied of it: the sentence, made whole. */
  readonly citations: readonly Citation[]
  /** The words of the question, as they stand in the passage. */
  readonly matches: readonly Span[]
  readonly language: string
  readonly audience: Audience
  readonly collection?: string
  readonly url?: string
  readonly publisher?: string
  readonly reviewedOn?: string
  /** The chance that its sentence answers, 0..1. */
  readonly confidence: number
  readonly explain?: PassageExplanation
}

/** Words that an explanation names. */
const maxWords = 20

export function foundPassage(
  artifact: Artifact,
  query: Query,
  candidate: Candidate,
  terms: ReadonlySet<string>,
): FoundPassage {
  const { document, passage, sentences, at } = candidate
  const { id, documentId, start, end } = passage
  const sentence = sentences[at]!
  const citations = cite(candidate, [candidate])
  // A run may begin before its passage: the lead-in of a long list stands there.
  const from = Math.min(start, ...citations.map((it) => it.start))
  const to = Math.max(end, ...citations.map((it) => it.end))
  return {
    id,
    documentId,
    title: document.title,
    section: document.sections[passage.section]!.path,
    start,
    end,
    text: document.text.slice(start, end),
    sentence: { start: sentence.start, end: sentence.end },
    citations,
    matches: matchedWords(document.text, { start: from, end: to }, terms),
    language: document.language,
    audience: document.audience,
    ...(document.collection !== undefined && { collection: document.collection }),
    ...document.source,
    confidence: confidence(query, candidate, artifact),
  }
}

/** Why a passage was found, by the signals and by the words that were typed. */
export function explainPassage(
  artifact: Artifact,
  query: Query,
  candidate: Candidate,
  typed: string,
): PassageExplanation {
  const signals = explain(artifact, { query, hits: [], candidates: [candidate] })
  return { ...signals, words: wordsRead(typed, query, candidate) }
}

/** The first words that were typed, each once, and how the passage says it. */
function wordsRead(typed: string, query: Query, { document, passage }: Candidate): WordRead[] {
  const variantsOf = new Map(
    query.terms.map(({ term, variants }) => [
      term,
      new Set([term, ...variants.flatMap((it) => it.terms)]),
    ]),
  )
  const different = new Set(words(typed).map(({ text }) => text))
  return [...different].slice(0, maxWords).map((text) => {
    const own = stemWord(text)
    const wanted =
      variantsOf.get(own) ?? [...variantsOf.values()].find((terms) => terms.has(own)) ?? new Set()
    const saidAs = matchedWords(document.text, passage, wanted).map(({ start, end }) =>
      document.text.slice(start, end),
    )
    return {
      word: text,
      saidAs: [...new Map(saidAs.map((it) => [it.toLowerCase(), it])).values()].slice(0, 3),
      isLeftOut: isStopWord(text),
    }
  })
}

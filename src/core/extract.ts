/** From ranked passages to the sentence that answers. */
import { analyze } from './text/analyzer.ts'
import type { Artifact } from './artifact.ts'
import { type Asked, addAsked } from './asked.ts'
import type { Places } from './retrieval/forward-index.ts'
import { coverage, type Query } from './question/query.ts'
import { answersType, asksTheSame, isNegated } from './question/question-type.ts'
import type { Reading } from './reading.ts'
import { type RerankedHit, weigh } from './rerank.ts'
import type { Document, Passage, Sentence } from './types.ts'

/** Passages whose sentences are read. */
const maxPassages = 8

/**
 * What a sentence gets for each signal: set by hand, with the help of coordinate ascent on XQuAD, while looking at
 * MedQuAD and a one-page health site too.
 */
export const sentenceWeights = {
  /** For the share of the question that the sentence itself has. */
  own: 1.15,
  /** For the share that only its heading or title has. */
  heading: 0.6,
  /** For the share that both have: below a heading that asks the question, saying it again is no sign of an answer. */
  repeated: -0.3,
  /** For the share that only the sentence before has, neither it nor its heading. */
  previous: 0.35,
  /** For the share that only the sentences before it in its passage have, likewise. */
  before: 0.3,
  /** For the score of its passage, relative to the best one. */
  passage: 1.5,
  /** Where the heading answers what the question asks for. */
  type: 0.25,
  /** Where the sentence has what such a question is answered with: a time, a number, people. */
  answerType: 0.25,
  /** Where both deny something. */
  negation: 0.15,
  /** Where a definition is asked for and the sentence gives it: "Edema is swelling …". */
  definition: 0.6,
  /** For standing first in its section, fading with each sentence. */
  position: 0.1,
}

/** What each signal gave, 0..1. */
export type SentenceFeatures = Readonly<Record<keyof typeof sentenceWeights, number>>

/** A sentence that might answer, with what speaks for it. */
export interface Candidate {
  readonly document: Document
  readonly passage: Passage
  /** Sentences of the section, the gaps among them. */
  readonly sentences: readonly Sentence[]
  /** Place of the sentence in `sentences`. */
  readonly at: number
  /** Comparable within one question only. */
  readonly score: number
  /** Share of the question that the sentence itself has, 0..1. */
  readonly own: number
  /** Share of the question that the sentence, its heading and its title have, 0..1. */
  readonly coverage: number
  readonly features: SentenceFeatures
  /** The passage it stands in, as ranked. */
  readonly hit: RerankedHit
}

/** All sentences of the best passages, best first. Gaps are among them where the question may ask for a list. */
export function extract(
  query: Query,
  hits: readonly RerankedHit[],
  asked: Asked,
  artifact: Artifact,
): Candidate[] {
  const seen = new Set<string>()
  return hits
    .slice(0, maxPassages)
    .flatMap((hit) => candidatesOf(query, hit, hit.score / hits[0]!.score, asked, artifact))
    .filter(({ document, sentences, at }) => {
      // Passages overlap: a sentence counts once, with its best passage.
      const key = `${document.id}:${sentences[at]!.start}`
      return !seen.has(key) && seen.add(key)
    })
    .filter(({ document, hit }) => !document.about || asksOfUs(query, hit.reading, artifact))
    .filter(({ sentences, at }) => !(query.asksYesOrNo && sentences[at]!.kind === 'gap'))
    .toSorted((a, b) => b.score - a.score)
}

/** Of what is asked, but for the topic, a heading about the assistant says so much or is not what is asked for. */
const shareOfUs = 0.5

/** Whether a question asks what a section about the assistant is headed with, and not of the topic in passing. */
function asksOfUs(query: Query, reading: Reading, { topic }: Artifact): boolean {
  if (query.type !== 'other' && query.type === reading.type) return true
  const names = new Set([topic?.title ?? '', ...(topic?.aliases ?? [])].flatMap(analyze))
  const asked = query.terms.filter(({ term }) => !names.has(term))
  const total = asked.reduce((sum, { weight, idf }) => sum + weight * idf, 0)
  const said = coverage({ ...query, terms: asked, total }, (it) => reading.above.has(it))
  return said >= shareOfUs
}

function candidatesOf(
  query: Query,
  hit: RerankedHit,
  passageScore: number,
  asked: Asked,
  { forward }: Artifact,
): Candidate[] {
  const { document, passage, section, sentences, above } = hit.reading
  const all = document.sentences
  const firstOfSection = all.findIndex(({ start }) => start >= section.start)
  const siblings = all.filter(({ start, end }) => start >= section.start && end <= section.end)
  const termsOf = (at: number) => forward.sentence(sentences.document, firstOfSection + at)
  const [from, to] = [sentences.start - firstOfSection, sentences.end - firstOfSection]
  const isAsked = asksTheSame(query, hit.reading)
  let previous: ReadonlySet<string> = from > 0 ? askedIn(asked, termsOf(from - 1).terms) : new Set()
  const before = new Set(previous)
  return Array.from({ length: to - from }, (_, i) => {
    const at = from + i
    const { start, end } = siblings[at]!
    const text = document.text.slice(start, end)
    const { terms, otherForms } = termsOf(at)
    const isAnswer = answersType(query.type, text)
    // A number to call says what "number" and "call" ask for.
    const own = askedIn(asked, terms, otherForms)
    if (isAnswer) for (const term of query.asking) own.add(term)
    const share = coverage(query, (term) => own.has(term))
    const withHeading = coverage(query, (term) => own.has(term) || above.has(term))
    const withPrevious = coverage(
      query,
      (term) => own.has(term) || above.has(term) || previous.has(term),
    )
    const withBefore = coverage(
      query,
      (term) => own.has(term) || above.has(term) || before.has(term),
    )
    const repeated = coverage(query, (term) => own.has(term) && above.has(term))
    const features: SentenceFeatures = {
      own: share,
      heading: withHeading - share,
      repeated,
      previous: withPrevious - withHeading,
      before: withBefore - withHeading,
      passage: passageScore,
      type: Number(isAsked),
      answerType: Number(isAnswer),
      negation: Number(query.isNegated && isNegated(text)),
      definition: Number(query.type === 'definition' && defines(query, text)),
      position: 1 / (1 + at),
    }
    // What is missing behind a lost lead-in is no context.
    previous = siblings[at]!.kind === 'gap' ? new Set() : own
    for (const term of previous) before.add(term)
    return {
      document,
      passage,
      sentences: siblings,
      at,
      score: weigh(features, sentenceWeights),
      own: share,
      coverage: withHeading,
      features,
      hit,
    }
  })
}

function askedIn(asked: Asked, ...texts: readonly Places[]): Set<string> {
  const found = new Set<string>()
  for (const places of texts) addAsked(asked, places, found)
  return found
}

const definition = /^(.{1,80}?)[\s,]+(?:is|are|means?|refers?|stands?|happens?|occurs?)\b/i

/** Whether a sentence says what the query names: "Edema is …", "Bone marrow edema (BME) happens …". */
function defines({ terms }: Query, text: string): boolean {
  const subjects = definition.exec(text)?.[1]?.split(/[(),]|\bor\b/i) ?? []
  return subjects.some((subject) => {
    const said = new Set(analyze(subject))
    return said.size === terms.length && terms.every(({ term }) => said.has(term))
  })
}

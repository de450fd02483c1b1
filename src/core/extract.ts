/** From ranked passages to the sentence that answers. */
import { analyze } from './analyzer.ts'
import type { Artifact } from './artifact.ts'
import { coverage, type Query } from './query.ts'
import { type QuestionType, questionType } from './question-type.ts'
import type { Hit } from './retriever.ts'
import type { Document, Passage, Section, Sentence } from './types.ts'

/** Passages whose sentences are read. */
const maxPassages = 5

/** What a sentence gets for each signal; fitted by hand on the development half of XQuAD and the bone-marrow page. */
const weights = {
  /** For the share of the question that the sentence itself has. */
  own: 1,
  /** For the share that only its heading or title has. */
  heading: 0.6,
  /** For the share that only the sentence before has. */
  previous: 0.35,
  /** For the score of its passage, relative to the best one. */
  passage: 0.5,
  /** Where the heading answers what the question asks for. */
  type: 0.25,
  /** For standing first in its section, fading with each sentence. */
  position: 0.1,
}

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
  /** Share of the question that the sentence, its heading and its title have, 0..1. */
  readonly coverage: number
}

/** All sentences of the best passages, best first. */
export function extract(
  query: Query,
  type: QuestionType,
  hits: readonly Hit[],
  artifact: Artifact,
): Candidate[] {
  const seen = new Set<string>()
  return hits
    .slice(0, maxPassages)
    .flatMap((hit) => candidatesOf(query, type, hit, hits[0]!.score, artifact))
    .filter(({ document, sentences, at }) => {
      // Passages overlap: a sentence counts once, with its best passage.
      const key = `${document.id}:${sentences[at]!.start}`
      return !seen.has(key) && seen.add(key)
    })
    .toSorted((a, b) => b.score - a.score)
}

function candidatesOf(
  query: Query,
  type: QuestionType,
  hit: Hit,
  bestScore: number,
  artifact: Artifact,
): Candidate[] {
  const passage = artifact.passages[hit.passage]!
  const document = artifact.documents.get(passage.documentId)!
  const section = document.sections[passage.section]!
  const sentences = sentencesOf(document, section)
  const heading = new Set(analyze(headingText(document, section)))
  const matchesType = type !== 'other' && questionType(section.path.at(-1) ?? '') === type
  const first = sentences.findIndex(({ start }) => start >= passage.start)
  const last = sentences.findLastIndex(({ end }) => end <= passage.end)
  const terms = (at: number) => {
    const sentence = sentences[at]
    return new Set(sentence ? analyze(document.text.slice(sentence.start, sentence.end)) : [])
  }
  const candidates: Candidate[] = []
  let before = terms(first - 1)
  for (let at = first; at <= last; at++) {
    const own = terms(at)
    const share = coverage(query, (term) => own.has(term))
    const withHeading = coverage(query, (term) => own.has(term) || heading.has(term))
    const previous = before
    const withPrevious = coverage(query, (term) => own.has(term) || previous.has(term))
    candidates.push({
      document,
      passage,
      sentences,
      at,
      coverage: withHeading,
      score:
        weights.own * share +
        weights.heading * (withHeading - share) +
        weights.previous * (withPrevious - share) +
        weights.passage * (hit.score / bestScore) +
        weights.type * Number(matchesType) +
        weights.position / (1 + at),
    })
    before = own
  }
  return candidates
}

function sentencesOf(document: Document, section: Section): Sentence[] {
  return document.sentences.filter(({ start, end }) => start >= section.start && end <= section.end)
}

/** Title and heading path: what a passage is about, as its author says it. */
export function headingText(document: Document, section: Section): string {
  return [document.title, ...section.path, ...document.aliases].join('. ')
}

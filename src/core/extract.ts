/** From ranked passages to the sentence that answers. */
import { analyze } from './analyzer.ts'
import type { Artifact } from './artifact.ts'
import { coverage, type Query } from './query.ts'
import { answersType, isNegated, questionType } from './question-type.ts'
import type { RerankedHit } from './rerank.ts'
import type { Document, Passage, Section, Sentence } from './types.ts'

/** Passages whose sentences are read. */
const maxPassages = 8

/** What a sentence gets for each signal; set by hand while looking at XQuAD and a one-page health site; not fitted. */
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
  /** Where the sentence has what such a question is answered with: a time, a number, people. */
  answerType: 0.25,
  /** Where both deny something. */
  negation: 0.15,
  /** Where a definition is asked for and the sentence gives it: "Edema is swelling …". */
  definition: 0.3,
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
  /** Share of the title that the question names, 0..1. */
  readonly titleShare: number
}

/** All sentences of the best passages, best first. Gaps are among them where the question may ask for a list. */
export function extract(
  query: Query,
  hits: readonly RerankedHit[],
  artifact: Artifact,
): Candidate[] {
  const seen = new Set<string>()
  return hits
    .slice(0, maxPassages)
    .flatMap((hit) => candidatesOf(query, hit, hit.score / hits[0]!.score, artifact))
    .filter(({ document, sentences, at }) => {
      // Passages overlap: a sentence counts once, with its best passage.
      const key = `${document.id}:${sentences[at]!.start}`
      return !seen.has(key) && seen.add(key)
    })
    .filter(({ sentences, at }) => !(query.asksYesOrNo && sentences[at]!.kind === 'gap'))
    .toSorted((a, b) => b.score - a.score)
}

function candidatesOf(
  query: Query,
  hit: RerankedHit,
  passageScore: number,
  artifact: Artifact,
): Candidate[] {
  const passage = artifact.passages[hit.passage]!
  const document = artifact.documents.get(passage.documentId)!
  const section = document.sections[passage.section]!
  const sentences = sentencesOf(document, section)
  const heading = new Set(analyze(headingText(document, section)))
  const sectionType = questionType(section.path.at(-1) ?? '').type
  const textOf = (at: number) => document.text.slice(sentences[at]?.start, sentences[at]?.end)
  const first = sentences.findIndex(({ start }) => start >= passage.start)
  const last = sentences.findLastIndex(({ end }) => end <= passage.end)
  const candidates: Candidate[] = []
  let previous = new Set(first > 0 ? analyze(textOf(first - 1)) : [])
  for (let at = first; at <= last; at++) {
    const isAnswer = answersType(query.type, textOf(at))
    // A number to call says what "number" and "call" ask for.
    const own = new Set([...analyze(textOf(at)), ...(isAnswer ? query.asking : [])])
    const before = previous
    const share = coverage(query, (term) => own.has(term))
    const withHeading = coverage(query, (term) => own.has(term) || heading.has(term))
    const withPrevious = coverage(query, (term) => own.has(term) || before.has(term))
    candidates.push({
      document,
      passage,
      sentences,
      at,
      coverage: withHeading,
      titleShare: hit.titleShare,
      score:
        weights.own * share +
        weights.heading * (withHeading - share) +
        weights.previous * (withPrevious - share) +
        weights.passage * passageScore +
        weights.type * Number(query.type !== 'other' && sectionType === query.type) +
        weights.answerType * Number(isAnswer) +
        weights.negation * Number(query.isNegated && isNegated(textOf(at))) +
        weights.definition * Number(query.type === 'definition' && defines(query, textOf(at))) +
        weights.position / (1 + at),
    })
    previous = own
  }
  return candidates
}

const definition = /^(.{1,80}?)[\s,]+(?:is|are|means?|refers?|stands?|happens?|occurs?)\b/i

/** Whether a sentence says what the query names: "Edema is …", "Bone marrow edema (BME) happens …". */
function defines({ terms }: Query, sentence: string): boolean {
  const subjects = definition.exec(sentence)?.[1]?.split(/[(),]|\bor\b/i) ?? []
  return subjects.some((subject) => {
    const said = new Set(analyze(subject))
    return said.size === terms.length && terms.every(({ term }) => said.has(term))
  })
}

function sentencesOf(document: Document, section: Section): Sentence[] {
  return document.sentences.filter(({ start, end }) => start >= section.start && end <= section.end)
}

/** Title and heading path: what a passage is about, as its author says it. */
function headingText(document: Document, section: Section): string {
  return [document.title, ...section.path, ...document.aliases].join('. ')
}

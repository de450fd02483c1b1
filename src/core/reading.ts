/** A passage as a question reads it: the terms of its title, its headings and each of its sentences. */
import { otherForms } from './abbreviations.ts'
import { analyze } from './analyzer.ts'
import type { Artifact } from './artifact.ts'
import { type QuestionType, questionType } from './question-type.ts'
import type { Document, Passage, Section, Sentence } from './types.ts'

export interface Reading {
  readonly document: Document
  readonly passage: Passage
  readonly section: Section
  /** What its heading asks for or answers. */
  readonly type: QuestionType
  /** Sentences of the passage, in reading order, the gaps among them. */
  readonly sentences: readonly ReadSentence[]
  /** Terms of heading and sentences, in reading order. */
  readonly terms: readonly string[]
  /** Terms of title and aliases. */
  readonly names: ReadonlySet<string>
  /** Terms of title, aliases and all headings above. */
  readonly above: ReadonlySet<string>
  /** Terms of heading and sentences, with the other form of each abbreviation. */
  readonly text: ReadonlySet<string>
}

export interface ReadSentence {
  /** All sentences of the section. */
  readonly siblings: readonly Sentence[]
  /** Place of this one among them. */
  readonly at: number
  readonly text: string
  /** In reading order, repeats kept. */
  readonly terms: readonly string[]
}

/** Reads the passage of an ordinal. */
export function read(artifact: Artifact, ordinal: number): Reading {
  const passage = artifact.passages[ordinal]!
  const document = artifact.documents.get(passage.documentId)!
  const section = document.sections[passage.section]!
  const siblings = document.sentences.filter(
    ({ start, end }) => start >= section.start && end <= section.end,
  )
  const sentences = siblings.flatMap(({ start, end }, at) =>
    start >= passage.start && end <= passage.end ? [readSentence(document, siblings, at)] : [],
  )
  const heading = section.path.at(-1) ?? ''
  const names = new Set([document.title, ...document.aliases].flatMap(analyze))
  const terms = [...analyze(heading), ...sentences.flatMap((sentence) => sentence.terms)]
  return {
    document,
    passage,
    section,
    type: questionType(heading).type,
    sentences,
    terms,
    names,
    above: new Set([...names, ...section.path.flatMap(analyze)]),
    text: withOtherForms(terms, document),
  }
}

/** The sentence at a place of its section. */
export function readSentence(
  document: Document,
  siblings: readonly Sentence[],
  at: number,
): ReadSentence {
  const { start, end } = siblings[at]!
  const text = document.text.slice(start, end)
  return { siblings, at, text, terms: analyze(text) }
}

/** Terms of a document's text, with the other form of each abbreviation that is among them. */
export function withOtherForms(terms: readonly string[], document: Document): Set<string> {
  const said = new Set(terms)
  for (const term of otherForms(said, document.abbreviations)) said.add(term)
  return said
}

/** A passage as a question reads it: the terms of its title, its heading and each of its sentences. */
import { otherForms } from './abbreviations.ts'
import { analyze } from './analyzer.ts'
import type { Artifact } from './artifact.ts'
import type { Document, Passage, Section, Sentence } from './types.ts'

export interface Reading {
  readonly document: Document
  readonly passage: Passage
  readonly section: Section
  /** Terms of the title and of the aliases, one list each. */
  readonly names: readonly (readonly string[])[]
  /** Terms of the headings above, outermost first. */
  readonly heading: readonly string[]
  /** Sentences of the passage, in reading order, the gaps among them. */
  readonly sentences: readonly ReadSentence[]
}

export interface ReadSentence {
  /** All sentences of the section. */
  readonly siblings: readonly Sentence[]
  /** Place of this one among them. */
  readonly at: number
  readonly text: string
  /** In reading order, repeats kept. */
  readonly terms: readonly string[]
  /** Its terms, with the other form of each abbreviation. */
  readonly said: ReadonlySet<string>
}

/** Reads the passage of an ordinal. */
export function read(artifact: Artifact, ordinal: number): Reading {
  const passage = artifact.passages[ordinal]!
  const document = artifact.documents.get(passage.documentId)!
  const section = document.sections[passage.section]!
  const siblings = document.sentences.filter(
    ({ start, end }) => start >= section.start && end <= section.end,
  )
  return {
    document,
    passage,
    section,
    names: [document.title, ...document.aliases].map(analyze),
    heading: section.path.flatMap(analyze),
    sentences: siblings.flatMap(({ start, end }, at) =>
      start >= passage.start && end <= passage.end ? [readSentence(document, siblings, at)] : [],
    ),
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
  const terms = analyze(text)
  const said = new Set(terms)
  for (const term of otherForms(said, document.abbreviations)) said.add(term)
  return { siblings, at, text, terms, said }
}

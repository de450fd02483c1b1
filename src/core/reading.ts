/** A passage as a question reads it: what its title, its headings and its sentences have of the question. */
import { type Asked, addAsked } from './asked.ts'
import type { Artifact } from './artifact.ts'
import type { PassageTerms, Places } from './retrieval/forward-index.ts'
import { isNegated, type QuestionType, questionType } from './question/question-type.ts'
import type { Document, Passage, Section } from './types.ts'

/** Of the terms in its sets there are only those that the question may ask for. */
export interface Reading {
  readonly document: Document
  readonly passage: Passage
  readonly section: Section
  /** What its heading asks for or answers. */
  readonly type: QuestionType
  /** Whether its heading denies something: "Can you have it without symptoms?" */
  readonly isNegated: boolean
  /** Ordinal of its document, and which of its sentences are those of the passage, the gaps among them. */
  readonly sentences: Pick<PassageTerms, 'document' | 'start' | 'end'>
  /** All terms of the title and of each alias. */
  readonly titles: readonly Places[]
  /** Terms of title and aliases. */
  readonly names: ReadonlySet<string>
  /** Terms of title, aliases and all headings above. */
  readonly above: ReadonlySet<string>
  /** All terms of the heading. */
  readonly heading: ReadonlySet<number>
  /** Terms of heading and sentences, with the other form of each abbreviation. */
  readonly text: ReadonlySet<string>
}

/** Reads the passage of an ordinal. */
export function read(
  { passages, documents, forward }: Artifact,
  ordinal: number,
  asked: Asked,
): Reading {
  const passage = passages[ordinal]!
  const document = documents.get(passage.documentId)!
  const section = document.sections[passage.section]!
  const sentences = forward.passage(ordinal)
  const titles = forward.names(sentences.document)
  const heading = forward.heading(sentences.document, passage.section)
  const terms = [...heading.own]
  for (let at = sentences.start; at < sentences.end; at++) {
    for (const place of forward.sentence(sentences.document, at).terms) terms.push(place)
  }
  const names = new Set<string>()
  for (const title of titles) addAsked(asked, title, names)
  const above = new Set(names)
  addAsked(asked, heading.above, above)
  addAsked(asked, heading.own, above)
  const text = new Set<string>()
  addAsked(asked, terms, text)
  addAsked(asked, sentences.otherForms, text)
  return {
    document,
    passage,
    section,
    type: questionType(section.path.at(-1) ?? '').type,
    isNegated: isNegated(section.path.at(-1) ?? ''),
    sentences,
    titles,
    names,
    above,
    heading: new Set(heading.own),
    text,
  }
}

/** What a question was about, for the next one to lean on. */
import { analyze, words } from '../text/analyzer.ts'
import { partsOf } from '../question/parts.ts'
import { newQuery } from '../question/query.ts'
import type { Retriever } from '../retrieval/retriever.ts'
import type { Document } from '../types.ts'

/** Words that ask for something and are a thing themselves: "what happens during it", after "do I need surgery". */
const thing =
  /^(?:surger(?:y|ies)|operations?|medic(?:ines?|ations?)|drugs?|tests?|scans?|exams?|screening|therap(?:y|ies)|genes?|mutations?|trials?|types?|stages?)$/

/** Words that fill a question and say nothing of what it is about. */
const filling = new Set(
  analyze(
    'happens happening occur occurs involved exist exists come comes work works start starts people person patients ' +
      'disease condition illness disorder problem diagnosis case way ways possible available different main common kind sort till gone',
  ),
)

/**
 * The words of a question that name something besides the subject of the document that answered it, as typed: "surgery"
 * of "what surgery is there for gout". Empty where it asks about the subject itself.
 */
export function focusOf(question: string, document: Document, retriever: Retriever): string {
  return contentOf(
    question,
    new Set([document.title, ...document.aliases].flatMap(analyze)),
    retriever,
  )
}

/** The words of a question that name what it is about, as typed. */
export function subjectWords(question: string, retriever: Retriever): string {
  return contentOf(question, new Set(), retriever)
}

function contentOf(question: string, names: ReadonlySet<string>, retriever: Retriever): string {
  const { terms, wording } = newQuery(question, retriever)
  const counts = new Set(terms.map(({ term }) => term))
  return words(question)
    .filter(({ text }) => {
      const [term] = analyze(text)
      if (term === undefined || names.has(term) || filling.has(term)) return false
      return thing.test(text) || (counts.has(term) && !wording.has(term))
    })
    .map(({ text }) => text)
    .join(' ')
}

/** Whether a question says what it asks for and of nothing in particular: "what causes it", "any treatments?". */
export function isBare(question: string, retriever: Retriever): boolean {
  const { terms, type, wording } = newQuery(question, retriever)
  return (
    type !== 'other' &&
    partsOf(question).length === 0 &&
    terms.every(({ term }) => wording.has(term) || filling.has(term))
  )
}

/** A title as it stands within a sentence: "bone marrow edema", where the text of its page writes it so. */
export function inMidSentence({ title, text }: Document): string {
  const lowered = title.charAt(0).toLowerCase() + title.slice(1)
  return text.includes(lowered) ? lowered : title
}

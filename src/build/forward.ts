/** From documents to the forward index: their texts are analyzed here, and never at answer time. */
import { otherForms } from '../core/text/abbreviations.ts'
import { analyze } from '../core/text/analyzer.ts'
import type { Dictionary } from '../core/retrieval/forward-index.ts'
import type { Document } from '../core/types.ts'
import { base64, writeNumber } from './bytes.ts'

/** A list of two parts, as `ForwardIndex` describes them. */
type List = readonly [first: readonly (string | number)[], second: readonly string[]]

/** The lists of a document, of each kind. */
export type ForwardLists = readonly (readonly List[])[]

/** The lists of a document, its terms not yet replaced by numbers. */
export function forwardLists(document: Document): ForwardLists {
  const { title, aliases, text, abbreviations } = document
  const others = (terms: readonly string[]) => otherForms(new Set(terms), abbreviations)
  const names = [title, ...aliases].map((name): List => [analyze(name), []])
  const headings = document.sections.map(({ path }) => ({
    above: path.slice(0, -1).flatMap(analyze),
    own: analyze(path.at(-1) ?? ''),
  }))
  const sentences = document.sentences.map(({ start, end }) => analyze(text.slice(start, end)))
  const passages = document.passages.map(({ section, start, end }): List => {
    const first = document.sentences.findIndex((sentence) => sentence.start >= start)
    const behind = document.sentences.findIndex((sentence) => sentence.end > end)
    const inside = sentences.slice(first, behind < 0 ? sentences.length : behind)
    return [[first, inside.length], others([...headings[section]!.own, ...inside.flat()])]
  })
  return [
    names,
    headings.map(({ above, own }): List => [above, own]),
    sentences.map((terms): List => [terms, others(terms)]),
    passages,
  ]
}

/** All terms of the lists. */
export function* termsIn(documents: readonly ForwardLists[]): Generator<string> {
  for (const list of documents.flat(2)) {
    for (const term of list.flat()) if (typeof term === 'string') yield term
  }
}

/** Writes the lists of all documents, in their order, for `ForwardIndex`. The dictionary knows all terms. */
export function compileForward(
  documents: readonly ForwardLists[],
  dictionary: Pick<Dictionary, 'placeOf'>,
): string {
  const places = new Map<string, number>()
  const numberOf = (term: string | number) => {
    if (typeof term === 'number') return term
    const place = places.get(term) ?? dictionary.placeOf(term)
    places.set(term, place)
    return place
  }
  const bytes: number[] = []
  for (const kinds of documents) {
    for (const lists of kinds) writeNumber(lists.length, bytes)
    for (const [first, second] of kinds.flat()) {
      const list: number[] = []
      writeNumber(first.length, list)
      for (const term of [...first, ...second]) writeNumber(numberOf(term), list)
      writeNumber(list.length, bytes)
      for (const byte of list) bytes.push(byte)
    }
  }
  return base64(bytes)
}

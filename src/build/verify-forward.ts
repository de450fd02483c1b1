import { otherForms } from '../core/text/abbreviations.ts'
import { analyze } from '../core/text/analyzer.ts'
import type { ForwardIndex, Places } from '../core/retrieval/forward-index.ts'
import { hash } from '../core/hash.ts'
import type { Document } from '../core/types.ts'

/** Documents that are read, drawn by hash. */
const maxDocuments = 200

/**
 * Asserts that the forward index has of each title, alias, heading, sentence and passage the terms that the analyzer
 * finds in its text. `documents` are all, in the order of the index. Throws with the text where they differ.
 */
export function verifyForward(forward: ForwardIndex, documents: readonly Document[]): void {
  const firstPassages: number[] = []
  let passages = 0
  for (const document of documents) {
    firstPassages.push(passages)
    passages += document.passages.length
  }
  const drawn = documents
    .map(({ id }, ordinal) => ({ ordinal, key: hash(id) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, maxDocuments)
  for (const { ordinal } of drawn) {
    verifyDocument(forward, ordinal, documents[ordinal]!, firstPassages[ordinal]!)
  }
}

function verifyDocument(
  forward: ForwardIndex,
  ordinal: number,
  document: Document,
  firstPassage: number,
): void {
  const { title, aliases, text, sections, sentences, passages, abbreviations } = document
  const expect = (places: Places, terms: readonly string[], of: string) => {
    const found = places.map((place) => forward.dictionary.termAt(place)).join(' ')
    if (found === terms.join(' ')) return
    throw new Error(
      `${document.id}: the forward index has "${found}", not "${terms.join(' ')}", of ${JSON.stringify(of)}`,
    )
  }
  const others = (terms: readonly string[]) => otherForms(new Set(terms), abbreviations)
  const names = forward.names(ordinal)
  for (const [i, name] of [title, ...aliases].entries()) expect(names[i]!, analyze(name), name)
  for (const [i, { path }] of sections.entries()) {
    const { above, own } = forward.heading(ordinal, i)
    expect([...above, ...own], path.flatMap(analyze), path.join(' / '))
    expect(own, analyze(path.at(-1) ?? ''), path.at(-1) ?? '')
  }
  for (const [i, { start, end }] of sentences.entries()) {
    const sentence = text.slice(start, end)
    const terms = analyze(sentence)
    const found = forward.sentence(ordinal, i)
    expect(found.terms, terms, sentence)
    expect(found.otherForms, others(terms), sentence)
  }
  for (const [i, { id, section, start, end }] of passages.entries()) {
    const found = forward.passage(firstPassage + i)
    const held = sentences.filter((it) => it.start >= start && it.end <= end)
    const [first, last] = [sentences[found.start], sentences[found.end - 1]]
    if (found.document !== ordinal || first !== held[0] || last !== held.at(-1)) {
      throw new Error(`${id}: the forward index has other sentences than the passage`)
    }
    const terms = [
      sections[section]!.path.at(-1) ?? '',
      ...held.map((it) => text.slice(it.start, it.end)),
    ].flatMap(analyze)
    expect(found.otherForms, others(terms), id)
  }
}

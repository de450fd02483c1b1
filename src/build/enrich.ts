import { analyze } from '../core/text/analyzer.ts'
import { otherForms } from '../core/text/abbreviations.ts'
import type { IndexedPassage } from '../core/retrieval/bm25.ts'
import type { Document } from '../core/types.ts'

/**
 * From this many passages on a title tells passages of one document apart no more: as a field of its own it would only
 * lift every passage of the longest document, so it is put in front of the text. The number is set by hand.
 */
const longDocument = 8

/** The passages of a document as they are indexed: with title, headings, aliases and the abbreviations it defines. */
export function enrich(document: Document, firstOrdinal: number): IndexedPassage[] {
  const isLong = document.passages.length >= longDocument
  const title = analyze(document.title)
  const aliases = analyze(document.aliases.join('. '))
  return document.passages.map((passage, i) => {
    const heading = analyze(document.sections[passage.section]!.path.join('. '))
    const text = analyze(document.text.slice(passage.start, passage.end))
    const said = new Set([...title, ...heading, ...text])
    return {
      id: firstOrdinal + i,
      title: isLong ? '' : title.join(' '),
      aliases: [...aliases, ...otherForms(said, document.abbreviations)].join(' '),
      heading: heading.join(' '),
      text: (isLong ? [...title, ...text] : text).join(' '),
    }
  })
}

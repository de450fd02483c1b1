import { analyze } from '../core/analyzer.ts'
import type { IndexedPassage } from '../core/bm25.ts'
import type { Document } from '../core/types.ts'

/**
 * From this many passages on a title tells passages of one document apart no more: as a field of its own it would only
 * lift every passage of the longest document, so it is put in front of the text. The number is set by hand.
 */
const longDocument = 8

/** The passages of a document as they are indexed: with title, headings, aliases and the abbreviations it defines. */
export function enrich(document: Document, firstOrdinal: number): IndexedPassage[] {
  const isLong = document.passages.length >= longDocument
  const defined = abbreviations(document.text).map(({ short, long }) => ({
    short: analyze(short),
    long: analyze(long),
  }))
  const title = analyze(document.title)
  const aliases = analyze(document.aliases.join('. '))
  return document.passages.map((passage, i) => {
    const heading = analyze(document.sections[passage.section]!.path.join('. '))
    const text = analyze(document.text.slice(passage.start, passage.end))
    const said = new Set([...title, ...heading, ...text])
    return {
      id: firstOrdinal + i,
      title: isLong ? '' : title.join(' '),
      aliases: [...aliases, ...otherForms(said, defined)].join(' '),
      heading: heading.join(' '),
      text: (isLong ? [...title, ...text] : text).join(' '),
    }
  })
}

/** An abbreviation and what it stands for, as the text defines it: "bone marrow edema (BME)". */
export interface Abbreviation {
  readonly short: string
  readonly long: string
}

const inBrackets = /\((\p{Lu}[\p{L}\p{N}]{1,7})\)/gu

/**
 * The abbreviations that a text defines. Schwartz and Hearst's rule (2003): reading backwards from the bracket,
 * each letter is found in the words before it, the first one at the beginning of a word.
 */
export function abbreviations(text: string): Abbreviation[] {
  const found = new Map<string, Abbreviation>()
  for (const match of text.matchAll(inBrackets)) {
    const short = match[1]!
    const isAbbreviation = (short.match(/\p{Lu}/gu)?.length ?? 0) >= 2
    if (!isAbbreviation || found.has(short)) continue
    const words = text
      .slice(Math.max(0, match.index - 120), match.index)
      .split(/(?<=[.;:!?])\s/)
      .at(-1)!
    const long = longForm(short, words.trim())
    if (long) found.set(short, { short, long })
  }
  return [...found.values()]
}

function longForm(short: string, before: string): string | undefined {
  const maxWords = Math.min(short.length + 5, short.length * 2)
  const words = before.split(/\s+/).slice(-maxWords).join(' ')
  let left = short.length
  for (let i = words.length - 1; i >= 0; i--) {
    const isLetter = words[i]!.toLowerCase() === short[left - 1]!.toLowerCase()
    const beginsWord = !/[\p{L}\p{N}]/u.test(words[i - 1] ?? '')
    if (!isLetter || (left === 1 && !beginsWord)) continue
    left--
    if (left === 0) return words.slice(i)
  }
  return undefined
}

/** The other form of each abbreviation that a passage uses in one form only. Forms are lists of terms. */
function otherForms(
  said: ReadonlySet<string>,
  defined: readonly { short: string[]; long: string[] }[],
): string[] {
  return defined.flatMap(({ short, long }) => {
    const saysShort = short.every((term) => said.has(term))
    const saysLong = long.every((term) => said.has(term))
    if (saysShort === saysLong) return []
    return saysShort ? long : short
  })
}

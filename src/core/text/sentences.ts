/** Where sentences begin and end. Run once, at build time: the offsets travel with the document. */
import type { Span } from '../types.ts'

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' })

/** A break behind one of these is no end of a sentence. */
const abbreviation =
  /(?:^|[\s("“])(?:Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|vs|e\.g|i\.e|cf|approx|Fig|No|Vol|Inc|Ltd|Co|U\.S|Ph\.D|M\.D|al|\p{Lu})\.\s*$/u
const beginsLowerCase = /^\s*\p{Ll}/u

/** The sentences of `text[span]`, trimmed, in reading order. Line breaks within the span are soft. */
export function sentencesOf(text: string, span: Span): Span[] {
  // Same length, so offsets hold: a line break would end a sentence, a blank does not.
  const flat = text.slice(span.start, span.end).replace(/[\n\r\t]/g, ' ')
  const sentences: Span[] = []
  let start = 0
  for (const { index, segment } of segmenter.segment(flat)) {
    const end = index + segment.length
    const rest = flat.slice(end)
    const isOver =
      end === flat.length || !(abbreviation.test(segment) || beginsLowerCase.test(rest))
    if (!isOver) continue
    const sentence = trimmed(text, { start: span.start + start, end: span.start + end })
    if (sentence) sentences.push(sentence)
    start = end
  }
  return sentences
}

/** The span without white space at its ends; undefined where nothing is left. */
export function trimmed(text: string, span: Span): Span | undefined {
  let { start, end } = span
  while (start < end && isSpace(text, start)) start++
  while (end > start && isSpace(text, end - 1)) end--
  return start < end ? { start, end } : undefined
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at]!)
}

const inlineBullet = /(?<=\s)[-•*–]\s+(?=[\p{L}\p{N}"“(])/gu
/** Code units that are read of what stands before a bullet. */
const openingLength = 40
const opensList = /(?::|\b(?:include|includes|including|are|as|following))\s+$/iu

/**
 * Cuts a run of text at the bullets that stand inside it ("signs are: - fever - chills"), as scraped text has them.
 * The first span is what stands before the list (or everything, where there is none), the others are its items.
 */
export function inlineItems(text: string, span: Span): Span[] {
  const run = text.slice(span.start, span.end)
  const cuts: { before: number; after: number }[] = []
  for (const match of run.matchAll(inlineBullet)) {
    const before = run.slice(Math.max(0, match.index - openingLength), match.index)
    if (cuts.length === 0 && !opensList.test(before)) continue
    cuts.push({ before: match.index, after: match.index + match[0].length })
  }
  const edges = [0, ...cuts.map((cut) => cut.after)]
  return edges.map((start, i) => ({
    start: span.start + start,
    end: span.start + (cuts[i]?.before ?? run.length),
  }))
}

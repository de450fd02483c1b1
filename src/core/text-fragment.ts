/**
 * An address that opens a document's own page at a quoted sentence, with the sentence marked by the browser:
 * https://wicg.github.io/scroll-to-text-fragment/
 */
import type { Document, Span } from './types.ts'

/** Words up to which a sentence stands in the address whole; from a longer one its ends do. */
const maxWords = 12
/** Words of either end. */
const maxEndWords = 5

/**
 * Undefined where the document has no web address, or where a browser would find other words first: it marks the first
 * place that fits. It looks for words regardless of case, and for those of one part within one block only.
 */
export function addressOf(document: Document, span: Span): string | undefined {
  const { text, source } = document
  const { url } = source
  if (!url || !/^https?:/i.test(url)) return undefined
  const parts = partsOf(document, span)
  if (!parts) return undefined
  const searched = text.toLowerCase()
  let [from, start] = [0, -1]
  for (const part of parts) {
    const found = searched.indexOf(part.toLowerCase(), from)
    if (start < 0) start = found
    from = found + part.length
  }
  if (start !== span.start || from !== span.end) return undefined
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${parts.map(encode).join(',')}`
}

/** The whole of a short sentence in one block, else its first words and its last. */
function partsOf({ text, blocks }: Document, span: Span): string[] | undefined {
  const first = blocks.find(({ end }) => end > span.start)
  const last = blocks.findLast(({ start }) => start < span.end)
  if (!first || !last) return undefined
  const quote = text.slice(span.start, span.end)
  if (first === last && quote.split(/\s+/).length <= maxWords) return [quote]
  const head = text.slice(span.start, Math.min(first.end, span.end)).trim()
  const tail = text.slice(Math.max(last.start, span.start), span.end).trim()
  const [start, end] = [firstWords(head), lastWords(tail)]
  return start && end ? [start, end] : undefined
}

function firstWords(text: string): string {
  const last = wordsOf(text).slice(0, maxEndWords).at(-1)
  return last ? text.slice(0, last.index + last[0].length) : ''
}

function lastWords(text: string): string {
  const [first] = wordsOf(text).slice(-maxEndWords)
  return first ? text.slice(first.index) : ''
}

function wordsOf(text: string) {
  return [...text.matchAll(/\S+/g)]
}

/** A bare hyphen would end a part; white space stands for any. */
function encode(part: string): string {
  return encodeURIComponent(part.replaceAll(/\s+/g, ' ')).replaceAll('-', '%2D')
}

import type { Block, Span } from '../../core/types.ts'
import { holdsFact, isBoilerplate } from './boilerplate.ts'
import type { CorpusFile, ParsedDocument } from './parsed.ts'

/** A longer line is a paragraph, whatever it looks like. */
const maxHeadingLength = 90
/** A line at least this long that does not end a sentence goes on in the next one. */
const wrapLength = 50

/** Reads plain text as it is scraped: short lines between blank lines are headings, bullets are items. */
export function parseText(file: CorpusFile): ParsedDocument {
  const text = file.content
  const blocks = textBlocks(text, { hasHeadings: true })
  const title = blocks.find(({ kind, level }) => kind === 'heading' && level === 1)
  return {
    title: title && text.slice(title.start, title.end),
    text,
    blocks,
    source: {},
    audience: 'public',
    language: 'en',
    aliases: [],
    about: false,
    line: 1,
  }
}

/** The blocks of plain text. A record has none but paragraphs and items: its headings are fields of their own. */
export function textBlocks(text: string, { hasHeadings }: { hasHeadings: boolean }): Block[] {
  const paragraphs = paragraphsOf(text)
  const isHeading = paragraphs.map(
    (paragraph, i) => hasHeadings && looksLikeHeading(text, paragraph, i === paragraphs.length - 1),
  )
  let group = 0 // level below the heading that holds others
  return paragraphs.flatMap((paragraph, i): Block[] => {
    if (isHeading[i]) {
      if (i === 0) return [block(paragraph, 'heading', 1)]
      if (paragraph.blankLinesBefore > 1) group = 0
      const holdsOthers = isHeading[i + 1] === true
      if (holdsOthers) group = 0
      const heading = block(paragraph, 'heading', 2 + group)
      if (holdsOthers) group = 1
      return [heading]
    }
    if (hasHeadings && isBoilerplate(text.slice(paragraph.start, paragraph.end))) {
      return [block(paragraph, 'boilerplate')]
    }
    return lineBlocks(text, paragraph)
  })
}

function block(span: Span, kind: Block['kind'], level = 0): Block {
  return { start: span.start, end: span.end, kind, level }
}

interface Paragraph extends Span {
  readonly blankLinesBefore: number
}

/** Runs of lines between blank lines, without the white space at their ends. */
function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let blankLinesBefore = 0
  let isOpen = false
  let lineStart = 0
  for (const line of text.split('\n')) {
    const start = lineStart + line.length - line.trimStart().length
    const end = lineStart + line.trimEnd().length
    lineStart += line.length + 1
    if (start >= end) {
      blankLinesBefore = isOpen ? 1 : blankLinesBefore + 1
      isOpen = false
      continue
    }
    if (isOpen) paragraphs.push({ ...paragraphs.pop()!, end })
    else paragraphs.push({ start, end, blankLinesBefore })
    isOpen = true
  }
  return paragraphs
}

function looksLikeHeading(text: string, paragraph: Paragraph, isLast: boolean): boolean {
  const line = text.slice(paragraph.start, paragraph.end)
  return (
    !isLast &&
    line.length <= maxHeadingLength &&
    !line.includes('\n') &&
    /^[\p{Lu}\p{N}"“¿]/u.test(line) &&
    !/[.:,;!…]$|[.!?]\s+\p{Lu}/u.test(line) &&
    !bullet.test(line) &&
    !holdsFact(line) &&
    !isBoilerplate(line)
  )
}

const bullet = /^(?:[-*•·▪◦‣–]|\d{1,2}[.)])\s+/

/** The blocks of one paragraph: its items where it has bullets, else its lines, put together where they are wrapped. */
function lineBlocks(text: string, paragraph: Span): Block[] {
  const blocks: Block[] = []
  let isList = false
  for (const match of text.slice(paragraph.start, paragraph.end).matchAll(/[^\n]*\S[^\n]*/g)) {
    const first = paragraph.start + match.index + match[0].length - match[0].trimStart().length
    const mark = bullet.exec(match[0].trimStart())?.[0].length ?? 0
    const line = {
      start: first + mark,
      end: paragraph.start + match.index + match[0].trimEnd().length,
    }
    const level = first - text.lastIndexOf('\n', first - 1)
    const previous = blocks.at(-1)
    if (mark > 0) blocks.push(block(line, 'item', level))
    else if (previous && isWrapped(text.slice(previous.start, previous.end))) {
      blocks[blocks.length - 1] = { ...previous, end: line.end }
    } else blocks.push(isList ? block(line, 'item', level) : block(line, 'paragraph'))
    // "Signs are:" with lines beneath it and no bullets is a list all the same.
    isList ||= text[line.end - 1] === ':'
  }
  return blocks
}

/** Whether the last line of `blockText` was broken by its width and not by its author. */
function isWrapped(blockText: string): boolean {
  const lastLine = blockText.slice(blockText.lastIndexOf('\n') + 1)
  return lastLine.length >= wrapLength && !/[.:!?]["”’)]?$/.test(lastLine)
}

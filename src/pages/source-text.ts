/** A document's canonical text as HTML: every visible character of it, once, in order. */
import { html } from 'hono/html'
import type { Block, BlockKind, Document, Span } from '../core/types.ts'
import type { Html } from './layout.ts'

/** A heading as the page shows it, for the outline. */
export interface OutlineEntry {
  /** Of the heading's element. */
  readonly anchor: string
  readonly text: string
  /** 2 to 6. */
  readonly level: number
  readonly isCited: boolean
  readonly hasGap: boolean
}

export interface SourceText {
  /**
   * The title as h1, then the text. What does not stand in the text (a record's question, the notes
   * on lost lists) bears `data-own`; without those elements the text content is the canonical text.
   */
  readonly body: readonly Html[]
  readonly outline: readonly OutlineEntry[]
}

/** Marks must be in reading order and not overlap; the first that is visible gets the id `c`. */
export function renderText(document: Document, marks: readonly Span[]): SourceText {
  const parts = partsOf(document)
  const isTitle = (part: Part | undefined) =>
    part !== undefined && plain(document.text.slice(part.start, part.end)) === plain(document.title)
  const title = isTitle(parts[0]) ? parts.shift() : undefined
  const headings = headingsOutsideText(document, parts)

  const body: Html[] = []
  const outline: { -readonly [key in keyof OutlineEntry]: OutlineEntry[key] }[] = []
  let hasMark = false
  const allGaps = document.sentences.filter(({ kind }) => kind === 'gap')

  const exact = (part: Span) => {
    const runs = splitByMarks(document.text, part, marks).map(({ text, mark }) => {
      if (!mark) return text
      const id = !hasMark && html`id="c"`
      hasMark = true
      return html`<mark ${id}>${text}</mark>`
    })
    return html`<span class="exact">${runs}</span>`
  }
  const open = (text: string, level: number) => {
    const deepest = (outline.at(-1)?.level ?? 1) + 1
    const anchor = `s${outline.length + 1}`
    const entry = { anchor, text, level: Math.min(Math.max(level, 2), deepest, 6) }
    outline.push({ ...entry, isCited: false, hasGap: false })
    return entry
  }
  const addOwnHeading = ({ text, level }: OwnHeading) => {
    const entry = open(text, level)
    body.push(headingElement(entry.level, html`id="${entry.anchor}" data-own`, text))
  }
  /** Notes on lost lists, and what the outline says of the section that the part stands in. */
  const notesOn = (part: Part) => {
    const gaps = allGaps.filter(({ end }) => end > part.start && end <= part.end)
    const entry = outline.at(-1)
    if (entry && gaps.length > 0) entry.hasGap = true
    if (entry && isMarked(document.text, part, marks)) entry.isCited = true
    return gaps.map(
      ({ start, end }) =>
        html`<p class="gap" data-own lang="en" dir="ltr">
          A list is missing in the source after “${document.text.slice(start, end)}”. The engine
          never answers from this line.
        </p>`,
    )
  }
  const cited = (part: Part) => (isMarked(document.text, part, marks) ? ' cited' : '')

  body.push(
    title
      ? html`<h1 class="title${cited(title)}">${exact(title)}</h1>`
      : html`<h1 class="title" data-own>${document.title}</h1>`,
  )

  for (let at = 0; at < parts.length; at++) {
    const part = parts[at]!
    while (headings[0] && headings[0].at <= part.start) addOwnHeading(headings.shift()!)
    switch (part.kind) {
      case 'heading': {
        const entry = open(document.text.slice(part.start, part.end), part.level)
        const attributes = html`id="${entry.anchor}" class="heading${cited(part)}"`
        body.push(headingElement(entry.level, attributes, exact(part)), ...notesOn(part))
        break
      }
      case 'paragraph':
      case 'boilerplate':
        body.push(html`<p class="${part.kind}${cited(part)}">${exact(part)}</p>`, ...notesOn(part))
        break
      case 'item':
      case 'row': {
        const run = runOf(parts, at, headings[0]?.at ?? Infinity)
        at += run.length - 1
        const lines = run.map((line) => {
          const bare = /^[•·‣▪*–-]/.test(document.text.slice(line.start)) ? ' bare' : ''
          return html`<li class="${line.kind}${bare}${cited(line)}">
            ${exact(line)}${notesOn(line)}
          </li>`
        })
        body.push(
          html`<ul class="${part.kind}s">
            ${lines}
          </ul>`,
        )
        break
      }
    }
  }
  headings.forEach(addOwnHeading)
  return { body, outline }
}

/** A block, or text that no block covers: shown as a paragraph, so that nothing is lost. */
interface Part extends Span {
  readonly kind: BlockKind
  readonly level: number
}

function partsOf({ text, blocks }: Document): Part[] {
  const parts: Part[] = []
  let end = 0
  const addLoose = (to: number, next?: Block) => {
    const between = text.slice(end, to)
    const isMarker = next?.kind === 'item' && /^\s*[•·‣▪◦●○*+–-]\s*$/.test(between)
    if (between.trim() === '' || isMarker) return
    const start = end + between.length - between.trimStart().length
    parts.push({ kind: 'paragraph', level: 0, start, end: start + between.trim().length })
  }
  for (const block of blocks) {
    addLoose(block.start, block)
    if (text.slice(block.start, block.end).trim() !== '') parts.push(block)
    end = block.end
  }
  addLoose(text.length)
  return parts
}

interface OwnHeading {
  /** Where the text that it stands above begins. */
  readonly at: number
  readonly text: string
  readonly level: number
}

/** Headings of sections, such as a record's question, that do not stand in the text before them. */
function headingsOutsideText(document: Document, parts: readonly Part[]): OwnHeading[] {
  const headings: OwnHeading[] = []
  let above: readonly string[] = []
  let from = 0
  for (const section of document.sections) {
    const inText = parts.filter(
      ({ kind, start, end }) => kind === 'heading' && start >= from && end <= section.start,
    )
    const path = section.path
    const shared = path.findIndex((name, depth) => plain(name) !== plain(above[depth] ?? ''))
    const added = shared === -1 ? [] : path.slice(shared)
    let at = section.start
    const missing: OwnHeading[] = []
    for (const [depth, name] of [...added.entries()].toReversed()) {
      const block = inText.findLast(
        ({ start, end }) => plain(document.text.slice(start, end)) === plain(name),
      )
      if (block) at = block.start
      else if (plain(name) !== plain(document.title))
        missing.unshift({ at, text: name, level: shared + depth + 2 })
    }
    headings.push(...missing)
    above = path
    from = section.end
  }
  return headings
}

/** The parts of one kind that follow each other from `at` on, up to the next heading of ours. */
function runOf(parts: readonly Part[], at: number, before: number): readonly Part[] {
  const rest = parts.slice(at)
  const length = rest.findIndex(
    ({ kind, start }, offset) => kind !== rest[0]!.kind || (offset > 0 && start >= before),
  )
  return length === -1 ? rest : rest.slice(0, length)
}

function splitByMarks(text: string, part: Span, marks: readonly Span[]) {
  const pieces: { text: string; mark?: Span }[] = []
  let at = part.start
  for (const mark of marks) {
    const start = Math.max(mark.start, at)
    const end = Math.min(mark.end, part.end)
    if (start >= end || text.slice(start, end).trim() === '') continue
    pieces.push({ text: text.slice(at, start) })
    pieces.push({ text: text.slice(start, end), mark })
    at = end
  }
  pieces.push({ text: text.slice(at, part.end) })
  return pieces
}

function isMarked(text: string, part: Span, marks: readonly Span[]): boolean {
  return splitByMarks(text, part, marks).length > 1
}

function headingElement(level: number, attributes: Html, content: unknown): Html {
  switch (level) {
    case 2:
      return html`<h2 ${attributes}>${content}</h2>`
    case 3:
      return html`<h3 ${attributes}>${content}</h3>`
    case 4:
      return html`<h4 ${attributes}>${content}</h4>`
    case 5:
      return html`<h5 ${attributes}>${content}</h5>`
    default:
      return html`<h6 ${attributes}>${content}</h6>`
  }
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase()
}

/** From the sentence that answers to the runs of text that are shown. */
import type { Candidate } from './extract.ts'
import { addressOf } from './text-fragment.ts'
import type { Citation, Document, Section, Sentence, Span } from './types.ts'

/** Code units that an answer may show. */
const maxLength = 700

/** Code units up to which a neighbour is taken in to make a sentence whole. */
const maxWhole = 450

/** A sentence that begins with one of these stands on the one before it. */
const leansOnPrevious =
  /^["“(]?(?:it|its|they|their|them|he|she|his|her|both|but|and|or|so|however|also|instead|otherwise|then|here|there|(?:(?:after|before|because of|by|during|for|from|in|of|with) )?(?:these|those|this|that|such)|(?:examples?|some|many|most|all|both|none) of (?:these|those|such|them)|for (?:example|instance)|in addition|as a result)\b/i

/** Runs that one answer may show. */
const maxCitations = 6

/** A neighbour this little behind the best sentence may as well be the one that answers. */
const rivalMargin = 0.3

/**
 * The runs that show a sentence whole: with the lead-in of its list, or with the neighbours it belongs to and those that
 * might answer as well. `candidates` are all sentences that were looked at.
 */
export function cite(best: Candidate, candidates: readonly Candidate[]): Citation[] {
  const { document, passage, sentences, at } = best
  const section = document.sections[passage.section]!
  const focus = sentences[at]!
  if (focus.end - focus.start > maxLength) {
    return [{ ...citation(document, section, cut(document.text, focus)), cut: true }]
  }
  const rivals = new Set(
    candidates
      .filter((it) => it.document === document && it.score >= best.score - rivalMargin)
      .map((it) => it.sentences[it.at]!.start),
  )
  return runsOf(document.text, sentences, at, rivals).map((run) =>
    citation(
      document,
      section,
      run,
      run.start <= focus.start && run.end >= focus.end ? focus : undefined,
    ),
  )
}

/** The citations of several answers in one: none that overlaps another, and no more than one answer may show. */
export function join(answers: readonly (readonly Citation[])[]): Citation[] {
  const [first = [], ...others] = answers
  const joined = [...first]
  for (const citations of others) {
    const added = citations.filter((it) => !joined.some((other) => overlap(it, other)))
    const all = [...joined, ...added]
    const isShort = all.reduce((sum, it) => sum + length(it) + 1, -1) <= maxLength
    if (isShort && all.length <= maxCitations) joined.push(...added)
  }
  const documents = [...new Set(joined.map(({ documentId }) => documentId))]
  return documents.flatMap((id) =>
    joined.filter(({ documentId }) => documentId === id).toSorted((a, b) => a.start - b.start),
  )
}

function overlap(a: Citation, b: Citation): boolean {
  return a.documentId === b.documentId && a.start < b.end && b.start < a.end
}

function runsOf(
  text: string,
  sentences: readonly Sentence[],
  at: number,
  rivals: ReadonlySet<number>,
): Span[] {
  switch (sentences[at]!.kind) {
    case 'lead-in':
      return [listFrom(sentences, at)]
    case 'item':
    case 'more':
      return itemWithLeadIn(sentences, at)
    case 'plain':
    case 'gap':
      return [withNeighbours(text, sentences, at, rivals)]
  }
}

/** A run of a document's text, which stands in one section. A sentence alone is its own focus. */
export function citationOf(document: Document, run: Span): Citation {
  const section = document.sections.find(({ start, end }) => start <= run.start && run.end <= end)!
  const sentence = document.sentences.find(
    ({ start, end }) => start === run.start && end === run.end,
  )
  return citation(document, section, run, sentence)
}

function citation(document: Document, section: Section, run: Span, focus?: Span): Citation {
  const context = addressOf(document, focus ?? run)
  return {
    documentId: document.id,
    title: document.title,
    language: document.language,
    section: section.path,
    start: run.start,
    end: run.end,
    quote: document.text.slice(run.start, run.end),
    ...(focus && { focus: { start: focus.start, end: focus.end } }),
    ...document.source,
    ...(context && { context }),
  }
}

/** A lead-in with as many of its items as fit, each of them whole. */
function listFrom(sentences: readonly Sentence[], at: number): Span {
  const { start } = sentences[at]!
  let { end } = sentences[at]!
  for (let next = at + 1; sentences[next]?.kind === 'item'; next = itemEnd(sentences, next) + 1) {
    const last = sentences[itemEnd(sentences, next)]!
    if (last.end - start > maxLength) break
    end = last.end
  }
  return { start, end }
}

/** A whole item behind the lead-in of its own list: one run where it is the first item, else two. */
function itemWithLeadIn(sentences: readonly Sentence[], at: number): Span[] {
  const first = sentences.slice(0, at + 1).findLastIndex(({ kind }) => kind === 'item')
  const whole = { start: sentences[first]!.start, end: sentences[itemEnd(sentences, at)]!.end }
  const before = sentences
    .slice(0, first)
    .findLastIndex(({ kind }) => kind !== 'item' && kind !== 'more')
  const leadIn = sentences[before]?.kind === 'lead-in' ? sentences[before] : undefined
  const leadInLength = leadIn ? leadIn.end - leadIn.start + 1 : 0
  const item = length(whole) + leadInLength <= maxLength ? whole : sentences[at]!
  if (!leadIn || length(item) + leadInLength > maxLength) return [item]
  return before + 1 === first && item === whole
    ? [{ start: leadIn.start, end: whole.end }]
    : [leadIn, item]
}

/** Place of the last sentence of the item that the sentence at `at` belongs to. */
function itemEnd(sentences: readonly Sentence[], at: number): number {
  let end = at
  while (sentences[end + 1]?.kind === 'more') end++
  return end
}

function length({ start, end }: Span): number {
  return end - start
}

/**
 * A sentence with the one before it where it leans on that or that might answer as well, and the one behind it
 * likewise. `rivals` are the beginnings of sentences that might.
 */
function withNeighbours(
  text: string,
  sentences: readonly Sentence[],
  at: number,
  rivals: ReadonlySet<number>,
): Span {
  const focus = sentences[at]!
  const leans = ({ start, end }: Sentence) => leansOnPrevious.test(text.slice(start, end))
  const previous = sentences[at - 1]
  const next = sentences[at + 1]
  let { start, end } = focus
  if (
    previous?.kind === 'plain' &&
    (leans(focus) || rivals.has(previous.start)) &&
    end - previous.start <= maxWhole
  ) {
    start = previous.start
  }
  if (
    next?.kind === 'plain' &&
    (leans(next) || rivals.has(next.start)) &&
    next.end - start <= maxWhole
  ) {
    end = next.end
  }
  return { start, end }
}

/** The longest beginning of an overlong sentence that ends at a clause, else at a word, else at a character. */
function cut(text: string, sentence: Span): Span {
  const head = text.slice(sentence.start, sentence.start + maxLength)
  // A comma between digits belongs to a number.
  const clauses = [...head.matchAll(/(?<!\d)[;,](?=\s)|\s(?=-\s)/g)].map(({ index }) => index)
  const clause = clauses.at(-1) ?? 0
  const word = head.search(/\s\S*$/)
  const end = clause > maxLength / 2 ? clause : word > 0 ? word : maxLength
  const cutsCharacter = /[\uD800-\uDBFF]$/.test(head.slice(0, end))
  const whole = head.slice(0, cutsCharacter ? end - 1 : end).trimEnd()
  return { start: sentence.start, end: sentence.start + whole.length }
}

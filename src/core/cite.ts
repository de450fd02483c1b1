/** From the sentence that answers to the runs of text that are shown. */
import type { Candidate } from './extract.ts'
import type { Citation, Document, Section, Sentence, Span } from './types.ts'

/** Code units that an answer may show. */
const maxLength = 700

/** Code units up to which a neighbour is taken in to make a sentence whole. */
const maxWhole = 450

/** A sentence that begins with one of these stands on the one before it. */
const leansOnPrevious =
  /^["“(]?(?:it|its|they|their|them|he|she|his|her|both|but|and|or|so|however|also|instead|otherwise|then|here|there|(?:(?:after|before|because of|by|during|for|from|in|of|with) )?(?:these|those|this|that|such)|for (?:example|instance)|in addition|as a result)\b/i

/** The runs that show a sentence whole: with the lead-in of its list, or with the neighbours it belongs to. */
export function cite({ document, passage, sentences, at }: Candidate): Citation[] {
  const section = document.sections[passage.section]!
  const focus = sentences[at]!
  if (focus.end - focus.start > maxLength) {
    return [{ ...citation(document, section, cut(document.text, focus)), cut: true }]
  }
  const runs =
    focus.kind === 'lead-in'
      ? [listFrom(sentences, at)]
      : focus.kind === 'item'
        ? withLeadIn(sentences, at)
        : [withNeighbours(document.text, sentences, at)]
  return runs.map((run) =>
    citation(
      document,
      section,
      run,
      run.start <= focus.start && run.end >= focus.end ? focus : undefined,
    ),
  )
}

function citation(document: Document, section: Section, run: Span, focus?: Span): Citation {
  return {
    documentId: document.id,
    title: document.title,
    section: section.path,
    start: run.start,
    end: run.end,
    quote: document.text.slice(run.start, run.end),
    ...(focus && { focus: { start: focus.start, end: focus.end } }),
    ...document.source,
  }
}

/** A lead-in with as many of its items as fit. */
function listFrom(sentences: readonly Sentence[], at: number): Span {
  const { start } = sentences[at]!
  let { end } = sentences[at]!
  for (const sentence of sentences.slice(at + 1)) {
    if (sentence.kind !== 'item' || sentence.end - start > maxLength) break
    end = sentence.end
  }
  return { start, end }
}

/** An item behind its lead-in: one run where it is the first item, else two. */
function withLeadIn(sentences: readonly Sentence[], at: number): Span[] {
  const item = sentences[at]!
  const before = sentences.slice(0, at).findLastIndex(({ kind }) => kind === 'lead-in')
  const leadIn = sentences[before]
  const isSameList = leadIn && sentences.slice(before + 1, at).some(({ kind }) => kind === 'item')
  if (!leadIn || (before + 1 < at && !isSameList)) return [item]
  if (leadIn.end - leadIn.start + item.end - item.start >= maxLength) return [item]
  return before + 1 === at ? [{ start: leadIn.start, end: item.end }] : [leadIn, item]
}

/** A sentence with the one before it where it leans on that, and the one behind it where that leans on it. */
function withNeighbours(text: string, sentences: readonly Sentence[], at: number): Span {
  const focus = sentences[at]!
  const leans = (sentence: Sentence) =>
    leansOnPrevious.test(text.slice(sentence.start, sentence.end))
  const previous = sentences[at - 1]
  const next = sentences[at + 1]
  let { start, end } = focus
  if (previous && previous.kind !== 'gap' && leans(focus) && end - previous.start <= maxWhole) {
    start = previous.start
  }
  if (next?.kind === 'plain' && leans(next) && next.end - start <= maxWhole) end = next.end
  return { start, end }
}

/** The longest beginning of an overlong sentence that ends at a clause or an item, in whole words. */
function cut(text: string, sentence: Span): Span {
  const head = text.slice(sentence.start, sentence.start + maxLength)
  const clause = Math.max(head.lastIndexOf('; '), head.lastIndexOf(', '), head.lastIndexOf(' - '))
  const end = clause > maxLength / 2 ? clause : head.lastIndexOf(' ')
  return { start: sentence.start, end: sentence.start + (end > 0 ? end : maxLength) }
}

import type { Document, Span } from '../core/types.ts'

/**
 * Asserts what every later step relies on: all spans lie in the text in reading order, begin and end at whole
 * characters, and passages hold whole sentences of their section. Throws where a step of the build has lost an offset.
 */
export function verify(document: Document): void {
  const { text, blocks, sections, sentences, passages } = document
  const fail = (what: string, span: Span) => {
    const slice = JSON.stringify(text.slice(span.start, span.end).slice(0, 60))
    throw new Error(`${document.id}: ${what} at ${span.start}-${span.end}: ${slice}`)
  }
  for (const [name, spans] of Object.entries({ blocks, sections, sentences })) {
    let end = 0
    for (const span of spans) {
      if (span.start < end || span.end <= span.start || span.end > text.length)
        fail(`${name} out of order`, span)
      if (cutsCharacter(text, span.start) || cutsCharacter(text, span.end))
        fail(`${name} cut a character`, span)
      end = span.end
    }
  }
  for (const sentence of lost(sentences, passages)) fail('a sentence in no passage', sentence)
  const starts = new Set(sentences.map(({ start }) => start))
  const ends = new Set(sentences.map(({ end }) => end))
  for (const passage of passages) {
    const section = sections[passage.section]
    if (!section || passage.start < section.start || passage.end > section.end) {
      fail('a passage outside of its section', passage)
    }
    if (!starts.has(passage.start) || !ends.has(passage.end))
      fail('a passage of broken sentences', passage)
  }
}

/** Sentences that no passage holds; passages are in order, and may overlap. */
function lost(sentences: readonly Span[], passages: readonly Span[]): Span[] {
  let p = 0
  return sentences.filter((sentence) => {
    while (p < passages.length && passages[p]!.end < sentence.end) p++
    return p === passages.length || passages[p]!.start > sentence.start
  })
}

function cutsCharacter(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')
}

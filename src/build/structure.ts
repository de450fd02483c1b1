import { inlineItems, sentencesOf } from '../core/sentences.ts'
import type { Block, Section, Sentence, SentenceKind } from '../core/types.ts'

/** Sections: the body text under each heading, with the headings above it. */
export function sectionsOf(
  text: string,
  blocks: readonly Block[],
  /** Heading of text that has none above it: the question of a record. */
  topHeading: readonly string[],
): Section[] {
  const sections: Section[] = []
  let open: { level: number; heading: string }[] = []
  let isNew = true
  for (const block of blocks) {
    if (block.kind === 'heading') {
      isNew = true
      // The title is above everything and in no path.
      if (block.level === 1) open = []
      else {
        open = open.filter(({ level }) => level < block.level)
        open.push({ level: block.level, heading: text.slice(block.start, block.end) })
      }
    } else if (isNew) {
      const path = open.length > 0 ? open.map(({ heading }) => heading) : topHeading
      sections.push({ path, start: block.start, end: block.end })
      isNew = false
    } else {
      sections.push({ ...sections.pop()!, end: block.end })
    }
  }
  return sections
}

const endsInColon = /:["”’)]?$/
/** The list is announced, and the sentence stops: "You may have:" without even the colon. */
const breaksOff =
  /\b(?:include|includes|including|such as|as follows|the following|due to|if you have)$/i

/** The sentences of all body blocks, and what each can be used for. */
export function classifySentences(text: string, blocks: readonly Block[]): Sentence[] {
  const body = blocks.filter(({ kind }) => kind !== 'boilerplate')
  return body.flatMap((block, i) =>
    block.kind === 'heading' ? [] : blockSentences(text, block, body[i + 1]),
  )
}

function blockSentences(text: string, block: Block, next: Block | undefined): Sentence[] {
  const isNextList = next?.kind === 'item' || next?.kind === 'row'
  const runs = inlineItems(text, block)
  return runs.flatMap((run, r) => {
    const isListed = r > 0 || block.kind === 'item' || block.kind === 'row'
    const opensList = r === 0 && runs.length > 1
    const sentences = sentencesOf(text, run)
    return sentences.map(({ start, end }, s): Sentence => {
      const isLast = s === sentences.length - 1
      const sentence = text.slice(start, end)
      let kind: SentenceKind = isListed && s === 0 ? 'item' : 'plain'
      if (isLast && opensList && !/[.!?]$/.test(sentence)) kind = 'lead-in'
      else if (
        isLast &&
        r === runs.length - 1 &&
        (endsInColon.test(sentence) || breaksOff.test(sentence))
      ) {
        kind = isNextList ? 'lead-in' : 'gap'
      }
      return { start, end, kind }
    })
  })
}

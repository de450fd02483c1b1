import { inlineItems, sentencesOf } from '../core/text/sentences.ts'
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
  /** How far in the items of the list stand that is being read. */
  let listLevel: number | undefined
  return body.flatMap((block, i) => {
    if (block.kind !== 'item') listLevel = undefined
    else listLevel ??= block.level
    if (block.kind === 'heading') return []
    const isNested = listLevel !== undefined && block.level > listLevel
    const sentences = blockSentences(text, block, body[i + 1])
    // A list within an item is a part of it: alone, it would be read under the wrong lead-in.
    return isNested ? sentences.map(asMore) : sentences
  })
}

function asMore(sentence: Sentence): Sentence {
  return sentence.kind === 'gap' ? sentence : { ...sentence, kind: 'more' }
}

function blockSentences(text: string, block: Block, next: Block | undefined): Sentence[] {
  const isNextList = next?.kind === 'item' || next?.kind === 'row'
  const isItemBlock = block.kind === 'item' || block.kind === 'row'
  const runs = inlineItems(text, block)
  return runs.flatMap((run, r) => {
    const isLastRun = r === runs.length - 1
    const opensList = r === 0 && runs.length > 1
    // Behind the last bullet inside a line nothing tells where its item ends: after one sentence, we say.
    const rest = isItemBlock || (r > 0 && !isLastRun) ? 'more' : 'plain'
    const sentences = sentencesOf(text, run)
    return sentences.map(({ start, end }, s): Sentence => {
      const isLast = s === sentences.length - 1
      const sentence = text.slice(start, end)
      let kind: SentenceKind = s > 0 ? rest : isItemBlock || r > 0 ? 'item' : 'plain'
      if (isLast && opensList && !/[.!?]$/.test(sentence)) kind = 'lead-in'
      else if (isLast && isLastRun && (endsInColon.test(sentence) || breaksOff.test(sentence))) {
        if (!isNextList) kind = 'gap'
        else if (!isItemBlock || next.level <= block.level) kind = 'lead-in'
      }
      return { start, end, kind }
    })
  })
}

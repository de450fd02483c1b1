import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters'
import { passageId } from '../core/artifact.ts'
import type { Block, Passage, Section, Sentence, Span } from '../core/types.ts'

/** Code units of a passage, about, and of what two neighbours share: a fifth. */
const splitter = new RecursiveCharacterTextSplitter({
  chunkSize: 900,
  chunkOverlap: 180,
  separators: ['\n\n', '\n', '. ', '? ', '! ', '; ', ' ', ''],
})

/** Cuts each section into passages of whole sentences. No passage crosses a section or holds boilerplate. */
export async function split(document: {
  id: string
  text: string
  blocks: readonly Block[]
  sections: readonly Section[]
  sentences: readonly Sentence[]
}): Promise<Passage[]> {
  const passages: Omit<Passage, 'id'>[] = []
  for (const [section, { start, end }] of document.sections.entries()) {
    const blocks = document.blocks.filter((block) => block.start >= start && block.end <= end)
    for (const run of bodyRuns(blocks)) {
      const sentences = document.sentences.filter(
        (it) => it.start >= run.start && it.end <= run.end,
      )
      const chunks = await splitter.splitText(document.text.slice(run.start, run.end))
      for (const span of wholeSentences(locate(document.text, run, chunks), sentences)) {
        passages.push({ documentId: document.id, section, ...span })
      }
    }
  }
  return passages.map((passage, ordinal) => ({ id: passageId(document.id, ordinal), ...passage }))
}

/** Runs of blocks with no boilerplate between them. */
function bodyRuns(blocks: readonly Block[]): Span[] {
  const runs: Span[] = []
  let isOpen = false
  for (const { kind, start, end } of blocks) {
    if (kind === 'boilerplate') isOpen = false
    else {
      runs.push({ start: isOpen ? runs.pop()!.start : start, end })
      isOpen = true
    }
  }
  return runs
}

/**
 * The splitter returns text without offsets, trimmed. Each chunk begins at the latest where the one before it ends, so
 * the last place up to there is its own: an earlier one may be a repetition.
 */
function locate(text: string, run: Span, chunks: readonly string[]): Span[] {
  let latest = run.start
  return chunks.map((chunk) => {
    while (/\s/.test(text[latest] ?? '')) latest++
    const start = text.lastIndexOf(chunk, latest)
    if (start < run.start || start + chunk.length > run.end) {
      throw new Error(
        `The splitter returned text that is not in its source: ${JSON.stringify(chunk.slice(0, 80))}`,
      )
    }
    latest = start + chunk.length
    return { start, end: latest }
  })
}

/** Widens each chunk to the sentences it touches, and drops what another one holds already. */
function wholeSentences(chunks: readonly Span[], sentences: readonly Span[]): Span[] {
  const widened = chunks.flatMap((chunk) => {
    const touched = sentences.filter(({ start, end }) => start < chunk.end && end > chunk.start)
    return touched.length > 0 ? [{ start: touched[0]!.start, end: touched.at(-1)!.end }] : []
  })
  return widened.filter(
    (span, i) =>
      !widened.some(
        (other, j) =>
          i !== j &&
          other.start <= span.start &&
          other.end >= span.end &&
          (j < i || other.start < span.start || other.end > span.end),
      ),
  )
}

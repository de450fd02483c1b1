/** From MiniSearch's index to the compact one that is read at answer time. */
import type { AsPlainObject } from 'minisearch'
import { fields } from '../core/retrieval/bm25.ts'
import type { CompiledIndex } from '../core/retrieval/compiled-retriever.ts'
import { base64, writeNumber } from './bytes.ts'

/**
 * Compiles an index from its documented serialisation, `MiniSearch.toJSON()`, its terms joined by `others` that it may
 * lack, which no passage is found by. The same index gives the same bytes.
 * Throws where its documents are not the passages 0, 1, 2, … in this order.
 */
export function compile(index: AsPlainObject, others: Iterable<string> = []): CompiledIndex {
  const size = index.documentCount
  for (let passage = 0; passage < size; passage++) {
    const id: unknown = index.documentIds[passage]
    if (id !== passage)
      throw new Error(`expected passage ${passage} in its place, got ${String(id)}`)
  }
  const columns = fields.map((field) => index.fieldIds[field]!)
  const lengths: number[] = []
  for (const column of columns) {
    for (let passage = 0; passage < size; passage++) {
      writeNumber(index.fieldLength[passage]![column]!, lengths)
    }
  }
  const byTerm = new Map(index.index)
  for (const term of others) if (!byTerm.has(term)) byTerm.set(term, {})
  const terms = [...byTerm].toSorted(([a], [b]) => (a < b ? -1 : 1))
  const postings: number[] = []
  for (const [, byColumn] of terms) {
    const block = blockOf(columns.map((column) => Object.entries(byColumn[column] ?? {})))
    writeNumber(block.length, postings)
    for (const byte of block) postings.push(byte)
  }
  return {
    size,
    meanLengths: columns.map((column) => index.averageFieldLength[column] ?? 0),
    lengths: base64(lengths),
    terms: terms.map(([term]) => term).join(' '),
    postings: base64(postings),
  }
}

/** Passages, and how often a term stands in each; they ascend, as integer keys of an object do. */
type Postings = readonly (readonly [passage: string, frequency: number])[]

/** What is written of one term, whose postings are given field by field. */
function blockOf(postingsOfFields: readonly Postings[]): number[] {
  const block: number[] = []
  writeNumber(new Set(postingsOfFields.flat().map(([passage]) => passage)).size, block)
  for (const postings of postingsOfFields) {
    writeNumber(postings.length, block)
    let before = -1
    for (const [passage, frequency] of postings) {
      writeNumber(2 * (Number(passage) - before) + Number(frequency !== 1), block)
      if (frequency !== 1) writeNumber(frequency, block)
      before = Number(passage)
    }
  }
  return block
}

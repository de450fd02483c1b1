import type { DocumentResponse } from '../api/search.ts'
import type { Document } from '../core/types.ts'

type Part = DocumentResponse['parts'][number]

/** A document's text in reading order, with its headings, and where its source has lost a list. */
export function documentParts(document: Document): Part[] {
  const { text, title, blocks, sections, sentences } = document
  const gaps = sentences.filter(({ kind }) => kind === 'gap')
  const parts: Part[] = []
  let above: readonly string[] = []
  for (const section of sections) {
    const { path } = section
    const shared = path.findIndex((name, depth) => name !== above[depth])
    for (const [depth, name] of path.entries()) {
      if (shared === -1 || depth < shared || (depth === 0 && name === title)) continue
      parts.push({ kind: 'heading', level: Math.min(depth + 2, 6), text: name })
    }
    above = path
    for (const { kind, level, start, end } of blocks) {
      if (start < section.start || end > section.end || kind === 'heading') continue
      parts.push({ kind, level, text: text.slice(start, end), start })
      for (const gap of gaps) {
        if (gap.end <= start || gap.end > end) continue
        parts.push({ kind: 'gap', level: 0, text: text.slice(gap.start, gap.end) })
      }
    }
  }
  return parts
}

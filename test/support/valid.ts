import { expect } from 'vitest'
import * as schema from '../../src/api/schema.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import type { Answer } from '../../src/core/types.ts'

/** Asserts what holds of every answer: its form, and that what it quotes stands where it says. */
export function expectValid(artifact: Artifact, reply: Answer): void {
  schema.answer.parse(reply)
  const { kind, text, citations, passages, confidence } = reply
  expect(citations.length > 0).toBe(kind === 'answer')
  for (const { documentId, start, end, quote, focus } of citations) {
    const source = artifact.documents.get(documentId)!.text
    expect(quote).toBe(source.slice(start, end))
    expect(quote.trim()).toBe(quote)
    if (focus) expect(focus.start >= start && focus.end <= end).toBe(true)
  }
  expect(
    citations.some((it, i) => citations.slice(i + 1).some((other) => overlap(it, other))),
  ).toBe(false)
  expect(new Set(passages.map(({ documentId }) => documentId)).size).toBe(passages.length)
  expect(confidence >= 0 && confidence <= 1).toBe(true)
  if (kind === 'answer') {
    expect(text).toBe(citations.map(({ quote }) => quote).join('\n'))
    expect(text.length).toBeLessThanOrEqual(700)
  }
}

type Place = Answer['citations'][number]

function overlap(a: Place, b: Place): boolean {
  return a.documentId === b.documentId && a.start < b.end && b.start < a.end
}

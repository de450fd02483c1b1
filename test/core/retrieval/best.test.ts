import { expect, test } from 'vitest'
import { Best } from '../../../src/core/retrieval/best.ts'

test('keeps what sorting all would keep, in its order', () => {
  let seed = 1
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
  for (let limit = 0; limit <= 30; limit++) {
    // Few different scores, so that many are equal.
    const scored = Array.from({ length: random(120) }, (_, passage) => ({
      passage: (passage * 61) % 127,
      score: 1 + random(20),
    }))
    const best = new Best(limit)
    for (const { passage, score } of scored) {
      if (best.takes(passage, score)) best.add(passage, score)
    }
    const sorted = scored.toSorted((a, b) => b.score - a.score || a.passage - b.passage)
    expect(best.drain()).toEqual(sorted.slice(0, limit))
    expect(best.drain()).toEqual([])
  }
})

import { expect, test } from 'vitest'
import { compile } from '../../../src/build/compile.ts'
import { fields } from '../../../src/core/retrieval/bm25.ts'
import { CompiledRetriever } from '../../../src/core/retrieval/compiled-retriever.ts'
import { MiniSearchRetriever, newIndex } from '../../../src/core/retrieval/minisearch-retriever.ts'
import { indexedPassages, retrieverCases } from '../../cases/retriever.ts'

/** An index of passages, compiled, written and read back. */
function compiled(passages: typeof indexedPassages): CompiledRetriever {
  const index = newIndex()
  index.addAll(passages)
  return new CompiledRetriever(JSON.parse(JSON.stringify(compile(index.toJSON()))))
}

retrieverCases('a compiled index', compiled(indexedPassages))

test('an empty index knows nothing', () => {
  const empty = compiled([])
  expect(empty.size).toBe(0)
  expect(empty.documentFrequency('gout')).toBe(0)
  expect(empty.termsBeginningWith('g')).toEqual([])
  expect(empty.retrieve([{ term: 'gout', weight: 1 }], { limit: 10 })).toEqual([])
})

test('a term is found whole, not by a part of it or across two', () => {
  const retriever = compiled(indexedPassages)
  const terms = ['g', 'gou', 'goutt', 'gout gout', 'gout help', ' gout', '']
  expect(terms.map((term) => retriever.documentFrequency(term))).toEqual(terms.map(() => 0))
})

test('a term that no passage is found by has a place and nothing else', () => {
  const index = newIndex()
  index.addAll(indexedPassages)
  const retriever = new CompiledRetriever(compile(index.toJSON(), ['gout', 'goutless']))
  const place = retriever.placeOf('goutless')
  expect(retriever.termAt(place)).toBe('goutless')
  expect(retriever.placeOf('gout')).toBeLessThan(place)
  expect(retriever.placeOf('goutles')).toBeLessThan(0)
  expect(retriever.documentFrequency('goutless')).toBe(0)
  expect(retriever.termsBeginningWith('g')).toEqual(
    compiled(indexedPassages).termsBeginningWith('g'),
  )
  expect(retriever.retrieve([{ term: 'goutless', weight: 1 }], { limit: 10 })).toEqual([])
})

test('finds what MiniSearch finds, with the same scores, in the same order', () => {
  let seed = 1
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
  // A few frequent terms and many rare ones, some of them outside of ASCII and of the basic plane.
  const vocabulary = ['bone', 'b', 'edema', '骨髓', 'é', '𝔤', 'constructor', '__proto__']
  for (let i = 0; i < 60; i++) vocabulary.push(`term${i}`)
  const term = () => vocabulary[Math.floor((random(1_000) / 1_000) ** 3 * vocabulary.length)]!
  const field = (most: number) => Array.from({ length: random(most + 1) }, term).join(' ')
  const passages = Array.from({ length: 400 }, (_, id) => ({
    id,
    title: field(3),
    aliases: field(2),
    heading: field(5),
    text: field(300),
  }))
  const frequencies = new Map<string, number>()
  for (const passage of passages) {
    for (const it of new Set(fields.flatMap((name) => passage[name].split(' ')).filter(Boolean))) {
      frequencies.set(it, (frequencies.get(it) ?? 0) + 1)
    }
  }
  const index = newIndex()
  index.addAll(passages)
  const oracle = new MiniSearchRetriever(index, frequencies)
  const retriever = compiled(passages)
  for (const it of [...vocabulary, 'dragon']) {
    expect(retriever.documentFrequency(it)).toBe(oracle.documentFrequency(it))
  }
  let compared = 0
  for (let i = 0; i < 200; i++) {
    const terms = [...new Set(Array.from({ length: 1 + random(6) }, term))].map((it) => ({
      term: it,
      weight: 0.1 + random(20) / 10,
    }))
    const among =
      random(3) === 0 ? [...passages.keys()].filter((passage) => passage % 3 !== 0) : undefined
    const options = { limit: 1 + random(60), among }
    const expected = oracle.retrieve(terms, options)
    const hits = retriever.retrieve(terms, options)
    expect(hits.map(({ passage }) => passage)).toEqual(expected.map(({ passage }) => passage))
    for (const [place, { score }] of hits.entries()) {
      expect(Math.abs(score / expected[place]!.score - 1)).toBeLessThan(1e-9)
      compared++
    }
  }
  expect(compared).toBeGreaterThan(2_000)
})

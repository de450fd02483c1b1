import { expect, test } from 'vitest'
import { verifyIndex } from '../../src/build/verify-index.ts'
import type { Retriever } from '../../src/core/retrieval/retriever.ts'
import { artifactOf } from '../support/corpus.ts'
import { diseases } from '../support/diseases.ts'

const { retriever, documents } = await artifactOf(diseases)

/** The retriever with one of its answers changed. */
function changed(change: Partial<Retriever>): Retriever {
  return {
    size: retriever.size,
    documentFrequency: (term) => retriever.documentFrequency(term),
    titleFrequency: (term) => retriever.titleFrequency(term),
    termsBeginningWith: (letter) => retriever.termsBeginningWith(letter),
    retrieve: (terms, options) => retriever.retrieve(terms, options),
    ...change,
  }
}

const verifyChanged = (change: Partial<Retriever>) => () =>
  verifyIndex(changed(change), retriever, [...documents.values()])

test('lets an index pass that finds the same', () => {
  expect(verifyChanged({})).not.toThrow()
})

test('lets an index pass whose scores differ in the last digits', () => {
  const retrieve: Retriever['retrieve'] = (terms, options) =>
    retriever
      .retrieve(terms, options)
      .map(({ passage, score }) => ({ passage, score: score * (1 + 1e-12) }))
  expect(verifyChanged({ retrieve })).not.toThrow()
})

test.each<[string, Partial<Retriever>, RegExp]>([
  ['another size', { size: 3 }, /has 3 passages of 8/],
  [
    'another frequency',
    { documentFrequency: () => 7 },
    /documentFrequency of ".+" is \d, got 7, asked "/,
  ],
  [
    'another frequency in titles',
    { titleFrequency: () => 7 },
    /titleFrequency of ".+" is \d, got 7/,
  ],
  [
    'a hit too few',
    { retrieve: (terms, options) => retriever.retrieve(terms, options).slice(1) },
    /expected \d hits, got \d, asked "/,
  ],
  [
    'another score',
    {
      retrieve: (terms, options) =>
        retriever
          .retrieve(terms, options)
          .map(({ passage, score }) => ({ passage, score: score * (1 + 1e-6) })),
    },
    /hit 0 is passage \d with/,
  ],
  [
    'another order',
    { retrieve: (terms, options) => retriever.retrieve(terms, options).toReversed() },
    /hit 0 is passage \d with/,
  ],
  [
    'another passage',
    {
      retrieve: (terms, options) =>
        retriever
          .retrieve(terms, options)
          .map((hit, i) => (i === 0 ? { ...hit, passage: 8 } : hit)),
    },
    /hit 0 is passage 8 .* expected undefined there/,
  ],
])('%s is found', (_, change, message) => {
  expect(verifyChanged(change)).toThrow(message)
})

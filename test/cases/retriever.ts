import { describe, expect, test } from 'vitest'
import { analyze } from '../../src/core/text/analyzer.ts'
import { fields, type IndexedPassage } from '../../src/core/retrieval/bm25.ts'
import type { Retriever } from '../../src/core/retrieval/retriever.ts'

const passages = [
  {
    title: 'Gout',
    aliases: 'Podagra',
    heading: 'What is gout?',
    text: 'Gout is a kind of arthritis.',
  },
  {
    title: 'Gout',
    aliases: 'Podagra',
    heading: 'How is gout treated?',
    text: 'Rest, ice and medicine help.',
  },
  {
    title: 'Arthritis',
    aliases: '',
    heading: 'What is arthritis?',
    text: 'Joints hurt. Gout can be a cause, among many others that doctors know of.',
  },
  {
    title: 'Asthma',
    aliases: '',
    heading: 'What triggers asthma?',
    text: 'Dust, smoke and cold air.',
  },
]

/** The passages that every implementation of `Retriever` is tried on, analyzed. */
export const indexedPassages: IndexedPassage[] = passages.map((passage, id) => ({
  id,
  title: analyze(passage.title).join(' '),
  aliases: analyze(passage.aliases).join(' '),
  heading: analyze(passage.heading).join(' '),
  text: analyze(passage.text).join(' '),
}))

/** In how many of them each term stands. */
export const documentFrequencies = new Map<string, number>()
for (const passage of indexedPassages) {
  for (const term of new Set(
    fields.flatMap((field) => passage[field].split(' ').filter(Boolean)),
  )) {
    documentFrequencies.set(term, (documentFrequencies.get(term) ?? 0) + 1)
  }
}

/** What every implementation of `Retriever` promises. */
export function retrieverCases(name: string, retriever: Retriever): void {
  const search = (question: string, among?: readonly number[]) =>
    retriever.retrieve(
      analyze(question).map((term) => ({ term, weight: 1 })),
      { limit: 10, among },
    )
  const ranking = (question: string) => search(question).map(({ passage }) => passage)

  describe(name, () => {
    test('a title counts more than a mention', () => {
      expect(ranking('gout').at(-1)).toBe(2)
    })

    test('a heading decides between passages of one title', () => {
      expect(ranking('how is gout treated')[0]).toBe(1)
    })

    test('an alias finds the passage', () => {
      expect(ranking('podagra').toSorted()).toEqual([0, 1])
    })

    test('a passage with two terms stands above one with either, without being multiplied by their number', () => {
      const both = search('dust smoke')[0]!
      const one = search('dust')[0]!
      expect(both.score).toBeGreaterThan(one.score)
      expect(both.score).toBeLessThan(3 * one.score)
    })

    test('a term of lower weight adds less', () => {
      const score = (weight: number) =>
        retriever.retrieve([{ term: 'asthma', weight }], { limit: 1 })[0]!.score
      expect(score(0.5)).toBeCloseTo(score(1) / 2)
    })

    test('scores are above 0 and fall', () => {
      const scores = search('what is gout arthritis').map(({ score }) => score)
      expect(scores.every((score) => score > 0)).toBe(true)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    })

    test('finds nothing for unknown terms, and none for no terms', () => {
      expect(search('dragon')).toEqual([])
      expect(retriever.retrieve([], { limit: 10 })).toEqual([])
    })

    test('keeps to the limit', () => {
      expect(retriever.retrieve([{ term: 'gout', weight: 1 }], { limit: 2 })).toHaveLength(2)
    })

    test('keeps to the passages that may be found, whatever their order', () => {
      const found = search('gout').filter(({ passage }) => passage > 0)
      expect(search('gout', [3, 2, 1])).toEqual(found)
      expect(search('gout', [3])).toEqual([])
      expect(search('gout', [])).toEqual([])
      expect(ranking('gout')).toHaveLength(3)
    })

    test('knows how many passages have a term', () => {
      expect(retriever.size).toBe(4)
      expect(retriever.documentFrequency('gout')).toBe(3)
      expect(retriever.documentFrequency('dragon')).toBe(0)
      expect(retriever.documentFrequency('constructor')).toBe(0)
    })

    test('knows how many passages have a term in their title', () => {
      expect(retriever.titleFrequency('gout')).toBe(2)
      expect(retriever.titleFrequency('ice')).toBe(0)
      expect(retriever.titleFrequency('dragon')).toBe(0)
    })

    test('lists the terms of a letter, each once', () => {
      expect(retriever.termsBeginningWith('g').toSorted()).toEqual(['gout'])
      expect(retriever.termsBeginningWith('d').toSorted()).toEqual(['doctor', 'dust'])
      expect(retriever.termsBeginningWith('q')).toEqual([])
    })
  })
}

import { describe, expect, test } from 'vitest'
import { distanceFrom, similar } from '../../../src/core/text/spelling.ts'

/** The part of an index that spelling needs. */
function indexWith(frequencies: Record<string, number>) {
  return {
    documentFrequency: (term: string) => frequencies[term] ?? 0,
    termsBeginningWith: (letter: string) =>
      Object.keys(frequencies).filter((term) => term.startsWith(letter)),
  }
}

describe('terms that are spelled alike', () => {
  test.each([
    ['a letter left out', 'astma', 'asthma'],
    ['a letter too many', 'asthmaa', 'asthma'],
    ['a letter for another', 'asthna', 'asthma'],
    ['two letters swapped', 'ashtma', 'asthma'],
    ['two edits in a long word', 'artritus', 'arthritis'],
  ])('%s', (_, typed, meant) => {
    expect(similar(typed, indexWith({ asthma: 1, arthritis: 1 }))).toEqual([meant])
  })

  test.each([
    ['a short word', 'gaut', { gout: 1 }],
    ['two edits in a word of seven letters', 'asthnna', { asthma: 1 }],
    ['three edits in a long word', 'artrifus', { arthritis: 1 }],
    ['another first letter', 'esthma', { asthma: 1 }],
    ['a word with a digit', 'type12', { type1: 1 }],
    ['a term with a digit', 'grade', { grade2: 1 }],
  ])('not: %s', (_, typed, frequencies) => {
    expect(similar(typed, indexWith(frequencies as Record<string, number>))).toEqual([])
  })

  test('the nearest first, then the more frequent, then by alphabet, at most three', () => {
    const index = indexWith({ parental: 1, parietal: 9, parented: 9, parent: 99, parentel: 3 })
    expect(similar('parentil', index)).toEqual(['parentel', 'parental', 'parent'])
    expect(similar('parentyl', indexWith({ parentbl: 2, parental: 2 }))).toEqual([
      'parental',
      'parentbl',
    ])
  })

  test('a first letter outside the basic plane is one letter', () => {
    expect(similar('𝔤𝔬𝔲𝔱', indexWith({ 𝔤𝔬𝔲𝔱𝔱: 1 }))).toEqual(['𝔤𝔬𝔲𝔱𝔱'])
  })
})

/** The whole table, cell by cell, as the distance is defined. */
function fullDistance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (__, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const cost = Number(a[i - 1] !== b[j - 1])
      d[i]![j] = Math.min(d[i - 1]![j]! + 1, d[i]![j - 1]! + 1, d[i - 1]![j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i]![j] = Math.min(d[i]![j]!, d[i - 2]![j - 2]! + 1)
      }
    }
  }
  return d[a.length]![b.length]!
}

test('the band finds what the whole table finds, up to its limit', () => {
  let seed = 1
  const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
  const word = () => Array.from({ length: 1 + random(9) }, () => 'abc'[random(3)]!).join('')
  const distances = new Set<number>()
  for (let i = 0; i < 300; i++) {
    const from = word()
    const max = 1 + random(2)
    const edits = distanceFrom(from, max)
    for (let k = 0; k < 20; k++) {
      const to = word()
      const expected = Math.min(fullDistance(from, to), max + 1)
      expect(`${from} ${to} ${edits(to)}`).toBe(`${from} ${to} ${expected}`)
      distances.add(expected)
    }
  }
  expect([...distances].toSorted()).toEqual([0, 1, 2, 3])
})

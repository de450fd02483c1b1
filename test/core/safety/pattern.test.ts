import { describe, expect, test } from 'vitest'
import { compile, matchAt } from '../../../src/core/safety/pattern.ts'
import { PatternSet, textOf } from '../../../src/core/safety/pattern-set.ts'
import { wordLists } from '../../../src/core/safety/word-lists.ts'

const end = (pattern: string, words: string, start = 0) =>
  matchAt(compile(pattern), textOf(words.split(' ')), start)

describe('a pattern', () => {
  test.each([
    ['chest pain', 'chest pain now', 2],
    ['chest pain', 'chest of pain', undefined],
    ['hit|hits me', 'hits me', 2],
    ['bleed* badly', 'bleeding badly', 2],
    ['bleed* badly', 'blood badly', undefined],
    ['chest ~2 pain', 'chest hurts a pain', 4],
    ['chest ~2 pain', 'chest hurts with some pain', undefined],
    ['chest ~2 pain', 'chest , pain', undefined],
    ['chest ~2 pain', 'chest no pain', undefined],
    ['not ~1 breathing', 'not really breathing', 3],
    ['an? overdose', 'overdose', undefined],
    ['took an? overdose', 'took overdose', 2],
    ['took an? overdose', 'took an overdose', 3],
    ['fever #38..41.5', 'fever 39.5', 2],
    ['fever #38..41.5', 'fever 39,5', 2],
    ['fever #38..41.5', 'fever 42', undefined],
    ['go on !holiday', 'go on', 2],
    ['go on !holiday', 'go on holiday', undefined],
    ['^ help', 'help me', 1],
    ['cant go on $', 'cant go on , please', 3],
    ['cant go on $', 'cant go on living', undefined],
  ])('%s, over "%s"', (pattern, words, expected) => {
    if (pattern.startsWith('an?')) {
      expect(() => compile(pattern)).toThrow('begins with a word')
      return
    }
    expect(end(pattern, words)).toBe(expected)
  })

  test('begins a clause behind a mark or a joint', () => {
    expect(end('^ help', 'he fell help', 2)).toBeUndefined()
    expect(end('^ help', 'he fell , help', 3)).toBe(4)
    expect(end('^ help', 'he fell and help', 3)).toBe(4)
  })

  test.each(['~2 pain', 'so? pain', '!no pain', '@nothing hurts', 'bl* out'])(
    '%s is an error',
    (pattern) => {
      expect(() => compile(pattern)).toThrow(/^expected/)
    },
  )

  test('of a list is each of its words', () => {
    for (const word of wordLists.get('confused')!) {
      expect(end('@confused now', `${word.replace('*', '')} now`)).toBe(2)
    }
  })
})

describe('a set of patterns', () => {
  const set = new PatternSet(['chest ~2 pain', 'pain', 'bleed* badly'].map(compile))
  const found = (words: string) =>
    [...set.find(textOf(words.split(' ')))].map(({ pattern, start, end }) => [pattern, start, end])

  test('finds each at every place', () => {
    expect(found('pain in chest and pain')).toEqual([
      [1, 0, 1],
      [0, 2, 5],
      [1, 4, 5],
    ])
  })

  test('finds what a pattern says that was read later', () => {
    textOf(['bleeding'])
    const later = new PatternSet([compile('bleeding|oozing')])
    expect(later.some(textOf(['bleeding']))).toBe(true)
  })

  test('finds nothing in no words', () => {
    expect(found('')).toEqual([])
  })
})

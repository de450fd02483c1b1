import { describe, expect, test } from 'vitest'
import { isFirst, ndcgAt10, saysAllOfAny, saysSpan } from './metrics.ts'

describe('nDCG@10', () => {
  const judgements = { a: 1, b: 3, c: 2, d: 0 }

  test('is 1 for the best order, whatever comes behind it', () => {
    expect(ndcgAt10(['b', 'c', 'a', 'd', 'unjudged'], judgements)).toBe(1)
  })

  test('gains by the grade and discounts by the rank', () => {
    // (1 + 3 / log2 3) / (3 + 2 / log2 3 + 1 / log2 4)
    expect(ndcgAt10(['a', 'b'], judgements)).toBeCloseTo(2.892789 / 4.76186, 5)
  })

  test('counts what was not judged as not relevant', () => {
    expect(ndcgAt10(['unjudged', 'b'], { b: 3 })).toBeCloseTo(1 / Math.log2(3), 10)
  })

  test('does not see the eleventh document', () => {
    const ten = Array.from({ length: 10 }, (_, i) => `other-${i}`)
    expect(ndcgAt10([...ten, 'b'], { b: 3 })).toBe(0)
    expect(ndcgAt10([...ten.slice(1), 'b'], { b: 3 })).toBeCloseTo(1 / Math.log2(11), 10)
  })

  test('is 0 where nothing is found or nothing is relevant', () => {
    expect(ndcgAt10([], judgements)).toBe(0)
    expect(ndcgAt10(['d'], { d: 0 })).toBe(0)
  })
})

test('looks for a relevant document in the first place only', () => {
  expect(isFirst(['a', 'b'], ['b'])).toBe(false)
  expect(isFirst(['b', 'a'], ['c', 'b'])).toBe(true)
  expect(isFirst([], ['a'])).toBe(false)
})

describe('what is shown', () => {
  test('must hold all phrases of one list, not some of each', () => {
    const lists = [['rest', 'ice'], ['surgery']]
    expect(saysAllOfAny('Ice and rest.', lists)).toBe(true)
    expect(saysAllOfAny('Rest helps.', lists)).toBe(false)
    expect(saysAllOfAny('Surgery is rare.', lists)).toBe(true)
  })

  test('is compared without case, line breaks and kinds of quotation marks', () => {
    expect(saysAllOfAny('It doesn’t\nshow.', [["IT DOESN'T SHOW"]])).toBe(true)
  })

  test('holds a span as whole words', () => {
    expect(saysSpan('In 1862 it began.', ['8'])).toBe(false)
    expect(saysSpan('After 8 (eight) years.', ['8'])).toBe(true)
    expect(saysSpan('He said “yes”.', ['"yes"'])).toBe(true)
  })

  test('may hold a span that means something to a regular expression', () => {
    expect(saysSpan('It costs $5.00 (about).', ['$5.00 (about)'])).toBe(true)
    expect(saysSpan('It costs 5x00.', ['5.00'])).toBe(false)
  })

  test('is no answer where it is missing or over 700 code units', () => {
    const long = `gout ${'.'.repeat(700)}`
    expect(saysSpan(undefined, ['gout'])).toBe(false)
    expect(saysSpan(long, ['gout'])).toBe(false)
    expect(saysAllOfAny(long, [['gout']])).toBe(false)
    expect(saysSpan(long.slice(0, 700), ['gout'])).toBe(true)
  })
})

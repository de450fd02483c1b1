import { expect, test } from 'vitest'
import { halfWidth95, mean, median, quantile } from './statistics.ts'

test('the median is the middle one, or the mean of the middle two', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([9, 1, 5, 2])).toBe(3.5)
})

test('a quantile is one of the numbers: the smallest that covers the share', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i)
  expect(quantile(hundred, 0.5)).toBe(50)
  expect(quantile(hundred, 0.99)).toBe(99)
  expect(quantile(hundred, 0.999)).toBe(100)
  expect(quantile([7], 0.5)).toBe(7)
})

test('the interval of a share is the one of Wilson', () => {
  // 8 right of 10: .490 to .943 (Newcombe 1998, method 3).
  const eightOfTen = [1, 1, 1, 1, 1, 1, 1, 1, 0, 0]
  expect(halfWidth95(eightOfTen)).toBeCloseTo((0.9433 - 0.4902) / 2, 3)
})

test('all right of many is not known for certain', () => {
  expect(halfWidth95(Array.from({ length: 100 }, () => 1))).toBeGreaterThan(0.01)
})

test.each([mean, median, halfWidth95, (none: number[]) => quantile(none, 0.5)])(
  'there is no figure of no numbers',
  (figure) => {
    expect(() => figure([])).toThrow(RangeError)
  },
)

import { expect, test } from 'vitest'
import {
  clockOf,
  dateOf,
  isOverThreeYears,
  levelOf,
  meaningOf,
  monthOf,
  sectionOf,
  shortVersion,
} from '../../widget/agent/words.ts'

test.each([
  [0.95, 'High', 9],
  [0.75, 'High', 8],
  [0.74, 'Fair', 7],
  [0.4, 'Fair', 4],
  [0.39, 'Low', 4],
  [0, 'Low', 1],
  [1, 'High', 9],
] as const)('confidence %d is %s, about %d times in 10', (confidence, level, times) => {
  expect(levelOf({ confidence, isClosest: false })).toBe(level)
  expect(meaningOf({ confidence, isClosest: false })).toBe(
    `Answers like this are right about ${times} times in 10`,
  )
})

test('what is only the closest is Low, however sure', () => {
  expect(levelOf({ confidence: 0.99, isClosest: true })).toBe('Low')
  expect(meaningOf({ confidence: 0.99, isClosest: true })).toBe(
    'The closest passage. It may not answer.',
  )
})

test('dates are said without a leading zero, and what is none is left', () => {
  expect(dateOf('2023-01-03')).toBe('3 Jan 2023')
  expect(dateOf('2026-12-31T10:00:00Z')).toBe('31 Dec 2026')
  expect(dateOf('last spring')).toBe('last spring')
  expect(monthOf('2023-01-03')).toBe('January 2023')
  expect(monthOf('soon')).toBe('soon')
})

test.each([
  ['2023-01-03', '2026-01-03', false],
  ['2023-01-03', '2026-01-04', true],
  ['2024-02-29', '2027-03-01', true],
  ['2024-02-29', '2027-02-28', false],
  ['soon', '2030-01-01', false],
])('%s is over three years ago on %s: %s', (reviewedOn, today, isOld) => {
  expect(isOverThreeYears(reviewedOn, new Date(today))).toBe(isOld)
})

test('the title of the page is no section of it', () => {
  expect(sectionOf({ title: 'Gout', section: ['Gout', 'Diet', 'Beer'] })).toBe('Diet › Beer')
  expect(sectionOf({ title: 'Gout', section: [] })).toBe('')
})

test('seconds are read as a clock, also past an hour', () => {
  expect(clockOf(0)).toBe('0:00')
  expect(clockOf(114.9)).toBe('1:54')
  expect(clockOf(252, true)).toBe('04:12')
  expect(clockOf(6_245, true)).toBe('104:05')
})

test('a version is named by its first seven letters', () => {
  expect(shortVersion('77f96e0cca21')).toBe('77f96e0')
})

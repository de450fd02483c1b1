import { expect, test } from 'vitest'
import { maxQuestionLength, readable } from '../../../src/core/text/readable.ts'

test('what people type is read as it stands', () => {
  for (const typed of ['What is gout?', 'naïve cafe\u0301', 'שָׁלוֹם', 'ạ̈', '👩🏽‍⚕️', '']) {
    expect(readable(typed)).toBe(typed)
  }
})

test('no more is read than a question holds, and no half character', () => {
  expect(readable('a'.repeat(3_000))).toHaveLength(maxQuestionLength)
  expect(readable(`${'a'.repeat(maxQuestionLength - 1)}👍`)).toBe('a'.repeat(maxQuestionLength - 1))
})

test('a pile of marks is cut to eight', () => {
  expect(readable(`a${'\u0301\u0316'.repeat(500)}b`)).toBe(`a${'\u0301\u0316'.repeat(4)}b`)
})

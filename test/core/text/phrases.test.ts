import { expect, test } from 'vitest'
import { phraseEnds, readPhrases } from '../../../src/core/text/phrases.ts'

const ends = (lines: string, text: string, sets?: Record<string, string>) => [
  ...phraseEnds(readPhrases(lines, sets), text.split(' '), 0),
]

test.each([
  ['a word', 'hi', 'hi there', [1]],
  ['words in a row', 'good morning', 'good morning sir', [2]],
  ['not part of a phrase', 'good morning', 'good', []],
  ['one of several', '(good|very fine) day', 'very fine day', [3]],
  ['with or without', 'thanks [a lot]', 'thanks a lot', [1, 3]],
  ['that begin with what may be left out', '[so|very] kind', 'kind', [1]],
  ['in brackets within brackets', 'you [are [so] (kind|good)]', 'you are so good', [1, 4]],
  ['of any line', 'hi\n  hello', 'hello', [1]],
  ['that end apart', '(a|a b) [b]', 'a b b', [1, 2, 3]],
])('finds phrases: %s', (_, lines, text, expected) => {
  expect(ends(lines, text).toSorted()).toEqual(expected)
})

test('puts in what a name stands for, within another too', () => {
  const sets = { GREETING: '(hi|hello) NAME', NAME: '(you|friend)' }
  expect(ends('GREETING', 'hello friend', sets)).toEqual([2])
})

test('finds nothing behind the last word', () => {
  const choice = readPhrases('hi')
  expect(phraseEnds(choice, ['hi'], 1).size).toBe(0)
})

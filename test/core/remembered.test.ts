import { expect, test } from 'vitest'
import { remembered } from '../../src/core/remembered.ts'

test('makes each once, and all anew when there were too many', () => {
  const made: string[] = []
  const lengthOf = remembered(2, (text) => {
    made.push(text)
    return text.length
  })
  expect(['a', 'bb', 'a', 'bb', ''].map(lengthOf)).toEqual([1, 2, 1, 2, 0])
  expect(made).toEqual(['a', 'bb', ''])
  lengthOf('a')
  expect(made).toEqual(['a', 'bb', '', 'a'])
})

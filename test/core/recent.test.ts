import { expect, test } from 'vitest'
import { Recent } from '../../src/core/recent.ts'

test('keeps what was asked for last, and makes the rest anew', () => {
  const made: string[] = []
  const recent = new Recent<string, { key: string }>(2, (key) => {
    made.push(key)
    return { key }
  })
  const first = recent.get('a')
  recent.get('b')
  expect(recent.get('a')).toBe(first)
  recent.get('c')
  expect(recent.get('a')).toBe(first)
  expect(recent.get('b')).toEqual({ key: 'b' })
  expect(made).toEqual(['a', 'b', 'c', 'b'])
})

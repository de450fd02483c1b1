import { expect, test } from 'vitest'
import { hash } from '../../src/core/hash.ts'

test('is FNV-1a, 64 bits', () => {
  // From the reference vectors of the authors: http://www.isthe.com/chongo/tech/comp/fnv/
  expect(hash('')).toBe('cbf29ce484222325')
  expect(hash('a')).toBe('af63dc4c8601ec8c')
  expect(hash('foobar')).toBe('85944171f73967e8')
})

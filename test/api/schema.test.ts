import { expect, test } from 'vitest'
import * as schema from '../../src/api/schema.ts'
import { maxTurns } from '../../src/core/answer.ts'
import { maxQuestionLength } from '../../src/core/text/readable.ts'

test('the API takes what the engine reads, and no more', () => {
  expect(schema.maxQuestionLength).toBe(maxQuestionLength)
  expect(schema.maxTurns).toBe(maxTurns)
})

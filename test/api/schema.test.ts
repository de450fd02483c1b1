import { expect, test } from 'vitest'
import * as schema from '../../src/api/schema.ts'
import * as engine from '../../src/core/answer.ts'

test('the API takes what the engine reads, and no more', () => {
  expect(schema.maxQuestionLength).toBe(engine.maxQuestionLength)
  expect(schema.maxTurns).toBe(engine.maxTurns)
})

import { expect, test } from 'vitest'
import { fitSalience } from '../../src/cli/fit-salience.ts'
import { featureNames } from '../../src/core/question/term-features.ts'
import { summedUp } from '../support/messages.ts'

const fit = fitSalience(summedUp, { minMessages: 4 })
/** Enough of them for single terms to weigh under any penalty. */
const many = Array.from({ length: 12 }, () => summedUp).flat()

test('what the questions are made of weighs more than what the stories are made of', () => {
  const { features } = fit.model
  expect(features.subject).toBeGreaterThan(0)
  expect(features.asked).toBeGreaterThan(0)
  expect(features.repeated).toBeGreaterThan(0)
  expect(features.narrative).toBeLessThan(0)
  expect(features.past).toBeLessThan(0)
  expect(Object.keys(features)).toEqual(featureNames)
})

test('terms that are often or never asked about are cues, the rare ones are not', () => {
  const { cues } = fitSalience(many, { minMessages: many.length }).model
  expect(cues.get('treatment')).toBeGreaterThan(0)
  expect(cues.get('today')).toBeLessThan(0)
  expect([...cues.keys()]).not.toContain('marlow')
  expect(fitSalience(summedUp).model.cues.size).toBe(0)
})

test('is measured on messages that were not learned from', () => {
  expect(fit.messages).toBe(summedUp.length)
  expect(fit.learned).toBeGreaterThan(fit.byRarity)
  expect(fit.learned).toBeLessThanOrEqual(1)
})

test('the same messages give the same weights', () => {
  expect(fitSalience(summedUp, { minMessages: 4 })).toEqual(fit)
})

test('names that were taken out are no terms', () => {
  const without = many.map(({ message, question }) => ({
    message: `${message} I live in [LOCATION].`,
    question,
  }))
  const { cues } = fitSalience(without).model
  expect([...cues.keys()]).toContain('live')
  expect([...cues.keys()]).not.toContain('locat')
})

test('tells how far it is', () => {
  const seen: string[] = []
  fitSalience(summedUp, { onProgress: ({ done, total }) => seen.push(`${done} of ${total}`) })
  expect(seen[0]).toBe('0 of 26')
  expect(seen.at(-1)).toBe('25 of 26')
})

test('messages that show nothing are too few', () => {
  const plain = summedUp.map(({ question }) => ({ message: question, question }))
  expect(() => fitSalience(plain)).toThrow(/at least 5 messages .* got 0 among 16/)
})

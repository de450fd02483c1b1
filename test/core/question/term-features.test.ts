import { expect, test } from 'vitest'
import { readMessage } from '../../../src/core/question/message.ts'
import { termFeatures } from '../../../src/core/question/term-features.ts'

const features = (text: string) => termFeatures(readMessage(text))
const message =
  'Marlow syndrome\nMy aunt Gerda visited 30 of them in spring. She was diagnosed with Marlow syndrome. Does Orban lead to it?'

test('a question of one sentence has none, nor has one between a greeting and thanks', () => {
  expect(features('What are the treatments for Marlow syndrome?').size).toBe(0)
  expect(features('Hello! What is Marlow syndrome? Thank you.').size).toBe(0)
})

test.each([
  ['subject', ['marlow', 'syndrom']],
  ['opening', ['aunt', 'gerda', 'visit', '30', 'spring']],
  ['asked', ['orban', 'lead']],
  ['narrative', ['marlow', 'syndrom', 'aunt', 'gerda', 'visit', '30', 'spring', 'diagnos']],
  ['object', ['marlow', 'syndrom']],
  ['name', ['marlow', 'gerda', 'orban']],
  ['number', ['30']],
  ['past', ['visit', 'diagnos']],
])('%s', (name, terms) => {
  const marked = [...features(message)]
    .filter(([, its]) => its.get(name as 'name') === 1)
    .map(([term]) => term)
  expect(marked).toEqual(terms)
})

test('endings', () => {
  const read = features('It started recently. Is burning a sign of arthritis?')
  expect(read.get('recent')!.get('adverb')).toBe(1)
  expect(read.get('burn')!.get('gerund')).toBe(1)
  expect(read.get('arthriti')!.get('clinical')).toBe(1)
})

test('measures', () => {
  const read = features(message)
  expect(read.get('marlow')!.get('repeated')).toBeCloseTo(Math.log(2))
  expect(read.get('aunt')!.get('repeated')).toBe(0)
  expect(read.get('aunt')!.get('length')).toBeCloseTo(Math.log(4))
  expect(new Set([...read.values()].map((its) => its.get('company')))).toEqual(
    new Set([Math.log(read.size)]),
  )
})

test('nobody is named in a shouted sentence', () => {
  const read = features('I HAVE MARLOW SYNDROME. Is it serious?')
  expect(read.get('marlow')!.get('name')).toBeUndefined()
})

test('a pair that the analyzer joins has the features of the word it ends in', () => {
  const read = features('My knee hurts. Do I need an x-ray?')
  expect(read.get('xray')!.get('asked')).toBe(1)
})

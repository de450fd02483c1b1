import { expect, test } from 'vitest'
import { readMessage } from '../../../src/core/question/message.ts'
import { salience } from '../../../src/core/question/salience.ts'

/** The terms of a message, most salient first. */
function ranked(text: string): string[] {
  return [...salience(readMessage(text))!].toSorted(([, a], [, b]) => b - a).map(([term]) => term)
}

test.each([
  [
    'behind a story',
    'My husband and I moved to the coast two years ago and he walked along the beach every day. ' +
      'Last week the doctor told him that he has Marlow syndrome. What is the treatment for Marlow syndrome?',
    ['treatment', 'marlow', 'syndrom'],
  ],
  [
    'in the subject line',
    'Orban ataxia\nI am writing for my daughter, who works at a school and was ill last year. ' +
      'She feels well again. Please send anything that you have.',
    ['orban', 'ataxia'],
  ],
  [
    'before a story',
    'What causes tessinitis? My brother came back from a journey and felt dizzy and tired for three weeks, ' +
      'and nobody at the clinic found an answer.',
    ['caus', 'tessin'],
  ],
])('the question %s', (_place, message, terms) => {
  expect(ranked(message).slice(0, terms.length).toSorted()).toEqual(terms.toSorted())
})

test('is 1 for the highest and above 0 for all', () => {
  const weights = [...salience(readMessage('I fell yesterday. Is it gout?'))!.values()]
  expect(Math.max(...weights)).toBe(1)
  expect(Math.min(...weights)).toBeGreaterThan(0)
})

test('a single question is all question', () => {
  expect(salience(readMessage('What are the treatments for Marlow syndrome?'))).toBeUndefined()
})

test('labels of a form are no terms', () => {
  const terms = ranked('SUBJECT: Marlow syndrome\nMESSAGE: Is it inherited?')
  expect(terms).not.toContain('subject')
  expect(terms).not.toContain('messag')
})

test('words that objects have by nature are words like others', () => {
  expect(ranked('My constructor fell. Is __proto__ broken?')).toContain('constructor')
})

import { expect, test } from 'vitest'
import { answersType, asksYesOrNo, questionType } from '../../../src/core/question/question-type.ts'

test.each([
  ['what is gout', 'definition'],
  ['What causes gout?', 'causes'],
  ['signs of gout', 'symptoms'],
  ['how do doctors test for it', 'diagnosis'],
  ['is there a cure', 'treatment'],
  ['can I avoid it', 'prevention'],
  ['what is the prognosis', 'outlook'],
  ['how many weeks until it is better', 'duration'],
  ['how long does it take to get better', 'duration'],
  ['does it get better', 'outlook'],
  ['who gets it', 'risk'],
  ['how common is it', 'frequency'],
  ['does it run in my family or is it genetic', 'inheritance'],
  ['what is your phone number', 'contact'],
  ['which genes are involved', 'genes'],
  ['can I pass gout on to my kids', 'inheritance'],
  ['how long do people live with it', 'outlook'],
  ['how do you get rid of it', 'treatment'],
  ['how do I know if I have it', 'symptoms'],
  ['why do people get gout', 'causes'],
  ['gout shoes', 'other'],
])('%s → %s', (question, type) => {
  expect(questionType(question).type).toBe(type)
})

test.each([
  ['can it be seen', true],
  ['And is it painful?', true],
  ['what can I do', false],
  ['candles', false],
])('%s asks for yes or no: %s', (question, expected) => {
  expect(asksYesOrNo(question)).toBe(expected)
})

test('a duration is answered with a time, a contact with a number', () => {
  expect(answersType('duration', 'It goes away in four to 12 months.')).toBe(true)
  expect(answersType('duration', 'It goes away.')).toBe(false)
  expect(answersType('contact', 'Call 216.444.2606.')).toBe(true)
  expect(answersType('other', 'Call 216.444.2606.')).toBe(false)
})

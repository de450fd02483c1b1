import { expect, test } from 'vitest'
import { spelledOut } from '../../../src/core/question/spelled-out.ts'
import { tellsOnly } from '../../../src/core/question/told.ts'

test.each([
  "I've had it for 3 months in my hip",
  'my knee is swollen',
  'ok the ambulance is here',
  'so, we saw the doctor',
])('tells: %s', (message) => expect(tellsOnly(message)).toBe(true))

test.each([
  'I have gout. what helps?',
  'my knee hurts, can i walk',
  'i want to know about gout',
  'bone marrow edema xray',
  'the treatment of gout',
])('asks, or names what is looked for: %s', (message) => expect(tellsOnly(message)).toBe(false))

test('short forms are written out, and only whole words', () => {
  expect(spelledOut('wat can u do abt it')).toBe('what can you do about it')
  expect(spelledOut('sx w/o fever, f/u w/ MRI? 24/u')).toBe(
    'symptoms without fever, follow-up with MRI? 24/u',
  )
  expect(spelledOut('cut the docs’ wattage, lngA')).toBe('cut the doctors’ wattage, lngA')
})

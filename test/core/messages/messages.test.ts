import { expect, test } from 'vitest'
import { en } from '../../../src/core/messages/en.ts'
import { type Messages, messagesFor } from '../../../src/core/messages/messages.ts'

test.each([undefined, 'en', 'en-GB', 'EN-us', 'xx', '', 'constructor'])(
  'speaks English to %s',
  (language) => {
    expect(messagesFor(language)).toBe(en)
  },
)

test('names the languages that the sources are written in', () => {
  expect(en.language(['en'])).toContain('written in English.')
  expect(en.language(['en', 'es', 'fr'])).toContain('English, Spanish and French')
  expect(en.language(['xx'])).toMatch(/another language/)
})

/** Every text of a catalogue, by its keys. */
function textsOf(words: Messages): [string, string][] {
  const { partly, carried, language, ...fixed } = words
  const texts: [string, string][] = [
    ['partly', partly(['causes', 'treatment'])],
    ['carried', carried('how is it treated', ['Gout'])],
    ['language', language(['en'])],
  ]
  const collect = (key: string, value: object | string) => {
    if (typeof value === 'string') texts.push([key, value])
    else for (const [name, inner] of Object.entries(value)) collect(`${key} ${name}`, inner)
  }
  for (const [key, value] of Object.entries(fixed)) collect(key, value)
  return texts
}

test.each(textsOf(en))('%s is said in the voice of the library', (_, text) => {
  expect(text).toMatch(/^\S[^\n]*(?:\n\S[^\n]*)?$/)
  expect(text).not.toMatch(/!|\bI\b|'/)
})

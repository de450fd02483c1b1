import { expect, test } from 'vitest'
import { withoutReport } from '../../../src/core/question/reported.ts'

test.each([
  ['caller asks is it an infection', 'is it an infection'],
  ['lol she wants to know how long it lasts', 'how long it lasts'],
  ['The caller would like to know if it shows on an X-ray', 'it shows on an X-ray'],
  ['my husband is wondering about surgery', 'surgery'],
  ["I was wondering: what's gout?", "what's gout?"],
  ['I have gout, and I would like to know how long it lasts', 'I have gout. how long it lasts'],
  [
    'I had a scan and we want to understand what this means.',
    'I had a scan . what does this mean?',
  ],
  ['My doctor told me last week that I have gout. Is it bad?', 'I have gout. Is it bad?'],
  ["She's just been diagnosed with gout, what now", 'She have gout, what now'],
])('%s', (message, question) => expect(withoutReport(message)).toBe(question))

test.each([
  'what do they ask about',
  'she has gout and wants to know',
  'they asked',
  'Doctors ask about the history of the patient',
  'i want to know',
])('leaves what is no report: %s', (message) => expect(withoutReport(message)).toBe(message))

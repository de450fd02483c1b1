import { expect, test } from 'vitest'
import { breaths } from '../../widget/agent/breath.ts'

test.each([
  ['Rest the knee.', ['Rest the knee.']],
  [
    'Symptoms often go away in four to 12 months.',
    ['Symptoms often go away', 'in four to 12 months.'],
  ],
  [
    'In some people it stays for two years or more.',
    ['In some people', 'it stays for two years or more.'],
  ],
  [
    'The symptoms of bone marrow edema often go away within four to 12 months, though in some people it lasts two years or longer.',
    [
      'The symptoms of bone marrow edema',
      'often go away',
      'within four to 12 months,',
      'though in some people',
      'it lasts two years or longer.',
    ],
  ],
  ['Keep the ankle raised and wear a bandage.', ['Keep the ankle raised', 'and wear a bandage.']],
  [
    'Bone marrow edema does not show up on an X-ray or a CT scan.',
    ['Bone marrow edema does not show up', 'on an X-ray or a CT scan.'],
  ],
  [
    'Your provider will probably advise you to rest, in many cases for several months.',
    ['Your provider', 'will probably advise you to rest,', 'in many cases for several months.'],
  ],
  [
    'Treatments include rest, NSAIDs, physical therapy and surgery.',
    ['Treatments include rest, NSAIDs,', 'physical therapy and surgery.'],
  ],
])('“%s”', (sentence, lines) => {
  expect(breaths(sentence, 'en')).toEqual([lines])
})

test('each sentence has lines of its own', () => {
  expect(breaths('Most knees settle. Some people need a brace.', 'en')).toEqual([
    ['Most knees settle.'],
    ['Some people need a brace.'],
  ])
})

const texts = [
  'Take two or three tablets of 200 mg each, up to three times a day, for no longer than ten days in a row.',
  'A_word_without_any_blank_that_is_far_longer_than_a_breath_can_be_and_stays_whole is one.',
  'Supercalifragilistic, extraordinarily uncharacteristically.',
  'قد تختفي الأعراض خلال أربعة أشهر إلى اثني عشر شهرا لدى معظم المرضى.',
]

test.each(texts)('“%s” keeps its words, and no line is one word', (text) => {
  const lines = breaths(text, 'en').flat()
  expect(lines.join(' ')).toBe(text)
  expect(lines.filter((it) => !it.includes(' '))).toEqual([])
})

test('no breath is taken within a number, its range or its unit', () => {
  const lines = breaths(texts[0]!, 'en').flat().join(' | ')
  for (const value of ['two or three tablets', '200 mg', 'three times a day', 'ten days']) {
    expect(lines).toContain(value)
  }
})

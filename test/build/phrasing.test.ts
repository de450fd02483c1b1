import { describe, expect, test } from 'vitest'
import { phrase } from '../../src/build/phrasing.ts'

const put = (
  text: string,
  title = 'Gout',
  more: { subject?: string; isOutermost?: boolean } = {},
) => phrase({ text, title, subject: title.toLowerCase(), isOutermost: true, ...more })

describe('a heading that is a question', () => {
  test.each([
    ['How is gout treated?', 'How is gout treated?'],
    ['What is Gout?', 'What is gout?'],
    ['  who gets   gout ??', 'Who gets gout?'],
    ['How is Gout treated', 'How is gout treated?'],
    ['Do you have information about Gout', 'Do you have information about gout?'],
    ['What can i do about Gout?', 'What can I do about gout?'],
  ])('is tidied: %s', (heading, question) => {
    expect(put(heading)).toBe(question)
  })

  test('of a record loses the choice of words that its template leaves', () => {
    expect(put('What is (are) Gout ?')).toBe('What is gout?')
    expect(put('What is (are) Burns ?', 'Burns')).toBe('What are burns?')
    expect(put('what research (or clinical trials) is being done for Gout?')).toBe(
      'What research is being done for gout?',
    )
    expect(put('Which treatment(s) help with Gout?')).toBe('Which treatments help with gout?')
  })

  test('without a verb of its own gets one', () => {
    expect(put('How to diagnose Gout ?')).toBe('How is gout diagnosed?')
    expect(put('How to prevent Burns ?', 'Burns')).toBe('How can burns be prevented?')
    expect(put('What to do for Gout?')).toBe('How is gout treated?')
    expect(put('How to walk with Gout?')).toBe('How to walk with gout?')
  })

  test('in title case stays in title case', () => {
    expect(put('What Medicines Help With Gout?')).toBe('What Medicines Help With Gout?')
  })
})

describe('a heading that is none', () => {
  test.each([
    ['Definition', 'What is gout?'],
    ['Causes', 'What causes gout?'],
    ['Symptoms', 'What are the symptoms of gout?'],
    ['Symptoms and causes', 'What are the symptoms of gout?'],
    ['Diagnosis and tests', 'How is gout diagnosed?'],
    ['Treatment', 'How is gout treated?'],
    ['Prevention', 'How can gout be prevented?'],
    ['Outlook / Prognosis', 'What is the outlook for gout?'],
    ['Risk factors', 'Who is at risk of gout?'],
    ['Prevalence', 'How common is gout?'],
    ['Complications', 'What are the complications of gout?'],
  ])('is asked by what it tells of the subject: %s', (heading, question) => {
    expect(put(heading)).toBe(question)
  })

  test('of a subject in the plural too', () => {
    expect(put('Treatment', 'Burns')).toBe('How are burns treated?')
    expect(put('Treatment', 'Diabetes')).toBe('How is diabetes treated?')
    expect(put('Treatment', 'Graves’ disease')).toBe('How is graves’ disease treated?')
    expect(put('Treatment', 'Tumors of the skin')).toBe('How are tumors of the skin treated?')
  })

  test.each([
    ['that says nothing of the kind', 'A note to readers', {}],
    ['that is more particular than its subject', 'Treatment of gout in people with kidneys', {}],
    ['that stands under another', 'Treatment', { isOutermost: false }],
    ['whose title says it already', 'Treatment', { title: 'Gout treatment' }],
  ])(
    'is not asked %s',
    (_, heading, { title, ...more }: { title?: string; isOutermost?: boolean }) => {
      expect(put(heading, title, more)).toBeUndefined()
    },
  )
})

test.each([
  ['says a word twice', 'What causes Causes of gout?', 'Causes of gout'],
  [
    'is about a headline',
    'What is What I need to know about gout?',
    'What I need to know about gout',
  ],
  ['is about two things', 'What is Gout - aftercare?', 'Gout - aftercare'],
  ['is too long to be read at a glance', `What is ${'very '.repeat(30)}bad gout?`, 'Gout'],
])('nothing is asked that %s', (_, heading, title) => {
  expect(put(heading, title)).toBeUndefined()
})

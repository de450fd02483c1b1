import { expect, test } from 'vitest'
import { pronunciationsIn, sentencesOf } from '../../widget/agent/said.ts'
import { citationOf } from '../support/agent-items.ts'

const said = { edema: 'ih-DEE-muh', NSAIDs: 'EN-sedz', 'C. diff': 'see DIFF', bone: 'BOHN' }

test.each([
  ['Edema of the bone.', ['edema', 'bone']],
  ['CT scans don’t show bone marrow edemas.', ['bone', 'edema']],
  ['Take nsaids.', ['NSAIDs']],
  ['Oedema, lymphedema, boneless.', []],
  ['A C. diff test.', ['C. diff']],
  ['A C, diff test.', []],
])('of “%s” it says how to say %j', (text, words) => {
  expect(pronunciationsIn(text, said).map(({ word }) => word)).toEqual(words)
})

test.each([
  [
    {
      title: 'Bone marrow edema',
      publisher: 'Retold from Cleveland Clinic',
      reviewedOn: '2023-01-03',
    },
    'That is from the page “Bone marrow edema”, Retold from Cleveland Clinic, last reviewed in January 2023.',
  ],
  [
    { title: 'Scans', reviewedOn: '2023-01-03' },
    'That is from the page “Scans”, last reviewed in January 2023.',
  ],
  [{ title: 'Scans', publisher: 'Patient pages' }, 'That is from the page “Scans”, Patient pages.'],
  [{ title: 'Scans' }, 'That is from the page “Scans”.'],
])('the last sentence says where the others are from: %j', (facts, words) => {
  const { publisher: _, reviewedOn: __, ...citation } = citationOf({ quote: 'Rest.' })
  const sentences = sentencesOf({ citations: [{ ...citation, ...facts }], language: 'en' })
  expect(sentences).toEqual([
    { lines: ['Rest.'], isOurs: false },
    { lines: [words], isOurs: true },
  ])
})

test('quotes of two sections are each followed by where they are from', () => {
  const citations = [
    citationOf({ quote: 'One.', section: ['A'] }),
    citationOf({ quote: 'Two.', section: ['B'] }),
  ]
  expect(sentencesOf({ citations, language: 'en' }).map(({ isOurs }) => isOurs)).toEqual([
    false,
    true,
    false,
    true,
  ])
})

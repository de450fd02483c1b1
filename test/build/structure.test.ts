import { describe, expect, test } from 'vitest'
import { textBlocks } from '../../src/build/formats/text.ts'
import { classifySentences, sectionsOf } from '../../src/build/structure.ts'

function sentences(text: string): string[] {
  return classifySentences(text, textBlocks(text, { hasHeadings: true })).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  )
}

describe('sentences', () => {
  test('a lead-in with its list', () => {
    expect(
      sentences('Rest helps. It is caused by:\n\n• An injury. It may be old.\n• An infection'),
    ).toEqual([
      'plain: Rest helps.',
      'lead-in: It is caused by:',
      'item: An injury.',
      'more: It may be old.',
      'item: An infection',
    ])
  })

  test.each([
    ['before a heading', 'You are at risk if you have:\n\nSymptoms\n\nIt hurts.'],
    ['before another lead-in', 'You are at risk if you have:\n\nInjuries are:\n\n• a fall'],
    ['before a plain paragraph', 'You are at risk if you have:\n\nX-rays do not show it.'],
    ['at the end', 'It hurts.\n\nYou are at risk if you have:'],
    [
      'without its colon',
      'It hurts.\n\nSo it is. You are at risk if you have\n\nSymptoms\n\nIt hurts.',
    ],
  ])('a lead-in whose list is lost is a gap: %s', (_, text) => {
    expect(sentences(text)).toContainEqual(
      expect.stringMatching(/^gap: You are at risk if you have/),
    )
  })

  test('a list inside a line has its lead-in', () => {
    expect(sentences('Signs include: - fever - chills. These pass.')).toEqual([
      'lead-in: Signs include:',
      'item: fever',
      'item: chills.',
      'plain: These pass.',
    ])
  })

  test('a list within an item is a part of that item', () => {
    expect(
      sentences('You should:\n\n• Avoid:\n    • alcohol\n    • meat\n• Rest. Rest more.'),
    ).toEqual([
      'lead-in: You should:',
      'item: Avoid:',
      'more: alcohol',
      'more: meat',
      'item: Rest.',
      'more: Rest more.',
    ])
  })

  test('neither headings nor boilerplate have sentences', () => {
    expect(
      sentences('Gout\n\nIt hurts.\n\nAdvertising on our site helps us.\n\nOutlook\n\nGood.'),
    ).toEqual(['plain: It hurts.', 'plain: Good.'])
  })
})

describe('sections', () => {
  test('hold the text under each heading, with the headings above', () => {
    const text =
      'Gout\n\nIt hurts.\n\nSigns\n\nWhat are the signs?\n\nA hot joint.\n\nSwelling.\n\n\nOutlook\n\nGood.'
    const sections = sectionsOf(text, textBlocks(text, { hasHeadings: true }), [])
    expect(sections.map(({ path, start, end }) => [path, text.slice(start, end)])).toEqual([
      [[], 'It hurts.'],
      [['Signs', 'What are the signs?'], 'A hot joint.\n\nSwelling.'],
      [['Outlook'], 'Good.'],
    ])
  })

  test('of a record have its question as their heading', () => {
    const text = 'It hurts.'
    expect(sectionsOf(text, textBlocks(text, { hasHeadings: false }), ['What is gout?'])).toEqual([
      { path: ['What is gout?'], start: 0, end: 9 },
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { inlineItems, sentencesOf } from '../../../src/core/text/sentences.ts'

function sentences(text: string): string[] {
  return sentencesOf(text, { start: 0, end: text.length }).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('sentencesOf', () => {
  test.each([
    ['ends at a full stop', 'Rest. It helps!', ['Rest.', 'It helps!']],
    [
      'goes on behind a title',
      'Ask Dr. Smith first. Then rest.',
      ['Ask Dr. Smith first.', 'Then rest.'],
    ],
    [
      'goes on behind an initial',
      'J. R. Brown wrote it. It is old.',
      ['J. R. Brown wrote it.', 'It is old.'],
    ],
    [
      'goes on behind e.g. and vs.',
      'Use ice, e.g. Frozen peas. Rest vs. Motion.',
      ['Use ice, e.g. Frozen peas.', 'Rest vs. Motion.'],
    ],
    [
      'goes on where the next letter is small',
      'It takes approx. two weeks.',
      ['It takes approx. two weeks.'],
    ],
    [
      'keeps a number whole',
      'Take 2.5 mg. Call 216.444.2606 now.',
      ['Take 2.5 mg.', 'Call 216.444.2606 now.'],
    ],
    [
      'reads a line break as a blank',
      'It builds up\nin the bone. Rest.',
      ['It builds up\nin the bone.', 'Rest.'],
    ],
    ['takes text without an end', 'no full stop', ['no full stop']],
    ['finds nothing in white space', ' \n\t ', []],
  ])('%s', (_, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test('offsets are those of the whole text', () => {
    const text = 'Heading\n\n  One. Two.  '
    const spans = sentencesOf(text, { start: 9, end: text.length })
    expect(spans).toEqual([
      { start: 11, end: 15 },
      { start: 16, end: 20 },
    ])
  })
})

describe('inlineItems', () => {
  const items = (text: string) =>
    inlineItems(text, { start: 0, end: text.length }).map(({ start, end }) =>
      text.slice(start, end).trim(),
    )

  test('cuts a list that stands inside a line', () => {
    expect(items('Signs are: - fever - night sweats')).toEqual([
      'Signs are:',
      'fever',
      'night sweats',
    ])
  })

  test('leaves dashes alone where no list was announced', () => {
    expect(items('It hurts - often - at night.')).toEqual(['It hurts - often - at night.'])
  })
})

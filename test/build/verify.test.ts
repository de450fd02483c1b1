import { expect, test } from 'vitest'
import { verify } from '../../src/build/verify.ts'
import type { Document } from '../../src/core/types.ts'

const whole: Document = {
  id: 'x',
  title: 'X',
  text: 'One 🙂. Two.',
  sha256: '',
  source: {},
  audience: 'public',
  language: 'en',
  aliases: [],
  abbreviations: [],
  about: false,
  blocks: [{ start: 0, end: 12, kind: 'paragraph', level: 0 }],
  sections: [{ start: 0, end: 12, path: [] }],
  sentences: [
    { start: 0, end: 7, kind: 'plain' },
    { start: 8, end: 12, kind: 'plain' },
  ],
  passages: [{ id: 'x#0', documentId: 'x', section: 0, start: 0, end: 12 }],
}

test('lets a whole document pass', () => {
  expect(() => verify(whole)).not.toThrow()
})

test.each<[string, Partial<Document>, RegExp]>([
  [
    'a span beyond the text',
    { blocks: [{ start: 0, end: 13, kind: 'paragraph', level: 0 }] },
    /blocks out of order/,
  ],
  ['an empty span', { sections: [{ start: 3, end: 3, path: [] }] }, /sections out of order/],
  [
    'spans that overlap',
    {
      sentences: [
        { start: 0, end: 7, kind: 'plain' },
        { start: 6, end: 12, kind: 'plain' },
      ],
    },
    /sentences out of order/,
  ],
  [
    'half a character',
    { sentences: [{ start: 0, end: 5, kind: 'plain' }] },
    /sentences cut a character/,
  ],
  [
    'half a sentence',
    { passages: [...whole.passages, { ...whole.passages[0]!, start: 9 }] },
    /broken sentences/,
  ],
  [
    'a passage beyond its section',
    { sections: [{ start: 0, end: 7, path: [] }] },
    /outside of its section/,
  ],
])('%s is found', (_, broken, message) => {
  expect(() => verify({ ...whole, ...broken })).toThrow(message)
})

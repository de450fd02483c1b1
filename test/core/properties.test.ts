import * as fc from 'fast-check'
import { describe, test, expect } from 'vitest'
import { answerKind } from '../../src/api/schema.ts'
import { answer } from '../../src/core/answer.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import type { Turn } from '../../src/core/types.ts'
import { artifactOf } from '../support/corpus.ts'
import { diseases } from '../support/diseases.ts'
import { expectValid } from '../support/valid.ts'

const page = `# Sprained ankle

A sprained ankle is a torn ligament (TL). Most people get better.

## What are the symptoms of a sprained ankle?

The main symptom is pain. Other symptoms may include:

## How is a sprained ankle treated?

Treatments include:

- rest, and ice on the ankle
- a bandage. It keeps the ankle still.
- surgery, seldom: ${'a very long item that goes on, and on, '.repeat(30)}and ends

## How long does a sprained ankle last?

Most ankles heal in six weeks. Some take a year.
`
const articles = {
  'a.txt': `The Harbour\n\nThe harbour was built in 1850. ${'Ships came from all seas. '.repeat(80)}`,
  'b.txt': 'The Market\n\nFishmongers sold eels at the market. It burned down in 1902.',
  'c.txt': `One sentence\n\n${'word '.repeat(400)}`,
}
const corpora: [string, Artifact][] = await Promise.all(
  Object.entries({
    'pages whose titles name subjects': diseases,
    'a site of one topic': { 'ankle.md': page },
    articles,
  }).map(async ([name, files]): Promise<[string, Artifact]> => [name, await artifactOf(files)]),
)

/** Any UTF-16 code units, halves of characters among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units))

/** Questions made of what the engine reads: words of the corpus, words of asking, marks. */
const wordsOf = (artifact: Artifact) =>
  [...artifact.documents.values()].flatMap(({ title, text }) =>
    `${title} ${text.slice(0, 400)}`.split(/\s+/),
  )
const asking = ['what', 'is', 'how', 'treated', 'symptoms', 'and', 'causes', 'of', 'it', 'not', '?']
const noise = [
  '',
  '\n',
  '(',
  ')',
  '-',
  '…',
  "'; --",
  '<b>',
  '🙂',
  'ﬁ',
  '\u202e',
  '\ud800',
  '\u0000',
  '１',
  'İ',
]

const question = (artifact: Artifact) =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    anyText,
    fc
      .array(fc.constantFrom(...wordsOf(artifact), ...asking, ...noise), { maxLength: 30 })
      .map((words) => words.join(' ')),
    fc
      .tuple(fc.constantFrom(...wordsOf(artifact), ...noise), fc.integer({ min: 0, max: 3_000 }))
      .map(([word, times]) => `${word} `.repeat(times)),
  )

const turns = (artifact: Artifact): fc.Arbitrary<Turn[]> => {
  const ids = fc.array(
    fc.oneof(fc.constantFrom(...artifact.passages.map(({ id }) => id)), anyText),
    { maxLength: 4 },
  )
  return fc.array(
    fc.record({
      question: question(artifact),
      kind: fc.constantFrom(...answerKind.options),
      shown: ids,
      offered: ids,
    }),
    { maxLength: 8 },
  )
}

describe.each(corpora)('over %s, whatever is typed', (_, artifact) => {
  const asked = fc.record(
    {
      question: question(artifact),
      turns: turns(artifact),
      carry: fc.boolean(),
      explain: fc.boolean(),
      collections: fc.subarray(['joints', 'lungs', '']),
    },
    { requiredKeys: ['question'] },
  )

  test('a valid answer comes back, verbatim', () => {
    fc.assert(
      fc.property(asked, (it) => expectValid(artifact, answer(artifact, it))),
      {
        numRuns: 500,
      },
    )
  })

  test('the same question gets the same answer', () => {
    fc.assert(
      fc.property(asked, (it) => {
        expect(JSON.stringify(answer(artifact, it))).toBe(JSON.stringify(answer(artifact, it)))
      }),
    )
  })

  test('what the engine said may be its history', () => {
    fc.assert(
      fc.property(question(artifact), question(artifact), (first, second) => {
        const { kind, suggestions, passages } = answer(artifact, { question: first })
        const turn: Turn = {
          question: first,
          kind,
          shown: passages.map(({ id }) => id),
          offered: suggestions.map(({ passageId }) => passageId),
        }
        expectValid(artifact, answer(artifact, { question: second, turns: [turn] }))
      }),
    )
  })
})

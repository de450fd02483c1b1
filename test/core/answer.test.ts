import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../src/core/answer.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import type { Question, Turn } from '../../src/core/types.ts'
import { artifactOf } from '../support/corpus.ts'
import { expectValid } from '../support/valid.ts'

const gout = `---
title: Gout
publisher: A clinic
reviewedOn: 2026-01-31
aliases: [podagra]
collection: joints
---
## What is gout?

Gout is a kind of arthritis. It comes in attacks. They often begin at night.

## What are the symptoms of gout?

The main symptom is a hot, swollen joint. Other symptoms may include:

## How is gout treated?

Treatments include:

- rest
- ice
- a medicine called colchicine

## How long does an attack of gout last?

An attack lasts three to ten days.
`
const asthma = `---
title: Asthma
collection: lungs
---
## What is asthma?

Asthma is a disease of the airways.

## How is asthma treated?

Inhalers open the airways.
`

let artifact: Artifact
beforeAll(async () => {
  artifact = await artifactOf({ 'gout.md': gout, 'asthma.md': asthma })
})

const ask = (question: string, more: Partial<Question> = {}) =>
  answer(artifact, { question, ...more })

/** What must hold for every answer, whatever was asked. */
describe('answers', () => {
  test.each([
    [
      'the sentence under the heading that asks the same',
      'how long does a gout attack last?',
      'An attack lasts three to ten days.',
    ],
    [
      'by another name of the subject',
      'podagra duration of an attack',
      'An attack lasts three to ten days.',
    ],
    ['a misspelt word', 'how do you treat astma', 'Inhalers open the airways.'],
    ['in the words of the visitor', 'therapy for asthma', 'Inhalers open the airways.'],
    ['a definition', 'what is asthma', 'Asthma is a disease of the airways.'],
  ])('%s', (_, question, text) => {
    const reply = ask(question)
    expect(reply).toMatchObject({ kind: 'answer', text })
    expectValid(artifact, reply)
  })

  test('names document, section, origin and place', () => {
    const { citations } = ask('how long does a gout attack last?')
    expect(citations).toEqual([
      {
        documentId: 'gout',
        title: 'Gout',
        section: ['How long does an attack of gout last?'],
        start: expect.any(Number),
        end: expect.any(Number),
        quote: 'An attack lasts three to ten days.',
        language: 'en',
        focus: { start: citations[0]!.start, end: citations[0]!.end },
        publisher: 'A clinic',
        reviewedOn: '2026-01-31',
      },
    ])
  })

  test('shows a sentence with the one it leans on', () => {
    const { text, citations } = ask('do gout attacks begin at night?')
    expect(text).toBe('It comes in attacks. They often begin at night.')
    const { quote, focus, start } = citations[0]!
    expect(quote.slice(focus!.start - start, focus!.end - start)).toBe('They often begin at night.')
  })

  test('quotes a list item behind its lead-in, and leaves the others out', () => {
    const { citations } = ask('is colchicine used for gout')
    expect(citations.map(({ quote, focus }) => [quote, focus !== undefined])).toEqual([
      ['Treatments include:', false],
      ['a medicine called colchicine', true],
    ])
  })

  test('quotes a lead-in with its whole list', () => {
    expect(ask('what do treatments for gout include').text).toBe(
      'Treatments include:\n\nrest\nice\na medicine called colchicine',
    )
  })
})

describe('abstains', () => {
  test('when nothing is about it', () => {
    expect(ask('what is the capital of france')).toMatchObject({
      kind: 'no-answer',
      reason: 'off-topic',
      confidence: 0,
    })
  })

  test('when too little of the question is covered', () => {
    expect(ask('may I drive a forklift at work with asthma in winter')).toMatchObject({
      kind: 'no-answer',
      reason: 'not-covered',
    })
  })

  test('when the list that would answer is missing', () => {
    const reply = ask('what other symptoms does gout include')
    expect(reply).toMatchObject({ kind: 'no-answer', reason: 'gap' })
    expect(reply.citations).toEqual([])
  })

  test('when there is no word to search', () => {
    for (const question of ['', '?!', 'what is it?', '🌧']) {
      expect(ask(question)).toMatchObject({ kind: 'no-answer', reason: 'unclear' })
    }
  })

  test('and still says what came nearest', () => {
    const reply = ask('may I drive a forklift at work with asthma in winter')
    expect(reply.passages[0]!.documentId).toBe('asthma')
    expect(reply.suggestions.map(({ question }) => question)).toContain('What is asthma?')
  })
})

describe('a story with a question in it', () => {
  const story =
    'Hello. My husband fell off a ladder last spring and the neighbour drove him to the hospital. ' +
    'They kept him for a night, and the food was cold. The letter names gout. '

  test('is answered by what it asks', () => {
    expect(
      ask(`${story}How long does an attack of gout last? Thank you for your time.`),
    ).toMatchObject({
      kind: 'answer',
      text: 'An attack lasts three to ten days.',
      understood: { question: 'How long does an attack of gout last?', type: 'duration' },
    })
  })

  test('without a mark between the words too', () => {
    const unmarked = `${story}so what i want to know is how long does an attack of gout last because my boss keeps asking and i am tired and i am off work`
    expect(ask(unmarked.replaceAll(/[.,]/g, '').toLowerCase())).toMatchObject({
      kind: 'answer',
      text: 'An attack lasts three to ten days.',
    })
  })

  test('gets no answer where it asks nothing that the sources have', () => {
    expect(ask(`${story}Which ladder is the safest?`).kind).toBe('no-answer')
  })
})

test('a dangling lead-in is never shown, whatever is asked', () => {
  const words = [
    'gout',
    'symptoms',
    'other',
    'may include',
    'what',
    'which',
    'are',
    'the',
    'of',
    'main',
  ]
  for (let i = 0; i < 512; i++) {
    const question = words.filter((_, bit) => i & (1 << bit)).join(' ')
    expect(ask(question).text).not.toContain('Other symptoms')
  }
})

test('a question that is limited to a collection finds nothing else', () => {
  expect(ask('what is asthma', { collections: ['lungs'] }).kind).toBe('answer')
  const reply = ask('what is asthma', { collections: ['joints'] })
  expect(reply.kind).toBe('no-answer')
  expect(reply.passages.map(({ documentId }) => documentId)).not.toContain('asthma')
})

test('several collections are asked together, and none where none is named', () => {
  for (const question of ['what is asthma', 'what is gout']) {
    expect(ask(question, { collections: ['joints', 'lungs'] }).kind).toBe('answer')
    const reply = ask(question, { collections: [] })
    expect(reply).toMatchObject({ kind: 'no-answer', citations: [], passages: [], suggestions: [] })
  }
})

test.each(['hello', 'what can you do', 'who won the cup', '¿cómo se trata el asma?'])(
  'what is offered comes from the collections asked: %s',
  (question) => {
    const { suggestions } = ask(question, { collections: ['lungs', 'bones'] })
    expect(suggestions.length).toBeGreaterThan(0)
    for (const { passageId } of suggestions) expect(passageId).toMatch(/^asthma#/)
  },
)

test('a page of another collection is no history', () => {
  const { turn } = ask('what is asthma')
  const reply = ask('how is it treated', { turns: [turn], collections: ['joints'] })
  expect(reply.understood.carried).toEqual([])
  expect(JSON.stringify([reply.citations, reply.passages])).not.toContain('asthma')
})

test('passages are the best of each document, at most ten', () => {
  const { passages } = ask('what is the treatment of asthma and gout')
  expect(passages.map(({ documentId }) => documentId).toSorted()).toEqual(['asthma', 'gout'])
})

test('offers questions of the same document that were not shown or offered', () => {
  const first = ask('what is gout?')
  expect(first.suggestions.map(({ question }) => question)).toEqual([
    'What are the symptoms of gout?',
    'How is gout treated?',
    'How long does an attack of gout last?',
  ])
  const turn: Turn = {
    question: 'what is gout?',
    kind: 'answer',
    shown: [],
    offered: first.suggestions.map(({ passageId }) => passageId),
  }
  expect(ask('what is gout?', { turns: [turn] }).suggestions).toEqual([])
})

test('explain says which words were searched and found', () => {
  const { explain } = ask('is asthma caused by dragons', { explain: true })
  expect(explain!.terms.map(({ term, matched }) => [term, matched])).toEqual([
    ['caus', false],
    ['dragon', false],
    ['asthma', true],
  ])
  expect(explain!.terms.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1)
})

describe('whatever is typed', () => {
  test('no more than 2,000 characters are read', () => {
    const reply = ask(`${'x'.repeat(2_000)} what is asthma`)
    expect(reply.kind).toBe('no-answer')
    expect(reply.understood.question).toHaveLength(2_000)
  })
})

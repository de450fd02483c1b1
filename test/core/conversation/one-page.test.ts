import { beforeAll, describe, expect, test } from 'vitest'
import type { Artifact } from '../../../src/core/artifact.ts'
import { converseOver } from '../../support/converse.ts'
import { artifactOf } from '../../support/corpus.ts'

/** One made-up topic, with a list and an operation. */
const page = `# Marlow knee

## What is Marlow knee?

Marlow knee is a swelling of the knee. It often comes after a long walk.

It fades with rest.

## What types are there?

Marlow knee has two types:

- Dry Marlow knee, which nobody can explain. It stays small.
- Wet Marlow knee, caused by a thorn.

## What surgery is there?

Surgeons may open the joint. During surgery the thorn is removed. An open joint heals in a week. Opening it helps to
relieve the pressure.

## How long does Marlow knee last?

It lasts three weeks.
`

let artifact: Artifact
beforeAll(async () => {
  artifact = await artifactOf({ 'knee.md': page })
})

const converse = (...questions: string[]) => converseOver(artifact, questions)
const quotes = (...questions: string[]) =>
  converse(...questions).citations.map(({ quote }) => quote)

describe('“tell me more”', () => {
  test('reads on behind what was quoted, through its section and into the next', () => {
    const asked = ['what is marlow knee?']
    expect(quotes(...asked).join()).toContain('swelling of the knee')
    const read: string[] = []
    for (let i = 0; i < 5; i++) {
      asked.push('tell me more')
      read.push(...quotes(...asked))
    }
    expect(read.join('\n')).toContain('It fades with rest.')
    expect(read.join('\n')).toContain('Wet Marlow knee, caused by a thorn.')
    expect(read.join('\n')).toContain('open the joint')
    expect(new Set(read).size).toBe(read.length)
  })

  test('says so where the page ends', () => {
    expect(converse('how long does marlow knee last?', 'tell me more')).toMatchObject({
      kind: 'no-answer',
      reason: 'not-covered',
      citations: [],
    })
  })

  test('says what it goes on about', () => {
    const reply = converse('what is marlow knee?', 'go on')
    expect(reply.understood).toMatchObject({
      question: 'go on (Marlow knee)',
      carried: [{ title: 'Marlow knee' }],
    })
  })
})

describe('“why”', () => {
  test('quotes the reason behind what was shown', () => {
    expect(quotes('what surgery is there', 'why do they do that')).toEqual([
      'Opening it helps to relieve the pressure.',
    ])
  })
})

describe('an item of a list that was shown', () => {
  test('is quoted whole when it is picked', () => {
    expect(quotes('what types are there?', 'the first one')).toEqual([
      'Dry Marlow knee, which nobody can explain. It stays small.',
    ])
    expect(quotes('what types are there?', 'the last one')).toEqual([
      'Wet Marlow knee, caused by a thorn.',
    ])
  })

  test('is found by what it says', () => {
    expect(quotes('what types are there?', 'which of those is caused by a thorn').at(-1)).toContain(
      'Wet Marlow knee',
    )
  })
})

describe('a word that stands for another', () => {
  test('is read as what the question before was about', () => {
    const reply = converse('is there surgery for it?', 'what happens during it?')
    expect(reply.text).toContain('During surgery the thorn is removed.')
    expect(reply.understood.question).toBe('what happens during it? (surgery, Marlow knee)')
  })

  test('is the topic where the question before was about that', () => {
    const reply = converse('what is marlow knee?', 'how long does it last?')
    expect(reply.text).toBe('It lasts three weeks.')
    expect(reply.understood.carried).toEqual([])
  })
})

describe('“yes”', () => {
  test('where several questions were offered asks which', () => {
    const offered = converse('what is marlow knee?').suggestions
    expect(offered.length).toBeGreaterThan(1)
    const reply = converse('what is marlow knee?', 'yes please')
    expect(reply).toMatchObject({ kind: 'clarify' })
    expect(reply.choices!.map(({ question }) => question)).toEqual(
      offered.map(({ question }) => question),
    )
  })

  test('and then a number is one of them', () => {
    const { choices } = converse('what is marlow knee?', 'yes please')
    const reply = converse('what is marlow knee?', 'yes please', '2')
    expect(reply.understood.question).toBe(choices![1]!.question)
    expect(reply.kind).toBe('answer')
  })

  test('to nothing is small talk, as is “no”', () => {
    expect(converse('yes')).toMatchObject({ kind: 'small-talk', citations: [] })
    expect(converse('what is marlow knee?', 'no thanks')).toMatchObject({ kind: 'small-talk' })
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../../src/core/answer.ts'
import type { Artifact } from '../../../src/core/artifact.ts'
import { partsOf } from '../../../src/core/question/parts.ts'
import { artifactOf } from '../../support/corpus.ts'

const types = (question: string) => partsOf(question).map(({ type }) => type)

describe('the parts of a question', () => {
  test.each([
    ['what are the causes and treatments of gout', ['causes', 'treatment']],
    ['what is gout and how is it diagnosed?', ['definition', 'diagnosis']],
    ['symptoms, causes and treatment of gout', ['symptoms', 'causes', 'treatment']],
    ['Is it inherited? Which genes are involved?', ['inheritance', 'genes']],
  ])('%s', (question, expected) => {
    expect(types(question)).toEqual(expected)
  })

  test.each([
    'what causes gout',
    'what is the best treatment of gout',
    'how is gout treated in men and women',
    'can a treatment cause side effects',
    'I was diagnosed with gout, how is it treated?',
    '',
  ])('one question has none: %s', (question) => {
    expect(types(question)).toEqual([])
  })

  test('each asks for one thing, with the rest of the question', () => {
    const [first, second] = partsOf('What are the causes and treatments of gout?')
    expect(first!.question).toContain('causes')
    expect(first!.question).not.toContain('treatments')
    expect(second!.question).not.toContain('causes')
    expect(second!.question).toContain('treatments of gout')
  })

  test('a clause is a part of its own, with the subject of the first where it says "it"', () => {
    const [first, second] = partsOf('how is gout treated and how long does it last?')
    expect(first!.question).not.toContain('last')
    expect(second!.question).toContain('how long does it last')
    expect(second!.question).toContain('gout')
    expect(second!.question).not.toContain('treated')
  })

  test('a story has none', () => {
    const story = 'My mother has gout and we tried this and that. '.repeat(6)
    expect(types(`${story}What are the causes and treatments?`)).toEqual([])
  })
})

describe('a question of two parts', () => {
  let artifact: Artifact
  beforeAll(async () => {
    artifact = await artifactOf({
      'gout.md': `# Gout

## What is gout?

Gout is a kind of arthritis of the big toe.

## What causes gout?

Crystals of uric acid bring gout on.

## How is gout treated?

Cold packs ease the joint.
`,
      'mumps.md': `# Mumps

## What causes mumps?

A virus brings mumps on.
`,
    })
  })
  const ask = (question: string) => answer(artifact, { question })

  test('gets both, in reading order', () => {
    const { kind, text, notice } = ask('how is gout treated and what causes it?')
    expect(kind).toBe('answer')
    expect(text).toBe('Crystals of uric acid bring gout on.\nCold packs ease the joint.')
    expect(notice).toBeUndefined()
  })

  test('gets the part that the source has, and is told of the other', () => {
    const { kind, text, notice } = ask('what causes mumps and how is it prevented?')
    expect(kind).toBe('answer')
    expect(text).toBe('A virus brings mumps on.')
    expect(notice).toContain('prevention')
  })

  test('is not answered where neither part is', () => {
    expect(ask('what causes measles and how is it treated?').kind).toBe('no-answer')
  })
})

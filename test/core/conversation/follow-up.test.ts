import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../../src/core/answer.ts'
import type { Artifact } from '../../../src/core/artifact.ts'
import type { Question, Turn } from '../../../src/core/types.ts'
import { converseOver } from '../../support/converse.ts'
import { artifactOf } from '../../support/corpus.ts'
import { diseases } from '../../support/diseases.ts'

let artifact: Artifact
beforeAll(async () => {
  artifact = await artifactOf(diseases)
})

const converse = (questions: readonly string[], last?: Partial<Question>) =>
  converseOver(artifact, questions, last)

describe('a follow-up', () => {
  test('that names no subject is about the page cited last, and says so', () => {
    const reply = converse(['what is marlow syndrome?', 'is it inherited?'])
    expect(reply).toMatchObject({
      kind: 'answer',
      text: 'The condition is inherited from one parent.',
    })
    expect(reply.understood).toMatchObject({
      question: 'Is Marlow syndrome inherited?',
      carried: [{ title: 'Marlow syndrome' }],
    })
  })

  test('goes back over turns that cited nothing', () => {
    const reply = converse([
      'what is marlow syndrome?',
      'what is the capital of france',
      'how is it treated?',
    ])
    expect(reply.text).toBe('Rest and physical therapy help most people.')
  })

  test('that names a subject is about that one', () => {
    const reply = converse(['what is marlow syndrome?', 'is tessin syndrome inherited'])
    expect(reply.citations[0]!.title).toBe('Tessin syndrome')
    expect(reply.understood.carried).toEqual([])
  })

  test('about a subject that the sources do not have is not answered from the page before', () => {
    const reply = converse([
      'what is marlow syndrome?',
      'what are the treatments for hallberg disease',
    ])
    expect(reply).toMatchObject({ kind: 'no-answer', citations: [] })
  })

  test('is searched alone where the visitor wants that, or where nothing was cited', () => {
    for (const reply of [
      converse(['what is marlow syndrome?', 'is it inherited?'], { carry: false }),
      converse(['is it inherited?']),
    ]) {
      expect(reply.kind).not.toBe('answer')
      expect(reply.understood.carried).toEqual([])
    }
  })
})

describe('a turn that leans', () => {
  test('is about an earlier page where it names a part of that one', () => {
    const reply = converse([
      'what is marlow syndrome?',
      'what is tessin syndrome?',
      'can marlow be inherited',
    ])
    expect(reply.citations[0]!.title).toBe('Marlow syndrome')
  })

  test('keeps the subject over small words for it', () => {
    const reply = converse(['what is tessin syndrome?', 'how do they treat this disease'])
    expect(reply.text).toBe('Creams keep the skin soft.')
  })

  test('finds nothing on another page, however well that fits: the closest is shown as such', () => {
    const reply = converse(['treatments for orban ataxia type 1', 'is it inherited?'])
    expect(reply).toMatchObject({ kind: 'answer', closest: true })
    expect(reply.citations[0]!.title).toBe('Orban ataxia type 1')
  })

  test('is about the subject of a turn that got no answer', () => {
    const reply = converse(['what is orban ataxia type 2', 'what are the treatments?'])
    expect(reply.text).toBe('Training improves balance.')
  })
})

describe('“what about”', () => {
  test('another subject asks the same of that', () => {
    const reply = converse(['is marlow syndrome inherited?', 'what about tessin syndrome?'])
    expect(reply.text).toBe('It is not passed on in families.')
    expect(reply.understood).toMatchObject({
      question: 'Is tessin syndrome inherited?',
      carried: [],
    })
  })

  test('another aspect asks that of the same', () => {
    const reply = converse(['is marlow syndrome inherited?', 'and treatment?'])
    expect(reply.text).toBe('Rest and physical therapy help most people.')
    expect(reply.understood.carried).toEqual([{ documentId: 'd2', title: 'Marlow syndrome' }])
  })

  test('a subject that the sources do not have is not answered from the page before', () => {
    const reply = converse(['is marlow syndrome inherited?', 'what about hallberg disease?'])
    expect(reply.kind).not.toBe('answer')
  })
})

describe('a correction', () => {
  test('asks the question before of what was meant', () => {
    for (const correction of ['no, I meant tessin syndrome', 'not marlow, tessin syndrome']) {
      const reply = converse(['is marlow syndrome inherited?', correction])
      expect(reply.text).toBe('It is not passed on in families.')
    }
  })

  test('adds what was left out', () => {
    const reply = converse(['treatments for orban ataxia', 'I meant type 2'])
    expect(reply.text).toBe('Training improves balance.')
  })
})

describe('to “which of these do you mean”', () => {
  const asked = 'treatments for orban ataxia'
  /** The place of a choice, from 1. */
  const placeOf = (title: string) =>
    converse([asked]).choices!.findIndex(({ label }) => label === title) + 1

  test.each([
    'Orban ataxia type 2',
    'type 2',
    'the type 2 one',
    'I meant type 2',
    'what about type 2?',
  ])('a name or a part of it is a reply: %s', (name) => {
    expect(converse([asked, name]).text).toBe('Training improves balance.')
  })

  test.each(['{}', 'number {}', '#{}'])('a number is a reply: %s', (typed) => {
    const number = typed.replace('{}', String(placeOf('Orban ataxia type 1')))
    expect(converse([asked, number]).text).toBe('Braces support the legs.')
  })

  test('“the first one” is a reply', () => {
    const { choices } = converse([asked])
    expect(converse([asked, 'the first one']).citations[0]!.title).toBe(choices![0]!.label)
    expect(converse([asked, 'the last one']).citations[0]!.title).toBe(choices![1]!.label)
  })

  test('a click is a reply', () => {
    const { question, label } = converse([asked]).choices![1]!
    expect(converse([asked, question]).citations[0]!.title).toBe(label)
  })

  test('“none of these” asks for other words', () => {
    expect(converse([asked, 'none of these'])).toMatchObject({
      kind: 'no-answer',
      reason: 'unclear',
    })
  })

  test('another question is answered as such', () => {
    expect(converse([asked, 'is tessin syndrome inherited']).text).toBe(
      'It is not passed on in families.',
    )
  })

  test('a number that is none of them chooses nothing', () => {
    expect(converse([asked, '5']).kind).not.toBe('answer')
  })
})

describe('turns that nobody can have had', () => {
  test('ids that the artifact does not know carry nothing', () => {
    for (const shown of [['gone#0'], ['d0#9'], ['d0'], ['#'], ['']]) {
      const turn: Turn = { question: 'what is it?', kind: 'answer', shown, offered: shown }
      for (const question of ['is it inherited?', 'tell me more', 'why?', 'yes', '2']) {
        const reply = answer(artifact, { question, turns: [turn] })
        expect(reply.understood.carried).toEqual([])
        expect(reply.citations).toEqual([])
      }
    }
  })

  test('a clarification without choices is none', () => {
    const turn: Turn = { question: 'x', kind: 'clarify', shown: [], offered: [] }
    const question = 'is tessin syndrome inherited'
    expect(answer(artifact, { question, turns: [turn] }).text).toBe(
      'It is not passed on in families.',
    )
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../src/core/answer.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import { toTurn } from '../../src/core/turn.ts'
import type { Answer, Question, Turn } from '../../src/core/types.ts'
import { artifactOf } from '../support/corpus.ts'
import { diseases } from '../support/diseases.ts'

let artifact: Artifact
beforeAll(async () => {
  artifact = await artifactOf(diseases)
})

/** Asks one after the other, and returns the answer to the last. */
function converse(questions: readonly string[], last: Partial<Question> = {}): Answer {
  const turns: Turn[] = []
  let reply: Answer | undefined
  for (const [i, question] of questions.entries()) {
    reply = answer(artifact, { question, turns, ...(i === questions.length - 1 && last) })
    turns.push(toTurn(artifact, question, reply))
  }
  return reply!
}

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

test('ids that the artifact does not know carry nothing', () => {
  for (const shown of [['gone#0'], ['d0#9'], ['d0'], ['#'], ['']]) {
    const turn: Turn = { question: 'what is it?', kind: 'answer', shown, offered: [] }
    expect(
      answer(artifact, { question: 'is it inherited?', turns: [turn] }).understood.carried,
    ).toEqual([])
  }
})

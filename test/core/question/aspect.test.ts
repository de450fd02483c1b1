import { describe, expect, test } from 'vitest'
import { answer } from '../../../src/core/answer.ts'
import type { Answer } from '../../../src/core/types.ts'
import { artifactOf } from '../../support/corpus.ts'
import { diseases } from '../../support/diseases.ts'
import { expectValid } from '../../support/valid.ts'

const glossary = '# Glossary\n\n## Words\n\nEvery definition is short.\n'

/** Asks a library with one page on Quillon fever, which says one thing under one heading. */
async function ask(heading: string, text: string, question: string): Promise<Answer> {
  const page = `# Quillon fever\n\n## ${heading}\n\n${text}\n`
  const artifact = await artifactOf({ ...diseases, 'glossary.md': glossary, 'quillon.md': page })
  const reply = answer(artifact, { question, explain: true })
  expectValid(artifact, reply)
  return reply
}

describe('the answer is marked as the closest passage', () => {
  test.each([
    [
      'where the heading asks for something else',
      'How is Quillon fever treated?',
      'Rest helps most people.',
      'how is quillon fever prevented',
    ],
    [
      'where a time is asked for and the sentence has none',
      'How is Quillon fever treated?',
      'Rest helps most people.',
      'duration of quillon fever',
    ],
  ])('%s', async (_, heading, text, question) => {
    expect(await ask(heading, text, question)).toMatchObject({
      kind: 'answer',
      text,
      closest: true,
    })
  })

  test('and is less sure than the same one to a question that asks for it', async () => {
    const heading = 'How is Quillon fever treated?'
    const text = 'Rest helps most people.'
    const closest = await ask(heading, text, 'how is quillon fever prevented')
    const direct = await ask(heading, text, 'how is quillon fever treated')
    expect(closest.confidence).toBeLessThan(0.5)
    expect(direct.confidence).toBeGreaterThan(0.5)
  })
})

describe('the answer bears no mark', () => {
  test.each([
    [
      'where the heading asks the same',
      'What causes Quillon fever?',
      'A lack of copper brings it about.',
      'why do people get quillon fever',
    ],
    [
      'where the passage says the word of asking under another heading',
      'How is Quillon fever treated?',
      'Rest prevents a relapse.',
      'how is quillon fever prevented',
    ],
    [
      'where it says another wording of that word',
      'What are the signs of Quillon fever?',
      'Medications ease the rash.',
      'which drugs are for quillon fever',
    ],
    [
      'where the sentence has the time that is asked for',
      'How is Quillon fever treated?',
      'Most people rest for two to three weeks.',
      'duration of quillon fever',
    ],
    [
      'where no heading says what stands below it',
      'Overview',
      'Rest helps most people.',
      'how is quillon fever prevented',
    ],
    [
      'where it is asked what something is',
      'How is Quillon fever treated?',
      'Rest helps most people.',
      'definition of quillon fever',
    ],
    [
      'where the question has no word of asking',
      'How is Quillon fever treated?',
      'Rest helps most people.',
      'quillon fever rest',
    ],
  ])('%s', async (_, heading, text, question) => {
    const reply = await ask(heading, text, question)
    expect(reply).toMatchObject({ kind: 'answer', text })
    expect(reply).not.toHaveProperty('closest')
  })
})

test('an abstention bears no mark', async () => {
  const reply = await ask(
    'How is Quillon fever treated?',
    'Rest helps most people.',
    'how is stockholm fever prevented',
  )
  expect(reply.kind).toBe('no-answer')
  expect(reply).not.toHaveProperty('closest')
})

test('a part of a question that only the closest passage meets counts as not answered', async () => {
  const { kind, text, notice, closest } = await ask(
    'How is Quillon fever treated?',
    'Rest helps most people.',
    'how is quillon fever treated and how is quillon fever prevented',
  )
  expect(kind).toBe('answer')
  expect(text).toBe('Rest helps most people.')
  expect(notice).toContain('prevention')
  expect(closest).toBeUndefined()
})

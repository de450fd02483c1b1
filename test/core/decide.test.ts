import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../src/core/answer.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import { artifactOf } from '../support/corpus.ts'
import { diseases } from '../support/diseases.ts'

let artifact: Artifact
beforeAll(async () => {
  artifact = await artifactOf(diseases)
})

const ask = (question: string) => answer(artifact, { question })

describe('where titles name subjects', () => {
  test('the build finds that they do', async () => {
    expect(artifact.settings.titlesNameSubjects).toBe(true)
    const articles = await artifactOf({
      'a.md': '# Games\n\nThe first game.',
      'b.md': '# Songs\n\nThe first song.',
    })
    expect(articles.settings.titlesNameSubjects).toBe(false)
  })

  test('a question that names the subject is answered', () => {
    expect(ask('how is tessin syndrome treated')).toMatchObject({
      kind: 'answer',
      text: 'Creams keep the skin soft.',
    })
  })

  test.each([
    'what are the treatments for hallberg syndrome',
    'is stockholm syndrome inherited',
    'what are the treatments for spinal ataxia',
    'treatments for orban ataxia type 3',
    'what are the treatments for tessin syndrome 4',
  ])('abstains when the disease asked about is not the one in the passage: %s', (question) => {
    expect(ask(question)).toMatchObject({
      kind: 'no-answer',
      reason: 'other-subject',
      citations: [],
    })
  })

  test('asks back when several pages fit as well', () => {
    const { kind, choices, citations } = ask('treatments for orban ataxia')
    expect(kind).toBe('clarify')
    expect(choices!.map(({ label }) => label).toSorted()).toEqual([
      'Orban ataxia type 1',
      'Orban ataxia type 2',
    ])
    expect(citations).toEqual([])
  })

  test('each choice is a question that is answered', () => {
    const answers = ask('treatments for orban ataxia').choices!.map(({ question }) => ask(question))
    expect(answers.map(({ text }) => text).toSorted()).toEqual([
      'Braces support the legs.',
      'Training improves balance.',
    ])
  })
})

test('a lost list of one subject is never filled from the page of another', async () => {
  const records = [
    ['Marlow syndrome', 'It is a disorder of joints.\n\nOther symptoms may include:\n'],
    ['Tessin syndrome', 'Other symptoms may include dry skin.'],
  ].map(([title, text]) =>
    JSON.stringify({ title, question: `What are the symptoms of ${title}?`, answer: text }),
  )
  const pages = await artifactOf({ 'pages.jsonl': records.join('\n') })
  const question = 'which other symptoms does marlow syndrome include'
  expect(answer(pages, { question }).text).not.toContain('dry skin')
})

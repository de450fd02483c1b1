import { describe, expect, test } from 'vitest'
import { opening } from '../../src/core/suggest.ts'
import { artifactOf, buildOf, open } from '../support/corpus.ts'

const gout =
  '# Gout\n\n## What is gout?\n\nGout is a kind of arthritis.\n\n## What are the symptoms of gout?\n\n' +
  'The symptom of gout is a hot joint.\n\n## How is gout treated?\n\nGout is treated with rest.\n'
const internal =
  '---\naudience: internal\ntitle: Dragons\n---\n## What are dragons?\n\nDragons are wyverns.'
const site = (...suggestions: string[]) =>
  `{\n "suggestions": [\n${suggestions.map((it) => `  ${JSON.stringify(it)}`).join(',\n')}\n ]\n}`

describe('the operator’s opening questions', () => {
  test('come first, in their order, and the corpus’s own fill up without saying the same again', async () => {
    const artifact = await artifactOf({
      'gout.md': gout,
      'site.json': site('how do they treat gout', 'whats gout', 'how do they treat gout'),
    })
    expect(opening(artifact, 4)).toEqual([
      { question: 'how do they treat gout', passageId: 'gout#2' },
      { question: 'whats gout', passageId: 'gout#0' },
      { question: 'What are the symptoms of gout?', passageId: 'gout#1' },
    ])
    expect(opening(artifact, 2).map(({ question }) => question)).toEqual([
      'how do they treat gout',
      'whats gout',
    ])
    expect(opening(artifact, 1)).toHaveLength(1)
  })

  test('one that the corpus does not answer is named with its line, and left out', async () => {
    const warnings: string[] = []
    const files = { 'gout.md': gout, 'site.json': site('What is gout?', 'Who won the cup?') }
    const artifact = await open((await buildOf(files, warnings)).get('public')!)
    expect(artifact.site.suggestions).toEqual([{ question: 'What is gout?', passageId: 'gout#0' }])
    expect(warnings).toEqual([
      expect.stringMatching(/site\.json:4: the public documents do not answer "Who won the cup\?"/),
    ])
  })

  test('one that internal documents alone answer is for agents alone', async () => {
    const warnings: string[] = []
    const question = 'What are dragons?'
    const built = await buildOf(
      { 'gout.md': gout, 'script.md': internal, 'site.json': site(question) },
      warnings,
    )
    expect((await open(built.get('internal')!)).site.suggestions).toEqual([
      { question, passageId: 'script#0' },
    ])
    expect([...built.get('public')!.files].flat().join('\n')).not.toMatch(/dragon/i)
    expect(warnings).toEqual([expect.stringMatching(/the public documents do not answer/)])
  })
})

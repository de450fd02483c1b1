import { describe, expect, test } from 'vitest'
import { answer } from '../../src/core/answer.ts'
import { artifactOf, buildOf, open } from '../support/corpus.ts'

/** What a page of that title and text is called besides. */
async function namesOf(title: string, text: string, more: Record<string, string> = {}) {
  const { documents } = await artifactOf({ 'a.md': `# ${title}\n\n${text}`, ...more })
  return documents.get('a')!.aliases
}

describe('a name that a page gives to its own subject', () => {
  test.each([
    ['Marlow syndrome, also known as Orban disease, is rare.', ['Orban disease']],
    [
      'Marlow syndrome (also called Orban disease or knee rot) is rare.',
      ['Orban disease', 'knee rot'],
    ],
    ['Marlow syndrome is sometimes called "knee rot".', ['knee rot']],
    ['Marlow syndrome, or knee rot, is rare.', ['knee rot']],
    ['Another name for Marlow syndrome is knee rot.', ['knee rot']],
    ['Marlow syndrome (MRS) is also called knee rot.', ['knee rot']],
    ['MRS is also called knee rot. It is short for Marlow syndrome (MRS).', ['knee rot']],
  ])('%s', async (text, names) => {
    expect(await namesOf('Marlow syndrome', text)).toEqual(names)
  })
})

describe('no name of the subject is', () => {
  test.each([
    ['what something else is called', 'It leads to softening, also called knee rot.'],
    ['what the last words may be called', 'Marlow syndrome is a rot of bones, also called caries.'],
    ['a nickname', 'Marlow syndrome is often called a silent disease, because most feel nothing.'],
    [
      'the beginning of a longer name',
      'Marlow syndrome, also known as knee rot, type III, is rare.',
    ],
    ['a part of the title', 'Marlow syndrome, also called Marlow, is rare.'],
    ['a clause', 'Marlow syndrome is also known as what most people have after a fall.'],
  ])('%s', async (_, text) => {
    expect(await namesOf('Marlow syndrome', text)).toEqual([])
  })

  test('another page’s title', async () => {
    const more = { 'b.md': '# Knee rot\n\nKnee rot hurts.' }
    const text = 'Marlow syndrome, also called knee rot, is rare.'
    expect(await namesOf('Marlow syndrome', text, more)).toEqual([])
  })

  test('what two pages call theirs', async () => {
    const more = { 'b.md': '# Tessin syndrome\n\nTessin syndrome is also called knee rot.' }
    const text = 'Marlow syndrome is also called knee rot.'
    expect(await namesOf('Marlow syndrome', text, more)).toEqual([])
  })
})

describe('an abbreviation', () => {
  const text = 'Marlow syndrome (MRS) is rare. Knee rot is not.'
  const other = { 'b.md': '# Tessin syndrome\n\nIt is not Marlow syndrome (MRS).' }

  test('of the title is a name of the page', async () => {
    expect(await namesOf('Marlow syndrome', text, other)).toEqual(['MRS'])
  })

  test('of something else is none', async () => {
    expect(await namesOf('Knee rot', text, other)).toEqual([])
  })

  test('is none where there is but one page', async () => {
    expect(await namesOf('Marlow syndrome', text)).toEqual([])
  })

  test('of two letters is none', async () => {
    expect(await namesOf('Marlow syndrome', 'Marlow syndrome (MS) is rare.', other)).toEqual([])
  })
})

test('records of one title share its names and its abbreviation', async () => {
  const records = [
    ['What is Marlow syndrome?', 'Marlow syndrome (MRS), also called knee rot, is a disorder.'],
    ['What are the treatments for Marlow syndrome?', 'Rest and training help most people.'],
    ['What is Tessin syndrome?', 'Tessin syndrome is a disorder of the skin.'],
    ['What are the treatments for Tessin syndrome?', 'Creams keep the skin soft.'],
  ].map(([question, text]) =>
    JSON.stringify({ title: /\w+ syndrome/.exec(question!)![0], question, answer: text }),
  )
  const artifact = await artifactOf({ 'a.jsonl': records.join('\n') })
  for (const name of ['knee rot', 'MRS']) {
    const { text } = answer(artifact, { question: `What are the treatments for ${name}?` })
    expect(text).toBe('Rest and training help most people.')
  }
})

test('an internal document names no page for visitors', async () => {
  const front = (audience: string) => `---\naudience: ${audience}\n---\n`
  const artifacts = await buildOf({
    'a.md': '# Marlow syndrome\n\nIt is rare.',
    'b.md': `${front('internal')}# Marlow syndrome\n\nMarlow syndrome is also called knee rot.`,
  })
  const { documents } = await open(artifacts.get('public')!)
  expect([...documents.values()].map(({ aliases }) => aliases)).toEqual([[]])
})

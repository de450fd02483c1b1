import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import { root } from '../../src/cli/release.ts'
import { answer } from '../../src/core/answer.ts'
import { type Artifact, findPassage } from '../../src/core/artifact.ts'
import { artifactOf, open } from '../support/corpus.ts'
import { library } from '../support/library.ts'

const suggestionsOf = async (files: Record<string, string>) =>
  (await artifactOf(files)).suggestions.map(({ question }) => question)

const records = (...rows: Record<string, string>[]) => ({
  'records.jsonl': rows.map((row) => JSON.stringify(row)).join('\n'),
})

const own = open((await build({ corpus: join(root, 'corpus'), release: '1.0.0' })).get('public')!)
const large = artifactOf(library(120))

describe.each<[string, Promise<Artifact>]>([
  ['the pages of this project', own],
  ['a library', large],
])('of %s', (_, built) => {
  test('every suggestion is answered by its own section', async () => {
    const artifact = await built
    expect(artifact.suggestions.length).toBeGreaterThan(10)
    for (const { question, passageId } of artifact.suggestions) {
      const { document, passage } = findPassage(artifact, passageId)!
      const { path, start, end } = document.sections[passage.section]!
      const { kind, closest, citations } = answer(artifact, { question })
      expect({ question, kind, closest, section: citations[0]?.section }).toEqual({
        question,
        kind: 'answer',
        closest: undefined,
        section: path,
      })
      expect(citations[0]!.documentId).toBe(document.id)
      expect(citations[0]!.start >= start && citations[0]!.end <= end).toBe(true)
    }
  })
})

test('at most 500 are asked, and every page has some of them', async () => {
  const { suggestions, pages } = await large
  expect(suggestions.length).toBeLessThanOrEqual(500)
  const titled = new Set(suggestions.map(({ passageId }) => passageId.split('-')[0]))
  expect(titled.size).toBe(pages.size)
})

test('the same corpus gives the same ones', async () => {
  expect((await artifactOf(library(120))).suggestions).toEqual((await large).suggestions)
})

test('a record is asked as a person would ask it', async () => {
  expect(
    await suggestionsOf(
      records(
        {
          title: 'Marlow Syndrome',
          question: 'What is (are) Marlow Syndrome ?',
          answer: 'Marlow syndrome is a disorder. People with Marlow syndrome have stiff joints.',
        },
        {
          title: 'Marlow Syndrome',
          question: 'How to diagnose Marlow Syndrome ?',
          answer: 'A doctor diagnoses Marlow syndrome by the hands.',
        },
      ),
    ),
  ).toEqual(['What is Marlow syndrome?', 'How is Marlow syndrome diagnosed?'])
})

test('a heading that is no question is asked by what it tells', async () => {
  const page =
    '# Gout\n\nSome call gout podagra.\n\n## Treatment\n\nRest helps.\n\n## A note\n\nWe thank all readers.\n'
  expect(await suggestionsOf({ 'gout.md': page })).toEqual(['How is gout treated?'])
})

test('several that ask the same are one suggestion, of the one that answers', async () => {
  const question = 'What are the treatments for Marlow syndrome?'
  const artifact = await artifactOf(
    records(
      { id: 'a', title: 'Marlow syndrome', question, answer: 'Treatments include:' },
      {
        id: 'b',
        title: 'Marlow syndrome',
        question: 'How is Marlow syndrome treated?',
        answer: 'Rest is the treatment.',
      },
    ),
  )
  expect(artifact.suggestions).toEqual([{ question, passageId: 'b#0' }])
  expect(artifact.documents.get('a')!.sections[0]!.question).toBeUndefined()
})

test('a question that does not name its subject is put with it, where there are several', async () => {
  const page = (title: string, when: string) =>
    `# ${title}\n\n## What is ${title}?\n\n${title} is a disease.\n\n## When should I see a doctor?\n\n${when}\n`
  const gout = page('gout', 'See a doctor when a joint is hot.')
  expect(await suggestionsOf({ 'gout.md': gout })).toContain('When should I see a doctor?')
  expect(
    await suggestionsOf({
      'gout.md': gout,
      'asthma.md': page('asthma', 'See a doctor when you wheeze.'),
    }),
  ).toContain('gout: When should I see a doctor?')
})

test('the most useful come first: of other pages and other types by turns, the largest page first', async () => {
  const [first, second, third] = await suggestionsOf({
    ...records(
      { title: 'Aran fever', question: 'What causes Aran fever?', answer: 'Cold air causes it.' },
      { title: 'Aran fever', question: 'What is Aran fever?', answer: 'It is a fever.' },
    ),
    'gout.md':
      '# Gout\n\n## How is gout treated?\n\nRest is the treatment.\n\n## What is gout?\n\nGout is arthritis.\n\n## What causes gout?\n\nCrystals cause gout.\n',
    'about.md':
      '---\ntitle: About us\nabout: true\n---\n\n## What is this assistant?\n\nThis assistant is a program.\n',
  })
  expect([first, second, third]).toEqual([
    'What is gout?',
    'What causes Aran fever?',
    'How is gout treated?',
  ])
})

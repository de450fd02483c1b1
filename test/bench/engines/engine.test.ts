import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readArtifact } from '../../../src/build/artifact.ts'
import { corpusOf } from '../../support/corpus.ts'
import { diseases } from '../../support/diseases.ts'
import { entriesOf } from '../entries.ts'
import type { Corpus } from './engine.ts'
import { fts5 } from './fts5.ts'
import { minisearch } from './minisearch.ts'
import { verbatim } from './verbatim.ts'

const path = corpusOf(diseases)
const places = corpusOf({})
const folder = (name: string) => {
  mkdirSync(join(places, name), { recursive: true })
  return join(places, name)
}

await verbatim.build({ path, entries: [] }, folder(verbatim.name))
const artifact = await readArtifact(folder(verbatim.name))
const corpus: Corpus = { path, entries: entriesOf(artifact) }

test('a peer is given every record, with its title and its question', () => {
  expect(corpus.entries).toHaveLength(8)
  expect(corpus.entries[2]).toEqual({
    ordinal: 2,
    documentId: 'd2',
    title: 'Marlow syndrome',
    aliases: '',
    heading: 'Is Marlow syndrome inherited?',
    text: 'The condition is inherited from one parent.',
    firstSentence: 'The condition is inherited from one parent.',
  })
})

// The others come with the packages that only the benchmark installs.
describe.each([verbatim, minisearch, fts5])('$name', (engine) => {
  const reply = async (question: string) => {
    if (engine !== verbatim) await engine.build(corpus, folder(engine.name))
    const index = await engine.load(folder(engine.name), corpus)
    return index.reply(index.search(question))
  }

  test('finds the record and shows its sentence', async () => {
    expect(await reply('Is Tessin syndrome inherited?')).toMatchObject({
      documents: expect.arrayContaining(['d5']),
      shown: 'It is not passed on in families.',
    })
  })

  test('names each document once, at most ten', async () => {
    const { documents } = await reply('What are the treatments for Marlow syndrome?')
    expect(documents).toContain('d1')
    expect(new Set(documents).size).toBe(documents.length)
    expect(documents.length).toBeLessThanOrEqual(10)
  })

  test('shows nothing for a question that finds nothing', async () => {
    expect(await reply('qqqq')).toEqual({ documents: [] })
    expect(await reply('?"*')).toEqual({ documents: [] })
  })
})

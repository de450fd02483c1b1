import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { writeArtifact } from '../../src/build/artifact.ts'
import { buildOf, corpusOf, open } from '../support/corpus.ts'

const page =
  '# Gout\n\n## What is gout?\n\nA kind of arthritis.\n\n## Who is at risk of gout?\n\nYou are at risk if you have:\n'

describe('a build', () => {
  test('gives the same bytes for the same corpus', async () => {
    const files = {
      'gout.md': page,
      'more.jsonl': '{"question":"What is asthma?","answer":"A disease."}',
    }
    const [first, second] = [await buildOf(files), await buildOf(files)]
    expect([...first.get('public')!.files]).toEqual([...second.get('public')!.files])
  })

  test('has another version for another word', async () => {
    const version = async (files: Record<string, string>) =>
      (await buildOf(files)).get('public')!.summary.version
    expect(await version({ 'gout.md': page })).not.toBe(await version({ 'gout.md': `${page}x` }))
  })

  test('names files by their content', async () => {
    const { files } = (await buildOf({ 'gout.md': page })).get('public')!
    for (const [name, content] of files) {
      if (name === 'manifest.json') continue
      expect(name).toContain(createHash('sha256').update(content).digest('hex').slice(0, 16))
    }
  })

  test('keeps text, hash and every offset', async () => {
    const artifact = await open((await buildOf({ 'gout.md': page })).get('public')!)
    const document = artifact.documents.get('gout')!
    expect(document.sha256).toBe(createHash('sha256').update(document.text).digest('hex'))
    const slice = ({ start, end }: { start: number; end: number }) =>
      document.text.slice(start, end)
    expect(document.blocks.map((block) => [block.kind, block.level, slice(block)])).toEqual([
      ['heading', 1, 'Gout'],
      ['heading', 2, 'What is gout?'],
      ['paragraph', 0, 'A kind of arthritis.'],
      ['heading', 2, 'Who is at risk of gout?'],
      ['paragraph', 0, 'You are at risk if you have:'],
    ])
    expect(document.sentences.map((sentence) => [sentence.kind, slice(sentence)])).toEqual([
      ['plain', 'A kind of arthritis.'],
      ['gap', 'You are at risk if you have:'],
    ])
    expect(document.passages.map((passage) => [passage.id, slice(passage)])).toEqual([
      ['gout#0', 'A kind of arthritis.'],
      ['gout#1', 'You are at risk if you have:'],
    ])
  })

  test('tells what came of it', async () => {
    expect((await buildOf({ 'gout.md': page })).get('public')!.summary).toMatchObject({
      documents: 1,
      passages: 2,
      gaps: 1,
    })
  })

  test('warns where there is nothing to answer from', async () => {
    const warnings: string[] = []
    await buildOf({ 'a.md': '# Nothing\n\n## But headings' }, warnings)
    expect(warnings).toEqual(['The public documents hold no text to answer from.'])
  })

  test('suggests only what its own section answers', async () => {
    const artifact = await open((await buildOf({ 'gout.md': page })).get('public')!)
    expect(artifact.suggestions).toEqual([{ question: 'What is gout?', passageId: 'gout#0' }])
  })

  test('gives a document a title: its own, its question’s subject, or the name of its file', async () => {
    const artifact = await open(
      (
        await buildOf({
          'gout.md': page,
          'high-blood-pressure.md': 'Text.',
          'pairs.jsonl': '{"question":"What is asthma?","answer":"A disease."}',
        })
      ).get('public')!,
    )
    expect([...artifact.documents.values()].map(({ title }) => title)).toEqual([
      'Gout',
      'high blood pressure',
      'asthma',
    ])
  })

  test('a corpus with one source document is a one-topic site, whatever is said about the assistant', async () => {
    const about = '---\nabout: true\n---\nA program.'
    expect(
      (await open((await buildOf({ 'gout.md': page, 'about.md': about })).get('public')!)).topic
        ?.id,
    ).toBe('gout')
    expect(
      (await open((await buildOf({ 'a.md': page, 'b.md': page })).get('public')!)).topic,
    ).toBeUndefined()
  })
})

describe('internal documents', () => {
  const internal =
    '---\naudience: internal\ntitle: Call script\n---\n## What do I say about dragons?\n\nSay wyvern.'

  test('are in no file of the public artifact', async () => {
    const built = await buildOf({ 'gout.md': page, 'script.md': internal })
    const written = [...built.get('public')!.files].flat().join('\n')
    expect(written).not.toMatch(/dragon|wyvern|Call script/i)
  })

  test('are in the internal one, beside the public ones, under another version', async () => {
    const built = await buildOf({ 'gout.md': page, 'script.md': internal })
    const artifact = await open(built.get('internal')!)
    expect([...artifact.documents.keys()]).toEqual(['gout', 'script'])
    expect(artifact.version).not.toBe(built.get('public')!.summary.version)
  })

  test('where there are none there is no internal artifact', async () => {
    expect([...(await buildOf({ 'gout.md': page })).keys()]).toEqual(['public'])
  })
})

test('an artifact is written whole, and what an earlier build left is taken away', async () => {
  const folder = corpusOf({ 'index.old.json': '{}' })
  const { files } = (await buildOf({ 'gout.md': page })).get('public')!
  writeArtifact(folder, files)
  expect(readdirSync(folder).toSorted()).toEqual([...files.keys()].toSorted())
  for (const [name, content] of files)
    expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(content)
})

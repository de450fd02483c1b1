import { expect, test } from 'vitest'
import { forwardLists } from '../../../src/build/forward.ts'
import { analyze } from '../../../src/core/text/analyzer.ts'
import type { Places } from '../../../src/core/retrieval/forward-index.ts'
import { artifactOf } from '../../support/corpus.ts'
import { diseases } from '../../support/diseases.ts'

const artifact = await artifactOf({
  ...diseases,
  'edema.md':
    '# Bone marrow edema\n\nBone marrow edema (BME) hurts. A rare BME lasts.\n\n## Where — ¿dónde?\n\n' +
    'An x-ray shows bone.\n\nIt shows marrow and edema.\n\n## …\n\nHelp.',
  'empty.md': '# Nothing\n',
})
const { documents, forward } = artifact
const termsAt = (places: Places) => places.map((place) => forward.dictionary.termAt(place))

test('has the terms that the analyzer finds in every title, alias, heading and sentence', () => {
  let texts = 0
  for (const [ordinal, document] of [...documents.values()].entries()) {
    const { title, aliases, sections, sentences, text } = document
    const names = [title, ...aliases]
    expect(forward.names(ordinal).map(termsAt)).toEqual(names.map(analyze))
    for (const [i, { path }] of sections.entries()) {
      const { above, own } = forward.heading(ordinal, i)
      expect(termsAt(above)).toEqual(path.slice(0, -1).flatMap(analyze))
      expect(termsAt(own)).toEqual(path.slice(-1).flatMap(analyze))
    }
    for (const [i, { start, end }] of sentences.entries()) {
      expect(termsAt(forward.sentence(ordinal, i).terms)).toEqual(analyze(text.slice(start, end)))
    }
    texts += names.length + sections.length + sentences.length
  }
  expect(texts).toBeGreaterThan(30)
})

test('has the other form of an abbreviation where one form stands alone', () => {
  const ordinal = [...documents.keys()].indexOf('edema')
  const others = [0, 1, 2, 3].map((at) => termsAt(forward.sentence(ordinal, at).otherForms))
  expect(others).toEqual([[], ['bone', 'marrow', 'edema'], [], []])
})

test('has of each passage its document, its sentences, and the other forms of all of them', () => {
  const all = [...documents.values()]
  for (const [ordinal, { documentId, start, end }] of artifact.passages.entries()) {
    const found = forward.passage(ordinal)
    const document = all[found.document]!
    expect(document.id).toBe(documentId)
    expect(document.sentences.slice(found.start, found.end)).toEqual(
      document.sentences.filter((it) => it.start >= start && it.end <= end),
    )
  }
  // The long form stands here in two sentences, and in neither whole.
  const apart = artifact.passages.findIndex(
    ({ documentId, section }) => documentId === 'edema' && section === 1,
  )
  expect(termsAt(forward.passage(apart).otherForms)).toEqual(['bme'])
})

test('numbers every term that it is written with', () => {
  const terms = [...documents.values()].map(forwardLists).flat(3).flat()
  for (const term of terms) {
    if (typeof term === 'string') expect(forward.dictionary.placeOf(term)).toBeGreaterThanOrEqual(0)
  }
})

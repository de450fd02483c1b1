import { beforeAll, expect, test } from 'vitest'
import { verifyForward } from '../../src/build/verify-forward.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import type { Document } from '../../src/core/types.ts'
import { artifactOf } from '../support/corpus.ts'

let artifact: Artifact
let document: Document
beforeAll(async () => {
  artifact = await artifactOf({
    'a.md': '# Gout\n\nGout hurts.',
    'b.md': '# Swelling\n\n## Signs\n\nBone marrow edema (BME) hurts. It swells.',
  })
  document = artifact.documents.get('b')!
})

/** Holds the forward index against the second document, changed. */
const verifyChanged = (change: Partial<Document>) => () =>
  verifyForward(artifact.forward, [artifact.documents.get('a')!, { ...document, ...change }])

test('lets a forward index pass that has the terms of every text', () => {
  expect(verifyChanged({})).not.toThrow()
})

test.each<[string, () => Partial<Document>, RegExp]>([
  ['another title', () => ({ title: 'Edema' }), /b: .+ has "swell", not "edema", of "Edema"/],
  [
    'another heading',
    () => ({ sections: document.sections.map((it) => ({ ...it, path: ['Swelling', 'Causes'] })) }),
    /of "Swelling \/ Causes"/,
  ],
  [
    'another sentence',
    () => ({ text: document.text.replace('It swells', 'It shrinks') }),
    /has "swell", not "shrink", of "It shrinks"/,
  ],
  [
    'another abbreviation',
    () => ({ abbreviations: [{ short: ['bme'], long: ['swell'] }] }),
    /has "", not "swell", of "Bone marrow/,
  ],
  [
    'another passage',
    () => ({ passages: document.passages.map((it) => ({ ...it, start: it.start + 1 })) }),
    /b#0: .+ other sentences/,
  ],
])('%s is found', (_, change, message) => {
  expect(verifyChanged(change())).toThrow(message)
})

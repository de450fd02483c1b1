import { expect, test } from 'vitest'
import { artifactOf } from '../support/corpus.ts'

test('a passage that says the long form is found by the short one, and the other way about', async () => {
  const { retriever, passages } = await artifactOf({
    'a.md':
      '# Page\n\n## One\n\nBone marrow edema (BME) is fluid.\n\n## Two\n\nThe bone marrow edema goes away.\n\n## Three\n\nBME hurts.',
  })
  const found = (term: string) =>
    retriever
      .retrieve([{ term, weight: 1 }], { limit: 9 })
      .map(({ passage }) => passages[passage]!.section)
      .toSorted()
  expect(found('bme')).toEqual([0, 1, 2])
  expect(found('edema')).toEqual([0, 1, 2])
})

import { expect, test } from 'vitest'
import { abbreviationsOf, abbreviationTerms } from '../../src/build/abbreviations.ts'

test.each([
  ['Bone marrow edema (BME) hurts.', [{ short: 'BME', long: 'Bone marrow edema' }]],
  ['It is the coronary artery disease (CAD).', [{ short: 'CAD', long: 'coronary artery disease' }]],
  ['people assigned male at birth (AMAB)', [{ short: 'AMAB', long: 'assigned male at birth' }]],
  [
    'magnetic resonance imaging (MRI) and MRI (MRI)',
    [{ short: 'MRI', long: 'magnetic resonance imaging' }],
  ],
  ['Bone marrow edema, or BME, is a swelling.', [{ short: 'BME', long: 'Bone marrow edema' }]],
  ['It is bone marrow edema, or NSAIDs, or BME too.', []],
  ['It may be high cholesterol (hyperlipidemia).', []],
  ['See the page (USA) and the rest.', []],
])('%s', (text, expected) => {
  expect(abbreviationsOf(text)).toEqual(expected)
})

test('a name that abbreviates another one of the same subject counts as defined', () => {
  expect(abbreviationTerms('It hurts.', ['Bone marrow edema', 'BME', 'Marrow lesion'])).toEqual([
    { short: ['bme'], long: ['bone', 'marrow', 'edema'] },
  ])
  expect(abbreviationTerms('It hurts.', ['Acute bone marrow edema', 'BME'])).toEqual([])
})

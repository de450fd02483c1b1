import { expect, test } from 'vitest'
import { abbreviationsOf } from '../../src/build/abbreviations.ts'

test.each([
  ['Bone marrow edema (BME) hurts.', [{ short: 'BME', long: 'Bone marrow edema' }]],
  ['It is the coronary artery disease (CAD).', [{ short: 'CAD', long: 'coronary artery disease' }]],
  ['people assigned male at birth (AMAB)', [{ short: 'AMAB', long: 'assigned male at birth' }]],
  [
    'magnetic resonance imaging (MRI) and MRI (MRI)',
    [{ short: 'MRI', long: 'magnetic resonance imaging' }],
  ],
  ['It may be high cholesterol (hyperlipidemia).', []],
  ['See the page (USA) and the rest.', []],
])('%s', (text, expected) => {
  expect(abbreviationsOf(text)).toEqual(expected)
})

/**
 * Phrasings that were written while the rules were: they keep what works from breaking, and say nothing of how the gate
 * does on others. `test/safety` does.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { asksForDose } from '../../../src/core/safety/dose.ts'
import { alarmOf } from '../../../src/core/safety/gate.ts'

const read = (name: string) =>
  readFileSync(new URL(`phrases/${name}.txt`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
const knownMisses = [
  'not indigestion, the pain is going through to my back and up into my jaw',
  'PLEASE HELP MY DADS HEART',
  'breathing with her tummy and making a grunt each time',
  "Mum had a stent last year. She's now got the same squeezing and feels sick. Can she take an extra aspirin?",
  'cut to the bone',
]
const knownMistakes = ["shot in the arm for the clinic's budget"]

const isUrgent = (phrase: string) => alarmOf(phrase)?.meaning === 'meant'

describe('phrasings', () => {
  test('of emergencies are found, all but these', () => {
    expect(read('urgent').filter((phrase) => !isUrgent(phrase))).toEqual(knownMisses)
  })

  test('of anything else are not, all but these', () => {
    expect(read('not-urgent').filter(isUrgent)).toEqual(knownMistakes)
  })

  test('of doses are found', () => {
    expect(read('dose').filter((phrase) => !asksForDose(phrase))).toEqual([])
  })

  test('of medicines that ask for no dose are not', () => {
    expect(read('not-dose').filter(asksForDose)).toEqual([])
  })
})

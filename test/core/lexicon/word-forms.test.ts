import { describe, expect, test } from 'vitest'
import { otherForms, plainWord } from '../../../src/core/lexicon/word-forms.ts'

// The pairs are taken from VarCon's list of spelling variants.
const british = [
  ['oedema', 'edema'],
  ['haemorrhage', 'hemorrhage'],
  ['anaemia', 'anemia'],
  ['leukaemia', 'leukemia'],
  ['tumour', 'tumor'],
  ['behavioural', 'behavioral'],
  ['diarrhoea', 'diarrhea'],
  ['anaesthetic', 'anesthetic'],
  ['anaesthetise', 'anesthetize'],
  ['paediatric', 'pediatric'],
  ['orthopaedic', 'orthopedic'],
  ['foetus', 'fetus'],
  ['oesophagus', 'esophagus'],
  ['gynaecology', 'gynecology'],
  ['centre', 'center'],
  ['fibre', 'fiber'],
  ['organisation', 'organization'],
  ['immunised', 'immunized'],
  ['analyse', 'analyze'],
  ['practise', 'practice'],
  ['dialogue', 'dialog'],
  ['travelled', 'traveled'],
  ['counsellor', 'counselor'],
  ['fulfil', 'fulfill'],
  ['sulphate', 'sulfate'],
  ['mould', 'mold'],
] as const

describe('a British and an American spelling', () => {
  test.each(british)('%s is %s, and the other way about', (left, right) => {
    expect(otherForms(left)).toContain(right)
    expect(otherForms(right)).toContain(left)
    expect(plainWord(left)).toBe(right)
  })

  test.each([
    ['poet', 'pet'],
    ['four', 'for'],
    ['tire', 'tier'],
    ['wise', 'wize'],
    ['canoe', 'cane'],
    ['filling', 'filing'],
    ['hamster', 'hamstre'],
  ])('are not %s and %s', (left, right) => {
    expect(otherForms(left)).not.toContain(right)
    expect(otherForms(right)).not.toContain(left)
  })
})

describe('irregular forms', () => {
  test.each([
    ['children', 'child'],
    ['teeth', 'tooth'],
    ['bled', 'bleed'],
    ['swollen', 'swell'],
    ['broke', 'broken'],
    ['metastases', 'metastasis'],
  ])('%s and %s are one word', (left, right) => {
    expect(otherForms(left)).toContain(right)
    expect(otherForms(right)).toContain(left)
  })

  test.each([
    ['left', 'leave'],
    ['found', 'find'],
    ['wound', 'wind'],
    ['saw', 'see'],
    ['felt', 'feel'],
    ['testes', 'testis'],
  ])('%s, which is a word of its own or has the stem of one, is not %s', (form, plain) => {
    expect(otherForms(form)).not.toContain(plain)
  })
})

test('a word has no form that is itself', () => {
  for (const word of ['edema', 'child', 'pain', 'x', ''])
    expect(otherForms(word)).not.toContain(word)
})

import { describe, expect, test } from 'vitest'
import { stemWord } from '../../../src/core/text/analyzer.ts'
import { isListed, wordingsIn } from '../../../src/core/lexicon/wordings.ts'

/** The runs of a question that are found, each with its other wordings, in a corpus that has these words. */
function found(question: string, ...corpus: string[]): [string, ...string[]][] {
  const known = new Set(corpus.map(stemWord))
  const termOf = (word: string) => (known.has(stemWord(word)) ? stemWord(word) : undefined)
  return wordingsIn(question, termOf).map(({ start, end, others }) => [
    question.slice(start, end),
    ...others.map((terms) => terms.join(' ')),
  ])
}

describe('wordings in a question', () => {
  test('are found as one word', () => {
    expect(found('is my tummy ok?', 'abdomen')).toEqual([['tummy', 'abdomen']])
  })

  test('are found as consecutive words', () => {
    const question = 'can a heart attack be treated?'
    expect(found(question, 'myocardial', 'infarction')).toEqual([
      ['heart attack', 'myocardi infarct'],
    ])
    expect(found('an attack on my heart', 'myocardial', 'infarction')).toEqual([])
  })

  test('do not run over the end of a sentence', () => {
    expect(found('I have a bad heart. Attack it!', 'myocardial', 'infarction')).toEqual([])
  })

  test('may have function words, which tell them from others', () => {
    expect(found('do you throw up?', 'vomit')).toEqual([['throw up', 'vomit']])
    expect(found('how to throw a ball', 'vomit')).toEqual([])
  })

  test('are found in other forms and in British spelling', () => {
    expect(found('she threw up', 'vomit')).toEqual([['threw up', 'vomit']])
    expect(found('Haemorrhages', 'bleeding')).toEqual([['Haemorrhages', 'bleed']])
  })

  test.each(['x-ray', 'x ray', 'xray'])('are found with a hyphen and without: %s', (wording) => {
    expect(found(`an ${wording}`, 'radiograph')).toEqual([[wording, 'radiograph']])
  })

  test('are the longest that the corpus says otherwise', () => {
    const question = 'high blood pressure'
    expect(found(question, 'hypertension')).toEqual([[question, 'hypertens']])
    expect(found('kidney stones', 'renal', 'nephrolithiasis')).toEqual([
      ['kidney stones', 'nephrolithiasi'],
    ])
    expect(found('kidney stones', 'renal')).toEqual([['kidney', 'renal']])
  })

  test('are not those that the corpus has no other words for', () => {
    expect(found('heart attack', 'infarction')).toEqual([])
  })
})

test('a word of the lexicon is known to be one', () => {
  expect(isListed('tummy')).toBe(true)
  expect(isListed('tumy')).toBe(false)
})

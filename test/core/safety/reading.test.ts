import { describe, expect, test } from 'vitest'
import { readSafely } from '../../../src/core/safety/reading.ts'
import { respell } from '../../../src/core/safety/spelling.ts'

const read = (text: string) => readSafely(text).map(({ words }) => words.join(' '))

describe('a message is read', () => {
  test.each([
    ["I can't breathe", ['i cant breathe']],
    ['I can’t breathe', ['i cant breathe']],
    ['I CANT BREATHE', ['i cant breathe']],
    ['i can not breathe', ['i cant breathe']],
    ['he is not able to breathe', ['he is cant breathe']],
    ["he isn't breathing", ['he is not breathing']],
    ['hes not breathing', ['he is not breathing']],
    ["the baby's lips", ['the baby lips']],
    ["he's blue", ['he is blue']],
    ["we'll see", ['we will see']],
    ['well, i see', ['well , i see']],
    ['2yo ate it', ['2 year old ate it']],
    ['38.5 fever. now?', ['38.5 fever', 'now']],
    ['fever (high) & chills', ['fever , high , and chills']],
    ['one\ntwo', ['one', 'two']],
    ['... !!! ???', []],
    ['', []],
  ])('%j', (text, sentences) => {
    expect(read(text)).toEqual(sentences)
  })

  test('no further than a question goes, however it expands', () => {
    const [sentence = ''] = read('ﷺ'.repeat(2_000))
    expect(sentence.length).toBeLessThanOrEqual(4_000)
  })
})

describe('spelling', () => {
  test.each([
    ['sucidal', 'suicidal'],
    ['suisidal', 'suicidal'],
    ['unconcious', 'unconscious'],
    ['alergic', 'allergic'],
    ['hart', 'heart'],
    ['breth', 'breath'],
    ['bleding', 'bleeding'],
    ['menengitis', 'meningitis'],
    ['tounge', 'tongue'],
  ])('%s is %s', (typed, meant) => {
    expect(respell(typed)).toBe(meant)
  })

  test.each(
    'breeding blending bleating smelling spelling cooking struggling shallow ladder strike heat breath tables concussion conversion suicide chocolate swallow poisson'.split(
      ' ',
    ),
  )('%s is a word of its own', (word) => {
    expect(respell(word)).toBe(word)
  })
})

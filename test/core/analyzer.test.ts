import { describe, expect, test } from 'vitest'
import { analyze, fold, words } from '../../src/core/analyzer.ts'

describe('analyze', () => {
  test.each([
    [
      'drops grammar, question words and chat',
      'Hi, could you please tell me what the causes are?',
      ['caus'],
    ],
    ['stems', 'diagnosed diagnosing diagnosis', ['diagnos', 'diagnos', 'diagnosi']],
    [
      'folds case, accents and compatibility forms',
      'SJÖGREN ﬁbrosis ＢＭＥ',
      ['sjogren', 'fibrosi', 'bme'],
    ],
    ['joins what is written apart and together', 'X-ray', ['x', 'xray', 'ray']],
    ['joins a letter and a word', 'an x ray', ['x', 'xray', 'ray']],
    [
      'keeps letters with digits findable',
      'vitamin B12 or B-12',
      ['vitamin', 'b12', 'b', 'b12', '12'],
    ],
    ['keeps a letter in brackets findable', '401(k)', ['401', '401k', 'k']],
    ['takes the possessive off', 'the patient’s bone', ['patient', 'bone']],
    ['reads contractions as grammar', "isn't it? I don't", []],
    ['leaves markup as words', '<script>alert(1)</script>', ['script', 'alert', '1', 'script']],
    ['finds nothing in punctuation', '?!… --- ""', []],
  ])('%s', (_, text, terms) => {
    expect(analyze(text)).toEqual(terms)
  })

  test('the same term comes out of every way to write X-ray', () => {
    for (const text of ['x-ray', 'X-Rays', 'xray', 'xrays', 'x ray', 'x‑ray']) {
      expect(analyze(text)).toContain('xray')
    }
  })

  test('one endless word is cut', () => {
    expect(analyze('a'.repeat(2_000))[0]!.length).toBeLessThanOrEqual(40)
  })
})

test('words know where they stand', () => {
  const text = 'Don’t X-ray it.'
  expect(words(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Don’t',
    'X',
    'ray',
    'it',
  ])
})

test('fold does not change what has no case or accent', () => {
  expect(fold('骨髓 42')).toBe('骨髓 42')
})

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { analyze, fold, words } from '../../../src/core/text/analyzer.ts'
import { plainAnalyze } from '../../support/plain-analyzer.ts'

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

describe('the scanner finds what the pattern finds', () => {
  test('in any text', () => {
    const pieces =
      "a|I|the|x|B12|12|401|k|ray|bone|Ödem|é|e\u0301|\u0301|ß|İ|ﬁ|ﷺ|ſ|ＢＭＥ|骨髓|𝔤|𝔤𝔬|🙂|\ud835|\udd24|\u200d|'|’|'s|’S|-|‐|–|(|)| | |\n|.|"
        .split('|')
        .concat(['bone'.repeat(20)])
    let seed = 1
    const random = (below: number) => (seed = (seed * 48271) % 2147483647) % below
    for (let i = 0; i < 3_000; i++) {
      const text = Array.from({ length: random(25) }, () => pieces[random(pieces.length)]!).join('')
      expect(analyze(text), JSON.stringify(text)).toEqual(plainAnalyze(text))
    }
  })

  test('in more words than it remembers', () => {
    const word = (i: number) =>
      `w${i.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}`
    const text = (from: number) => Array.from({ length: 100 }, (_, i) => word(from + i)).join(' ')
    for (let from = 0; from < 60_000; from += 100) {
      expect(analyze(text(from))).toEqual(plainAnalyze(text(from)))
    }
    expect(analyze(text(0))).toEqual(plainAnalyze(text(0)))
  })

  const folder = process.env['EVAL_DATA']
  const where = folder === undefined ? ': skipped, EVAL_DATA is not set' : ''
  test.skipIf(folder === undefined)(`in the evaluation data${where}`, { timeout: 60_000 }, () => {
    const files = globSync('*/{corpus/*,*.jsonl}', { cwd: folder! }).toSorted()
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const lines = readFileSync(join(folder!, file), 'utf8').split('\n')
      const different = lines.find((line) => !isSame(analyze(line), plainAnalyze(line)))
      expect(different, file).toBeUndefined()
    }
  })
})

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((term, i) => term === b[i])
}

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

import { describe, expect, test } from 'vitest'
import { commonestWords, hostileQuestions } from './hostile.ts'

const words = ['marrow', 'edema', 'symptoms', 'treatment', 'physical']
const questions = hostileQuestions({ seed: 1, count: 10_000, words })
const of = (kind: string) =>
  questions.filter((hostile) => hostile.kind === kind).map(({ question }) => question)

test('the same seed gives the same questions, another seed others', () => {
  const some = { count: 100, words }
  expect(hostileQuestions({ ...some, seed: 1 })).toEqual(hostileQuestions({ ...some, seed: 1 }))
  expect(hostileQuestions({ ...some, seed: 2 })).not.toEqual(hostileQuestions({ ...some, seed: 1 }))
})

test('every kind is there as often as every other', () => {
  const counts = [...Map.groupBy(questions, ({ kind }) => kind).values()].map((all) => all.length)
  expect(counts.length).toBeGreaterThan(10)
  expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
})

test('no question is longer than what is read, and most are as long', () => {
  const lengths = questions.map(({ question }) => question.length)
  expect(Math.max(...lengths)).toBe(2_000)
  expect(lengths.filter((length) => length === 2_000).length).toBeGreaterThan(8_000)
})

test('every block of Unicode is asked: its first character is in some question', () => {
  const seen = new Set(
    of('every block').flatMap((text) => [...text].map((it) => it.codePointAt(0))),
  )
  const missing: string[] = []
  // Blocks begin at multiples of sixteen; planes 4 to 13 have none.
  for (let first = 0; first < 0x33000; first += 16) {
    const isSurrogate = first >= 0xd800 && first <= 0xdfff
    if (!isSurrogate && !seen.has(first)) missing.push(first.toString(16))
  }
  expect(missing).toEqual([])
  expect([0xe0000, 0xf0000, 0x100000].filter((first) => !seen.has(first))).toEqual([])
})

describe('each kind is what it is called', () => {
  test.each([
    ['long', /^(?:(?:marrow|edema|symptoms|treatment|physical) ){200,}/],
    ['repeated', /^(\w+ )\1{100,}/],
    ['commonest words', /^(?:\w+ ){200,}/],
    ['misspelt words', /^(?:\w+ ){150,}/],
    ['one word', /^[a-z]{2000}$/],
    ['joined words', /[a-z]\d-[a-z]\d/],
    ['punctuation', /^[^\p{L}\p{N}]{2000}$/u],
    ['combining marks', /[a-z]\p{M}{50,}/u],
    ['right to left', /(?=.*\p{Script=Hebrew})(?=.*\p{Script=Arabic})(?=.*[\u202a-\u202e])/u],
    ['emoji', /\p{Extended_Pictographic}\u200d/u],
    ['short', /^.{0,3}$/su],
  ])('%s', (kind, pattern) => {
    expect(of(kind).filter((question) => !pattern.test(question))).toEqual([])
  })

  test('halves of characters are not well-formed', () => {
    expect(of('halves of characters').filter((question) => question.isWellFormed())).toEqual([])
  })

  test('characters that expand are more when they are normalised', () => {
    const longer = of('characters that expand').map(
      (question) => question.normalize('NFKC').length / question.length,
    )
    expect(Math.min(...longer)).toBeGreaterThan(3)
  })

  test('misspelt words are not those of the corpus', () => {
    const written = of('misspelt words').flatMap((question) => question.split(' '))
    const right = written.filter((word) => words.includes(word))
    expect(right.length / written.length).toBeLessThan(0.1)
  })
})

test('the commonest words of texts come first, short ones not at all', () => {
  expect(commonestWords(['The marrow of the bone.', 'Bone marrow; bone scan.'])).toEqual([
    'bone',
    'marrow',
    'scan',
  ])
})

test('without words there is nothing to write with', () => {
  expect(() => hostileQuestions({ seed: 1, count: 1, words: [] })).toThrow(RangeError)
})

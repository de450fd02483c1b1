import { expect, test } from 'vitest'
import { halve, readPhrasings, type Phrasing } from './halves.ts'

const phrasings = readPhrasings()
const { tuning, held } = halve(phrasings)

const texts = (half: readonly Phrasing[]): string[] => half.map(({ text }) => text)
const groupOf = (it: Phrasing): string => `${it.expect} ${it.class}`
const groups = [...new Set(phrasings.map(groupOf))]

test('150 phrasings must fire and 300 must not', () => {
  expect(phrasings.filter((it) => it.expect === 'urgent')).toHaveLength(150)
  expect(phrasings.filter((it) => it.expect === 'not-urgent')).toHaveLength(300)
})

test('no two phrasings are the same words', () => {
  const words = texts(phrasings).map((text) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' '))
  expect(words.filter((it, i) => words.indexOf(it) !== i)).toEqual([])
})

test('the halves are the whole set, and share nothing', () => {
  expect([...texts(tuning), ...texts(held)].toSorted()).toEqual(texts(phrasings).toSorted())
  expect(texts(tuning).filter((text) => texts(held).includes(text))).toEqual([])
})

test('each expectation is halved', () => {
  expect(tuning.filter((it) => it.expect === 'urgent')).toHaveLength(75)
  expect(held.filter((it) => it.expect === 'urgent')).toHaveLength(75)
  expect(tuning).toHaveLength(held.length)
})

test.each(groups)('%s: as many in each half, give or take one', (group) => {
  const count = (half: readonly Phrasing[]): number =>
    half.filter((it) => groupOf(it) === group).length
  expect(Math.abs(count(tuning) - count(held))).toBeLessThanOrEqual(1)
  expect(count(held)).toBeGreaterThan(0)
})

test('the draw does not depend on the order of the file', () => {
  expect(halve(phrasings.toReversed())).toEqual({ tuning, held })
})

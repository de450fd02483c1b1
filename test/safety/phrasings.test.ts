import { describe, expect, test } from 'vitest'
import { halve, type Phrasing, type PhrasingSet, readPhrasings } from './halves.ts'

const texts = (half: readonly Phrasing[]): string[] => half.map(({ text }) => text)
const groupOf = (it: Phrasing): string => `${it.expect} ${it.class}`
const wordsOf = ({ text }: Phrasing): string => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')

describe.each(['first', 'second', 'third', 'fourth', 'fifth'] satisfies PhrasingSet[])(
  'the %s set',
  (set) => {
    const phrasings = readPhrasings(set)
    const { tuning, held } = halve(phrasings)
    const groups = [...new Set(phrasings.map(groupOf))]

    test('150 phrasings must fire and 300 must not', () => {
      expect(phrasings.filter((it) => it.expect === 'urgent')).toHaveLength(150)
      expect(phrasings.filter((it) => it.expect === 'not-urgent')).toHaveLength(300)
    })

    test('no two phrasings are the same words', () => {
      const words = phrasings.map(wordsOf)
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

    test('the rules learned from none of what judges them', () => {
      const learned = new Set(readPhrasings('tuning').map(wordsOf))
      expect(phrasings.filter((it) => learned.has(wordsOf(it)))).toEqual([])
    })
  },
)

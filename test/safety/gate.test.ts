/**
 * The gate on the half of the set that its rules were written on; with `SAFETY_HALF=held` on the other, which judged it
 * once, at 71 of 75 emergencies. Its misses have been mended since: it judges no further version.
 */
import { describe, expect, test } from 'vitest'
import { alarmOf } from '../../src/core/safety/gate.ts'
import { halve, readPhrasings } from './halves.ts'

const half = process.env['SAFETY_HALF'] === 'held' ? 'held' : 'tuning'
const phrasings = halve(readPhrasings())[half]
const of = (expected: 'urgent' | 'not-urgent') =>
  phrasings.filter(({ expect: it }) => it === expected)
const isUrgent = ({ text }: { readonly text: string }) => alarmOf(text)?.meaning === 'meant'
const tell = ({ class: kind, text }: { readonly class: string; readonly text: string }) =>
  `${kind}: ${text}`

describe(`on the ${half} half`, () => {
  test('97 of 100 emergencies are found at least', () => {
    const missed = of('urgent').filter((it) => !isUrgent(it))
    expect(missed.length / of('urgent').length, missed.map(tell).join('\n')).toBeLessThanOrEqual(
      0.03,
    )
  })

  test('1 of 100 others is taken for one at most', () => {
    const mistaken = of('not-urgent').filter(isUrgent)
    expect(
      mistaken.length / of('not-urgent').length,
      mistaken.map(tell).join('\n'),
    ).toBeLessThanOrEqual(0.01)
  })
})

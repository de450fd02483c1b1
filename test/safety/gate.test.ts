/**
 * The gate on what its rules were written on. `SAFETY_HALF=held` runs it on the half of the fifth set that judged them,
 * once, when they were written; what its misses taught makes it judge no further version.
 */
import { describe, expect, test } from 'vitest'
import { alarmOf } from '../../src/core/safety/gate.ts'
import { halve, type Phrasing, readPhrasings } from './halves.ts'

const fifth = halve(readPhrasings('fifth'))
const judged: readonly (readonly [string, readonly Phrasing[]])[] =
  process.env['SAFETY_HALF'] === 'held'
    ? [['the held half of the fifth set', fifth.held]]
    : [
        ['the first set', readPhrasings('first')],
        ['the second set', readPhrasings('second')],
        ['the third set', readPhrasings('third')],
        ['the fourth set', readPhrasings('fourth')],
        ['the tuning half of the fifth set', fifth.tuning],
        ['the tuning set', readPhrasings('tuning')],
      ]

const isUrgent = ({ text }: Phrasing): boolean => alarmOf(text)?.meaning === 'meant'
const tell = ({ class: kind, text }: Phrasing): string => `${kind}: ${text}`

describe.each(judged)('on %s', (_, phrasings) => {
  const of = (expected: Phrasing['expect']) => phrasings.filter(({ expect: it }) => it === expected)

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

import { expect, test } from 'vitest'
import { race, type Runner } from './race.ts'

/** Runners that take the given time a question, on a clock that only they move. */
function timed(costs: Readonly<Record<string, (question: string) => number>>) {
  let clock = 0
  const asked: string[] = []
  const runners: Runner[] = Object.entries(costs).map(([name, cost]) => ({
    name,
    search: (question) => {
      asked.push(name)
      clock += cost(question)
    },
  }))
  return { runners, asked, now: () => clock }
}

test('a ratio is to the baseline, and p99 is among the slowest', () => {
  const questions = Array.from({ length: 200 }, (_, i) => (i < 10 ? 'slow' : 'quick'))
  const { runners, now } = timed({
    base: (question) => (question === 'slow' ? 10 : 2),
    other: (question) => (question === 'slow' ? 100 : 1),
  })
  const [base, other] = race(runners, questions, { baseline: 'base', rounds: 3, now })
  expect(base).toEqual({ name: 'base', p50Ms: 2, p99Ms: 10, p50Ratio: 1, p99Ratio: 1 })
  expect(other).toEqual({ name: 'other', p50Ms: 1, p99Ms: 100, p50Ratio: 0.5, p99Ratio: 10 })
})

test('a round in which the machine is slow changes nothing', () => {
  let asked = 0
  const cost = (ms: number) => () => ms * (asked++ < 1_200 ? 50 : 1)
  const questions = Array.from({ length: 200 }, () => 'q')
  const { runners, now } = timed({ base: cost(1), other: cost(3) })
  // Of six rounds of 400 questions the first three are slow, and one of these warms up.
  const [, other] = race(runners, questions, { baseline: 'base', rounds: 5, now })
  expect(other).toMatchObject({ p50Ms: 3, p50Ratio: 3, p99Ratio: 3 })
})

test('runners take turns, a batch each, and every one comes first at times', () => {
  const { runners, asked, now } = timed({ a: () => 1, b: () => 1, c: () => 1 })
  race(runners, ['1', '2', '3', '4'], { baseline: 'a', rounds: 1, batch: 2, now })
  expect(asked.slice(0, 12).join('')).toBe('aabbccbbccaa')
  expect(asked.filter((name) => name === 'b')).toHaveLength(asked.length / 3)
})

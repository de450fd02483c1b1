import { expect, test } from 'vitest'
import { boundRates } from '../../src/cli/rates.ts'

test('reads the rate limits of the project', () => {
  expect(boundRates()).toEqual([
    { binding: 'RATE_LIMIT', limit: 100, period: 10 },
    { binding: 'PARTNER_RATE', limit: 60, period: 60 },
    { binding: 'PARTNER_RATE_LARGE', limit: 600, period: 60 },
  ])
})

test('reads past comments and other tables', () => {
  const toml = `
# [[ratelimits]]
[[ratelimits]]
simple = { period = 10, limit = 1_000 } # a comment
name = "A"
[vars]
name = "B"
`
  expect(boundRates(toml)).toEqual([{ binding: 'A', limit: 1000, period: 10 }])
  expect(boundRates('name = "x"')).toEqual([])
})

test('a binding that it cannot read is an error', () => {
  expect(() => boundRates('[[ratelimits]]\nname = "A"')).toThrow(/simple = \{ limit/)
})

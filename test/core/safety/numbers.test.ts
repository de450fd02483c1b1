import { describe, expect, test } from 'vitest'
import { numberSources } from '../../../src/core/safety/number-sources.ts'
import { type Country, type Line, numbers } from '../../../src/core/safety/numbers.ts'
import { numberAddress, webAddress } from '../../../src/pages/addresses.ts'

const lines = (Object.keys(numbers) as Country[]).flatMap((country) =>
  (Object.keys(numbers[country]) as Line[]).map((line): [Country, Line] => [country, line]),
)

describe.each(lines)('%s, %s', (country, line) => {
  const contacts = numbers[country][line]
  const sources = numberSources[country][line] ?? []

  test('every contact can be called, texted or opened', () => {
    for (const { label, phone, sms, url } of contacts) {
      expect(label).not.toBe('')
      expect(phone ?? sms ?? url).toBeDefined()
      if (phone) expect(numberAddress('tel', phone)).toMatch(/^tel:\d{2,13}$/)
      if (sms) expect(numberAddress('sms', sms)).toMatch(/^sms:\d{3,12}$/)
      if (url) expect(webAddress(url)).toMatch(/^https:/)
    }
  })

  test('has a source where it has a number, and a day on which that was read', () => {
    expect(sources.length > 0).toBe(contacts.length > 0)
    for (const { url, checkedOn } of sources) {
      expect(webAddress(url)).toBeDefined()
      expect(new Date(checkedOn).toISOString().slice(0, 10)).toBe(checkedOn)
    }
  })
})

test.each([
  ['US', '911'],
  ['GB', '999'],
  ['CA', '911'],
  ['AU', '000'],
  ['IE', '112'],
  ['NZ', '111'],
  ['DE', '112'],
  ['FR', '112'],
  ['ES', '112'],
  ['EU', '112'],
] as const)('the emergency number of %s is %s', (country, phone) => {
  expect(numbers[country].emergency[0]!.phone).toBe(phone)
})

test.each([
  ['US', '988'],
  ['GB', '116 123'],
  ['CA', '988'],
  ['AU', '13 11 14'],
  ['IE', '116 123'],
  ['NZ', '1737'],
  ['DE', '116 123'],
  ['FR', '3114'],
  ['ES', '024'],
] as const)('in %s, %s is who listens', (country, phone) => {
  expect(numbers[country].crisis[0]!.phone).toBe(phone)
})

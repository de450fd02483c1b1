import { describe, expect, test } from 'vitest'
import {
  contactsFor,
  countryOf,
  emergencyNumber,
  numberAtAnyHour,
} from '../../../src/core/safety/contacts.ts'

describe('the country of a visitor', () => {
  test.each([
    ['en-GB', undefined, 'GB'],
    ['en-UK', undefined, 'GB'],
    ['en_AU', undefined, 'AU'],
    ['zh-Hant-CA', undefined, 'CA'],
    ['de-DE-u-co-phonebk', undefined, 'DE'],
    ['de-AT', undefined, 'EU'],
    ['sv-se', undefined, 'EU'],
    ['de-CH', undefined, 'EU'],
    ['en', undefined, 'US'],
    ['de', undefined, 'DE'],
    ['fr', undefined, 'FR'],
    ['es', undefined, 'ES'],
    [undefined, undefined, 'US'],
    ['', undefined, 'US'],
    ['nonsense-and-more', undefined, 'US'],
    ['en-IN', undefined, 'US'],
  ])(
    '%s: the region, else the home of the language, else the United States',
    (locale, site, country) => {
      expect(countryOf(locale, { locale: site })).toBe(country)
    },
  )

  test.each([
    [undefined, 'en-GB', 'GB'],
    ['en-IN', 'en-GB', 'GB'],
    ['en', 'en-NZ', 'NZ'],
    ['es', 'en-US', 'US'],
    ['fr-FR', 'en-US', 'FR'],
    ['fr', 'en', 'FR'],
    ['es-419', 'en-AU', 'AU'],
  ])('%s on a site of %s: the site says more than a language alone', (locale, site, country) => {
    expect(countryOf(locale, { locale: site })).toBe(country)
  })
})

describe('contacts', () => {
  test('end with the emergency number, once', () => {
    expect(contactsFor([], 'en-GB').map(({ phone }) => phone)).toEqual(['999'])
    expect(contactsFor(['emergency'], 'en-GB').map(({ phone }) => phone)).toEqual(['999'])
    expect(contactsFor(['abuse'], 'en-GB').map(({ phone }) => phone)).toEqual([
      '0808 2000 247',
      '999',
    ])
  })

  test('begin with the line that is named first', () => {
    const phones = contactsFor(['emergency', 'poison', 'crisis'], 'en-US').map(({ phone }) => phone)
    expect(phones).toEqual(['911', '1-800-222-1222', '988'])
  })

  test('are the operator’s where there is an emergency number of theirs, beside the lines of the country', () => {
    const site = { emergencyContacts: [{ label: 'Campus emergency', phone: '555 0100' }] }
    expect(contactsFor(['crisis'], 'en-US', site).map(({ phone }) => phone)).toEqual([
      '988',
      '555 0100',
    ])
    expect(emergencyNumber('en-US', site)).toBe('555 0100')
  })

  test('name no number that the operator’s contacts have not', () => {
    const site = { emergencyContacts: [{ label: 'Help', url: 'https://help.example/' }] }
    expect(emergencyNumber('en-US', site)).toBeUndefined()
  })

  test('name a line only where somebody answers at night', () => {
    expect(numberAtAnyHour('poison', 'en-US')).toBe('1-800-222-1222')
    expect(numberAtAnyHour('poison', 'en-IE')).toBeUndefined()
    expect(contactsFor(['poison'], 'en-IE')[0]).toMatchObject({ phone: '01 809 2166' })
    expect(numberAtAnyHour('crisis', 'de-AT')).toBeUndefined()
  })
})

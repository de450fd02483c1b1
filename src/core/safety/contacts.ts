/** Which numbers a visitor is given. */
import type { Contact, Site } from '../types.ts'
import { type Country, dayAndNight, type Line, numbers } from './numbers.ts'

/**
 * Countries without an entry of their own that answer 112: the other members of the European Union, of the European
 * Economic Area, and Switzerland.
 */
const answering112 = new Set(
  'AT BE BG CH CY CZ DK EE FI GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
)

/** The country that a bare language is taken for. English is spoken in too many to say more than the default. */
const homes: Readonly<Record<string, Country>> = { de: 'DE', fr: 'FR', es: 'ES' }

const fallback: Country = 'US'

/**
 * The country of a visitor: the region of their locale, else of the site's, else the home of the language, else the
 * United States. The site's region stands before the visitor's language alone: a browser set to plain Spanish is no
 * sign of Spain.
 */
export function countryOf(locale: string | undefined, site: Site = {}): Country {
  return (
    countryOfRegion(locale) ??
    countryOfRegion(site.locale) ??
    countryOfLanguage(locale) ??
    countryOfLanguage(site.locale) ??
    fallback
  )
}

/** A region as BCP 47 writes it: two letters behind the language and, if there is one, the script. */
const region = /^[a-z]{2,3}(?:[-_][a-z]{4})?[-_]([a-z]{2})(?![a-z0-9])/i

function countryOfRegion(locale = ''): Country | undefined {
  const code = region.exec(locale)?.[1]!.toUpperCase().replace('UK', 'GB')
  if (code === undefined) return undefined
  if (answering112.has(code)) return 'EU'
  return code in numbers ? (code as Country) : undefined
}

function countryOfLanguage(locale = ''): Country | undefined {
  return homes[/^[a-z]+/i.exec(locale)?.[0].toLowerCase() ?? '']
}

/** The operator's numbers stand for the emergency numbers of the country, in any country. */
function linesOf(line: Line, locale: string | undefined, site: Site): readonly Contact[] {
  if (line === 'emergency' && site.emergencyContacts?.length) return site.emergencyContacts
  return numbers[countryOf(locale, site)][line]
}

/** The lines of the given kinds, in that order, and after them the emergency number; never empty. */
export function contactsFor(
  lines: readonly Line[],
  locale: string | undefined,
  site: Site = {},
): Contact[] {
  const wanted = new Set<Line>([...lines, 'emergency'])
  return [...wanted].flatMap((line) => linesOf(line, locale, site))
}

/** What is dialled in an emergency; undefined where the operator's contacts have no number. */
export function emergencyNumber(locale: string | undefined, site: Site = {}): string | undefined {
  return linesOf('emergency', locale, site).find(({ phone }) => phone)?.phone
}

/** What is dialled for a kind of line, at any hour; undefined where nobody answers at night. */
export function numberAtAnyHour(
  line: Exclude<Line, 'emergency'>,
  locale: string | undefined,
  site: Site = {},
): string | undefined {
  return linesOf(line, locale, site).find(
    ({ phone, hours }) => phone !== undefined && hours?.includes(dayAndNight),
  )?.phone
}

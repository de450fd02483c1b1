/** `partners.json`, the sites of others that may carry the chat. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Partner, PartnersFile, Rate } from '../api/partner.ts'
import { sha256 } from './artifact.ts'
import { BrokenCorpusError, CorpusError } from './errors.ts'
import { canonicalOrigin, faultOfOrigin } from './partner-origin.ts'
import { nameOf, readText } from './read-text.ts'
import { listOf, localeTag, operatorContact, words } from './setting-fields.ts'
import { got, nameOfField, type Path, readSettings, unknownIn } from './settings-file.ts'

/** What the records may name. */
export interface Known {
  /** The rate limits that wrangler.toml binds. */
  readonly rates: readonly Rate[]
  /** Of the public documents. */
  readonly collections: readonly string[]
}

const keyExpected = 'expected a key of a to z, 0 to 9 and -, at most 40 characters'
const colourExpected = 'expected a colour like #0a5c68'

const pixels = (max: number) => {
  const expected = `expected whole pixels from 0 to ${max}`
  return z.int(expected).min(0, expected).max(max, expected)
}
const oneOf = <const T extends readonly string[]>(names: T) =>
  z.enum(names, `expected ${names.map((name) => JSON.stringify(name)).join(' or ')}`)

const origin = z.string('expected an origin in quotes').superRefine((text, context) => {
  const fault = faultOfOrigin(text)
  if (fault !== undefined) context.addIssue({ code: 'custom', message: fault })
})

const theme = z.object(
  {
    scheme: z.exactOptional(oneOf(['light', 'dark'])),
    position: z.exactOptional(oneOf(['start', 'end'])),
    accent: z.exactOptional(
      z
        .string(colourExpected)
        .regex(/^#[\da-f]{6}$/i, colourExpected)
        .toLowerCase(),
    ),
    radius: z.exactOptional(pixels(40)),
    size: z.exactOptional(pixels(28).min(12, 'expected 12 pixels or more')),
  },
  'expected a theme in { }',
)

const partner = z.object(
  {
    key: z.string(keyExpected).regex(/^[a-z0-9][a-z0-9-]{0,39}$/, keyExpected),
    name: z.exactOptional(words(60)),
    origins: listOf(origin, 50),
    collections: z.exactOptional(listOf(words(300), 100)),
    theme: z.exactOptional(theme),
    locale: z.exactOptional(localeTag),
    contacts: z.exactOptional(listOf(operatorContact, 10)),
    greeting: z.exactOptional(words(300)),
    rate: z.exactOptional(words(100)),
    expires: z.exactOptional(z.iso.date('expected a date like 2026-01-31')),
  },
  'expected a record in { }',
)

type Written = z.infer<typeof partner>

/**
 * Reads the partners of a corpus; undefined where it has none, as a single file has not. Throws `BrokenCorpusError` with
 * everything that is wrong.
 */
export function readPartners(corpus: string, known: Known): PartnersFile | undefined {
  const path = join(corpus, 'partners.json')
  if (!statSync(corpus).isDirectory() || !existsSync(path)) return undefined
  try {
    const partners = parse(nameOf(path), readText(path), known)
    return { version: sha256(JSON.stringify(partners)).slice(0, 12), partners }
  } catch (error) {
    throw error instanceof CorpusError ? new BrokenCorpusError([error]) : error
  }
}

function parse(file: string, content: string, known: Known): Partner[] {
  const { value, lineOf } = readSettings(file, content, {
    code: 'partners-syntax',
    isExpected: (it): it is unknown[] => Array.isArray(it),
    found: 'It is JSON, but no list of partners.',
    remedy: 'Write [{"key": "…", "origins": ["https://…"]}], or take the file away.',
  })
  const problems = new Map<string, CorpusError>()
  // One a field, the first: the others follow from it.
  const report = (path: Path, found: string, remedy: string) => {
    if (problems.has(nameOfField(path))) return
    const line = lineOf(path)
    const place = `${recordName(value, path[0] as number)}: ${found}`
    problems.set(
      nameOfField(path),
      new CorpusError({ code: 'partners-field', file, line, found: place, remedy }),
    )
  }

  for (const { path, meant } of unknownFields(value)) {
    const found = `There is no field "${nameOfField(path.slice(1))}".`
    report(path, found, meant ? `Write it "${meant}".` : 'Take it out.')
  }
  const partners: Partner[] = []
  for (const [i, record] of value.entries()) {
    const parsed = partner.safeParse(record)
    for (const { path, message } of parsed.error?.issues ?? []) {
      const field = path.length > 0 ? `${nameOfField(path)}: ` : ''
      const found = `${field}${message}, got ${got(record, path)}.`
      report([i, ...path], found, remedyFor(path))
    }
    if (parsed.success) partners.push(resolved(parsed.data, i, known, report))
  }
  reportTwice(value, report)
  if (problems.size > 0) {
    throw new BrokenCorpusError([...problems.values()].toSorted((a, b) => a.line! - b.line!))
  }
  return partners
}

type Report = (path: Path, found: string, remedy: string) => void

/** The record with what it names: a binding's limit, collections that there are. */
function resolved(written: Written, i: number, known: Known, report: Report): Partner {
  const { rate: binding, origins, ...rest } = written
  const rate = known.rates.find((it) => it.binding === binding)
  if (binding !== undefined && !rate) {
    const bound = known.rates.map((it) => `"${it.binding}" (${it.limit} in ${it.period} s)`)
    report(
      [i, 'rate'],
      `rate: wrangler.toml binds no rate limit "${binding}".`,
      bound.length > 0 ? `It binds ${bound.join(', ')}.` : 'It binds none: leave the field out.',
    )
  }
  for (const [at, collection] of (written.collections ?? []).entries()) {
    if (known.collections.includes(collection)) continue
    report(
      [i, 'collections', at],
      `collections[${at}]: no public document is in a collection "${collection}".`,
      known.collections.length > 0
        ? `There are ${known.collections.map((it) => `"${it}"`).join(', ')}.`
        : 'No document names a collection: leave the field out, and it sees all of them.',
    )
  }
  return { ...rest, origins: origins.map(canonicalOrigin), ...(rate && { rate }) }
}

/** A key or an origin that stands twice would leave it open who asks. */
function reportTwice(records: readonly unknown[], report: Report): void {
  const first = new Map<string, string>()
  const claim = (name: string, path: Path, remedy: string) => {
    const place = first.get(name)
    if (place !== undefined)
      report(path, `${nameOfField(path.slice(1))}: ${name} stands in ${place} already.`, remedy)
    else first.set(name, recordName(records, path[0] as number))
  }
  for (const [i, record] of records.entries()) {
    const { key, origins } = (record ?? {}) as { key?: unknown; origins?: unknown }
    if (typeof key === 'string')
      claim(`"${key}"`, [i, 'key'], 'Give each partner a key of its own.')
    for (const [at, text] of (Array.isArray(origins) ? origins : []).entries()) {
      if (typeof text !== 'string' || faultOfOrigin(text) !== undefined) continue
      const remedy = 'An origin belongs to one partner, and is named once.'
      claim(canonicalOrigin(text), [i, 'origins', at], remedy)
    }
  }
}

/** The names that the contract does not know. */
function unknownFields(records: readonly unknown[]) {
  return records.flatMap((record, i) => {
    const { theme: look, contacts } = (record ?? {}) as { theme?: unknown; contacts?: unknown }
    return [
      ...unknownIn(record, [i], Object.keys(partner.shape)),
      ...unknownIn(look, [i, 'theme'], Object.keys(theme.shape)),
      ...(Array.isArray(contacts) ? contacts : []).flatMap((it, at) =>
        unknownIn(it, [i, 'contacts', at], Object.keys(operatorContact.shape)),
      ),
    ]
  })
}

/** `partner "riverside"`, or by its place where it has no key. */
function recordName(records: readonly unknown[], i: number): string {
  const { key } = (records[i] ?? {}) as { key?: unknown }
  return typeof key === 'string' ? `partner ${JSON.stringify(key.slice(0, 40))}` : `record ${i + 1}`
}

function remedyFor([field]: Path): string {
  switch (field) {
    case 'key':
      return 'Give the partner a short name, such as "riverside".'
    case 'origins':
      return 'Write where its pages are, such as "https://clinic.example", without a path.'
    case 'contacts':
      return 'A contact has a "label" and one or more of "phone", "sms", "url" and "hours".'
    case undefined:
      return 'Write {"key": "…", "origins": ["https://…"]}.'
    default:
      return 'Correct the field or leave it out.'
  }
}

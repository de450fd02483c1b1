/** `site.json`, the operator's settings in a corpus folder. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Site } from '../core/types.ts'
import { BrokenCorpusError, CorpusError } from './errors.ts'
import { JsonSyntaxError, type Located, readJson } from './formats/json.ts'
import { webUrl } from './formats/metadata.ts'
import type { Warn } from './formats/parsed.ts'
import type { OpeningQuestion } from './opening.ts'
import { nameOf, readText } from './read-text.ts'

/** What `site.json` says. */
export interface SiteSettings {
  /** Without its suggestions, which are yet to be checked. */
  readonly site: Omit<Site, 'suggestions'>
  readonly questions: readonly OpeningQuestion[]
}

const words = (maxLength: number) =>
  z
    .string('expected a text')
    .trim()
    .min(1, 'expected some words')
    .max(maxLength, `expected at most ${maxLength} characters`)
    .regex(/^\P{Cc}*$/u, 'expected one line')
    .refine((text) => text.isWellFormed(), 'expected whole characters, not half a one')

/** As people write numbers: what stands between the digits is not dialled. */
const phone = (minDigits: number) => {
  const expected = `expected a phone number: ${minDigits} digits or more, + before the first, spaces, -, . and ( ) between them`
  const pattern = new RegExp(`^[ (]*\\+?[ ().-]*(?:\\d[ ().-]*){${minDigits},20}$`)
  return z.string(expected).trim().max(40, expected).regex(pattern, expected)
}

const contact = (number: z.ZodType<string>) =>
  z
    .object(
      {
        label: words(100),
        phone: z.exactOptional(number),
        sms: z.exactOptional(number),
        url: z.exactOptional(webUrl),
        hours: z.exactOptional(words(100)),
      },
      'expected a contact in { }',
    )
    .refine((it) => it.phone ?? it.sms ?? it.url ?? it.hours, 'expected a way to reach someone')

const operatorContact = contact(phone(3))
/** "15" is one. */
const emergencyContact = contact(phone(2))

const listOf = <T extends z.ZodType>(type: T, maxLength: number) =>
  z
    .array(type, 'expected a list in [ ]')
    .min(1, 'expected at least one')
    .max(maxLength, `expected at most ${maxLength}`)

const localeExpected = 'expected a language tag like en-US'

const settings = z.object({
  name: z.exactOptional(words(60)),
  topic: z.exactOptional(words(100)),
  greeting: z.exactOptional(words(300)),
  contacts: z.exactOptional(listOf(operatorContact, 10)),
  disclaimer: z.exactOptional(words(300)),
  locale: z.exactOptional(
    z
      .string(localeExpected)
      .max(35, localeExpected)
      .refine((tag) => canonicalLocale(tag) !== undefined, localeExpected)
      .transform((tag) => canonicalLocale(tag)!),
  ),
  suggestions: z.exactOptional(listOf(words(300), 20)),
  emergencyContacts: z.exactOptional(listOf(emergencyContact, 10)),
})

/**
 * Reads the settings of a corpus; empty where it has none, as a single file has not. Throws `BrokenCorpusError` with
 * everything that is wrong.
 */
export function readSite(corpus: string, warn: Warn): SiteSettings {
  const path = join(corpus, 'site.json')
  if (!statSync(corpus).isDirectory() || !existsSync(path)) return { site: {}, questions: [] }
  try {
    return parse(nameOf(path), readText(path), warn)
  } catch (error) {
    throw error instanceof CorpusError ? new BrokenCorpusError([error]) : error
  }
}

function parse(file: string, content: string, warn: Warn): SiteSettings {
  const { value, lineOf } = readFields(file, content)
  const problems = new Map<string, CorpusError>()
  // One a field, the first: the others follow from it.
  const report = (path: Path, found: string, remedy: string) => {
    const problem = new CorpusError({ code: 'site-field', file, line: lineOf(path), found, remedy })
    if (!problems.has(nameOfField(path))) problems.set(nameOfField(path), problem)
  }

  for (const { path, meant } of unknownFields(value)) {
    const field = String(path.at(-1))
    if (meant) report(path, `There is no field "${field}".`, `Write it "${meant}".`)
    else warn(`${file}:${lineOf(path)}: unknown field "${field}" is ignored.`)
  }
  const parsed = settings.safeParse(value)
  for (const { path, message } of parsed.error?.issues ?? []) {
    const got = JSON.stringify(valueAt(value, path))?.slice(0, 80) ?? 'nothing'
    report(
      path,
      `${nameOfField(path)}: ${message}, got ${got}.`,
      /contacts$/i.test(String(path[0]))
        ? 'A contact has a "label" and one or more of "phone", "sms", "url" and "hours".'
        : 'Correct the field or leave it out.',
    )
  }
  if (!parsed.success || problems.size > 0) {
    throw new BrokenCorpusError([...problems.values()].toSorted((a, b) => a.line! - b.line!))
  }

  const { suggestions = [], ...site } = parsed.data
  return {
    site,
    questions: [...new Set(suggestions)].map((question) => ({
      question,
      place: `${file}:${lineOf(['suggestions', suggestions.indexOf(question)])}`,
    })),
  }
}

/** Throws `CorpusError` for what is no JSON, or no object. */
function readFields(file: string, content: string): Located & { value: object } {
  try {
    const { value, lineOf } = readJson(content)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { value, lineOf }
    }
  } catch (cause) {
    if (!(cause instanceof JsonSyntaxError)) throw cause
    throw new CorpusError({
      code: 'site-syntax',
      file,
      line: cause.line,
      found: `It is not JSON (${cause.message}).`,
      remedy:
        'Put names and texts in double quotes, and a comma between two fields but none behind the last.',
      cause,
    })
  }
  throw new CorpusError({
    code: 'site-syntax',
    file,
    line: 1,
    found: 'It is JSON, but holds no fields.',
    remedy: 'Write {"name": "…"}, or take the file away.',
  })
}

type Path = readonly PropertyKey[]

/** The names that the contract does not know, with the one that was meant where only its case is wrong. */
function unknownFields(value: object): { path: Path; meant: string | undefined }[] {
  const unknownIn = (part: unknown, around: Path, known: readonly string[]) =>
    Object.keys(typeof part === 'object' && part !== null ? part : {})
      .filter((field) => !known.includes(field))
      .map((field) => ({
        path: [...around, field],
        meant: known.find((name) => name.toLowerCase() === field.toLowerCase()),
      }))
  const inContacts = (list: 'contacts' | 'emergencyContacts') => {
    const contacts = valueAt(value, [list])
    return Array.isArray(contacts)
      ? contacts.flatMap((it, i) => unknownIn(it, [list, i], Object.keys(operatorContact.shape)))
      : []
  }
  return [
    ...unknownIn(value, [], Object.keys(settings.shape)),
    ...inContacts('contacts'),
    ...inContacts('emergencyContacts'),
  ]
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  )
}

/** `contacts[0].phone` */
function nameOfField(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1)
}

/** `en-us` as `en-US`; undefined for what is no language tag. */
function canonicalLocale(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0]
  } catch {
    return undefined // a RangeError: it is none
  }
}

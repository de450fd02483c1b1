/** `site.json`, the operator's settings in a corpus folder. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Site } from '../core/types.ts'
import { BrokenCorpusError, CorpusError } from './errors.ts'
import type { Warn } from './formats/parsed.ts'
import type { OpeningQuestion } from './opening.ts'
import { nameOf, readText } from './read-text.ts'
import {
  emergencyContact,
  listOf,
  localeTag,
  operatorContact,
  pronunciations,
  words,
} from './setting-fields.ts'
import { got, nameOfField, type Path, readSettings, unknownIn, valueAt } from './settings-file.ts'

/** What `site.json` says. */
export interface SiteSettings {
  /** Without its suggestions, which are yet to be checked. */
  readonly site: Omit<Site, 'suggestions'>
  readonly questions: readonly OpeningQuestion[]
}

const bytesExpected = 'expected a whole number of bytes, 0 or more'

const settings = z.object({
  name: z.exactOptional(words(60)),
  topic: z.exactOptional(words(100)),
  greeting: z.exactOptional(words(300)),
  contacts: z.exactOptional(listOf(operatorContact, 10)),
  disclaimer: z.exactOptional(words(300)),
  locale: z.exactOptional(localeTag),
  suggestions: z.exactOptional(listOf(words(300), 20)),
  emergencyContacts: z.exactOptional(listOf(emergencyContact, 10)),
  pronunciations: z.exactOptional(pronunciations),
  offlineMaxBytes: z.exactOptional(z.int(bytesExpected).min(0, bytesExpected)),
})

const contactRemedy =
  'A contact has a "label" and one or more of "phone", "sms", "url" and "hours".'
const remedies: Readonly<Record<string, string>> = {
  contacts: contactRemedy,
  emergencyContacts: contactRemedy,
  pronunciations: 'Write {"edema": "ih-DEE-muh"}: a word, and how it is said.',
}

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
  const { value, lineOf } = readSettings(file, content, {
    code: 'site-syntax',
    isExpected: (it): it is object => typeof it === 'object' && it !== null && !Array.isArray(it),
    found: 'It is JSON, but holds no fields.',
    remedy: 'Write {"name": "…"}, or take the file away.',
  })
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
    report(
      path,
      `${nameOfField(path)}: ${message}, got ${got(value, path)}.`,
      remedies[String(path[0])] ?? 'Correct the field or leave it out.',
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

/** The names that the contract does not know, with the one that was meant where only its case is wrong. */
function unknownFields(value: object): { path: Path; meant: string | undefined }[] {
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

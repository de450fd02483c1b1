import { z } from 'zod'
import { CorpusError } from '../errors.ts'
import type { ParsedDocument } from './parsed.ts'

const line = z.string().trim().min(1).max(300)

/** An address that a browser may be sent to. */
export const webUrl = z.url({
  protocol: /^https?$/,
  error: 'expected an address that begins with http:// or https://',
})

/** What an author may say about a document, in front matter and in records alike. */
export const metadataFields = {
  id: z.union([line.max(200), z.number().transform(String)]).optional(),
  title: line.optional(),
  publisher: line.optional(),
  url: webUrl.optional(),
  reviewedOn: z.iso.date({ error: 'expected a date like 2026-01-31' }).optional(),
  collection: line.optional(),
  language: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, 'expected a language tag like en or pt-BR')
    .default('en'),
  audience: z.enum(['public', 'internal']).default('public'),
  aliases: z
    .union([z.array(line), line.transform((alias) => [alias])])
    .nullish()
    .transform((aliases) => aliases ?? []),
}

type Metadata = z.infer<z.ZodObject<typeof metadataFields>>

/** The part of a parsed document that comes from its metadata. */
export function described(metadata: Metadata) {
  const { id, title, publisher, url, reviewedOn, collection, language, audience, aliases } =
    metadata
  return {
    id,
    title,
    source: {
      ...(url && { url }),
      ...(publisher && { publisher }),
      ...(reviewedOn && { reviewedOn }),
    },
    collection,
    language,
    audience,
    aliases,
  } satisfies Partial<ParsedDocument>
}

/** One line a field: `reviewedOn: expected a date like 2026-01-31, got "soon"`. */
export function describeIssues(error: z.ZodError, value: Record<string, unknown>): string {
  return error.issues
    .map((issue) => {
      const field = String(issue.path[0] ?? '')
      return `${field}: ${issue.message}, got ${JSON.stringify(value[field])?.slice(0, 80)}`
    })
    .join('; ')
}

/** The names in `value` that the contract does not know. Throws for one that is known but for its case. */
export function unknownFields(
  value: Record<string, unknown>,
  known: readonly string[],
  place: { file: string; line?: number },
): string[] {
  const unknown = Object.keys(value).filter((field) => !known.includes(field))
  for (const field of unknown) {
    const meant = known.find((name) => name.toLowerCase() === field.toLowerCase())
    if (!meant) continue
    throw new CorpusError({
      code: 'front-matter-field',
      ...place,
      found: `There is no field "${field}".`,
      remedy: `Write it "${meant}".`,
    })
  }
  return unknown
}

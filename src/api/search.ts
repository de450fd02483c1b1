/** What signed-in agents ask and get. */
import * as z from 'zod/mini'
import { answer, askRequest, citation } from './schema.ts'

/** Passages that one search may return. */
export const maxSearchPassages = 20

const { question, turns, carry, urgent, locale, collection, explain } = askRequest.shape

export const audience = z.enum(['public', 'internal'])

const text = z.string().check(
  z.minLength(1),
  z.maxLength(300),
  z.refine((it) => it.isWellFormed(), { error: 'malformed-text' }),
)

/** The body of `POST /api/search`. */
export const searchRequest = z.strictObject({
  q: question,
  turns,
  carry,
  urgent,
  locale,
  collection,
  /** Id of a document: only its page is searched. */
  document: z.optional(text),
  audience: z.optional(audience),
  explain,
  /** Whether the last word is being typed: it matches as a prefix. */
  typing: z.optional(z.boolean()),
  limit: z.optional(z.int().check(z.minimum(1), z.maximum(maxSearchPassages))),
})

const flag = z.optional(
  z.pipe(
    z.enum(['true', 'false']),
    z.transform((it) => it === 'true'),
  ),
)

/** The query string of `GET /api/search`. */
export const searchQuery = z.strictObject({
  q: question,
  carry: flag,
  locale,
  collection,
  document: z.optional(text),
  audience: z.optional(audience),
  explain: flag,
  typing: flag,
  limit: z.optional(
    z.pipe(
      z.string().check(z.regex(/^\d{1,2}$/)),
      z.pipe(
        z.transform((it: string) => Number(it)),
        z.int().check(z.minimum(1), z.maximum(maxSearchPassages)),
      ),
    ),
  ),
})

const offset = z.int().check(z.minimum(0))
const span = z.object({ start: offset, end: offset })
const listOf = <T extends z.core.SomeType>(type: T) => z.readonly(z.array(type))
const share = z.number().check(z.minimum(0), z.maximum(1))

const explanation = z.extend(answer.shape.explain.def.innerType, {
  words: listOf(
    z.object({
      word: z.string(),
      /** How the passage says it; empty where it does not. */
      saidAs: listOf(z.string()),
      isLeftOut: z.boolean(),
    }),
  ),
})

export const foundPassage = z.object({
  id: z.string(),
  documentId: z.string(),
  title: z.string(),
  section: listOf(z.string()),
  start: offset,
  end: offset,
  text: z.string(),
  /** The sentence that answers best. */
  sentence: span,
  /** What is copied of it. */
  citations: listOf(citation),
  /** Words of the question, as they stand in the document. */
  matches: listOf(span),
  language: z.string(),
  audience,
  collection: z.optional(z.string()),
  url: z.optional(z.string()),
  publisher: z.optional(z.string()),
  reviewedOn: z.optional(z.string()),
  confidence: share,
  explain: z.optional(explanation),
})

export const searchResponse = z.object({
  answer,
  /** Of what the answer quotes. */
  audience,
  passages: listOf(foundPassage),
  /** Pages that the passages stand on. */
  documents: z.int(),
  /** What is missing at the end of what is being typed. */
  completion: z.optional(z.string()),
  /** Version of the artifact that was searched. */
  version: z.string(),
})

/** A document as the console shows it beside the list. */
export const documentResponse = z.object({
  id: z.string(),
  title: z.string(),
  language: z.string(),
  audience,
  url: z.optional(z.string()),
  publisher: z.optional(z.string()),
  reviewedOn: z.optional(z.string()),
  version: z.string(),
  parts: listOf(
    z.object({
      kind: z.enum(['heading', 'paragraph', 'item', 'row', 'boilerplate', 'gap']),
      level: z.int(),
      /** Of a gap, the line whose list the source has lost. */
      text: z.string(),
      /** Where its text stands in the canonical text; absent of a heading that is a record's question. */
      start: z.optional(offset),
    }),
  ),
})

export type SearchRequest = z.infer<typeof searchRequest>
export type SearchResponse = z.infer<typeof searchResponse>
export type FoundPassage = z.infer<typeof foundPassage>
export type DocumentResponse = z.infer<typeof documentResponse>

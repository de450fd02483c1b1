/** Every request and response of the API. Types are inferred from these, and the OpenAPI file is made of them. */
import * as z from 'zod/mini'

/** Code units of one question. */
export const maxQuestionLength = 2_000
/** Turns of history that a request may carry. */
export const maxTurns = 6

/** A lone surrogate is half a character: it cannot be encoded, shown or searched. A check's message is its error code. */
const wellFormed = z.refine<string>((text) => text.isWellFormed(), {
  error: 'malformed-text' satisfies ErrorCode,
})

const questionText = z.string().check(
  z.maxLength(maxQuestionLength),
  wellFormed,
  z.refine((text) => text.trim() !== '', { error: 'question-empty' satisfies ErrorCode }),
)

const passageId = z.string().check(z.minLength(1), z.maxLength(300), wellFormed)
const passageIds = z.readonly(z.array(passageId).check(z.maxLength(20)))

export const answerKind = z.enum(['answer', 'clarify', 'no-answer', 'small-talk', 'urgent'])

export const turn = z.strictObject({
  question: questionText,
  kind: answerKind,
  shown: passageIds,
  offered: passageIds,
})

export const askRequest = z.strictObject({
  question: questionText,
  turns: z.optional(z.readonly(z.array(turn).check(z.maxLength(maxTurns)))),
  carry: z.optional(z.boolean()),
  urgent: z.optional(z.boolean()),
  collection: z.optional(z.string().check(z.maxLength(100), wellFormed)),
  partner: z.optional(z.string().check(z.maxLength(100), wellFormed)),
  locale: z.optional(z.string().check(z.maxLength(35), wellFormed)),
  explain: z.optional(z.boolean()),
})

/** The query string of `GET /api/ask` and `GET /ask`. */
export const askQuery = z.object({ q: questionText })

/** BCP 47 in form: `en`, `en-US`, `zh-Hant-TW`. */
export const locale = z
  .string()
  .check(z.maxLength(35), z.regex(/^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$/))

/** The query string of `GET /api/site`. */
export const siteQuery = z.object({ locale: z.optional(locale) })

/** What we send is not to be written to. */
const listOf = <T extends z.core.SomeType>(type: T, maxLength = Infinity) =>
  z.readonly(maxLength < Infinity ? z.array(type).check(z.maxLength(maxLength)) : z.array(type))

const offset = z.int().check(z.minimum(0))
const span = z.object({ start: offset, end: offset })

export const citation = z.object({
  documentId: z.string(),
  title: z.string(),
  language: z.string(),
  section: listOf(z.string()),
  start: offset,
  end: offset,
  quote: z.string(),
  focus: z.optional(span),
  cut: z.optional(z.literal(true)),
  url: z.optional(z.string()),
  publisher: z.optional(z.string()),
  reviewedOn: z.optional(z.string()),
  context: z.optional(z.string()),
})

export const suggestion = z.object({ question: z.string(), passageId: z.string() })

export const contact = z.object({
  label: z.string(),
  phone: z.optional(z.string()),
  sms: z.optional(z.string()),
  url: z.optional(z.string()),
  hours: z.optional(z.string()),
})

export const abstentionReason = z.enum([
  'off-topic',
  'other-subject',
  'not-covered',
  'gap',
  'dose',
  'unclear',
  'language',
])

const signals = listOf(z.object({ signal: z.string(), value: z.number(), weight: z.number() }))
const explanation = z.object({
  terms: listOf(z.object({ term: z.string(), weight: z.number(), matched: z.boolean() })),
  coverage: z.number(),
  passage: signals,
  sentence: signals,
  evidence: z.optional(z.number()),
  minEvidence: z.number(),
})

export const answer = z.object({
  id: z.string(),
  kind: answerKind,
  text: z.string(),
  notice: z.optional(z.string()),
  closest: z.optional(z.literal(true)),
  citations: listOf(citation, 6),
  passages: listOf(
    z.object({
      id: z.string(),
      documentId: z.string(),
      section: listOf(z.string()),
      start: offset,
      end: offset,
      score: z.number(),
    }),
    10,
  ),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
  choices: z.optional(
    listOf(z.object({ label: z.string(), question: z.string(), passageId: z.string() }), 3),
  ),
  contacts: z.optional(listOf(contact)),
  suggestions: listOf(suggestion),
  understood: z.object({
    question: z.string(),
    carried: listOf(z.object({ documentId: z.string(), title: z.string() })),
    type: z.string(),
  }),
  reason: z.optional(abstentionReason),
  // Of an empty question too, which the engine answers and the API refuses.
  turn: z.extend(turn, { question: z.string() }),
  version: z.string(),
  explain: z.optional(explanation),
})

export const errorCode = z.enum([
  'body-too-large',
  'unsupported-media-type',
  'invalid-json',
  'invalid-request',
  'question-too-long',
  'question-empty',
  'too-many-turns',
  'malformed-text',
  'not-found',
  'method-not-allowed',
  'rate-limited',
  'origin-not-allowed',
  'partner-unknown',
  'partner-expired',
  'collection-not-allowed',
  'sign-in-required',
  'internal-error',
])

export const errorResponse = z.object({
  error: z.object({ code: errorCode, message: z.string(), requestId: z.string() }),
})

/** What the widget shows before the first question. What the operator does not say is absent. */
export const siteResponse = z.object({
  name: z.optional(z.string()),
  /** What can be asked about, in the operator's words. */
  topic: z.optional(z.string()),
  greeting: z.optional(z.string()),
  contacts: z.optional(listOf(contact)),
  disclaimer: z.optional(z.string()),
  /** BCP 47: the visitor's where the request names it, else the site's. */
  locale: z.optional(z.string()),
  /** Whom to call in an emergency, the main number first. */
  emergency: listOf(contact),
  /** Titles of the source documents, at most three: what can be asked about. */
  topics: listOf(z.string()),
  /** The operator's first, then the corpus's own; at most four. */
  suggestions: listOf(suggestion),
  /** BCP 47: what the sources are written in. */
  language: z.string(),
  version: z.string(),
  /** There where pages may answer in the visitor's browser: what else than the text counts for an answer there. */
  inBrowser: z.optional(
    z.object({
      /** Absent where every collection is asked. */
      collections: z.optional(listOf(z.string())),
      contacts: z.optional(listOf(contact)),
      emergencyContacts: z.optional(listOf(contact)),
      locale: z.optional(z.string()),
      suggestions: z.optional(listOf(suggestion)),
    }),
  ),
})

export const healthResponse = z.object({
  status: z.literal('ok'),
  /** Version of the software. */
  release: z.string(),
  /** Version of the artifact that answers. */
  version: z.string(),
  documents: z.int(),
  passages: z.int(),
})

export type AskRequest = z.infer<typeof askRequest>
export type AnswerResponse = z.infer<typeof answer>
export type ErrorCode = z.infer<typeof errorCode>
export type ErrorResponse = z.infer<typeof errorResponse>
export type SiteResponse = z.infer<typeof siteResponse>
export type HealthResponse = z.infer<typeof healthResponse>

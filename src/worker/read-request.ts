import type { Context } from 'hono'
import * as z from 'zod/mini'
import {
  askQuery,
  type AskRequest,
  askRequest,
  type ErrorCode,
  maxQuestionLength,
  maxTurns,
  locale,
  siteQuery,
} from '../api/schema.ts'
import type { AppEnv } from './env.ts'
import { ApiError } from './errors.ts'

const jsonTypes = ['application/json', 'text/plain']

/** The question in a JSON body. Throws `ApiError`. */
export async function readAskBody(c: Context<AppEnv>): Promise<AskRequest> {
  return validate(askRequest, await readJson(c))
}

/** What a JSON body says. Throws `ApiError`. */
export async function readJson(c: Context): Promise<unknown> {
  const type = c.req.header('Content-Type')?.split(';')[0]!.trim().toLowerCase() ?? jsonTypes[0]!
  if (!jsonTypes.includes(type)) {
    throw new ApiError(415, 'unsupported-media-type', `Send JSON as ${jsonTypes.join(' or ')}.`)
  }
  return parseJson(await readText(c))
}

/** A question as it was typed into an address or a form field. Throws `ApiError`. */
export function readQuestion(typed: string | null | undefined): AskRequest {
  return { question: validate(askQuery, { q: typed ?? undefined }).q }
}

/** The visitor's locale as an address names it; undefined where it names none. Throws `ApiError`. */
export function readLocale(asked: string | undefined): string | undefined {
  return validate(siteQuery, { locale: asked }).locale
}

/** A posted form: what was typed into the field `q`, and whether the visitor says that it is no emergency. */
export async function readAskForm(c: Context<AppEnv>): Promise<{ q: string; urgent?: false }> {
  const form = new URLSearchParams(await readText(c))
  return { q: form.get('q') ?? '', ...(form.get('urgent') === 'false' && { urgent: false }) }
}

/** The visitor's locale as their browser sends it, its first choice; undefined where it sends none. */
export function acceptedLocale(c: Context<AppEnv>): string | undefined {
  const first = c.req.header('Accept-Language')?.split(/[,;]/, 1)[0]!.trim()
  return locale.safeParse(first).data
}

async function readText(c: Context): Promise<string> {
  const bytes = await c.req.arrayBuffer()
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch (cause) {
    throw new ApiError(400, 'malformed-text', 'The body is not UTF-8.', { cause })
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new ApiError(400, 'invalid-json', 'The body is not JSON.', { cause })
  }
}

/** The value as its schema reads it. Throws `ApiError`. */
export function validate<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data
  const { code, message } = describe(result.error.issues[0]!)
  throw new ApiError(400, code, message, { cause: result.error })
}

/** Unknown fields that an error names. */
const maxNamed = 5

/** What the first issue means to the caller: where it is and what was expected, never what was sent. */
function describe(issue: z.core.$ZodIssue): { code: ErrorCode; message: string } {
  const path = issue.path.join('.')
  const field = path || 'The body'
  const isQuestion = path === 'question' || path === 'q'
  switch (issue.code) {
    case 'too_big':
      if (isQuestion) {
        return {
          code: 'question-too-long',
          message: `Questions have at most ${maxQuestionLength.toLocaleString('en')} characters.`,
        }
      }
      if (path === 'turns') {
        return { code: 'too-many-turns', message: `A request carries at most ${maxTurns} turns.` }
      }
      return { code: 'invalid-request', message: `${field}: at most ${issue.maximum}.` }
    case 'custom':
      return issue.message === 'question-empty'
        ? { code: 'question-empty', message: 'There is no question in it.' }
        : { code: 'malformed-text', message: `${field} holds half a character (a lone surrogate).` }
    case 'invalid_type':
      return { code: 'invalid-request', message: `${field}: expected ${issue.expected}.` }
    case 'unrecognized_keys':
      return {
        code: 'invalid-request',
        message: `${field}: unknown field ${issue.keys
          .slice(0, maxNamed)
          .map((key) => JSON.stringify(key.slice(0, 40)))
          .join(', ')}.`,
      }
    case 'invalid_value':
      return {
        code: 'invalid-request',
        message: `${field}: expected one of ${issue.values.join(', ')}.`,
      }
    default:
      return { code: 'invalid-request', message: `${field} is not valid.` }
  }
}

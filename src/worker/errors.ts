import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ErrorCode, ErrorResponse } from '../api/schema.ts'
import { failurePage } from '../pages/failure.ts'
import { notFoundPage } from '../pages/not-found.ts'
import { publicArtifact } from './artifact.ts'
import type { AppEnv } from './env.ts'
import { logFailure, logRefusal } from './log.ts'

/** A request that is refused. The message is safe to show. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: 400 | 401 | 403 | 404 | 405 | 413 | 415 | 429
  readonly code: ErrorCode
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: ApiError['status'],
    code: ErrorCode,
    message: string,
    options: { headers?: Record<string, string>; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause })
    this.status = status
    this.code = code
    this.headers = options.headers ?? {}
  }
}

/** The one place where an error becomes a response: JSON for the API, a page for people. */
export function onError(error: Error, c: Context<AppEnv>): Response | Promise<Response> {
  const refusal = error instanceof HTTPException ? fromHono(error) : error
  const requestId = c.get('requestId')
  if (refusal instanceof ApiError) {
    refuse(c, refusal)
    return respond(c, refusal.status, { code: refusal.code, message: refusal.message, requestId })
  }
  logFailure(error, requestId)
  const message = 'Something went wrong on our side.'
  return respond(c, 500, { code: 'internal-error', message, requestId })
}

/** Logs a refusal and sets its headers, for a response that says it in its own way. */
export function refuse(c: Context<AppEnv>, { status, code, headers }: ApiError): void {
  logRefusal({ status, code, requestId: c.get('requestId') })
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
}

export function onNotFound(c: Context<AppEnv>): Response | Promise<Response> {
  return onError(new ApiError(404, 'not-found', 'There is nothing at this address.'), c)
}

function fromHono(error: HTTPException): Error {
  return error.status === 400
    ? new ApiError(400, 'invalid-request', 'The request cannot be read.', { cause: error })
    : error
}

function respond(
  c: Context<AppEnv>,
  status: ApiError['status'] | 500,
  error: ErrorResponse['error'],
): Response | Promise<Response> {
  c.header('Cache-Control', 'no-store')
  const isForPeople =
    !c.req.path.startsWith('/api/') && c.req.header('Accept')?.includes('text/html')
  if (!isForPeople) return c.json({ error } satisfies ErrorResponse, status)
  return status === 404 ? notFound(c) : c.html(failurePage({ requestId: error.requestId }), status)
}

/** The page of what is not here, in the site's name; where that cannot be read, of the failure. */
async function notFound(c: Context<AppEnv>): Promise<Response> {
  try {
    const { site } = await publicArtifact(c.env)
    return await c.html(notFoundPage(site), 404)
  } catch (error) {
    return onError(error as Error, c)
  }
}

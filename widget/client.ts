import type { AnswerResponse, AskRequest, SiteResponse } from '../src/api/schema.ts'

export type Contact = NonNullable<AnswerResponse['contacts']>[number]

export type Site = SiteResponse

/** Why there is no answer. */
export interface Failure {
  /** Offline where the request never arrived: no network, or the server is out of reach. */
  readonly kind: 'offline' | 'limited' | 'failed'
  /** A status, or the name of what was thrown: `500`, `TimeoutError`, `SyntaxError`. */
  readonly code?: string
  /** Why it was refused, in the server's words. */
  readonly message?: string
  /** After which a limited visitor may ask again. */
  readonly seconds?: number
}

/** An answer is as the server sent it: where it has not the shape of one, the views throw. */
export type Outcome = AnswerResponse | Failure

const timeoutMs = 8_000
/** Where the server does not say, or the browser may not read it. */
const defaultRetrySeconds = 10

export function isAnswer(outcome: Outcome | undefined): outcome is AnswerResponse {
  return !!(outcome as AnswerResponse | undefined)?.citations
}

/** `signal` ends the request early; the outcome is then of no use to anyone. */
export async function ask(api: string, request: AskRequest, signal: AbortSignal): Promise<Outcome> {
  try {
    const response = await send(`${api}/api/ask`, signal, request)
    const { ok, status, headers } = response
    if (ok) return await response.json()
    const seconds = Number(headers.get('retry-after')) || defaultRetrySeconds
    // A page that may not ask is told why.
    const message = status === 403 ? (await response.json()).error.message : ''
    return { kind: status === 429 ? 'limited' : 'failed', code: `${status}`, seconds, message }
  } catch (error) {
    const { name: code } = error as Error
    // fetch() rejects with a TypeError, json() with a SyntaxError, the timer with a TimeoutError.
    return { kind: code === 'TypeError' ? 'offline' : 'failed', code }
  }
}

/** What the first view offers; undefined where it does not come. */
export async function loadSite(
  api: string,
  locale: string,
  partner: string | undefined,
  signal: AbortSignal,
): Promise<Site | undefined> {
  try {
    const query = new URLSearchParams(partner ? { locale, partner } : { locale })
    const response = await send(`${api}/api/site?${query}`, signal)
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined // The widget works without, and asks again when it is opened again.
  }
}

/** A string is sent as text/plain, for which the browser makes no preflight. */
function send(url: string, signal: AbortSignal, request?: AskRequest): Promise<Response> {
  return fetch(url, {
    method: request && 'POST',
    body: request && JSON.stringify(request),
    credentials: 'omit',
    referrerPolicy: 'origin',
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  })
}

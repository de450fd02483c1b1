import type { AnswerResponse, AskRequest, ErrorResponse, SiteResponse } from '../src/api/schema.ts'

export type Contact = NonNullable<AnswerResponse['contacts']>[number]

/** What an operator may say of the site; what is left out has words of our own, or does not show. */
export interface SiteSettings {
  /** Whom the visitor asks: `Ask {name}`. */
  readonly name?: string
  /** The first line is the head, the rest the body. */
  readonly greeting?: string
  readonly disclaimer?: string
  /** People who answer where the library does not. */
  readonly contacts?: readonly Contact[]
  /** Numbers for the visitor's country, the main one first. */
  readonly emergency?: readonly Contact[]
}

export type Site = SiteResponse & SiteSettings

export type Outcome =
  | { readonly kind: 'answer'; readonly answer: AnswerResponse }
  /** The request never arrived: no network, or the server is out of reach. */
  | { readonly kind: 'offline' }
  /** A code of the API, or the name of what was thrown: `TimeoutError`, `SyntaxError`. */
  | { readonly kind: 'error'; readonly code: string | undefined }
  | { readonly kind: 'limited'; readonly retryAfterSeconds: number }

const timeoutMs = 8_000
/** Where the server does not say, or the browser may not read it. */
const defaultRetrySeconds = 10

/**
 * `signal` ends the request early; the outcome is then of no use to anyone. An answer is as the
 * server sent it: where it has not the shape of one, the views throw.
 */
export async function ask(api: string, request: AskRequest, signal: AbortSignal): Promise<Outcome> {
  try {
    const response = await send(`${api}/api/ask`, signal, JSON.stringify(request))
    if (response.status === 429) {
      const seconds = Number(response.headers.get('retry-after'))
      return { kind: 'limited', retryAfterSeconds: seconds || defaultRetrySeconds }
    }
    const body: AnswerResponse & Partial<ErrorResponse> = await response.json()
    return response.ok
      ? { kind: 'answer', answer: body }
      : { kind: 'error', code: body.error?.code }
  } catch (error) {
    const { name } = error as Error
    // fetch() rejects with a TypeError, json() with a SyntaxError, the timer with a TimeoutError.
    return name === 'TypeError' ? { kind: 'offline' } : { kind: 'error', code: name }
  }
}

/** What the first view offers. */
export async function loadSite(
  api: string,
  locale: string | undefined,
  signal: AbortSignal,
): Promise<Site | undefined> {
  const query = locale ? `?locale=${encodeURIComponent(locale)}` : ''
  const response = await send(`${api}/api/site${query}`, signal)
  return response.ok ? response.json() : undefined
}

/** A string is sent as text/plain, for which the browser makes no preflight. */
function send(url: string, signal: AbortSignal, body?: string): Promise<Response> {
  return fetch(url, {
    ...(body && { method: 'POST', body }),
    credentials: 'omit',
    referrerPolicy: 'origin',
    signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
  })
}

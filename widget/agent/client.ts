/** What the console asks the server. A request that another overtakes is ended, and what it brings is never shown. */
import type { SearchRequest } from '../../src/api/search.ts'
import type { Trouble } from './state.ts'
import type { DocumentResponse, SearchResponse } from './types.ts'

export type Found = { readonly response: SearchResponse; readonly tookMs: number }

const timeoutMs = 8_000

export class Searches {
  #under: AbortController | undefined

  /** Ends what is under way. */
  stop(): void {
    this.#under?.abort()
    this.#under = undefined
  }

  /** Undefined where another search has begun since. */
  async search(request: SearchRequest): Promise<Found | Trouble | undefined> {
    this.stop()
    const own = new AbortController()
    this.#under = own
    const startedMs = performance.now()
    const outcome = await ask<SearchResponse>('/api/search', own.signal, request)
    if (this.#under !== own) return undefined
    this.#under = undefined
    if (typeof outcome === 'string') return outcome
    return { response: outcome, tookMs: performance.now() - startedMs }
  }
}

export function loadDocument(id: string): Promise<DocumentResponse | Trouble> {
  const address = `/api/search/document?id=${encodeURIComponent(id)}`
  return ask<DocumentResponse>(address, new AbortController().signal)
}

async function ask<T>(
  address: string,
  signal: AbortSignal,
  body?: SearchRequest,
): Promise<T | Trouble> {
  try {
    const response = await fetch(address, {
      method: body ? 'POST' : 'GET',
      ...(body && { body: JSON.stringify(body) }),
      headers: body ? { 'Content-Type': 'application/json' } : {},
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    })
    if (response.ok) return (await response.json()) as T
    if (response.status === 401) return 'signed-out'
    return response.status === 429 ? 'limited' : 'failed'
  } catch (error) {
    // fetch() rejects with a TypeError where the server cannot be reached.
    return (error as Error).name === 'TypeError' ? 'offline' : 'failed'
  }
}

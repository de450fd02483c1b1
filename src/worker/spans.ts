import type { Span } from '../core/types.ts'

/** `c=120-180`, several times; what is no span of the text is left out: the link may be of another version. */
export function spans(queries: readonly string[], length: number): Span[] {
  return queries.slice(0, 6).flatMap((query) => {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(query) ?? []
    const span = { start: Number(start), end: Number(end) }
    return span.start < span.end && span.end <= length ? [span] : []
  })
}

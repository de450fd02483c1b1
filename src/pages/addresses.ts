import type { Span } from '../core/types.ts'

/** Of a source page; with spans, of the text marked in it. */
export function sourceAddress(documentId: string, ...spans: readonly Span[]): string {
  const path = `/sources/${documentId.split('/').map(encodeURIComponent).join('/')}`
  return `${path}${markQuery(...spans)}`
}

/** What follows a source page's path to mark spans and land on the first. */
export function markQuery(...spans: readonly Span[]): string {
  if (spans.length === 0) return ''
  return `?${spans.map(({ start, end }) => `c=${start}-${end}`).join('&')}#c`
}

/** Holds the question: for sample questions, and where a visitor wants a link to theirs. */
export function askAddress(question: string): string {
  return `/ask?q=${encodeURIComponent(question.toWellFormed())}`
}

/** The address if a browser may be sent there: http and https alone. */
export function webAddress(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : undefined
}

/** `tel:` or `sms:` with the number alone; absent where a number has words in it. */
export function numberAddress(scheme: 'tel' | 'sms', number: string): string | undefined {
  return /^[\d\s()+.*#/-]*\d[\d\s()+.*#/-]*$/.test(number)
    ? `${scheme}:${number.replaceAll(/[^\d+*#]/g, '')}`
    : undefined
}

import type { AnswerResponse } from '../src/api/schema.ts'
import { strings } from './strings.ts'

export type Citation = AnswerResponse['citations'][number]
/** Runs of one section, in reading order. */
export type Runs = [Citation, ...Citation[]]

/** Neighbours of one section share one source block. */
export function bySection(citations: readonly Citation[]): Runs[] {
  const groups: Runs[] = []
  for (const citation of citations) {
    const runs = groups.at(-1)
    if (runs && placeOf(runs[0]) === placeOf(citation)) runs.push(citation)
    else groups.push([citation])
  }
  return groups
}

/** Where the quote stands, scrolled to the sentence that answers. */
export function contextUrl(api: string, { documentId, start, end, focus }: Citation): string {
  const path = documentId.split('/').map(encodeURIComponent).join('/')
  const span = focus ?? { start, end }
  return `${api}/sources/${path}?c=${span.start}-${span.end}#c`
}

/** `Alder Valley Clinic, reviewed 14 March 2025`; empty where neither is known. */
export function provenance(
  { publisher, reviewedOn }: Citation,
  dateStyle: 'long' | 'medium',
): string {
  const date = new Date(reviewedOn!)
  const reviewed =
    date.getTime() &&
    strings.reviewed(
      // In UTC, for a day has no time zone.
      date.toLocaleDateString(strings.dates, { dateStyle, timeZone: 'UTC' }),
    )
  return [publisher, reviewed].filter(Boolean).join(', ')
}

/** `“quote” Title, section. Publisher, reviewed 3 Jan 2023. Version 3f2a91c. https://…` */
export function copyText(quote: string, citation: Citation, version: string, api: string): string {
  const { title, section, url } = citation
  const sentences = [
    [title, ...section].join(', '),
    provenance(citation, 'medium'),
    strings.version(version.slice(0, 7)),
    safeUrl(url) ?? contextUrl(api, citation),
  ]
  return `“${quote}” ${sentences.filter(Boolean).join('. ')}`
}

/** The URL if it leads to a web page; undefined for any other scheme. */
export function safeUrl(url: string | undefined): string | undefined {
  return /^https?:\/\//i.test(url!) ? url : undefined
}

function placeOf({ documentId, section }: Citation): string {
  return [documentId, ...section].join('\n')
}

import type { AnswerResponse } from '../src/api/schema.ts'
import { safeUrl } from './addresses.ts'
import { strings } from './strings.ts'

export type Citation = AnswerResponse['citations'][number]
/** Runs of one section, in reading order. */
export type Runs = [Citation, ...Citation[]]

/** What stands in one section shares one source block. */
export function bySection(citations: readonly Citation[]): Runs[] {
  const place = ({ documentId, section }: Citation) => [documentId, ...section].join('\n')
  return [...Map.groupBy(citations, place).values()] as Runs[] // No group is empty.
}

/** Where the quote stands, scrolled to the sentence that answers: on its own page if that can be told, else on ours. */
export function contextUrl(api: string, citation: Citation): string {
  const { documentId, context, focus = citation } = citation
  const own = `${api}/sources/${encodeURIComponent(documentId)}?c=${focus.start}-${focus.end}#c`
  return safeUrl(context) ?? own
}

/** `Alder Valley Clinic, reviewed 14 March 2025`; empty where neither is known. */
export function provenance({ publisher, reviewedOn }: Citation): string {
  // At midnight where the reader is, for a day has no time zone.
  const date = new Date(`${reviewedOn}T00:00`)
  const reviewed =
    date.getTime() && strings.reviewed(date.toLocaleDateString(strings.lang, { dateStyle: 'long' }))
  return [publisher, reviewed].filter(Boolean).join(', ')
}

/** `“quote” Title, section. Publisher, reviewed 3 Jan 2023. Version 3f2a91c. https://…` */
export function copyText(quote: string, citation: Citation, version: string, api: string): string {
  const { title, section, url } = citation
  const sentences = [
    [title, ...section].join(', '),
    provenance(citation),
    `v${version.slice(0, 7)}`,
    safeUrl(url) ?? contextUrl(api, citation),
  ]
  return `“${quote}” ${sentences.filter(Boolean).join('. ')}`
}

/** Confidence, dates and places in words. */
import type { Citation, Item } from './types.ts'

export type Level = 'High' | 'Fair' | 'Low'

export function levelOf({ confidence, isClosest }: Pick<Item, 'confidence' | 'isClosest'>): Level {
  if (isClosest || confidence < 0.4) return 'Low'
  return confidence < 0.75 ? 'Fair' : 'High'
}

/** What the level means, as the confidence was measured. */
export function meaningOf({
  confidence,
  isClosest,
}: Pick<Item, 'confidence' | 'isClosest'>): string {
  if (isClosest) return 'The closest passage. It may not answer.'
  const times = Math.min(9, Math.max(1, Math.round(confidence * 10)))
  return `Answers like this are right about ${times} times in 10`
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const longMonths =
  'January February March April May June July August September October November December'.split(' ')

/** `3 Jan 2023` for `2023-01-03`. */
export function dateOf(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? []
  return year ? `${Number(day)} ${months[Number(month) - 1]} ${year}` : iso
}

/** `January 2023`, as it is said. */
export function monthOf(iso: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})/.exec(iso) ?? []
  return year ? `${longMonths[Number(month) - 1]} ${year}` : iso
}

export function isOverThreeYears(iso: string, today: Date): boolean {
  const [, year, rest] = /^(\d{4})(-\d{2}-\d{2})/.exec(iso) ?? []
  if (year === undefined) return false
  return `${String(Number(year) + 3).padStart(4, '0')}${rest}` < today.toISOString().slice(0, 10)
}

export function shortVersion(version: string): string {
  return version.slice(0, 7)
}

/** The headings above, without the title of the page. */
export function sectionOf({ section, title }: Pick<Citation, 'section' | 'title'>): string {
  return section.filter((it) => it !== title).join(' › ')
}

/** `1:54`. */
export function clockOf(seconds: number, isLong = false): string {
  const minutes = Math.floor(seconds / 60)
  const rest = String(Math.floor(seconds % 60)).padStart(2, '0')
  return `${isLong ? String(minutes).padStart(2, '0') : minutes}:${rest}`
}

/** Where a citation is read in full: its own page on the web, else ours, which is at `origin`. */
export function addressOf(citation: Citation, isInternal: boolean, origin: string): string {
  const { url, context } = citation
  return context ?? url ?? `${origin}${ownPathOf(citation, isInternal)}`
}

export function ownPathOf(
  { documentId, start, end }: Pick<Citation, 'documentId' | 'start' | 'end'>,
  isInternal: boolean,
): string {
  const path = documentId.split('/').map(encodeURIComponent).join('/')
  const folder = isInternal ? '/agent/sources' : '/sources'
  return `${folder}/${path}?c=${start}-${end}#c`
}

/** Dates, counts and versions in the words of the pages. */

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `3 Jan 2023` for `2023-01-03`; what is not an ISO date is returned as it is. */
export function formatDate(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? []
  const name = months[Number(month) - 1]
  return name ? `${Number(day)} ${name} ${year}` : iso
}

/** True from the day after the third anniversary on. Both are ISO dates. */
export function isOverThreeYears(reviewedOn: string, today: string): boolean {
  const [, year, rest] = /^(\d{4})(-\d{2}-\d{2})/.exec(reviewedOn) ?? []
  return year !== undefined && `${String(Number(year) + 3).padStart(4, '0')}${rest}` < today
}

/** `3,412`. */
export function formatNumber(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',')
}

/** `1 passage`, `1,234 passages`. */
export function formatCount(value: number, noun: string): string {
  return `${formatNumber(value)} ${noun}${value === 1 ? '' : 's'}`
}

/** The first seven characters of an artifact's hash. */
export function shortVersion(version: string): string {
  return version.slice(0, 7)
}

/** The text as a sentence: with a full stop, unless it ends in a mark of its own. */
export function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}

/** Of a telephone, by the number alone. */
export function telephone(number: string): string {
  return `tel:${number.replaceAll(' ', '')}`
}

/** The URL if it leads to a web page; undefined for any other scheme. */
export function safeUrl(url: string | undefined): string | undefined {
  return /^https?:\/\//i.test(url!) ? url : undefined
}

/** What `src/core/retrieval/bytes.ts` reads. */

/** Appends a number as `NumberReader` reads it. */
export function writeNumber(number: number, bytes: number[]): void {
  let rest = number
  for (; rest >= 0x80; rest = Math.floor(rest / 0x80)) bytes.push((rest % 0x80) | 0x80)
  bytes.push(rest)
}

export function base64(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('base64')
}

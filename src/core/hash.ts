/**
 * A short, stable name for a text: 64 bits of FNV-1a over UTF-16 code units, as 16 hex digits.
 * It names, it does not protect: content is hashed with SHA-256 at build time.
 */
export function hash(text: string): string {
  const prime = 0x100000001b3n
  let low = 0xcbf29ce484222325n
  for (let i = 0; i < text.length; i++) {
    low = BigInt.asUintN(64, (low ^ BigInt(text.charCodeAt(i))) * prime)
  }
  return low.toString(16).padStart(16, '0')
}

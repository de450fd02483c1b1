/** Numbers in few bytes, and bytes in JSON. */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** What each character of base64 stands for, by its code; "=" for nothing. */
const sextets = new Uint8Array(128)
for (let i = 0; i < alphabet.length; i++) sextets[alphabet.charCodeAt(i)] = i

/** The bytes of padded base64 (RFC 4648, section 4). */
export function fromBase64(text: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : Number(text.endsWith('='))
  const bytes = new Uint8Array((text.length / 4) * 3 - padding)
  for (let i = 0, at = 0; i < text.length; i += 4) {
    const bits =
      (sextets[text.charCodeAt(i)]! << 18) |
      (sextets[text.charCodeAt(i + 1)]! << 12) |
      (sextets[text.charCodeAt(i + 2)]! << 6) |
      sextets[text.charCodeAt(i + 3)]!
    // Writes behind the end, where the padding stands, are lost.
    bytes[at++] = bits >> 16
    bytes[at++] = bits >> 8
    bytes[at++] = bits
  }
  return bytes
}

/** Reads numbers of variable length (LEB128): seven bits a byte, the lowest first, the high bit set where more follow. */
export class NumberReader {
  /** Where the next number begins. */
  at = 0
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  /** The next number, 0 to 2³² − 1. */
  next(): number {
    let byte = this.bytes[this.at++]!
    if (byte < 0x80) return byte
    let number = byte & 0x7f
    for (let shift = 7; byte >= 0x80; shift += 7) {
      byte = this.bytes[this.at++]!
      number |= (byte & 0x7f) << shift
    }
    return number >>> 0
  }
}

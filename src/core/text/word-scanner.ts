const letter = /^[\p{L}\p{N}\p{M}]$/u

/** What a UTF-16 code unit is to a word. */
const isOther = 1
const isLetter = 2
/** Half of a character outside of the basic plane. */
const isHalf = 3
const isApostrophe = 4

/** Of each code unit what it is, 0 until the Unicode tables are asked. */
const kinds = new Uint8Array(0x10000).fill(isHalf, 0xd800, 0xe000)
for (const apostrophe of "'’") kinds[apostrophe.charCodeAt(0)] = isApostrophe

/** Whether a letter, digit or mark stands at a place, or its second half. */
function isLetterAt(text: string, at: number): boolean {
  if (at >= text.length) return false
  const code = text.charCodeAt(at)
  const kind = kinds[code] || (kinds[code] = letter.test(text[at]!) ? isLetter : isOther)
  if (kind !== isHalf) return kind === isLetter
  const start = code >= 0xdc00 && at > 0 ? at - 1 : at
  const character = String.fromCodePoint(text.codePointAt(start)!)
  return character.length === 2 && letter.test(character)
}

/** Whether a word goes on at a place that a letter stands before. */
function goesOnAt(text: string, at: number): boolean {
  return isLetterAt(text, kinds[text.charCodeAt(at)] === isApostrophe ? at + 1 : at)
}

/**
 * The words of a text one by one, without cutting them out. A word is a run of letters, digits and marks, or several
 * with single apostrophes between: `[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*`.
 */
export class WordScanner {
  readonly text: string
  /** Where the word begins, in UTF-16 code units. */
  start = 0
  /** Where it ends. */
  end = 0
  /** A number made of its code units: 32 bits, signed. */
  hash = 0

  constructor(text: string) {
    this.text = text
  }

  /** Goes to the next word; false where there is none. */
  next(): boolean {
    const { text } = this
    const { length } = text
    let at = this.end
    while (at < length && kinds[text.charCodeAt(at)] !== isLetter && !isLetterAt(text, at)) at++
    this.start = at
    let hash = 0
    for (; at < length; at++) {
      const code = text.charCodeAt(at)
      if (kinds[code] !== isLetter && !goesOnAt(text, at)) break
      // A step of FNV-1a.
      hash = Math.imul(hash ^ code, 0x01000193)
    }
    this.end = at
    this.hash = hash
    return this.start < at
  }
}

import { analyze } from '../core/text/analyzer.ts'
import type { Abbreviation } from '../core/types.ts'

/** "Bone marrow edema (BME)", "bone marrow edema, or BME, is …". */
const defined = /\((\p{Lu}[\p{L}\p{N}]{1,7})\)|, or (\p{Lu}[\p{L}\p{N}]{1,7})(?=[,.;])/gu

/**
 * The abbreviations that a text defines. Schwartz and Hearst's rule (2003): reading backwards from the bracket,
 * each letter is found in the words before it, the first one at the beginning of a word.
 */
export function abbreviationsOf(text: string): { short: string; long: string }[] {
  const found = new Map<string, { short: string; long: string }>()
  for (const match of text.matchAll(defined)) {
    const short = match[1] ?? match[2]!
    if (!isShort(short) || found.has(short)) continue
    const words = text
      .slice(Math.max(0, match.index - 120), match.index)
      .split(/(?<=[.;:!?])\s/)
      .at(-1)!
    const long = longForm(short, words.trim())
    if (long) found.set(short, { short, long })
  }
  return [...found.values()]
}

function isShort(word: string): boolean {
  return (word.match(/\p{Lu}/gu)?.length ?? 0) >= 2
}

/**
 * As index terms, those without any left out: what a text defines, and which of the names of its subject abbreviates
 * another one.
 */
export function abbreviationTerms(text: string, names: readonly string[]): Abbreviation[] {
  const ofText = abbreviationsOf(text)
  const ofNames = names
    .filter((short) => isShort(short) && !ofText.some((it) => it.short === short))
    .flatMap((short) => {
      const long = names.find((it) => it !== short && longForm(short, it) === it)
      return long ? [{ short, long }] : []
    })
  return [...ofText, ...ofNames]
    .map(({ short, long }) => ({ short: analyze(short), long: analyze(long) }))
    .filter(({ short, long }) => short.length > 0 && long.length > 0)
}

function longForm(short: string, before: string): string | undefined {
  const maxWords = Math.min(short.length + 5, short.length * 2)
  const words = before.split(/\s+/).slice(-maxWords).join(' ')
  let left = short.length
  for (let i = words.length - 1; i >= 0; i--) {
    const isLetter = words[i]!.toLowerCase() === short[left - 1]!.toLowerCase()
    const beginsWord = !/[\p{L}\p{N}]/u.test(words[i - 1] ?? '')
    if (!isLetter || (left === 1 && !beginsWord)) continue
    left--
    if (left === 0) return words.slice(i)
  }
  return undefined
}

/** Numbers with the range and the unit that they stand in: “four to 12 months”, “two years or longer”, “50 mg a day”. */
import { bare, set } from './english.ts'

const numberWords = set(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million
  half dozen several few couple once twice
`)

const units = set(`
  second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades
  percent % mg g kg mcg µg ml l dl cm mm m km inch inches foot feet mile miles pound pounds lb oz ounce ounces
  degree degrees °c °f unit units dose doses tablet tablets time times dollar dollars euro euros
`)

const joins = set('to or and through')
const ends = set('longer more less fewer older younger later sooner')
const each = set('a an per each every')

/** Places among the words, half-open, in order. */
export function valuesIn(words: readonly string[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (let at = 0; at < words.length;) {
    const to = endOfValue(words, at)
    if (to > at) found.push({ from: at, to })
    at = Math.max(to, at + 1)
  }
  return found
}

/** Behind the value that begins there; `from` itself where none does. */
function endOfValue(words: readonly string[], from: number): number {
  /** Nothing where a comma or a full stop stands before it. */
  const word = (at: number) =>
    at > from && /[,.;:!?)]$/.test(words[at - 1]!) ? '' : bare(words[at] ?? '')
  let at = from
  while (isNumber(word(at))) {
    at++
    if (joins.has(word(at)) && isNumber(word(at + 1))) at++
  }
  if (at === from) return from
  if (word(at) === 'of' && units.has(word(at + 1))) at++
  if (units.has(word(at))) at++
  // “One of the doctors” counts nothing.
  if (at === from + 1 && bare(words[from]!) === 'one') return from
  if (units.has(bare(words[at - 1]!)) && word(at) === 'old') at++
  if (each.has(word(at)) && units.has(word(at + 1))) at += 2
  if (joins.has(word(at)) && ends.has(word(at + 1))) at += 2
  return at
}

function isNumber(word: string): boolean {
  return (
    /^\d[\d.,/:–-]*(?:%|st|nd|rd|th)?$/.test(word) ||
    word.split('-').every((part) => numberWords.has(part))
  )
}

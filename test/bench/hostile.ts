/** Questions nobody asks in good faith, to see what the worst of them costs. The same seed gives the same questions. */
import { rules } from '../../src/core/safety/rules.ts'

/** Code units of a question that are read, here and everywhere. */
const maxLength = 2_000

export interface HostileQuestion {
  readonly kind: string
  /** At most 2,000 code units; not always well-formed Unicode. */
  readonly question: string
}

export interface HostileOptions {
  readonly seed: number
  readonly count: number
  /** Words of the corpus, the commonest first: what is found often is dear to look up. */
  readonly words: readonly string[]
}

/** As many of each kind, in turn. Throws `RangeError` where there are no words to write with. */
export function hostileQuestions({ seed, count, words }: HostileOptions): HostileQuestion[] {
  if (words.length === 0) throw new RangeError('expected words of the corpus, got none')
  const chance = new Chance(seed)
  const names = Object.keys(kinds)
  return Array.from({ length: count }, (_, i) => {
    const kind = names[i % names.length]!
    const ordinal = Math.floor(i / names.length)
    return { kind, question: kinds[kind]!({ chance, words, ordinal }).slice(0, maxLength) }
  })
}

interface Recipe {
  readonly chance: Chance
  readonly words: readonly string[]
  /** How many of this kind came before. */
  readonly ordinal: number
}

const kinds: Readonly<Record<string, (recipe: Recipe) => string>> = {
  long: ({ chance, words }) => filled(() => `${chance.of(words)} `),
  repeated: ({ chance, words }) => {
    const word = chance.of(words)
    return filled(() => `${word} `)
  },
  'commonest words': ({ chance, words }) => {
    const left = chance.shuffled(words.slice(0, 400))
    return filled(() => `${left.pop() ?? chance.of(words)} `)
  },
  emergencies: ({ chance }) =>
    filled(() => `${chance.of(['', '', 'no ', ', '])}${chance.of(emergencies)} `),
  'misspelt words': ({ chance, words }) => filled(() => `${misspelt(chance, chance.of(words))} `),
  'one word': ({ chance }) => filled(() => chance.of(letters)),
  'joined words': ({ chance }) =>
    filled(() => chance.of(letters) + chance.of(digits) + chance.of(['-', '-', ' ', '(', ')'])),
  punctuation: ({ chance }) => filled(() => chance.of(punctuation)),
  'every block': ({ ordinal }) => everyBlock(ordinal),
  'combining marks': ({ chance }) =>
    filled(() => chance.of(letters) + filled(() => codePoint(chance, 0x300, 0x36f), 60)),
  'marks of many classes': ({ chance }) =>
    filled(() => chance.of(letters) + filled(() => chance.of(['\u0301', '\u0316', '\u0f73']), 900)),
  'short sentences': ({ chance, words }) =>
    filled(
      () =>
        `${chance.of(['1', 'a', 'i', chance.of(words)])}${chance.of(['.', '?', '!', '\n', '…'])} `,
    ),
  'right to left': ({ chance, words }) =>
    filled(() =>
      chance.of([
        () => codePoint(chance, 0x5d0, 0x5ea),
        () => codePoint(chance, 0x620, 0x64a),
        () => codePoint(chance, 0x202a, 0x202e),
        () => ` ${chance.of(words)} `,
      ])(),
    ),
  emoji: ({ chance }) =>
    filled(() => codePoint(chance, 0x1f300, 0x1faff) + chance.of(['', '\u200d', '\ufe0f', '🏽'])),
  'halves of characters': ({ chance, words }) =>
    filled(() => chance.of([codePoint(chance, 0xd800, 0xdfff), chance.of(words)])),
  'characters that expand': ({ chance }) => filled(() => chance.of(expanding)),
  short: ({ chance }) =>
    filled(() => chance.of([' ', '\n', '\t', '?', '\u0000', '\u200b', 'a']), chance.below(4)),
}

/** The wordings of the gate's rules, of each element its first word. */
const emergencies = rules
  .flatMap(({ parts }) => parts.flat())
  .map(({ source }) =>
    source
      .split(/\s+/)
      .filter((element) => /^[@\w]/.test(element))
      .map((element) => element.split('|')[0]!.replaceAll(/[@*?]/g, ''))
      .join(' '),
  )

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const digits = [...'0123456789']
const punctuation = [...'.,;:!?\'"“”‘’()[]{}<>/\\|-–—_=+*&^%$#@~`…•§¶ \n']
/** One character each; NFKC makes up to eighteen of it. */
const expanding = [...'ﷺﷻ㌀㍿ﬃ㎉℡½Ⅷ㈠①ǆ']

/** Planes with blocks in them: everything assigned, and the rims of what is for private use. */
const planes: readonly (readonly [from: number, to: number])[] = [
  [0x0, 0x33000],
  [0xe0000, 0xe0200],
  [0xf0000, 0xf0100],
  [0x100000, 0x100100],
]
/** Neighbours that stand in one question: few enough for 2,000 code units, enough to get round in 10,000 questions. */
const neighbours = 400

/** Every code point in turn, so every block whatever the version of Unicode. */
function everyBlock(ordinal: number): string {
  const total = planes.reduce((sum, [from, to]) => sum + to - from, 0)
  const first = ordinal * neighbours
  return Array.from({ length: neighbours }, (_, i) => nthCodePoint((first + i) % total)).join('')
}

function nthCodePoint(n: number): string {
  let left = n
  for (const [from, to] of planes) {
    if (left < to - from) return String.fromCodePoint(from + left)
    left -= to - from
  }
  throw new RangeError(`there is no code point ${n} in these planes`)
}

function codePoint(chance: Chance, first: number, last: number): string {
  return String.fromCodePoint(first + chance.below(last - first + 1))
}

/** One slip of the finger or two: swapped, dropped, doubled, or the wrong key. */
function misspelt(chance: Chance, word: string): string {
  let written = word
  for (let slips = 1 + chance.below(2); slips > 0; slips--) {
    const at = chance.below(written.length)
    const [before, here, after] = [written.slice(0, at), written[at] ?? '', written.slice(at + 1)]
    written = chance.of([
      before + after.slice(0, 1) + here + after.slice(1),
      before + after,
      before + here + here + after,
      before + chance.of(letters) + after,
    ])
  }
  return written
}

/** What `next` says, again and again, up to a length in code units. */
function filled(next: () => string, length = maxLength): string {
  let text = ''
  while (text.length < length) text += next()
  return text
}

/** xorshift32, Marsaglia 2003: https://doi.org/10.18637/jss.v008.i14 */
class Chance {
  #state: number

  constructor(seed: number) {
    // Zero is the one state that it never leaves.
    this.#state = seed >>> 0 || 1
  }

  /** A whole number, 0 to below `limit`. */
  below(limit: number): number {
    this.#state ^= this.#state << 13
    this.#state ^= this.#state >>> 17
    this.#state ^= this.#state << 5
    this.#state >>>= 0
    return this.#state % limit
  }

  of<T>(choices: readonly T[]): T {
    return choices[this.below(choices.length)]!
  }

  shuffled<T>(all: readonly T[]): T[] {
    const order = [...all]
    for (let i = order.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    return order
  }
}

const word = /\p{L}{4,}/gu

/** The words of four letters or more in texts, the commonest first. */
export function commonestWords(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) {
    for (const [found] of text.toLowerCase().matchAll(word)) {
      counts.set(found, (counts.get(found) ?? 0) + 1)
    }
  }
  return [...counts]
    .toSorted(([a, timesA], [b, timesB]) => timesB - timesA || (a < b ? -1 : 1))
    .map(([found]) => found)
}

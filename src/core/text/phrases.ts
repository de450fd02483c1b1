/** Phrases with choices in them, and where they end in a row of words. */

/** A word, or a choice of phrases. */
type Element = string | Choice

export interface Choice {
  /** By the word that a phrase begins with, those that it may begin. */
  readonly byFirst: ReadonlyMap<string, readonly Phrase[]>
  readonly isOptional: boolean
}

type Phrase = readonly Element[]

const token = /[a-z0-9]+|[()[\]|]/g

/**
 * Reads phrases, one a line: words, `(a|b c)` for one of these, `[a|b c]` for one of them or none, and the names of
 * `sets` in capitals for what they hold. A phrase has a word that must be there.
 */
export function readPhrases(lines: string, sets: Readonly<Record<string, string>> = {}): Choice {
  const expand = (text: string): string => text.replace(/[A-Z]+/g, (name) => expand(sets[name]!))
  const all = lines
    .trim()
    .split(/\s*\n\s*/)
    .join('|')
  return readChoice(expand(all).match(token)!.values(), false)
}

/** Up to the bracket that closes, or to the end. */
function readChoice(tokens: Iterator<string>, isOptional: boolean): Choice {
  const phrases: Element[][] = [[]]
  for (let next = tokens.next(); !next.done; next = tokens.next()) {
    const { value } = next
    if (value === ')' || value === ']') break
    const isOpening = value === '(' || value === '['
    if (value === '|') phrases.push([])
    else phrases.at(-1)!.push(isOpening ? readChoice(tokens, value === '[') : value)
  }
  const byFirst = new Map<string, Phrase[]>()
  for (const phrase of phrases) {
    for (const word of firstWords(phrase)) {
      if (!byFirst.has(word)) byFirst.set(word, [])
      byFirst.get(word)!.push(phrase)
    }
  }
  return { byFirst, isOptional }
}

/** Words that a phrase may begin with: of its optional beginnings, and of the first element that is not optional. */
function firstWords(phrase: Phrase): Set<string> {
  const found = new Set<string>()
  for (const element of phrase) {
    if (typeof element === 'string') return found.add(element)
    for (const word of element.byFirst.keys()) found.add(word)
    if (!element.isOptional) break
  }
  return found
}

/** The places behind the phrases of a choice that begin at `start`, in words. */
export function phraseEnds(choice: Choice, words: readonly string[], start: number): Set<number> {
  const ends = new Set<number>()
  for (const phrase of choice.byFirst.get(words[start] ?? '') ?? []) {
    for (const end of endsOf(phrase, words, start)) ends.add(end)
  }
  return ends
}

function endsOf(phrase: Phrase, words: readonly string[], start: number): Set<number> {
  let ends = new Set([start])
  for (const element of phrase) {
    const behind = new Set<number>()
    for (const at of ends) {
      if (typeof element === 'string') {
        if (words[at] === element) behind.add(at + 1)
        continue
      }
      if (element.isOptional) behind.add(at)
      for (const end of phraseEnds(element, words, at)) behind.add(end)
    }
    ends = behind
    if (ends.size === 0) break
  }
  return ends
}

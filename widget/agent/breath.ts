/** A text in pieces that can be said in a breath. Nothing of it is changed: joined with blanks, they are the text. */
import {
  adverbs,
  auxiliaries,
  bare,
  conjunctions,
  determiners,
  negations,
  prepositions,
  pronouns,
} from './english.ts'
import { valuesIn } from './values.ts'

/** Letters that are said in one breath without hurry. */
const comfortable = 34

/** No line ends with one of these. */
const leading = [conjunctions, prepositions, determiners, auxiliaries, adverbs, negations]

/** Sentences, each in lines. `language` is a BCP 47 tag. */
export function breaths(text: string, language: string): string[][] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter(Boolean)
    .map(linesOf)
}

/** The cheapest way to cut it, by how well each cut can be breathed at and how even the lines are. */
function linesOf(sentence: string): string[] {
  const words = sentence.split(/\s+/)
  const cuts = cutsOf(words)
  /** For the words up to each place: what they cost, and where their last line begins. */
  const best = [{ cost: 0, from: 0 }]
  for (let to = 1; to <= words.length; to++) {
    const ways = Array.from({ length: to }, (_, from) => ({
      cost: best[from]!.cost + cuts[from]! + costOf(words.slice(from, to), words.length),
      from,
    }))
    best.push(ways.reduce((a, b) => (b.cost < a.cost ? b : a)))
  }
  const lines: string[] = []
  for (let to = words.length; to > 0; to = best[to]!.from) {
    lines.unshift(words.slice(best[to]!.from, to).join(' '))
  }
  return lines
}

/** How far a line is from what is comfortable; one lone word is no line. */
function costOf(line: readonly string[], ofWords: number): number {
  const left = comfortable - line.join(' ').length
  const isLone = line.length === 1 && ofWords > 1
  return (left < 0 ? left ** 2 / 2 : (left / 10) ** 2) + (isLone ? 1_000 : 0)
}

/** What it costs to breathe before each of the words. */
function cutsOf(words: readonly string[]): number[] {
  const said = words.map(bare)
  const values = valuesIn(words)
  return words.map((_, at) => {
    if (at === 0) return 0
    const before = words[at - 1]!
    if (values.some(({ from, to }) => from < at && at < to)) return 1_000
    if (/[,;:–—)]$/.test(before)) return 0
    if (leading.some((it) => it.has(said[at - 1]!))) return 20
    if (conjunctions.has(said[at]!)) return 1
    if (isSubjectBehindPhrase(words, said, at)) return 0.5
    if (auxiliaries.has(said[at]!) || adverbs.has(said[at]!)) return 2
    if (said[at] === 'of') return 8
    return prepositions.has(said[at]!) ? 2.5 : 8
  })
}

/** “In some people | it lasts …”: the clause began with a preposition, and has had no other subject since. */
function isSubjectBehindPhrase(
  words: readonly string[],
  said: readonly string[],
  at: number,
): boolean {
  if (!pronouns.has(said[at]!)) return false
  let from = at
  while (from > 0 && !/[,;:.]$/.test(words[from - 1]!) && !pronouns.has(said[from - 1]!)) from--
  if (conjunctions.has(said[from]!)) from++
  const isClause = from === 0 || !pronouns.has(said[from - 1]!)
  return isClause && from < at - 1 && prepositions.has(said[from]!)
}

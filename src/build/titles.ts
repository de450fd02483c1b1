import { fold, isStopWord } from '../core/text/analyzer.ts'

/** A wording that stands in front of this many different titles is a template and no part of a title. */
const minUses = 3

/** What may stand behind the title: "Is Gout inherited?" */
const asked = new Set([
  'inherited',
  'contagious',
  'hereditary',
  'genetic',
  'treated',
  'diagnosed',
  'prevented',
])

/**
 * The subject of each question: the question without the words of asking ("What are the symptoms of Gout ?" → "Gout").
 * Which words ask is learned from the questions themselves: a beginning that ends in a function word and stands in
 * front of three or more different endings. Where the corpus is too small to tell, leading function words are taken off.
 */
export function titlesOf(questions: readonly string[]): string[] {
  const tokens = questions.map((question) =>
    question
      .trim()
      .replace(/[\s?]+$/, '')
      .split(/\s+/),
  )
  const endings = new Map<string, Set<string>>()
  for (const words of tokens) {
    for (const length of prefixLengths(words)) {
      const prefix = words.slice(0, length).join(' ')
      const rest = endings.get(prefix) ?? new Set()
      if (rest.size < minUses) endings.set(prefix, rest.add(words.slice(length).join(' ')))
    }
  }
  return tokens.map((words, i) => {
    const template = prefixLengths(words).findLast(
      (length) => endings.get(words.slice(0, length).join(' '))!.size >= minUses,
    )
    const plain = words.findIndex((word) => !isFunctionWord(word))
    const subject = words.slice(Math.max(template ?? 0, plain))
    if (subject.length > 1 && asked.has(fold(subject.at(-1)!))) subject.pop()
    return subject.join(' ') || questions[i]!.trim()
  })
}

/** How many words a beginning may have: those that end in a function word and leave at least one word. */
function prefixLengths(words: readonly string[]): number[] {
  return words.flatMap((word, i) => (i < words.length - 1 && isFunctionWord(word) ? [i + 1] : []))
}

function isFunctionWord(word: string): boolean {
  return isStopWord(fold(word).replace(/[^\p{L}\p{N}]/gu, ''))
}

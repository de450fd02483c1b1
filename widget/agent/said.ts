/** What is said when an item is read aloud. */
import { breaths } from './breath.ts'
import { bySection } from './items.ts'
import type { Citation, Item } from './types.ts'
import { monthOf } from './words.ts'

export interface Sentence {
  /** Each is said in a breath. */
  readonly lines: readonly string[]
  /** Whether it is ours, and not the source's. */
  readonly isOurs: boolean
}

/** The sentences of each source, and behind them where they come from. */
export function sentencesOf({
  citations,
  language,
}: Pick<Item, 'citations' | 'language'>): Sentence[] {
  return bySection(citations).flatMap((group) => {
    const said = group.flatMap(({ quote }) => breaths(quote, language))
    return [
      ...said.map((lines) => ({ lines, isOurs: false })),
      { lines: [origin(group[0]!)], isOurs: true },
    ]
  })
}

function origin({ title, publisher, reviewedOn }: Citation): string {
  const facts = [
    `That is from the page “${title}”`,
    publisher,
    reviewedOn && `last reviewed in ${monthOf(reviewedOn)}`,
  ]
  return `${facts.filter(Boolean).join(', ')}.`
}

/** How words of a text are said, in the order in which they stand there. A word’s plural counts as the word. */
export function pronunciationsIn(
  text: string,
  known: Readonly<Record<string, string>>,
): { word: string; said: string }[] {
  return Object.entries(known)
    .map(([word, said]) => ({ word, said, at: text.search(wholeWord(word)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ word, said }) => ({ word, said }))
}

function wholeWord(word: string): RegExp {
  const escaped = word.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?:e?s)?(?![\\p{L}\\p{N}])`, 'iu')
}

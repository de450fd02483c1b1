import { fold, isStopWord, stemWord } from '../../src/core/text/analyzer.ts'

/** `analyze()` as it is defined: by patterns, and without a memory. What it says in a line each, the engine scans. */
export function plainAnalyze(text: string): string[] {
  const matches = [...text.matchAll(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu)]
  const words = matches
    .map(({ 0: word, index }) => ({
      text: fold(word.replace(/['’]s$/iu, ''))
        .slice(0, 40)
        .toWellFormed(),
      start: index,
      end: index + word.length,
    }))
    .filter((word) => word.text !== '')
  return words.flatMap((word, i) => {
    const previous = words[i - 1]
    const pair =
      previous && isPair(previous.text, text.slice(previous.end, word.start), word.text)
        ? [stemWord(previous.text + word.text)]
        : []
    return isStopWord(word.text) ? pair : [...pair, stemWord(word.text)]
  })
}

function isPair(left: string, between: string, right: string): boolean {
  if (/^[aio]$/.test(left)) return false
  return (
    /^[-\u2010\u2011–]$/u.test(between) ||
    (between === ' ' && left.length === 1) ||
    (between === '(' && right.length === 1 && /^\d+$/.test(left))
  )
}

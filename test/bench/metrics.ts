/** How good a reply is, of one question. Figures of a set are the mean over its questions. */

/** Code units that an answer may have: a longer one is a page, not an answer. */
const maxShownLength = 700

/**
 * Normalised discounted cumulative gain of the first ten documents, 0..1; 0 where nothing was judged relevant.
 * Linear gain, discount log2(rank + 1); the ideal is the best order of everything judged.
 * Järvelin and Kekäläinen, 2002: https://doi.org/10.1145/582415.582418
 */
export function ndcgAt10(
  ranked: readonly string[],
  judgements: Readonly<Record<string, number>>,
): number {
  const ideal = dcgAt10(Object.values(judgements).toSorted((a, b) => b - a))
  return ideal === 0 ? 0 : dcgAt10(ranked.map((id) => judgements[id] ?? 0)) / ideal
}

function dcgAt10(gains: readonly number[]): number {
  return gains
    .slice(0, 10)
    .reduce((sum, gain, i) => sum + (gain === 0 ? 0 : gain / Math.log2(i + 2)), 0)
}

/** Whether the first document is one of those that answer. */
export function isFirst(ranked: readonly string[], relevant: readonly string[]): boolean {
  return ranked[0] !== undefined && relevant.includes(ranked[0])
}

/** Whether the text shown is an answer in length and holds every phrase of at least one list. */
export function saysAllOfAny(
  shown: string | undefined,
  lists: readonly (readonly string[])[],
): boolean {
  if (shown === undefined || shown.length > maxShownLength) return false
  const text = alike(shown)
  return lists.some((phrases) => phrases.every((phrase) => text.includes(alike(phrase))))
}

/** Whether the text shown is an answer in length and holds one of the spans as whole words: "8" is not in "1862". */
export function saysSpan(shown: string | undefined, spans: readonly string[]): boolean {
  if (shown === undefined || shown.length > maxShownLength) return false
  const text = alike(shown)
  return spans.some((span) => wholeWords(alike(span)).test(text))
}

/** Letter case, kinds of quotation marks, white space and compatibility forms make no difference. */
function alike(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** No letter or digit of the span may go on outside of it. */
function wholeWords(span: string): RegExp {
  const literal = span.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  const before = /^[\p{L}\p{N}]/u.test(span) ? String.raw`(?<![\p{L}\p{N}])` : ''
  const after = /[\p{L}\p{N}]$/u.test(span) ? String.raw`(?![\p{L}\p{N}])` : ''
  return new RegExp(before + literal + after, 'u')
}

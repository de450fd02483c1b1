/** A text in pieces that can be said in a breath. Nothing of it is changed: joined with blanks, they are the text. */

/** Letters that are said in one breath without hurry. */
const comfortable = 34
/** Fewer are not worth a pause. */
const least = 12

const pause = /[,;:–—)]$/
const joins =
  /^(?:and|but|or|so|because|when|where|which|that|who|if|unless|until|after|before|while|though|in|on|at|for|from|with|without|to|as|than|it|they|you)$/i

/** Sentences, each in lines. `language` is a BCP 47 tag. */
export function breaths(text: string, language: string): string[][] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' })
  return [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter(Boolean)
    .map(linesOf)
}

function linesOf(sentence: string): string[] {
  const words = sentence.split(/\s+/)
  const lines: string[] = []
  let line: string[] = []
  const close = () => {
    if (line.length > 0) lines.push(line.join(' '))
    line = []
  }
  for (const [at, word] of words.entries()) {
    const length = line.join(' ').length
    const left = words.slice(at).join(' ').length
    const isGoodPlace = pause.test(line.at(-1) ?? '') || joins.test(word)
    const isFull = length + word.length + 1 > comfortable
    if (
      length >= least &&
      left >= least &&
      (isFull || (isGoodPlace && length >= comfortable / 2))
    ) {
      close()
    }
    line.push(word)
  }
  close()
  return lines
}

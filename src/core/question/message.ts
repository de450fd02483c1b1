/** A message as people type it: where its sentences begin and end, and which of them ask. */
import { fold } from '../text/analyzer.ts'
import type { Span } from '../types.ts'

/** A sentence of a message. It may end without a mark, and a line break within it is soft. */
export interface MessageSentence extends Span {
  /** The subject line: what stands behind "Subject:", or a short first line with more behind it. */
  readonly isSubject: boolean
  /** Whether it has the form of a question or of a request: "how do I …", "please send …". */
  readonly asks: boolean
}

export interface Message {
  readonly text: string
  /** In reading order; without the labels "Subject:" and "Message:" that forms and mail put before them. */
  readonly sentences: readonly MessageSentence[]
  /** The sentences that ask, a line each; all of the text where it is one sentence or none asks. */
  readonly asking: string
}

/** Reads a message. Its time grows with its length alone, whatever is typed. */
export function readMessage(text: string): Message {
  const sentences = atMost(
    maxSentences,
    paragraphs(text).flatMap(({ isSubject, ...paragraph }) =>
      sentencesOf(text, paragraph).map((span) => ({ ...span, isSubject })),
    ),
  ).map((span) => ({ ...span, asks: asks(text.slice(span.start, span.end)) }))
  const asking = sentences.filter((sentence) => sentence.asks)
  const isPlain = sentences.length < 2 || asking.length === 0
  return {
    text,
    sentences,
    asking: isPlain ? text : asking.map(({ start, end }) => text.slice(start, end)).join('\n'),
  }
}

/** Nobody says more in one message: what goes on is the last sentence. */
const maxSentences = 100

/** The first of these, the last of them reaching to the end of all. */
function atMost<T extends Span>(count: number, spans: readonly T[]): readonly T[] {
  if (spans.length <= count) return spans
  const last = spans[count - 1]!
  return [...spans.slice(0, count - 1), { ...last, end: spans.at(-1)!.end }]
}

/** A longer first line is no subject but the first of a text that is broken into lines. */
const maxSubjectLength = 80
const label = /^(subject|message|re)[ \t]*:\s*/i
/** Where the line breaks were lost, only capitals tell the label from a word. */
const labelWithinLine = /\s(?=(?:SUBJECT|MESSAGE):)/g
const line = /\S(?:[^\n]*\S)?/g
const blankLine = /\n\s*\n/
const goesOn = /^[\p{Ll}(,]/u

interface Paragraph extends Span {
  readonly isSubject: boolean
}

/** The lines, those as one that a sentence may run over: the next begins in lower case. */
function paragraphs(text: string): Paragraph[] {
  // Same length, so offsets hold.
  const lines = [...text.replace(labelWithinLine, '\n').matchAll(line)]
  const found: Paragraph[] = []
  lines.forEach(({ 0: typed, index }, i) => {
    const [opening = '', name] = label.exec(typed) ?? []
    const span = { start: index + opening.length, end: index + typed.length }
    const last = found.at(-1)
    const isSoft =
      last &&
      !last.isSubject &&
      goesOn.test(typed) &&
      !opening &&
      !blankLine.test(text.slice(last.end, span.start))
    if (isSoft) {
      found[found.length - 1] = { ...last, end: span.end }
    } else if (span.start < span.end) {
      const isShortFirst = i === 0 && lines.length > 1 && typed.length <= maxSubjectLength
      found.push({ ...span, isSubject: name ? !/^m/i.test(name) : isShortFirst })
    }
  })
  return found
}

/** Marks that end a sentence: before a blank, and where the blank was forgotten before a capital. */
const endMarks = /(?<![.!?…])(?:[.!?…]+["'”’)\]]*(?=\s)|(?:[.!?…]*[!?…]|\.{2,})(?=\p{Lu}))/gu
/** A single full stop behind one of these ends nothing: "Dr. Orban", "the U.S. page", "5 mg. a day". */
const abbreviation =
  /(?:^|[^\p{L}\p{N}])(?:\p{L}|\p{L}\.\p{L}|dr|mr|mrs|ms|prof|st|sr|jr|vs|cf|approx|fig|no|vol|inc|ltd|co|dept|mg|ml|ph\.d)\.$/iu
/** A longer sentence has lost its marks: it is read clause by clause. */
const maxSentence = 200
const beforeClause = /(?<=\s)(?=(?:and|but|so|because)\s)/giu
/** Code units before a full stop in which an abbreviation is looked for. */
const maxAbbreviation = 8
const hasWord = /[\p{L}\p{N}]/u

/**
 * The sentences of a paragraph. Lighter than those of a document: to be cheap at answer time, and because people who
 * leave out capitals and blanks end sentences where no rule of Unicode sees an end.
 */
function sentencesOf(text: string, { start, end }: Span): Span[] {
  const paragraph = text.slice(start, end)
  const ends: number[] = []
  for (const { 0: marks, index } of paragraph.matchAll(endMarks)) {
    const at = index + marks.length
    const before = paragraph.slice(Math.max(0, at - maxAbbreviation), at)
    if (marks !== '.' || !abbreviation.test(before)) ends.push(at)
  }
  const edges = withClauses(paragraph, [0, ...ends, paragraph.length])
  return edges.slice(1).flatMap((edge, i) => {
    const sentence = paragraph.slice(edges[i]!, edge)
    if (!hasWord.test(sentence)) return []
    const from = start + edge - sentence.trimStart().length
    return [{ start: from, end: from + sentence.trim().length }]
  })
}

/** The edges of sentences, and of the clauses of overlong ones. */
function withClauses(paragraph: string, edges: readonly number[]): number[] {
  return edges.flatMap((edge, i) => {
    const before = edges[i - 1] ?? edge
    if (edge - before <= maxSentence) return [edge]
    const clauses = [...paragraph.slice(before, edge).matchAll(beforeClause)]
    return [...clauses.map(({ index }) => before + index), edge]
  })
}

const questionWord = 'how|what|whats|why|where|when|which|who|whose|whom'
/** "Is it …", "can I …": the verb before the one who does it. Not "did it" and "have this", as a story has them. */
const inversion =
  '(?:is|are|isnt|arent) (?:it|he|she|they|there|this|that|these|those)|' +
  '(?:can|could|does|will|would|should|might) (?:i|we|he|she|it|they|you|there|this|someone|anyone|my|the|an?)|' +
  '(?:am|do|did|have) (?:i|we|you|they)'
const request =
  'wonder\\w*|curious|looking for|search\\w* for|interested in|let me know|tell me|advi[sc]e|suggest\\w*|' +
  '(?:like|want|need|love|wish|trying) to (?:know|learn|find|understand|ask)|need to know|' +
  '(?:please|pl[sz]) (?:send|tell|help|let|explain|provide|give)|' +
  '(?:any|some|more|send) (?:info\\w*|help|ideas?)|info\\w* (?:on|about|regarding)|my question'

const asksSomewhere = new RegExp(`\\?|\\b(?:${inversion}|${request})\\b`)
/** A question word, or a verb, that comes first but for words that only lead up to it. */
const asksAtOnce = new RegExp(
  `^\\W*(?:(?:and|but|so|or|also|then|please|hi|hello|hey)\\W+){0,3}` +
    `(?:${questionWord}|can|could|is|are|do|does|did|will|would|should|may|might)\\b`,
)

function asks(sentence: string): boolean {
  const folded = fold(sentence).replace(/\s+/g, ' ')
  return asksSomewhere.test(folded) || asksAtOnce.test(folded)
}

/** How a heading is put as a question that a person would ask. */
import { isPlural, questionAbout } from '../core/question/question-about.ts'
import { questionType } from '../core/question/question-type.ts'

/** A longer one does not look like something to click. */
const maxLength = 120
/** A longer heading is more particular than a question made of its type. */
const maxHeadingWords = 5

/** What stands above a section. */
export interface Heading {
  readonly text: string
  /** Title of the page. */
  readonly title: string
  /** The title as it is written in mid-sentence. */
  readonly subject: string
  /** Whether the title alone stands above it. */
  readonly isOutermost: boolean
}

/**
 * The question that a section answers, by its heading: the heading where that is a question, tidied; else, where it
 * says what it tells of the subject ("Treatment"), a question of ours. Undefined where there is neither, and where it
 * would not read as one.
 */
export function phrase(heading: Heading): string | undefined {
  const text = heading.text.trim().replace(/\s+/g, ' ')
  const question = isAsked(text) ? tidied(text, heading) : ours(text, heading)
  return question !== undefined && question.length <= maxLength && readsWell(question, heading)
    ? question
    : undefined
}

/** Whether a heading is a question, with its mark or without. */
function isAsked(text: string): boolean {
  return text.endsWith('?') || bareQuestion.test(text)
}

const bareQuestion =
  /^(?:(?:do|does|is|are|can|should|will) \S+|(?:what|how|when|where|why|who|which) (?:is|are|do|does|can|should|will)) /i

function tidied(text: string, heading: Heading): string {
  const plain = text
    .replace(/[\s?]+$/, '')
    .replace(/^(what|who|where) is \(are\)/i, `$1 ${isPlural(heading.subject) ? 'are' : 'is'}`)
    // "treatment(s)", "research (or clinical trials)": one of them is enough to ask.
    .replace(/\((e?s)\)| \(or [^()]*\)/gi, '$1')
    .replace(/(?<= )i(?= )/g, 'I')
  if (unfinished.test(plain)) {
    const question = ours(plain, heading)
    if (question !== undefined) return question
  }
  return `${capitalize(withSubject(plain, heading))}?`
}

/** "How to diagnose gout" asks without a verb of its own. */
const unfinished = /^(?:how|what) to\b/i

/** With the title as it is written in mid-sentence, unless every word has its capital. */
function withSubject(question: string, { title, subject }: Heading): string {
  const at = question.toLowerCase().indexOf(title.toLowerCase())
  if (at <= 0) return question
  const [before, after] = [question.slice(0, at), question.slice(at + title.length)]
  const isTitleCase = /\s\p{Lu}\p{Ll}/u.test(before + after)
  return isTitleCase ? question : before + subject + after
}

/** A question of our own for a heading that says what it tells, and of nothing more particular than the subject. */
function ours(text: string, { subject, title, isOutermost }: Heading): string | undefined {
  const { type } = questionType(text)
  const isShort = unfinished.test(text) || text.split(' ').length <= maxHeadingWords
  const isSaidByTitle = questionType(title).type !== 'other'
  if (type === 'contact' || !isOutermost || !isShort || isSaidByTitle) return undefined
  return questionAbout(type, subject)
}

/**
 * Whether it reads as a question about one thing: neither "What causes Causes of gout?" nor "What is What I need to
 * know about gout?" nor "What is gout - aftercare?"
 */
function readsWell(question: string, { title }: Heading): boolean {
  return !/\b(\w{4,}) (?:of )?\1\b/i.test(question) && !isHeadline.test(title)
}

/** A title that is no name of a subject. */
const isHeadline = /^(?:what|how|why|when|who|where|your)\b|^\d+ |: | [-–—] /i

function capitalize(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase())
}

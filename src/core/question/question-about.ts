/** A question of each type about a subject, as a person would ask it. */
import { fold } from '../text/analyzer.ts'
import type { QuestionType } from './question-type.ts'

/** The question; undefined where the type says nothing of what is asked. `subject` is written as in mid-sentence. */
export function questionAbout(type: QuestionType, subject: string): string | undefined {
  if (type === 'other') return undefined
  const question = templates[type](subject, isPlural(subject) ? 'are' : 'is')
  return question.charAt(0).toUpperCase() + question.slice(1)
}

const templates: Readonly<
  Record<Exclude<QuestionType, 'other'>, (subject: string, be: string) => string>
> = {
  definition: (subject, be) => `What ${be} ${subject}?`,
  causes: (subject) => `What causes ${subject}?`,
  symptoms: (subject) => `What are the symptoms of ${subject}?`,
  diagnosis: (subject, be) => `How ${be} ${subject} diagnosed?`,
  treatment: (subject, be) => `How ${be} ${subject} treated?`,
  prevention: (subject) => `How can ${subject} be prevented?`,
  outlook: (subject) => `What is the outlook for ${subject}?`,
  duration: (subject, be) => `How long ${be === 'are' ? 'do' : 'does'} ${subject} last?`,
  risk: (subject) => `Who is at risk of ${subject}?`,
  frequency: (subject, be) => `How common ${be} ${subject}?`,
  genes: (subject) => `What genes are related to ${subject}?`,
  inheritance: (subject, be) => `${be} ${subject} inherited?`,
  complications: (subject) => `What are the complications of ${subject}?`,
  stages: (subject) => `What are the stages of ${subject}?`,
  research: (subject) => `What research is there on ${subject}?`,
  contact: (subject) => `Who can be contacted about ${subject}?`,
}

/** Whether a subject takes "are": its last word, before anything that is added to it, is a plural. */
export function isPlural(subject: string): boolean {
  const [head = ''] = subject.split(/[,(]| (?:of|in|with|for|and|due|from|to|caused)\b/)
  const last = head.trim().split(' ').at(-1)!
  return /[^aious'’]s$/.test(last) && !singular.has(fold(last))
}

/** Names that end like a plural. */
const singular = new Set(
  'aids ascites biceps caries diabetes herpes lens measles mumps news rabies rickets scabies series shingles species tabes'.split(
    ' ',
  ),
)

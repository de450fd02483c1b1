import { fold } from './analyzer.ts'

/** What a question asks for, or a heading answers. */
export type QuestionType =
  | 'definition'
  | 'causes'
  | 'symptoms'
  | 'diagnosis'
  | 'treatment'
  | 'prevention'
  | 'outlook'
  | 'duration'
  | 'risk'
  | 'frequency'
  | 'inheritance'
  | 'contact'
  | 'other'

/** The first that matches counts: the more particular stand above the more general. */
const wordings: readonly (readonly [QuestionType, RegExp])[] = [
  [
    'inheritance',
    /\b(inherit\w*|hereditary|genetic|genes?|runs? in (the|my|our) famil\w+|passed (on|down))\b/,
  ],
  ['duration', /\b(how (long|soon|many (days|weeks|months|years))|when will|duration|how fast)\b/],
  [
    'frequency',
    /\b(how (common|rare|many people|often does it occur)|prevalence|incidence|rare)\b/,
  ],
  ['risk', /\b(at (\w+ )?risk|risk factors?|who (\w+ )?(gets?|have|has)|most likely to)\b/],
  [
    'prevention',
    /\b(prevent\w*|avoid|lower (my|the|your) risk|reduce (my|the|your) risk|stop it from)\b/,
  ],
  ['diagnosis', /\b(diagnos\w*|tests?|tested|scans?|detect\w*|find out if|exams?|screening)\b/],
  [
    'treatment',
    /\b(treat\w*|cured?|cures|therap\w+|medicines?|medications?|drugs?|surgery|operation|what to do|do (for|about)|fix|manage\w*|heal)\b/,
  ],
  [
    'outlook',
    /\b(outlook|prognosis|expect|complications?|life expectancy|die|fatal|get better|go away|serious)\b/,
  ],
  ['symptoms', /\b(symptoms?|signs?|feel like|painful|hurts?)\b/],
  [
    'causes',
    /\b(caus\w+|why (do|does|did) (i|it|people|someone|you)|reasons? for|due to|leads? to|where does .* come from)\b/,
  ],
  ['contact', /\b(phone|telephone|number|call|contact|appointment|e-?mail|address)\b/],
  [
    'definition',
    /\b(what(s| is| are)|define|definition|meaning|mean|stands? for|tell me about|what (does|do) .+ do)\b/,
  ],
]

/** What the words of a question or a heading ask for, and the words that say so; `other` where none does. */
export function questionType(text: string): { type: QuestionType; wording: string } {
  const folded = fold(text)
  for (const [type, pattern] of wordings) {
    const wording = pattern.exec(folded)?.[0]
    if (wording !== undefined) return { type, wording }
  }
  return { type: 'other', wording: '' }
}

const number = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|several|many)'

/** What a sentence has that answers a question of the type: a time for "how long", a number for "how common". */
const answerPatterns: Partial<Record<QuestionType, RegExp>> = {
  duration: new RegExp(
    `\\b${number}\\s(?:to \\w+ |or more )?(?:minute|hour|day|week|month|year)s?\\b`,
    'i',
  ),
  frequency: /\d|\b(?:rare|common|uncommon|frequent)\b/i,
  risk: /\b(?:people|persons?|men|women|males?|females?|adults|children|infants|ages?|aged|anyone)\b/i,
  contact: /\d{3}[-. )]+\d{3,4}|@|\bhttps?:/,
}

/** Whether a sentence has what a question of the type is answered with; false for types that no pattern tells. */
export function answersType(type: QuestionType, sentence: string): boolean {
  return answerPatterns[type]?.test(sentence) ?? false
}

/** Whether a question is answered with yes or no: "can an injury cause it". Such a question asks for no list. */
export function asksYesOrNo(question: string): boolean {
  return /^\W*(?:and |but |so |or |ok(?:ay)? )?(?:can|could|is|are|am|was|were|do|does|did|will|would|should|shall|may|might|must|has|have|had)\b/i.test(
    question,
  )
}

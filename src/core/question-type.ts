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
  ['definition', /\b(what(s| is| are)|define|definition|meaning|mean|stands? for|tell me about)\b/],
]

/** What the words of a question or a heading ask for; `other` where none says. */
export function questionType(text: string): QuestionType {
  const folded = fold(text)
  return wordings.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'other'
}

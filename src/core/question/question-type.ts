import { fold } from '../text/analyzer.ts'

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
  | 'genes'
  | 'inheritance'
  | 'complications'
  | 'stages'
  | 'research'
  | 'contact'
  | 'other'

/** The first that matches counts: the more particular stand above the more general. */
const wordings: readonly (readonly [QuestionType, RegExp])[] = [
  [
    'genes',
    /\b(?:genes?|genetic (?:changes?|mutations?|basis|causes?)|mutations?|mutated|chromosomes?)\b/g,
  ],
  [
    'inheritance',
    /\b(?:inherit\w*|hereditary|genetic|runs? in (?:\w+ )?famil\w+|pass(?:ed|es)?\b(?= (?:\S+ ){0,6}?(?:on|down)\b)|(?:my|our|their) (?:kids?|child(?:ren)?) (?:\w+ )?(?:get|have))\b/g,
  ],
  [
    'outlook',
    /\b(?:outlook|prognosis|life expectancy|survival|survive|how long (?:do|does|can|will|could)\b(?= (?:\w+ ){1,4}live)|fatal|die|deadly|curable)\b/g,
  ],
  [
    'duration',
    /\b(?:how (?:long|soon|fast|quickly|much (?:more )?time|many (?:days|weeks|months|years))|(?:recovery?|heal(?:ing)?) time|time ?(?:frame|line)|when will|duration)\b/g,
  ],
  [
    'outlook',
    /\b(?:(?:get|feel) (?:any )?better|go(?:es)? away|expect|should (?:i|we|he|she) (?:be )?worr\w+|forecast|(?:do|does|will|can|did) (?:\w+ ){1,2}recover)\b/g,
  ],
  [
    'frequency',
    /\b(?:how (?:common|rare|frequent|many (?:people|persons|men|women|children|cases))|prevalence|incidence|rare)\b/g,
  ],
  [
    'risk',
    /\b(?:at (?:\w+ )?risk|can (?:\w+ )?(?:kids?|child(?:ren)?|bab(?:y|ies)|teen\w*|men|women|adults|(?:young|old(?:er)?|elderly) people|any(?:one|body)|every(?:one|body)) (?:get|have|develop)|risk factors?|who (?:\w+ )?(?:gets?|have|has|develops?)|(?:more|most) likely to (?:get|have|develop))\b/g,
  ],
  [
    'prevention',
    /\b(?:prevent\w*|precautions?|avoid\w*|(?:lower|reduce|cut) (?:my|the|your|their) risk|(?:stop|keep)\b(?= \w+ from)|protect)\b/g,
  ],
  [
    'diagnosis',
    /\b(?:diagnos\w*(?! with\b)|dx|tests?|tested|testing|scans?|detect\w*|find out (?:if|whether)|(?:do|does|did|can|could|would|will) (?:they|you|doctors?|providers?|a doctor|the doctor) (?:find|spot|see|know|tell)|exams?|screening|check(?:ed)? for|confirm(?:s|ed|ing)?|(?:work|make)s? (?:it )?(?:out|sure) (?:if|whether))\b/g,
  ],
  [
    'treatment',
    /\b(?:treat\w*|tx|cures?|cured|therap\w+|medicines?|medications?|meds|drugs?|surgery|operations?|options?|what to do for|(?:do|(?<!being )done) (?:for|about|against)|what (?:should|can|could|must) (?:i|we|you|one) do\b(?! (?:if|when|to))|get rid of|deal with|cope with|what (?:does |do |really |actually |else |can )?helps?|(?:anything|something|nothing) (?:that |to |else )?helps?|help (?:with|it)|fix|manage\w*|heals?|remed\w+)\b/g,
  ],
  ['complications', /\b(?:complications?|side effects?|dangers?|dangerous|serious)\b/g],
  [
    'symptoms',
    /\b(?:symptoms?|sx|signs?|feels? like|how (?:do|does|did|will|would) (?:it|this|that|they) feel|painful|hurts?|look like|(?:know|tell) (?:if|whether) (?:i|you|my|someone))\b/g,
  ],
  [
    'causes',
    /\b(?:caus\w+|why (?:do|does|did|would) \w+|reasons?|due to|leads? to|come from|how (?:do|does|did|can|could)\b(?= \w+ get (?:it|this|that)\b)|do to get (?:it|this|that)\b|brings? (?:it )?(?:on|about)|triggers?)\b/g,
  ],
  ['stages', /\b(?:stages?|staging|grades?)\b/g],
  ['research', /\b(?:research|clinical trials?|studies)\b/g],
  [
    'contact',
    /\b(?:phone|telephone|number|call|ring|contact|appointments?|book|e-?mail|address)\b/g,
  ],
  [
    'definition',
    /\b(?:what(?:s| is| are)|define|definition|meaning|means?|stands? for|tell me about|information about|what (?:does|do)\b(?= .+ do\b))\b/g,
  ],
]

/** What the words of a question or a heading ask for, and the words that say so; `other` where none does. */
export function questionType(text: string): { type: QuestionType; wording: string } {
  const folded = fold(text)
  for (const [type, pattern] of wordings) {
    const said = folded.match(pattern)
    if (said) return { type, wording: said.join(' ') }
  }
  return { type: 'other', wording: '' }
}

/** Where a folded text says what it asks for. */
export interface AskedType {
  readonly type: QuestionType
  readonly start: number
  readonly end: number
}

/** Everything that a folded text asks for, in reading order; where wordings overlap, the more particular one. */
export function typesAsked(folded: string): AskedType[] {
  const found: AskedType[] = []
  for (const [type, pattern] of wordings) {
    for (const { index, 0: wording } of folded.matchAll(pattern)) {
      const end = index + wording.length
      if (!found.some((other) => index < other.end && end > other.start)) {
        found.push({ type, start: index, end })
      }
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Whether something is denied: "can you have it without symptoms". */
export function isNegated(text: string): boolean {
  return /\b(?:no|not|none|never|without|cannot|(?:is|are|was|were|do|does|did|has|have|had|ca|wo|would|could|should|might|must|need)nt)\b/.test(
    fold(text),
  )
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
  causes:
    /\b(?:because|due to|caus\w+|results? from|leads? to|so that|in order to|(?:to|and|helps?|helps? to) (?:reduce|lessen|ease|relieve|lower|prevent|avoid|protect|keep))\b/i,
  contact: /\d{3}[-. )]+\d{3,4}|@|\bhttps?:/,
}

/** Whether a sentence has what a question of the type is answered with; false for types that no pattern tells. */
export function answersType(type: QuestionType, sentence: string): boolean {
  return answerPatterns[type]?.test(sentence) ?? false
}

/** Whether a heading asks for what a question asks for: not "without symptoms" where symptoms are asked for. */
export function asksTheSame(
  question: { readonly type: QuestionType; readonly isNegated: boolean },
  heading: { readonly type: QuestionType; readonly isNegated: boolean },
): boolean {
  return (
    question.type !== 'other' &&
    question.type === heading.type &&
    (question.isNegated || !heading.isNegated)
  )
}

/** Whether a question is answered with yes or no: "can an injury cause it". Such a question asks for no list. */
export function asksYesOrNo(question: string): boolean {
  return /^\W*(?:and |but |so |or |ok(?:ay)? )?(?:can|could|is|are|am|was|were|do|does|did|will|would|should|shall|may|might|must|has|have|had)\b/i.test(
    question,
  )
}

/** Whether a question asks for a reason: "and why does it hurt". */
export function asksWhy(question: string): boolean {
  return /^\W*(?:\w+\W+){0,2}(?:why|how come)\b/i.test(question)
}

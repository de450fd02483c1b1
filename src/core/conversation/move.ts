/** What a turn does in a conversation, as far as its own words tell. */
import { fold } from '../text/analyzer.ts'

export type Move =
  /** Asks something; `leans` where a word of it stands for something said before. */
  | { readonly kind: 'ask'; readonly leans: boolean }
  /** "Tell me more." */
  | { readonly kind: 'more' }
  /** "Why?", "why is that", "why do they do that". */
  | { readonly kind: 'why' }
  /** "The second one", "2"; of a question, `question` is the rest: "how is the second one treated". From 1; -1 is the last. */
  | { readonly kind: 'pick'; readonly place: number; readonly question: string }
  /** "Which of those has no known cause": the rest is asked of what was shown. */
  | { readonly kind: 'among'; readonly question: string }
  /** "What about surgery?", "and for kids?". */
  | { readonly kind: 'swap'; readonly focus: string }
  /** "No, I meant the syndrome." */
  | { readonly kind: 'correct'; readonly focus: string }
  | { readonly kind: 'accept' }
  | { readonly kind: 'decline' }

/** A longer text says itself what it is about, and is read for a word that leans at most. */
const maxMoveLength = 120

const opening =
  /^(?:(?:ok(?:ay)?|so|and|but|well|then|also|oh|hm+|um+|erm?|right|alright|cool|great|thanks?|thank you|please|hey|hi)\b[\s,.!-]*)+/
const closing = /[\s,.!?]*(?:\b(?:please|then|though|thanks?|thank you|again|pl[sz])[\s,.!?]*)*$/

/** Reads a turn. Its time grows with its length alone. */
export function readMove(text: string): Move {
  const whole = fold(text).replace(/\s+/g, ' ').trim()
  if (whole.length <= maxMoveLength) {
    const bare = whole.replace(opening, '').replace(closing, '')
    const move =
      small(bare, whole) ??
      picked(bare) ??
      corrected(whole.replace(closing, '')) ??
      swapped(whole) ??
      among(bare)
    if (move) return move
  }
  return { kind: 'ask', leans: leans(whole) }
}

const about = '(?: (?:about|on|of) (?:it|that|this|them|these|those))?'
const more = new RegExp(
  `^(?:(?:can|could|would) you )?(?:(?:tell|show|give|say)(?: me| us)?(?: (?:some|a bit|a little))? more(?: (?:info|information|details?))?${about}|` +
    `(?:some )?more(?: (?:info|information|details?))?${about}|(?:go|carry|read) on|continue|keep (?:going|reading)|what else|anything else|` +
    `elaborate|(?:explain|expand)(?: (?:it|that|this))?(?: (?:more|further|on (?:it|that|this)))?|in (?:more )?detail|next|(?:show me )?the rest|is that (?:all|it))$`,
)
const why =
  /^(?:why|how come)(?: not)?(?: (?:is|was|are|does|do|did|would|should)(?: (?:it|this|that|they|these|those|he|she|you|i|we|one|people|doctors|providers))(?: (?:so|work|help|matter|important|necessary|needed|the case|do(?: (?:it|that|this|so))?|say (?:so|that)))?)?$|^(?:whats|what is) the reason(?: for (?:it|that|this))?$/
const accept =
  /^(?:yes|yeah|yep|yup|ya|sure|yes (?:do|please|sure)|yes i (?:do|would|am)|please do|go ahead|of course|definitely|absolutely|certainly|id like that|sounds good|show me)$/
const decline =
  /^(?:no|nope|nah|no no|not really|no thats (?:all|it|not it)|none(?: of (?:these|those|them|the above))?|neither(?: of (?:these|those|them))?|something else|not (?:that|this|these|those|any of (?:these|those|them)))$/

/** What is said as a whole, and leads in nothing. */
function small(bare: string, whole: string): Move | undefined {
  if (more.test(bare)) return { kind: 'more' }
  if (why.test(bare)) return { kind: 'why' }
  if (accept.test(bare) || accept.test(whole)) return { kind: 'accept' }
  if (decline.test(bare)) return { kind: 'decline' }
  return undefined
}

const places: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  one: 1,
  '1': 1,
  former: 1,
  top: 1,
  second: 2,
  '2nd': 2,
  two: 2,
  '2': 2,
  third: 3,
  '3rd': 3,
  three: 3,
  '3': 3,
  fourth: 4,
  '4th': 4,
  four: 4,
  '4': 4,
  fifth: 5,
  '5th': 5,
  five: 5,
  '5': 5,
  sixth: 6,
  '6th': 6,
  six: 6,
  '6': 6,
  last: -1,
  latter: -1,
  bottom: -1,
}
const ordinal =
  '(first|1st|second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|last|former|latter|top|bottom)'
const numeral = '(one|two|three|four|five|six|[1-6])'
const picking =
  '(?:(?:i (?:mean|meant|want|choose|pick|take|would like)|id like|its|lets (?:see|take|try)|show me|(?:tell me )?(?:more )?about|(?:what|how) about|and) )?'
const oneOf =
  '(?: (?:one|option|choice|question|type|kind|form|item|point|topic|thing))?(?: (?:of (?:these|those|them)|on the list))?'
const pickedWhole = new RegExp(
  `^${picking}(?:the )?(?:${ordinal}${oneOf}|(?:(?:number|no|option|choice) |#)?${numeral}\\)?)$`,
)
const pickedWithin = new RegExp(
  `\\bthe ${ordinal} (?:one|option|type|kind|form|item|point)(?: of (?:these|those|them))?\\b`,
)

function picked(bare: string): Move | undefined {
  const [, nth, number] = pickedWhole.exec(bare) ?? []
  const place = places[nth ?? number ?? '']
  if (place !== undefined) return { kind: 'pick', place, question: '' }
  const within = pickedWithin.exec(bare)
  if (!within) return undefined
  return { kind: 'pick', place: places[within[1]!]!, question: bare.replace(within[0], '') }
}

const correction =
  /^(?:(?:no|nope|sorry|wait|actually|oops|well|not that(?: one)?|thats not (?:it|what i (?:meant|asked)))\b[\s,.!-]*)*(?:i (?:meant?|was asking (?:about|for)|am asking (?:about|for)|asked (?:about|for)|wanted|said)|im asking (?:about|for)|make that)(?: to (?:say|ask|know)(?: about)?)?[\s,:]+(.+)$/
const refusal =
  /^(?:no|nope|sorry|wait|actually)[\s,.!-]+(?:no[\s,.!-]+)?((?:the|about|for|in) .+)$/
const instead =
  /^(?:no[\s,.!-]+)?not (?:the |for |about |in )?(.+?)(?:,| but) (?:for |about |in |rather |the one )?(.+)$/

function corrected(bare: string): Move | undefined {
  const focus = correction.exec(bare)?.[1] ?? instead.exec(bare)?.[2] ?? refusal.exec(bare)?.[1]
  return focus === undefined ? undefined : { kind: 'correct', focus: withoutPreposition(focus) }
}

const whatAbout =
  /^(?:(?:and|but|ok(?:ay)?|so|well|then|hm+)\b[\s,]*)*(?:what|how) (?:about|if (?:its|it is|i have|you have))\b\s*(?:if (?:its|it is|i have|you have)\b\s*)?(.+)$/
/** "And for kids?": short, and no question of its own. */
const andFor =
  /^(?:and|or|but|also|same (?:question )?(?:for|about|in|with))\b[\s,]*((?:(?:for|in|with|about|of) )?(?:[^\s?]+\s?){1,4})$/
const asksItself =
  /\b(?:how|what|whats|why|when|where|which|who|is|are|am|can|could|does|do|did|will|would|should|may|might|if)\b/

function swapped(whole: string): Move | undefined {
  const said = whole.replace(closing, '')
  const focus = whatAbout.exec(said)?.[1]
  if (focus) return { kind: 'swap', focus: withoutPreposition(focus) }
  const short = andFor.exec(said)?.[1]
  if (!short || asksItself.test(short)) return undefined
  return { kind: 'swap', focus: withoutPreposition(short) }
}

function withoutPreposition(focus: string): string {
  const [first = ''] = focus.split(/[,;.]/, 1)
  return first.replace(/^(?:(?:for|in|with|about|of|on|if (?:its|it is)) )+/, '').trim()
}

const ofThose =
  /\b(?:which|what|any|one|some|none|all|either|both|how many|do any|does any)(?: one)? of (?:those|these|them)\b/

function among(bare: string): Move | undefined {
  return ofThose.test(bare)
    ? { kind: 'among', question: bare.replace(ofThose, ' ').trim() }
    : undefined
}

/** Not "is it true that", "is it safe to fly", "how long does it take to": these stand for nothing. */
const expletive =
  /\b(?:is|was|does|did|would|will|can|could|should) it (?:true|possible|safe|ok(?:ay)?|normal|common|bad|good|dangerous|hurt|take|help|mean|matter|make sense)\b(?= (?:that|to|for|if|when))|\bwhat (?:is|does) it (?:called|mean)\b(?= (?:when|if|to))/g
const pronoun =
  /\b(?:its?|they|them|their|theirs|these|those|he|she|him|her|his)\b|\bthis\b(?! (?:morning|week|month|year|evening|afternoon|time|site|page|app|bot|assistant|chat))|\b(?:is|does|do|are|about|of|for|to|on|like|with|by|from|after|before|during|have|has|had|get|cause|causes|treat|help) that\b|^that\b|\bthat (?:disease|condition|illness|disorder|problem|surgery|operation|procedure|treatment|test|happens?)\b|\bthat$|\bthe (?:same|disease|condition|illness|disorder)\b/

/** "They ask", "she will play": people, of whom no page is. */
const people =
  /\b(?:they|he|she)(?: (?:will|would|can|could|may|might|should|do|does|did|have|has|had|are|is))? (?:ask|asks|asked|drill|find|look|looked|use|used|give|gave|tell|told|do|did|done|say|said|check|checked|put|need|needs|want|wants|play|plays|make|made|take|took|see|saw|know|knew|test|tested|treat|diagnose)\b|\b(?:he|she|him|her|his|hers)\b/g

/** Whether a folded question leans on a thing, and not only on people: "how long does it last", not "how do they drill". */
export function leansOnThing(question: string): boolean {
  return leans(fold(question).replace(people, ''))
}

function leans(whole: string): boolean {
  return pronoun.test(whole.replace(expletive, '').replace(/(?<![?.! ])[?.! ]+$/, ''))
}

/** Whether what was found is denied: "no chest pain", "not suicidal". */
import { mark } from './reading.ts'

const negators = new Set(
  'not no nobody nothing never without denies deny denied nor neither zero rule ruled'.split(' '),
)
/** What may stand between a "no" and what it denies. */
const transparent = new Set(
  (
    'a an any the my his her their our some have has had having feel feels feeling felt get getting got been be being think ' +
    'thinks thinking of about to want wants going trying plan planning actually really currently ever even signs sign symptoms ' +
    'symptom thoughts is am are was were i he she it they we in for from with this that out just at all active severe major ' +
    'new or experience experiencing suffer suffering sort kind type trouble problem problems other obvious sudden having only'
  ).split(' '),
)
/** How far a "no" reaches. */
const maxReach = 10

/**
 * Whether something before a place denies what begins there; what that says itself with a "not" is no denial, nor
 * is one that stands before `from`.
 */
export function isDenied(words: readonly string[], start: number, from = 0): boolean {
  for (let at = start - 1; at >= Math.max(from, start - maxReach); at--) {
    const word = words[at]!
    // "I can't walk without gasping."
    if (word === 'without' && words.slice(Math.max(0, at - maxReach), at).includes('cant')) {
      return false
    }
    if (negators.has(word)) return words[at + 1] !== 'only' && words[at + 1] !== 'just'
    if (!transparent.has(word))
      return !isStatement(words, start) && isDeniedInList(words, start, from)
  }
  return false
}

const verbs = new Set(['is', 'are', 'has', 'have', 'wont', 'cant', 'feels', 'getting'])

/** "No pen on me, throat is closing": behind a mark, a word with its own verb is no item of a list. */
function isStatement(words: readonly string[], start: number): boolean {
  return words[start - 1] === mark && verbs.has(words[start + 1] ?? '')
}

/** Where a new statement begins. */
const statements = new Set(
  'i he she we they my is has are have now but just cant wont since after'.split(' '),
)
/** "Not had any rash or …", "not collapsed or …". */
function listsOn(words: readonly string[]): boolean {
  return words.includes('any') || words.at(-1) === 'or' || words.at(-1) === 'nor'
}

/** Before a place of the body: "in my mouth" begins no statement. */
const places = new Set(['in', 'on', 'of', 'around', 'to', 'at'])

/** "No fever, rash or stiff neck": a "no" further off, and no statement since. "No spleen and a fever" has an end. */
function isDeniedInList(words: readonly string[], start: number, from: number): boolean {
  for (let at = start - 1; at >= Math.max(from, start - maxReach); at--) {
    const word = words[at]!
    if (word === 'denies') return true
    if ((word === 'never' || word === 'not') && listsOn(words.slice(at, start))) return true
    if (word === 'no' || word === 'without') return !words.slice(at, start).includes('and')
    const lead = words[at - 1] ?? ''
    if (statements.has(word) && !places.has(lead) && !negators.has(lead)) return false
  }
  return false
}

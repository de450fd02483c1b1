/** A message as the safety rules read it: plain words, sentence by sentence, whatever way they were typed. */
import { fold } from '../analyzer.ts'
import { respell } from './spelling.ts'

/** Stands between words where a clause may end. */
export const mark = ','

export interface SafetySentence {
  /** Folded words, contractions written out, and marks between clauses. */
  readonly words: readonly string[]
  readonly endsWithQuestionMark: boolean
}

/** Compatibility forms expand; more than a question holds is not read. */
const maxLength = 2_000
/** Nobody says more in one message: what goes on is the last sentence. */
const maxSentences = 100
/** A longer run of letters is no word. */
const maxWordLength = 40

/** Numbers, words with their apostrophes, and marks. Each begins with another character, so its time is linear. */
const token = /\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:['’`´]\p{L}+)*|[.!?…;\n]|[,:()–—"“”/&+]/gu
const isWord = /[\p{L}\d]/u
const endsSentence = /[.!?…;\n]/

/** The sentences of a message; a mark between clauses is kept as one word, `,`. */
export function readSafely(text: string): SafetySentence[] {
  const sentences: SafetySentence[] = []
  let words: string[] = []
  const end = (endsWithQuestionMark: boolean): void => {
    const joined = join(words)
    if (joined.some((word) => word !== mark))
      sentences.push({ words: joined, endsWithQuestionMark })
    words = []
  }
  for (const [typed] of text.normalize('NFKC').slice(0, maxLength).matchAll(token)) {
    if (isWord.test(typed)) words.push(...written(typed.slice(0, maxWordLength)))
    else if (endsSentence.test(typed) && sentences.length < maxSentences) end(typed === '?')
    else if (typed === '&' || typed === '+') words.push('and')
    else if (words.length > 0 && words.at(-1) !== mark) words.push(mark)
  }
  end(false)
  return sentences
}

const seen = new Map<string, readonly string[]>()
const maxSeen = 5_000

/** A typed word as the words it stands for. */
function written(typed: string): readonly string[] {
  const known = seen.get(typed)
  if (known) return known
  if (seen.size >= maxSeen) seen.clear()
  const words = writeOut(typed)
  seen.set(typed, words)
  return words
}

/** Whose "'s" is no possessive. */
const leansOnIs = new Set(
  'he she it that this what who there here where how somebody someone something everything everyone nothing'.split(
    ' ',
  ),
)
const endings: Readonly<Record<string, string>> = {
  m: 'am',
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
}

function writeOut(typed: string): readonly string[] {
  const [stem = '', ending] = typed.toLowerCase().split(/['’`´]/)
  const word = fold(typed)
  const short = shortForms.get(typed.toLowerCase()) ?? shortForms.get(word)
  if (short) return short
  if (ending === 's') return leansOnIs.has(stem) ? [stem, 'is'] : [respell(fold(stem))]
  if (ending !== undefined && ending in endings) return [fold(stem), endings[ending]!]
  if (ending === 't' && stem.endsWith('n')) return [fold(stem.slice(0, -1)), 'not']
  return [respell(word)]
}

/** What is typed as one word, without its apostrophe or for short, and what it says. */
const shortForms: ReadonlyMap<string, readonly string[]> = new Map(
  `
  im: i am | ive: i have | hes: he is | shes: she is | its: it is | theyre: they are | youre: you are | weve: we have
  theyve: they have | youve: you have | theres: there is | thats: that is | whats: what is | wats: what is
  whos: who is | somethings: something is | someones: someone is | dont: do not | doesnt: does not | doesn: does not
  didnt: did not | cannot: can not | cant: can not | wont: will not | couldnt: could not | wouldnt: would not
  shouldnt: should not | isnt: is not | arent: are not | wasnt: was not | werent: were not | hasnt: has not
  havent: have not | havnt: have not | hadnt: had not | aint: is not | dnt: do not | cnt: can not | wnt: will not
  didn: did not | isn: is not | hasn: has not | gonna: going to | wanna: want to | gotta: got to | tryna: trying to
  dunno: do not know | idk: i do not know | idc: i do not care | n: and | u: you | ur: your | r: are | pls: please
  plz: please | rn: right now | bf: boyfriend | gf: girlfriend | hubby: husband | bro: brother | sis: sister
  kms: kill myself | kys: kill yourself | unalive: kill | wat: what | wot: what | cuz: because | coz: because
  bc: because | yr: year | yrs: years | yo: year old | mo: month old | min: minutes | mins: minutes | minute: minutes
  hr: hour | hrs: hours | temp: temperature | dr: doctor | ppl: people | smth: something | sb: somebody | bp: blood pressure
  wk: week | wks: weeks | mth: month | mths: months | kiddo: child | babys: baby | lil: little | alot: a lot | selfharm: self harm | selfharming: self harming | selfharmed: self harmed
  co: carbon monoxide | od: overdose | ods: overdose | oding: overdosing | od'd: overdosed | od’d: overdosed | heartattack: heart attack
  urself: yourself | pipi: pee | ribcage: chest | thorax: chest | anymore: any more | thru: through | whilst: while | til: till
  `
    .split(/[|\n]/)
    .filter((line) => line.includes(':'))
    .map((line) => {
      const [short, long] = line.split(':') as [string, string]
      return [short.trim(), long.trim().split(' ')]
    }),
)

/** "My son has swallow": what follows a "has", in the form that rules know. */
const learnersForms: readonly (readonly [typed: string, said: string])[] = [
  ['swallow', 'swallowed'],
  ['eat', 'eaten'],
  ['drink', 'drunk'],
  ['ate', 'eaten'],
  ['drank', 'drunk'],
  ['fall', 'fallen'],
  ['burn', 'burnt'],
]

/** Two or three words that say one thing, so that rules need one wording for it. */
const pairs: readonly (readonly [words: readonly string[], joined: string])[] = [
  [['can', 'not'], 'cant'],
  [['could', 'not'], 'cant'],
  [['can', 'hardly'], 'cant'],
  [['can', 'barely'], 'cant'],
  [['can', 'scarcely'], 'cant'],
  [['can', 'no', 'longer'], 'cant'],
  [['not', 'able', 'to'], 'cant'],
  [['not', 'been', 'able', 'to'], 'cant'],
  [['unable', 'to'], 'cant'],
  [['hardly', 'able', 'to'], 'cant'],
  [['barely', 'able', 'to'], 'cant'],
  ...['bit', 'piece', 'lump'].flatMap((part) =>
    ['fish', 'chicken', 'goat'].map((meat): [string[], string] => [[part, 'of', meat], 'food']),
  ),
  [['bit', 'of'], 'little'],
  [['hand', 'foot', 'and', 'mouth'], 'handfootmouth'],
  [['blood', 'thinner'], 'thinner'],
  [['blood', 'thinners'], 'thinners'],
  [['toilet', 'paper'], 'toilet'],
  [['toilet', 'roll'], 'toilet'],
  [['loo', 'roll'], 'toilet'],
  [['little', 'one'], 'child'],
  [['wee', 'one'], 'child'],
  [['lamp', 'oil'], 'paraffin'],
  [['white', 'spirit'], 'turpentine'],
  [['white', 'spirits'], 'turpentine'],
  [['methylated', 'spirit'], 'turpentine'],
  [['methylated', 'spirits'], 'turpentine'],
  [['surgical', 'spirit'], 'turpentine'],
  [['motor', 'oil'], 'paraffin'],
  [['engine', 'oil'], 'paraffin'],
  [['brake', 'fluid'], 'antifreeze'],
  ...['eat', 'eating', 'ate', 'eaten'].flatMap((ate) =>
    ['fish', 'chicken', 'goat'].map((meat): [string[], string] => [[ate, meat], ate]),
  ),
  [['will', 'not'], 'wont'],
  [['would', 'not'], 'wont'],
  [['in', 'to'], 'into'],
  [['is', 'fit'], 'healthy'],
  [['am', 'fit'], 'healthy'],
  [['no', 'longer'], 'not'],
  [['no', 'one'], 'nobody'],
  [['seeing', 'things'], 'hallucinating'],
  [['sees', 'things'], 'hallucinating'],
  [['post', 'partum'], 'postpartum'],
  [['epi', 'pen'], 'epipen'],
  [['epi', 'pens'], 'epipen'],
  [['light', 'headed'], 'lightheaded'],
  [['lavatory', 'paper'], 'lavatory'],
  [['pace', 'maker'], 'pacemaker'],
  [['rat', 'killer'], 'poison'],
  [['rat', 'poison'], 'poison'],
  [['e', 'cig'], 'vape'],
  [['e', 'cigarette'], 'vape'],
  [['e', 'liquid'], 'vape'],
  [['cow', 'milk'], 'milk'],
  [['goat', 'milk'], 'milk'],
  [['fish', 'bone'], 'bone'],
  [['chicken', 'bone'], 'bone'],
  ...'mother father mum mom dad sister brother daughter son'
    .split(' ')
    .map((kin): [string[], string] => [[kin, 'in', 'law'], 'inlaw']),
  ...['have', 'has', 'did'].flatMap((aid) =>
    learnersForms.map(([typed, said]): [string[], string] => [[aid, typed], said]),
  ),
  [['weed', 'killer'], 'weedkiller'],
  [['anti', 'freeze'], 'antifreeze'],
  [['pain', 'killer'], 'painkiller'],
  [['pain', 'killers'], 'painkillers'],
  [['rib', 'cage'], 'chest'],
  [['washed', 'down'], 'swallowed'],
  [['washing', 'down'], 'swallowing'],
  [['knocked', 'back'], 'swallowed'],
  [['polished', 'off'], 'swallowed'],
  ...['took', 'taken', 'had'].flatMap((took) =>
    ['swig', 'sip', 'gulp', 'mouthful'].map((drink): [string[], string] => [
      [took, 'a', drink],
      'drank',
    ]),
  ),
  [['ten', 'times'], 'tenfold'],
  [['carbon', 'monoxide', 'codamol'], 'cocodamol'],
  [['burning', 'up'], 'fever'],
  [['boiling', 'hot'], 'fever'],
  [['roasting', 'hot'], 'fever'],
]

const tens: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, 20 + 10 * at]),
)
const units: readonly string[] = 'one two three four five six seven eight nine'.split(' ')
/** What is counted in numbers, so that rules need no words for them. */
const counted = new Set(['week', 'weeks', 'degrees', 'percent'])

/** The number that begins at a place in words, "thirty four", "thirty weeks", and how many words it takes. */
function numberAt(
  words: readonly string[],
  at: number,
): [number: string, length: number] | undefined {
  const ten = tens.get(words[at]!)
  if (ten === undefined) return undefined
  const unit = units.indexOf(words[at + 1] ?? '')
  if (unit >= 0) return [String(ten + unit + 1), 2]
  return counted.has(words[at + 1] ?? '') ? [String(ten), 1] : undefined
}

const pairsByFirst = Map.groupBy(pairs, ([[first]]) => first!)

function join(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let at = 0; at < words.length;) {
    const number = numberAt(words, at)
    if (number) {
      joined.push(number[0])
      at += number[1]
      continue
    }
    const pair = pairsByFirst
      .get(words[at]!)
      ?.find(([parts]) => parts.every((part, i) => words[at + i] === part))
    joined.push(pair ? pair[1] : words[at]!)
    at += pair ? pair[0].length : 1
  }
  return joined
}

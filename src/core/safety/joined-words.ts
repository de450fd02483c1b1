/** Words that say one thing together, and numbers in words, so that rules need one wording for them. */

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

/** Two or three words, and the one that stands for them. */
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

/** The words with each that belong together as one, and numbers as digits. */
export function joinWords(words: readonly string[]): string[] {
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

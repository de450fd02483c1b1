/** The words of an emergency, typed in a hurry. */

/** Common slips in words that are too short for a rule, or too far off for one. */
const slips: ReadonlyMap<string, string> = new Map(
  `
  heart: hart hert haert hearth
  heavy: hevy hevvy
  chest: chst cheast ches chets
  breath: breth breeth
  breathe: brethe breahte braethe breathh breeth breathr brreathe breate
  breathing: brething breathin brethin breating
  stroke: strok stoke storke stroak strke stroek
  blood: bloood blod
  bleeding: bleading bleedin bleding
  choking: chocking chokin choaking
  throat: thoat throut throte
  tongue: tounge tung toungue tonge
  suicide: suside sucide suicde suiside suicid sucicide
  suicidal: sucidal suicidle sucidial suicidle suicial sucicidal
  seizure: siezure seisure seazure siezures seizuer
  poison: posion poisen
  poisoned: posioned poisend
  fever: feaver fevr
  stiff: stif
  droopy: drupy
  unconscious: unconcious unconsious unconcius unconsciouss uncontious
  drank: dranked drinked dranck
  swallowed: swalowed swollowed swallod
  diarrhea: diarrhoea
  paralyzed: paralysed
  gray: grey
  hemorrhage: haemorrhage
  anesthetic: anaesthetic
  neighbor: neighbour
  labor: labour
  pills: pils
  killing: killin
  thinking: thinkin
  bleeding: bleedin
  hurting: hurtin
  dying: dyin
  having: havin
  swelling: swellin
  shaking: shakin
  cutting: cuttin
  vomiting: vomitin
  about: bout
  feeling: feelin
  beating: beatin
  throat: throats
  myself: myslef mysef mysel
  cardiac: cardic cardaic
  attack: attak atack attak atttack
  `
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [word, typed] = line.split(':') as [string, string]
      return typed
        .trim()
        .split(' ')
        .map((slip): [string, string] => [slip, word.trim()])
    }),
)

/** Words whose near spellings are read as them. Seven letters and more: shorter ones have too many neighbours. */
const targets = (
  'abusing abusive accident allergic ammonia anaphylactic anaphylaxis antifreeze attacked battery ' +
  'bladder bleeding boyfriend breathing breathless cardiac choking collapsed collapse confused convulsing daughter detergent ' +
  'drowning electrocuted epipen fainted fentanyl girlfriend headache husband hallucinating infection insulin ibuprofen kidnapped meningitis ' +
  'monoxide mushrooms numbness overdose overdosed paracetamol paralyzed pregnant pregnancy poisoning poisoned ' +
  'responding seizure seizures severely slurred slurring stabbed strangled strangling struggling suddenly suicidal suicide ' +
  'swallowed swelling swollen tablets temperature tylenol unconscious unresponsive vomiting wheezing weakness'
).split(' ')

/** By their first letter, which is seldom mistaken. */
const targetsOf: ReadonlyMap<string, readonly string[]> = Map.groupBy(targets, ([first]) => first!)

/** Near spellings that are words of their own. */
const otherWords = new Set(
  (
    'breeding blending bleeping blander blanker smelling spelling swilling shelling cooking cloaking chalking ' +
    'joking stalking stacked attached dwelling wallowed shallow followed scabbed slabbed stubbed snubbed ' +
    'confuse confuses confusion collapses collapsing suicides seizures seizure overdoses overdosing poison ' +
    'poisonous poisons allergies allergen battered batter accidents accidental abuse abused abuses ' +
    'daughters husbands headaches girlfriends boyfriends pregnancies tablet temperatures convulsions ' +
    'reponding responding responded breathings breather breathed sweltering severally severity stabled strangle strangles ' +
    'stranger mushroom mushrooming weekness vomited vomitting fainter painted tainted drowsing drowned ' +
    'buttery bleating wheeling slurping overdone infections inflection selling tables tabled consulting confusing conversion concussion contusion temperate browning crowning frowning browned attacker attackers detergents slurries blurring blurred slurry stirring swallows swallow ' +
    'swallower insulins insulin meningitic poisson pregnane tablets ablets'
  ).split(' '),
)

const minLength = 7
/** Of words like no other, two slips are read over. */
const rare = new Set(
  'anaphylactic anaphylaxis meningitis paracetamol unconscious unresponsive temperature'.split(' '),
)

/** The word that was meant; the word itself where it is near to none, or is one of its own. */
export function respell(word: string): string {
  const slip = slips.get(word)
  if (slip !== undefined) return slip
  if (word.length < minLength - 1 || otherWords.has(word)) return word
  const candidates = targetsOf.get(word[0]!) ?? []
  if (candidates.includes(word)) return word
  return candidates.find((target) => isNear(word, target, rare.has(target) ? 2 : 1)) ?? word
}

/** Whether two words differ by at most so many letters added, left out, mistaken or swapped. */
function isNear(a: string, b: string, max: number): boolean {
  if (Math.abs(a.length - b.length) > max) return false
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, before[j - 2]! + 1)
      }
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length]! <= max
}

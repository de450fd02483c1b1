/**
 * One word that is written in several ways: in British or American spelling, or in an irregular form that no stemmer
 * knows. What is made here are candidates, of which those count that the corpus knows. A rule may well make a word that
 * does not exist; what it must not make is another word ("poet" and "pet"). Keys in brackets are those of the sources.
 */

/** Parts of words, British and American, wherever they stand in the word. [varcon] */
const parts = `
  aem em              aesthes esthes    aesthet esthet   aetiol etiol    alogue alog
  amoeb ameb          archaeo archeo    caesar cesar     calibre caliber centre center
  coeli celi          encyclopaed encycloped             faec fec        fibre fiber
  foet fet            goitre goiter     gynaec gynec     haem hem        homoeo homeo
  litre liter         manoeuvr maneuver meagre meager    mediaev mediev  metre meter
  oedem edem          oesoph esoph      oestr estr       ologue olog     paed ped
  palaeo paleo        pnoea pnea        rrhoe rrhe       sceptic skeptic theatre theater
  titre titer         defenc defens     licenc licens    offenc offens   pretenc pretens
  practis practic     artefact artifact ageing aging     judgement judgment
  acknowledgement acknowledgment        aluminium aluminum               dietitian dietician
  draught draft       enquir inquir     enrol enroll     fulfil fulfill  grey gray
  instalment installment                jewellery jewelry                mould mold
  moustache mustache  plough plow       programme program                pyjama pajama
  skilful skillful    sulph sulf        tranquillis tranquiliz           tyre tire
  woollen woolen      yoghurt yogurt
`

/** How words begin that end in "-our" or "-or". [varcon] */
const our = `
  ard arm behavi cand clam col demean endeav fav ferv flav glam harb hon hum lab neighb od parl ranc rig rum sav
  splend tum val vap vig
`

/** The plain form of a word and its others, but for those that are words of their own, such as "left". [wordnet] */
const inflections = `
  arise arose arisen, begin began begun, bend bent, bite bitten, bleed bled, blow blew blown, break broke broken,
  bring brought, build built, buy bought, catch caught, choose chose chosen, come came, creep crept, deal dealt,
  dig dug, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen, feed fed,
  fight fought, fly flew flown, forget forgot forgotten, freeze froze frozen, grow grew grown, hang hung,
  hear heard, hide hid hidden, hold held, keep kept, lead led, lose lost, make made, meet met, ride rode ridden,
  run ran, seek sought, sell sold, send sent, shake shook shaken, shrink shrank shrunk, sing sang sung,
  sink sank sunk, sit sat, sleep slept, speak spoke spoken, spend spent, stand stood, steal stole stolen, stick stuck,
  strike struck, swell swollen, swim swam swum, teach taught, tear tore torn, throw threw thrown,
  undergo underwent undergone, wake woke woken, wear wore worn, win won, withdraw withdrew withdrawn,
  write wrote written,
  atrium atria, bacterium bacteria, bronchus bronchi, child children, criterion criteria, diverticulum diverticula,
  embolus emboli, foot feet, fungus fungi, ganglion ganglia, grandchild grandchildren, half halves, louse lice, man men,
  metastasis metastases, mouse mice, nucleus nuclei, ovum ova, phenomenon phenomena, thrombus thrombi, tooth teeth,
  villus villi, wife wives, woman women
`

/** Endings, of which the letter between what stands before and behind them differs. [varcon] */
const verb = '(e|ed|es|er|ers|ing|able|ation|ations|ational)$'
const doubled = '(ed|ing|er|ers|or|ors|ist|ists)$'
const twoSyllables = '^(.*[aeiou][^aeiou]+[aeiou])'

const toAmerican = {
  parts: partsFrom(([british, american]) => [british, american]),
  endings: [
    [new RegExp(`^(\\w{2,}[iy])s${verb}`), '$1z$2'],
    [new RegExp(`${twoSyllables}ll${doubled}`), '$1l$2'],
  ],
} as const

const toBritish = {
  parts: partsFrom(([british, american]) => [american, british]),
  endings: [
    [new RegExp(`^(\\w{2,}[iy])z${verb}`), '$1s$2'],
    [new RegExp(`${twoSyllables}l${doubled}`), '$1ll$2'],
  ],
} as const

const formsByWord = new Map(
  inflections
    .split(',')
    .map((forms) => forms.trim().split(/\s+/))
    .flatMap((forms) => forms.map((form) => [form, forms] as const)),
)

/** A folded word in its plain form and American spelling: what wordings are compared by. */
export function plainWord(word: string): string {
  return spelled(formsByWord.get(word)?.[0] ?? word, toAmerican)
}

/** How else a folded word may be written; most of these are no words. */
export function otherForms(word: string): string[] {
  const { parts: british, endings } = toBritish
  const candidates = new Set([
    ...(formsByWord.get(word) ?? []),
    spelled(word, toAmerican),
    spelled(word, toBritish),
    // One by one: not each part that may be British is.
    ...[...word.matchAll(british.pattern)].map(
      ({ 0: part, index }) =>
        word.slice(0, index) + british.others.get(part)! + word.slice(index + part.length),
    ),
    ...endings.map(([pattern, other]) => word.replace(pattern, other)),
  ])
  candidates.delete(word)
  return [...candidates]
}

function spelled(word: string, { parts: from, endings }: typeof toAmerican | typeof toBritish) {
  const changed = word.replace(from.pattern, (part) => from.others.get(part)!)
  return endings.reduce((written, [pattern, other]) => written.replace(pattern, other), changed)
}

type Pair = readonly [british: string, american: string]

function partsFrom(direction: (pair: Pair) => readonly [from: string, to: string]) {
  const written = parts.trim().split(/\s+/)
  const pairs: Pair[] = [
    ...written.flatMap((part, i): Pair[] => (i % 2 === 0 ? [[part, written[i + 1]!]] : [])),
    ...our
      .trim()
      .split(/\s+/)
      .map((start): Pair => [`${start}our`, `${start}or`]),
  ]
  const others = new Map(pairs.map(direction))
  const longestFirst = [...others.keys()].toSorted((a, b) => b.length - a.length)
  return { others, pattern: new RegExp(longestFirst.join('|'), 'g') }
}

/** Who is spoken of: somebody, anybody, or an animal. */
import { mark } from './reading.ts'
import type { EmergencyClass } from './rules.ts'
import { wordLists } from './word-lists.ts'

const listOf = (name: string): ReadonlySet<string> => new Set(wordLists.get(name))
const kin = listOf('kin')
const children = listOf('child')
const strangers = listOf('stranger')
const pets = listOf('pet')

const personal = new Set(
  'i me my we us our he she him her his mine myself himself herself'.split(' '),
)
const joints = new Set(['and', 'but', 'so', 'because', 'then'])

/** Whether somebody in particular is spoken of. */
export function isPersonal(words: readonly string[]): boolean {
  return words.some((word, at) => {
    if (personal.has(word)) return true
    const before = words[at - 1]
    const isFirst = before === undefined || before === mark || joints.has(before)
    if (kin.has(word)) return isFirst || before !== 'a'
    if (children.has(word) && word !== 'old') return isFirst || before === 'the' || before === 'old'
    return strangers.has(word) && isPresent(words, at)
  })
}

const presence = new Set(
  'next here just near beside front there outside is has now collapsed'.split(' '),
)

/** "Someone just …", "the man next to me …": no one in general. */
function isPresent(words: readonly string[], at: number): boolean {
  return words.slice(at + 1, at + 5).some((word) => presence.has(word))
}

const anyone = new Set(
  (
    'people patients those person anyone everyone everybody you your women men adults humans human child somebody someone ' +
    'baby babies kids children infants toddlers pupil'
  ).split(' '),
)

export function isAnyone(word: string): boolean {
  return anyone.has(word)
}

/** Whether it is told of people in general; not where it begins with one: "baby won't wake". */
export function isOfAnyone(words: readonly string[]): boolean {
  const [first = ''] = words
  if (children.has(first) || strangers.has(first)) return false
  return words.slice(0, -1).some((word, at) => anyone.has(word) && !isPresent(words, at))
}

/** Who is surely no animal: "he" may be the dog. */
const human = new Set([
  ...kin,
  ...children,
  'i',
  'me',
  'him',
  'myself',
  'someone',
  'somebody',
  'we',
  'us',
])
/** "Fell off a horse", "bitten by a dog": nobody has to ask about the animal. */
const beforeObject = new Set(
  'off by from with on at to of like ate eat eats eating eaten swallowed some'.split(' '),
)
/** What is called by the animal that it is for: "my dog's medicine". */
const petThings = new Set(
  'medicine medication meds pills tablets food walker groomer sitter'.split(' '),
)

/** Behind an "I" that only says so. */
const opinions = new Set(['think', 'guess', 'believe', 'suppose', 'reckon'])

export function namesPet(words: readonly string[]): boolean {
  return words.some((word) => pets.has(word))
}

/** Whether somebody near to the writer is spoken of. */
export function namesFamily(words: readonly string[]): boolean {
  return words.some((word) => kin.has(word) || (children.has(word) && word !== 'old'))
}

const owners = new Set(['my', 'our', 'the', 'his', 'her', 'their'])

/** "Poisoned my cat": what ends at a place is done to an animal. */
export function isDoneToAnimal(words: readonly string[], end: number): boolean {
  return [end, end + 1].some((at) => owners.has(words[at - 1] ?? '') && pets.has(words[at] ?? ''))
}

/** Whether what ends at a place is told of an animal: one is spoken of before, and nobody since. */
export function isOfAnimal(
  words: readonly string[],
  end: number,
  hasPetElsewhere: boolean,
): boolean {
  const before = words.slice(0, end)
  const pet = before.findLastIndex((_, at) => isSubjectPet(before, at))
  const since = before.slice(pet + 1)
  return (pet >= 0 || hasPetElsewhere) && !namesSomebody(since, human)
}

/** What breaks, chokes and dies as people do in words. */
const things = new Set(
  (
    'aid aids bot chatbot phone mobile laptop computer tablet tv telly remote printer website site page app internet wifi router car van bike bus engine ' +
    'boiler heating radiator fridge freezer kettle washer dishwasher hoover vacuum lawnmower mower plant plants tomato tomatoes ' +
    'lawn business company economy market council government xbox playstation console kindle ipad camera drone machine game software server email heat sun weather'
  ).split(' '),
)
/** Classes in which a thing does no harm by it. */
const ofPeople = new Set<EmergencyClass>(['heart', 'stroke', 'breathing', 'unconscious'])
/** What may stand between a thing and what it does. */
const betweenThing = new Set(
  'is has had have keeps kept was been just a the and died crashed froze broke stopped working makes making noise started sounds like it wont its fell dropped in into bath sink toilet loo pool sea water'.split(
    ' ',
  ),
)

/** "My phone died and won't wake up"; not "the car hit him, he isn't breathing". */
export function isOfThing(
  { class: emergency }: { readonly class: EmergencyClass },
  words: readonly string[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (!ofPeople.has(emergency)) return false
  const thing = words.findLastIndex((word, at) => at <= start && things.has(word))
  return (
    thing >= 0 &&
    !beforeObject.has(words[thing - 1] ?? '') &&
    !beforeObject.has(words[thing - 2] ?? '') &&
    words.slice(thing + 1, start).every((word) => betweenThing.has(word)) &&
    !namesSomebody(words.slice(thing + 1, end), humanOrPronoun)
  )
}

const humanOrPronoun = new Set([...human, 'he', 'she', 'him', 'her', 'my', 'his', 'our'])

/** "I think" names nobody. */
function namesSomebody(words: readonly string[], names: ReadonlySet<string>): boolean {
  return words.some((word, at) => names.has(word) && !opinions.has(words[at + 1] ?? ''))
}

function isSubjectPet(words: readonly string[], at: number): boolean {
  const leads = words.slice(Math.max(0, at - 3), at)
  return (
    pets.has(words[at]!) &&
    !petThings.has(words[at + 1] ?? '') &&
    !leads.some((word) => beforeObject.has(word) || word.endsWith('ing'))
  )
}

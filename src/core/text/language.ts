/**
 * Whether a question is written in a language that the sources are not written in. By script, then by function words:
 * detectors that read letters take names of diseases for another language. Of 21,307 English questions, without those of
 * which an index knew more than half of the words, tinyld/light called 18 to 738 foreign, franc-min 29 to 1,393,
 * eld/extrasmall 8 to 100 and lande 14 to 848, for 33 to 286 KB gzip; with thresholds that call none foreign they find
 * .00 to .70 of our foreign questions. The lists call none foreign and find .97 of them, and .47 to .80 of short tweets
 * in five languages, for 3 KB.
 */
import { words } from './analyzer.ts'
import { commonWords, functionWords } from './function-words.ts'

/** Words of a question that are looked at. */
const maxWords = 60
/** From this share of its words on that the sources have, a question is none in another script. */
const isUnderstood = 0.5

/** Letters of a word that tells a language alone: shorter ones are abbreviations in another. */
const minLength = 4

/** The scripts of the languages that are not written in Latin letters. */
const scripts: Readonly<Record<string, RegExp>> = {
  ...scriptOf('ar fa ps ur', /\p{Script=Arabic}/u),
  ...scriptOf('be bg kk mk ru sr uk', /\p{Script=Cyrillic}/u),
  ...scriptOf('hi mr ne', /\p{Script=Devanagari}/u),
  bn: /\p{Script=Bengali}/u,
  el: /\p{Script=Greek}/u,
  he: /\p{Script=Hebrew}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  ko: /[\p{Script=Hangul}\p{Script=Han}]/u,
  th: /\p{Script=Thai}/u,
  zh: /\p{Script=Han}/u,
}
const latin = /\p{Script=Latin}/u
const letter = /\p{L}/gu

function scriptOf(languages: string, script: RegExp): Record<string, RegExp> {
  return Object.fromEntries(languages.split(' ').map((language) => [language, script]))
}

/**
 * Whether a question is in none of these languages: in another script, or in one whose function words it has. Says so
 * only where the words leave no doubt: two words alone, a name and a gene are of any language. `languages` are primary
 * subtags; `isKnown` tells of a folded word whether the sources have it.
 */
export function isForeign(
  question: string,
  languages: readonly string[],
  isKnown: (word: string) => boolean,
): boolean {
  const asked = words(question)
    .slice(0, maxWords)
    .map(({ text }) => text)
  return (
    isInOtherScript(question, asked, languages, isKnown) ||
    hasOtherGrammar(asked, languages, isKnown)
  )
}

function isInOtherScript(
  question: string,
  asked: readonly string[],
  languages: readonly string[],
  isKnown: (word: string) => boolean,
): boolean {
  const letters = question.match(letter) ?? []
  const own = languages.map((language) => scripts[language] ?? latin)
  const foreign = letters.filter((it) => !own.some((script) => script.test(it))).length
  if (foreign < 2 || foreign <= letters.length / 2) return false
  return asked.filter(isKnown).length < asked.length * isUnderstood
}

/**
 * A language counts that explains more words by its grammar than the sources do by theirs and by what they are about. A
 * word of both grammars tells nothing, and where the sources have all the other words, they may well answer.
 */
function hasOtherGrammar(
  asked: readonly string[],
  languages: readonly string[],
  isKnown: (word: string) => boolean,
): boolean {
  const own = languages.flatMap((language) => functionWords[language] ?? [])
  // Of sources in a language without a list nothing is known that a question could be held against.
  if (own.length === 0) return false
  const isOwn = (word: string) => own.some((list) => list.has(word))
  const content = asked.filter((word) => !isGrammar(word))
  const known = content.filter(isKnown)
  if (known.length > 0 && known.length === content.length) return false
  return Object.entries(functionWords).some(([language, list]) => {
    if (languages.includes(language)) return false
    const theirs = asked.filter((word) => list.has(word) && !isOwn(word))
    const isTold = theirs.length > 1 || (asked.length > 2 && (theirs[0] ?? '').length >= minLength)
    if (!isTold || theirs.every((word) => commonWords.has(word))) return false
    const ours = asked.filter((word) => isOwn(word) && !list.has(word))
    return theirs.length > ours.length + known.length
  })
}

function isGrammar(word: string): boolean {
  return Object.values(functionWords).some((list) => list.has(word))
}

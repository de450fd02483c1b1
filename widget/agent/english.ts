/** Small words of English, by what they do in a sentence. */

/** Of words with blanks between them. */
export const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const conjunctions = set(
  'and but or nor so because when where which that who whose if unless until after before while though although since whether than as',
)

export const prepositions = set(
  'in on at of for from with without to into onto within by through during over under between among about around behind near per against across along via',
)

export const pronouns = set('it they he she we you i there me him them us')

export const determiners = set(
  'a an the your his her its our their my this these those any all each every some other such same own',
)

/** With these what is said of something begins, as with “often”. */
export const auxiliaries = set(
  'be is are am was were been being have has had having do does did will would can could may might must shall should',
)

export const adverbs = set('most often usually mostly probably still also just even')

export const negations = set('not no never none nothing nobody neither nor without')

const others = set('very too more less least up down out off then here what how why')

/** Whether a word, in small letters, says nothing by itself. */
export function isFunctionWord(word: string): boolean {
  if (negations.has(word)) return false
  const all = [conjunctions, prepositions, pronouns, determiners, auxiliaries, adverbs, others]
  return all.some((it) => it.has(word))
}

/** A word without what stands around it, in small letters. */
export function bare(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}%°]+$/gu, '')
}

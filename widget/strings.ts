import { beside } from './beside.ts'
import { english, type Strings } from './locales/en.ts'

/** Languages that have a file beside faq.js. */
const translated = /^(ar|de|es|fr)\b.*/

/** The words in the page's language. One for all widgets of a page. */
export let strings: Strings = english

/** Loads the words of a language, given as BCP 47; English where there are none, or they do not come. */
export async function speak(lang: string): Promise<void> {
  const file = lang.replace(translated, './$1.js')
  const loading = file !== lang && beside(file).catch(() => undefined)
  strings = (await loading)?.words ?? english
}

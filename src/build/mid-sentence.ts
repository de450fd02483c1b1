/** How titles are written within a sentence. */

/** Code units of a page that are read: its subject is named early and often. */
const maxRead = 20_000

/** How often a word stands in mid-sentence where its case tells: in lower case, and with a capital. */
interface Forms {
  lower: number
  capital: number
}

/**
 * Each title as text writes it in mid-sentence: "High Blood Pressure" as "high blood pressure", "Down Syndrome" as
 * "Down syndrome". Of each word that has one capital, in front, the form counts that the page has more often; where it
 * has the word nowhere, the one that all pages have more often; else the title's. `pages` are the texts by title.
 */
export function inMidSentence(
  pages: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, string> {
  const words = new Set([...pages.keys()].flatMap((title) => title.match(capitalized) ?? []))
  const everywhere = new Map<string, Forms>()
  const onPage = new Map<string, ReadonlyMap<string, Forms>>()
  for (const [title, texts] of pages) {
    const forms = countForms(texts.join('\n').slice(0, maxRead), words)
    for (const [word, { lower, capital }] of forms) {
      const sum = everywhere.get(word) ?? { lower: 0, capital: 0 }
      everywhere.set(word, { lower: sum.lower + lower, capital: sum.capital + capital })
    }
    onPage.set(title, forms)
  }
  return new Map(
    [...onPage].map(([title, forms]) => [
      title,
      title.replace(capitalized, (word) => {
        const { lower, capital } = forms.get(word) ?? everywhere.get(word) ?? neither
        return lower > capital ? word.toLowerCase() : word
      }),
    ]),
  )
}

const neither: Forms = { lower: 0, capital: 0 }

/**
 * A word with a capital in front and no other: neither "BME" nor "pH", nor the "B" of "Hepatitis B", nor a part of
 * "Charcot-Marie-Tooth".
 */
const capitalized = /(?<![\p{L}\p{N}'’-])\p{Lu}\p{Ll}+(?![\p{L}\p{N}]|-\p{Lu})/gu

/** A word in mid-sentence, and the first letter of the word that it stands behind. */
const behindAnother = /(?<=(\p{L})\p{L}*[,;]? )\p{L}\p{Ll}+(?![\p{L}\p{N}]|-\p{Lu})/gu

/** Of those words that a text has in mid-sentence. A capital behind a capital, "High Blood Pressure", tells nothing. */
function countForms(text: string, words: ReadonlySet<string>): Map<string, Forms> {
  const forms = new Map<string, Forms>()
  for (const { 0: found, 1: before } of text.matchAll(behindAnother)) {
    const word = found[0]!.toUpperCase() + found.slice(1)
    if (!words.has(word)) continue
    const counts = forms.get(word) ?? { lower: 0, capital: 0 }
    if (found !== word) counts.lower++
    else if (/\p{Ll}/u.test(before!)) counts.capital++
    forms.set(word, counts)
  }
  return forms
}

/** A question in the numbers of an index, to be found in texts that are read as such. */
import { analyze } from './analyzer.ts'
import { type Bigrams, bigramsOf } from './bigrams.ts'
import type { Dictionary, Places } from './forward-index.ts'
import type { Query } from './query.ts'

export interface Asked {
  /** By its place each term that the index knows of what is ever asked of a text: the question's words and variants. */
  readonly terms: ReadonlyMap<number, string>
  /** Neighbouring words of the question, by their places. */
  readonly bigrams: Bigrams<number>
}

export function newAsked({ text, terms }: Query, dictionary: Dictionary): Asked {
  const said = analyze(text)
  const places = new Map<string, number>()
  const variants = terms.flatMap((term) => term.variants.flatMap((variant) => variant.terms))
  for (const term of [...said, ...terms.map(({ term: it }) => it), ...variants]) {
    if (places.has(term)) continue
    const place = dictionary.placeOf(term)
    // Terms that stand nowhere are told apart too: a pair of them is a pair that is missing.
    places.set(term, place < 0 ? -1 - places.size : place)
  }
  return {
    terms: new Map([...places].flatMap(([term, place]) => (place < 0 ? [] : [[place, term]]))),
    bigrams: bigramsOf(said.map((term) => places.get(term)!)),
  }
}

/** Adds to a set which of the question's terms are among these. */
export function addAsked({ terms }: Asked, places: Places, to: Set<string>): void {
  for (const place of places) {
    const term = terms.get(place)
    if (term !== undefined) to.add(term)
  }
}

/** A question in the numbers of an index, to be found in texts that are read as such. */
import { analyze } from './text/analyzer.ts'
import type { Dictionary, Places } from './retrieval/forward-index.ts'
import type { Query } from './question/query.ts'

export interface Asked {
  /** By its place each term that the index knows of what is ever asked of a text: the question's words and variants. */
  readonly terms: ReadonlyMap<number, string>
}

export function newAsked({ text, terms }: Query, dictionary: Dictionary): Asked {
  const variants = terms.flatMap((term) => term.variants.flatMap((variant) => variant.terms))
  const asked = new Set([...analyze(text), ...terms.map(({ term }) => term), ...variants])
  const places = [...asked].map((term): [number, string] => [dictionary.placeOf(term), term])
  return { terms: new Map(places.filter(([place]) => place >= 0)) }
}

/** Adds to a set which of the question's terms are among these. */
export function addAsked({ terms }: Asked, places: Places, to: Set<string>): void {
  for (const place of places) {
    const term = terms.get(place)
    if (term !== undefined) to.add(term)
  }
}

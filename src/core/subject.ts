/** Whether a question names what a document is about. */
import { analyze } from './text/analyzer.ts'
import type { Dictionary, Places } from './retrieval/forward-index.ts'
import type { Query } from './question/query.ts'
import type { Reading } from './reading.ts'

/** From this share of its title on a question names the subject of a page. */
export const namesSubject = 0.8

/** What a question says that may name a subject, as places in the dictionary. */
export interface Naming {
  /** Its own words, and those it carries. */
  readonly words: ReadonlySet<number>
  /** Other wordings, each as the terms that must all be found. */
  readonly wordings: readonly Places[]
  /** Whether it has a numeral. */
  readonly counts: boolean
}

export function newNaming({ terms, carried }: Query, dictionary: Dictionary): Naming {
  const words = [...carried, ...terms.map(({ term }) => term)]
  return {
    words: new Set(words.map((term) => dictionary.placeOf(term))),
    wordings: terms.flatMap(({ variants }) =>
      variants.map((variant) => variant.terms.map((term) => dictionary.placeOf(term))),
    ),
    counts: words.some((term) => numeral.test(term)),
  }
}

/**
 * Share of a title's weight that the question names, 0..1: of its title, or of the alias it names best. A wrong
 * subject shares the common words of a title ("syndrome", "disease") and lacks the rare ones.
 */
export function titleShare(
  titles: readonly Places[],
  naming: Naming,
  dictionary: Dictionary,
): number {
  return Math.max(...titles.map((name) => nameShare(name, naming, dictionary)))
}

function nameShare(name: Places, naming: Naming, dictionary: Dictionary): number {
  const terms = new Set(name)
  const asked = namedIn(terms, naming)
  if (naming.counts && namesOtherNumber(terms, asked, dictionary)) return 0
  let [total, named] = [0, 0]
  for (const term of terms) {
    const weight = dictionary.idfAt(term)
    total += weight
    if (asked.has(term)) named += weight
  }
  return total === 0 ? 0 : named / total
}

/**
 * What a question says of a name: its own words, and other wordings that stand there whole. A "heart attack" names
 * nothing of a "cerebral infarction", though it is a myocardial one.
 */
function namedIn(name: ReadonlySet<number>, { words, wordings }: Naming): ReadonlySet<number> {
  const standing = wordings.filter((terms) => terms.every((term) => name.has(term)))
  return standing.length === 0 ? words : new Set([...words, ...standing.flat()])
}

/** What tells one of a kind from the next: `type 2`, `type iii`, `3b`. */
const numeral = /^(?:\d+\w?|[ivx]+[ab]?|[a-h])$/

/** Whether a name counts otherwise than a question that counts: "Noonan syndrome 3" is not "Noonan syndrome 1". */
function namesOtherNumber(
  name: ReadonlySet<number>,
  asked: ReadonlySet<number>,
  dictionary: Dictionary,
): boolean {
  const own = [...name].filter((term) => numeral.test(dictionary.termAt(term)))
  return own.length > 0 && !own.some((term) => asked.has(term))
}

/**
 * Whether a question counts on from the title where neither title nor passage does: "Noonan syndrome 3" is not what the
 * page "Noonan syndrome" is about.
 */
export function countsBeyond(query: Query, { names, text }: Reading): boolean {
  const terms = analyze(query.text)
  return terms.some((term, i) => {
    const before = terms[i - 1]
    const isCounted = before !== undefined && (names.has(before) || before === 'type')
    return isCounted && numeral.test(term) && !names.has(term) && !text.has(term)
  })
}

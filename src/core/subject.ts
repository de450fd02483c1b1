/** Whether a question names what a document is about. */
import { analyze } from './analyzer.ts'
import { idf, type Query } from './query.ts'
import type { Reading } from './reading.ts'
import type { Retriever } from './retriever.ts'
import type { Abbreviation, Document } from './types.ts'

/** A shorter abbreviation stands for too much. */
const minAbbreviation = 3

/** Whether an abbreviation stands for a title as a whole, whose terms these are. */
export function isAbbreviationOf(
  { short, long }: Abbreviation,
  title: ReadonlySet<string>,
): boolean {
  return (
    short.join('').length >= minAbbreviation &&
    new Set(long).size === title.size &&
    long.every((term) => title.has(term))
  )
}

/**
 * Share of a title's weight that the question names, 0..1: of its title, or of the alias or abbreviation of it that is
 * named best. A wrong subject shares the common words of a title ("syndrome", "disease") and lacks the rare ones.
 */
export function titleShare(
  { title, aliases, abbreviations }: Document,
  query: Query,
  retriever: Retriever,
): number {
  const names = [title, ...aliases].map(analyze)
  const terms = new Set(names[0])
  const short = abbreviations.filter((it) => isAbbreviationOf(it, terms)).map((it) => it.short)
  return Math.max(...[...names, ...short].map((name) => nameShare(name, query, retriever)))
}

function nameShare(name: readonly string[], query: Query, retriever: Retriever): number {
  const terms = [...new Set(name)]
  const asked = namedIn(terms, query)
  if (namesOtherNumber(terms, asked)) return 0
  const weights = terms.map((term) => [term, idf(term, retriever)] as const)
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  if (total === 0) return 0
  return weights.reduce((sum, [term, weight]) => sum + (asked.has(term) ? weight : 0), 0) / total
}

/**
 * What a question says of a name: its own words, and other wordings that stand there whole. A "heart attack" names
 * nothing of a "cerebral infarction", though it is a myocardial one.
 */
function namedIn(name: readonly string[], { terms, carried }: Query): Set<string> {
  const wordings = terms
    .flatMap(({ variants }) => variants)
    .filter((variant) => variant.terms.every((term) => name.includes(term)))
  return new Set([
    ...carried,
    ...terms.map(({ term }) => term),
    ...wordings.flatMap((variant) => variant.terms),
  ])
}

/** What tells one of a kind from the next: `type 2`, `type iii`, `3b`. */
const numeral = /^(?:\d+\w?|[ivx]+[ab]?|[a-h])$/

/** Whether both count, and differently: "Noonan syndrome 3" is not "Noonan syndrome 1". */
function namesOtherNumber(terms: readonly string[], asked: ReadonlySet<string>): boolean {
  const own = terms.filter((term) => numeral.test(term))
  return (
    own.length > 0 &&
    !own.some((term) => asked.has(term)) &&
    [...asked].some((term) => numeral.test(term))
  )
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

/** The word that is being typed: what it may become. */
import { fold, isStopWord, stemWord, words } from '../text/analyzer.ts'
import { Best } from '../retrieval/best.ts'
import type { Query, WeightedTerm } from './query.ts'
import { idf } from './query.ts'
import type { Retriever } from '../retrieval/retriever.ts'

/** One letter begins too many words to say anything. */
const minLength = 2
/** Words that an unfinished one is searched as, at most: the commonest. */
const maxEndings = 8

/** An unfinished word and the terms of the corpus that begin with it. */
export interface Unfinished {
  /** Where it stands in what was typed; it reaches to the end. */
  readonly start: number
  /** Folded. */
  readonly text: string
  /** The commonest first, the word's own term not among them. */
  readonly endings: readonly string[]
  /** Whether the corpus knows it as it stands. */
  readonly isKnown: boolean
}

/** The last word of what was typed, where it may go on; undefined behind a blank or a mark, and of words of grammar. */
export function unfinished(typed: string, retriever: Retriever): Unfinished | undefined {
  const last = words(typed).at(-1)
  if (!last || last.end !== typed.length || last.text.length < minLength) return undefined
  if (isStopWord(last.text)) return undefined
  const own = stemWord(last.text)
  const endings = commonest(
    retriever.termsBeginningWith(last.text).filter((term) => term !== own),
    retriever,
  )
  return {
    start: last.start,
    text: last.text,
    endings,
    isKnown: retriever.documentFrequency(own) > 0,
  }
}

function commonest(terms: readonly string[], retriever: Retriever): string[] {
  const best = new Best(Math.min(maxEndings, terms.length))
  for (const [place, term] of terms.entries()) {
    const frequency = retriever.documentFrequency(term)
    if (best.takes(place, frequency)) best.add(place, frequency)
  }
  return best.drain().map(({ passage: place }) => terms[place]!)
}

/** What was typed with its last word as the corpus most often goes on with it, where it is no word yet. */
export function finished(typed: string, last: Unfinished | undefined): string {
  const [ending] = last?.endings ?? []
  return last && !last.isKnown && ending !== undefined ? typed.slice(0, last.start) + ending : typed
}

/** A query whose last word, while it is being typed, is also searched as all that it may become. */
export function withEndings(
  query: Query,
  { text, endings }: Unfinished,
  retriever: Retriever,
): Query {
  if (endings.length === 0) return query
  const own = stemWord(fold(text))
  const variants = endings.map((term) => ({ terms: [term], isSameWord: false }))
  const isOwn = ({ term }: WeightedTerm) => term === own || endings.includes(term)
  if (!query.terms.some(isOwn)) return query
  const terms = query.terms.map((it) => {
    if (!isOwn(it)) return it
    const known = new Set(it.variants.flatMap((variant) => variant.terms))
    const added = variants.filter(({ terms: [term] }) => term !== it.term && !known.has(term!))
    return {
      ...it,
      // A word that the corpus does not know weighs what the commonest of its endings weighs.
      idf: retriever.documentFrequency(it.term) > 0 ? it.idf : idf(endings[0]!, retriever),
      variants: [...it.variants, ...added],
    }
  })
  return {
    ...query,
    terms,
    total: terms.reduce((sum, { weight, idf: rarity }) => sum + weight * rarity, 0),
  }
}

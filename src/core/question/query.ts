/** From the words of a question to what is searched. */
import { analyze, stemWord } from '../text/analyzer.ts'
import type { Artifact } from '../artifact.ts'
import { idfOf } from '../retrieval/bm25.ts'
import { type Message, readMessage } from './message.ts'
import {
  asksWhy,
  asksYesOrNo,
  isNegated,
  type QuestionType,
  questionType,
} from './question-type.ts'
import type { QueryTerm, Retriever } from '../retrieval/retriever.ts'
import { salience } from './salience.ts'
import { qualifiers } from '../text/stop-words.ts'
import { readTerms, type Variant } from './variants.ts'

/** Terms of one query. A longer question is searched by the words that tell most, so its cost is bounded. */
const maxTerms = 15
/** What a word of the carried title counts: at full weight it would outvote a change of topic. */
const carriedWeight = 0.3
/** What another wording counts in the search, of what the words count that it stands for; .3 to .7 are alike. */
const variantShare = 0.5
/** How far a text that says it in another wording covers the word. */
const variantCoverage = 0.8

/** Even a word that every passage has tells sentences apart. */
const minIdf = 0.3
/** What a word that stands in titles alone counts more than one that stands in none. */
const focusWeight = 1.5

const qualifying: ReadonlySet<string> = new Set([...qualifiers].map(stemWord))

/** Types whose answers show what they are, whatever words stand around them: a time, a number to call. */
const selfEvident: ReadonlySet<QuestionType> = new Set(['duration', 'frequency', 'contact'])

/** A term of the question and how much of the question rests on it. */
export interface WeightedTerm extends QueryTerm {
  /** Inverse document frequency in this corpus; a word that the corpus does not know has the highest. */
  readonly idf: number
  /** What else it is called, in terms that the corpus knows. */
  readonly variants: readonly Variant[]
}

export interface Query {
  /** The question as it was read. */
  readonly text: string
  /** The rarest first. */
  readonly terms: readonly WeightedTerm[]
  /** Σ weight × idf over all terms; 0 where the question has no word that counts. */
  readonly total: number
  /** Terms of the title that an earlier turn is about: searched, and no part of what has to be covered. */
  readonly carried: readonly string[]
  readonly type: QuestionType
  /** Terms that say what is asked for: "treat" in "how is it treated". */
  readonly wording: ReadonlySet<string>
  /** Terms that only say what is wanted, where an answer shows it: "number" and "ring" in "what number do I ring". */
  readonly asking: ReadonlySet<string>
  readonly asksYesOrNo: boolean
  /** "Why do they ask about my history": only a reason answers. */
  readonly asksWhy: boolean
  readonly isNegated: boolean
}

/** What a conversation adds to a question. */
export interface QueryContext {
  /** The title that an earlier turn is about. */
  readonly title?: string | undefined
  /** What a word of the question stands for: "surgery" for the "it" of "what happens during it". */
  readonly antecedent?: string | undefined
  /** What was asked for before, where the question does not say: "what about surgery". */
  readonly type?: QuestionType | undefined
}

/** Reads a question: its terms with their weight in this corpus, and what it asks for. */
export function newQuery(
  typedQuestion: string,
  retriever: Retriever,
  context: QueryContext = {},
): Query {
  const { antecedent = '' } = context
  const question = antecedent ? `${typedQuestion} (${antecedent})` : typedQuestion
  const message = readMessage(question)
  const { type: ownType, wording } = typeAsked(readMessage(typedQuestion))
  const type = ownType === 'other' || ownType === 'definition' ? (context.type ?? ownType) : ownType
  const salient = salience(message)
  const typed = salient ?? rootCounts(analyze(question))
  const kept = mostTelling([...typed.keys()], retriever, salient)
  const { termOf, variantsOf } = readTerms(question, kept, retriever)
  const asking = new Set(analyze(wording).map((term) => termOf.get(term) ?? term))
  const weights = new Map<string, number>()
  for (const word of kept) {
    const term = termOf.get(word)!
    // What is said in two forms of a word is said twice: the root of the count of both.
    weights.set(term, Math.hypot(weights.get(term) ?? 0, typed.get(word)!))
  }
  const searched = [...weights]
    .map(([term, weight]) => weighted(term, weight, variantsOf.get(term)!, retriever))
    // What only asks ("what does it stand for", "which options") is nothing to search where the corpus has it not.
    .filter(({ term, variants }) => {
      const onlyAsks = qualifying.has(term) || (type === 'definition' && asking.has(term))
      return !onlyAsks || variants.length > 0 || isKnown(term, retriever)
    })
    .toSorted((a, b) => b.idf - a.idf || (a.term < b.term ? -1 : 1))
  return {
    text: question,
    terms: searched,
    total: searched.reduce((sum, { weight, idf }) => sum + weight * idf, 0),
    carried: analyze(context.title ?? ''),
    type,
    wording: asking,
    asking: selfEvident.has(type) ? asking : new Set(),
    asksYesOrNo: asksYesOrNo(message.asking),
    asksWhy: asksWhy(message.asking),
    isNegated: isNegated(message.asking),
  }
}

/** What a term of a plain question weighs: the root of how often it has it. */
function rootCounts(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return new Map([...counts].map(([term, count]) => [term, Math.sqrt(count)]))
}

/** The type of what a message asks; where its asking sentences do not tell, of all that it says. */
function typeAsked({ asking, text }: Message): ReturnType<typeof questionType> {
  const asked = questionType(asking)
  return asked.type === 'other' ? questionType(text) : asked
}

/**
 * What is asked of the index: the terms, and their variants, of which none outvotes the words that it stands for. Where
 * titles name subjects, words that stand in titles count more: those are what pages are about.
 */
export function searched(
  query: Query,
  { retriever, settings }: Pick<Artifact, 'retriever' | 'settings'>,
): QueryTerm[] {
  const weights = new Map(query.terms.map(({ term, weight }) => [term, weight]))
  const added = new Map<string, number>()
  for (const [variant, stoodFor] of variantsIn(query)) {
    const weight = variantWeight(variant, stoodFor, retriever)
    for (const term of variant.terms) added.set(term, Math.max(added.get(term) ?? 0, weight))
  }
  for (const term of query.carried) added.set(term, added.get(term) ?? carriedWeight)
  for (const [term, weight] of added) if (!weights.has(term)) weights.set(term, weight)
  return [...weights].map(([term, weight]) => ({
    term,
    weight: weight * (settings.titlesNameSubjects ? focus(term, retriever) : 1),
  }))
}

/** Each variant with the terms that it stands for. */
function variantsIn({ terms }: Query): Map<Variant, WeightedTerm[]> {
  const found = new Map<Variant, WeightedTerm[]>()
  for (const term of terms) {
    for (const variant of term.variants) found.set(variant, [...(found.get(variant) ?? []), term])
  }
  return found
}

/** Of each of its terms, so that all together weigh no more than the terms that they stand for. */
function variantWeight(
  { terms, isSameWord }: Variant,
  stoodFor: readonly WeightedTerm[],
  retriever: Retriever,
): number {
  const greatest = Math.max(...stoodFor.map(({ weight }) => weight))
  const rest = stoodFor.reduce((sum, { weight, idf }) => sum + weight * idf, 0)
  const idfs = terms.reduce((sum, term) => sum + idf(term, retriever), 0)
  return (isSameWord ? 1 : variantShare) * Math.min(greatest, rest / idfs)
}

/** 1 for a word that no title has, up to 1 + `focusWeight` for one that stands nowhere but in titles. */
function focus(term: string, retriever: Retriever): number {
  const frequency = retriever.documentFrequency(term)
  return frequency > 0 ? 1 + (focusWeight * retriever.titleFrequency(term)) / frequency : 1
}

/** Share of the query's weight that a text with these terms covers, 0..1. */
export function coverage(query: Query, has: (term: string) => boolean): number {
  if (query.total === 0) return 0
  const covered = query.terms.reduce(
    (sum, term) => sum + term.weight * term.idf * covers(term, has),
    0,
  )
  return covered / query.total
}

/** Share of what the question is about that a text with these terms covers, 0..1: of all but the words of asking. */
export function subjectCoverage(query: Query, has: (term: string) => boolean): number {
  const subject = query.terms.filter(({ term }) => !query.wording.has(term))
  const total = subject.reduce((sum, { weight, idf }) => sum + weight * idf, 0)
  return total > 0 ? coverage({ ...query, terms: subject, total }, has) : 1
}

/** How far a text with these terms says what the term means: 1 in the same word, less in another. */
export function covers({ term, variants }: WeightedTerm, has: (term: string) => boolean): number {
  if (has(term)) return 1
  const said = variants.filter(({ terms }) => terms.every(has))
  if (said.length === 0) return 0
  return said.some(({ isSameWord }) => isSameWord) ? 1 : variantCoverage
}

function weighted(
  term: string,
  weight: number,
  variants: readonly Variant[],
  retriever: Retriever,
): WeightedTerm {
  const rarestVariant = Math.max(
    ...variants.flatMap(({ terms }) => terms).map((it) => idf(it, retriever)),
  )
  return {
    term,
    weight,
    // A word that the corpus says in other words only weighs what those weigh.
    idf: Math.max(
      minIdf,
      isKnown(term, retriever) || variants.length === 0 ? idf(term, retriever) : rarestVariant,
    ),
    variants,
  }
}

function isKnown(term: string, retriever: Retriever): boolean {
  return retriever.documentFrequency(term) > 0
}

/**
 * The terms that are rarest and most salient, but no more than half of them unknown: those find nothing, they only tell
 * what is missing.
 */
function mostTelling(
  terms: readonly string[],
  retriever: Retriever,
  salient: ReadonlyMap<string, number> | undefined,
): string[] {
  if (terms.length <= maxTerms) return [...terms]
  const telling = new Map(
    terms.map((term) => [term, idf(term, retriever) * (salient?.get(term) ?? 1)]),
  )
  const sorted = terms.toSorted((a, b) => telling.get(b)! - telling.get(a)! || (a < b ? -1 : 1))
  const unknown = sorted.filter((term) => !isKnown(term, retriever))
  const known = sorted.filter((term) => isKnown(term, retriever))
  const kept = known.slice(0, Math.max(maxTerms - unknown.length, Math.ceil(maxTerms / 2)))
  return [...unknown.slice(0, maxTerms - kept.length), ...kept]
}

/** Inverse document frequency of a term, above 0; the highest for one that the index does not know. */
export function idf(term: string, retriever: Retriever): number {
  return idfOf(retriever.documentFrequency(term), retriever.size)
}

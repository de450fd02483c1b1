/** The words of a question as the corpus says them: written otherwise, called otherwise, or meant by a slip. */
import { analyze, stemWord, words } from '../text/analyzer.ts'
import { isListed, wordingsIn } from '../lexicon/wordings.ts'
import { otherForms } from '../lexicon/word-forms.ts'
import { Recent } from '../recent.ts'
import type { Retriever } from '../retrieval/retriever.ts'
import { similar } from '../text/spelling.ts'

/** Wordings of the lexicon that one question is searched with, at most. */
const maxWordings = 8
/** Unknown words of one question that are looked for in other spellings: that costs the most of all. */
const maxMisspelt = 3

/** What else a term, or the run of terms that it stands in, is called. The corpus knows all its terms. */
export interface Variant {
  /** All of them must be found. */
  readonly terms: readonly string[]
  /** Whether it is the same word, in another spelling or form. */
  readonly isSameWord: boolean
}

/** How the terms of a question are read in a corpus. */
export interface Terms {
  /** For each term as typed the one that it is searched as: the commonest way in which the corpus writes the word. */
  readonly termOf: ReadonlyMap<string, string>
  /** For each term that is searched its variants. What stands for a run of terms is the same object for each of them. */
  readonly variantsOf: ReadonlyMap<string, readonly Variant[]>
}

/** Reads some of the terms of a question. */
export function readTerms(question: string, typed: readonly string[], retriever: Retriever): Terms {
  const wordOf = new Map(words(question).map(({ text }) => [stemWord(text), text]))
  const termOf = new Map<string, string>()
  const variantsOf = new Map<string, Variant[]>()
  for (const term of typed) {
    const word = wordOf.get(term)
    // Two words that are written as one have no other form.
    const [first = term, ...others] = word === undefined ? [] : knownForms(word, retriever)
    termOf.set(term, first)
    variantsOf.set(
      first,
      others.map((other) => ({ terms: [other], isSameWord: true })),
    )
  }
  addWordings(question, { termOf, variantsOf }, retriever)
  const isRightlySpelled = (term: string) =>
    retriever.documentFrequency(term) > 0 || isListed(wordOf.get(term) ?? term)
  const misspelt = [...variantsOf].filter(
    ([term, variants]) => variants.length === 0 && !isRightlySpelled(term),
  )
  for (const [term, variants] of misspelt.slice(0, maxMisspelt)) {
    variants.push(...meant(term, retriever).map((it) => ({ terms: [it], isSameWord: false })))
  }
  return { termOf, variantsOf }
}

/** The terms of all forms of a folded word. */
const termsOfForms = new Recent<string, readonly string[]>(2_000, (word) => [
  ...new Set([word, ...otherForms(word)].map(stemWord)),
])

/** The terms by which the corpus knows a folded word, the commonest first. */
function knownForms(word: string, retriever: Retriever): string[] {
  const frequency = (term: string) => retriever.documentFrequency(term)
  return termsOfForms
    .get(word)
    .filter((term) => frequency(term) > 0)
    .toSorted((a, b) => frequency(b) - frequency(a))
}

/** Adds what the lexicon has, first to words that the corpus does not know: they need it most. */
function addWordings(
  question: string,
  { termOf, variantsOf }: { termOf: Map<string, string>; variantsOf: Map<string, Variant[]> },
  retriever: Retriever,
): void {
  const isKnown = (term: string) => retriever.documentFrequency(term) > 0
  const runs = wordingsIn(question, (word) => knownForms(word, retriever)[0])
    .map(({ start, end, others }) => ({
      terms: [
        ...new Set(analyze(question.slice(start, end)).flatMap((it) => termOf.get(it) ?? [])),
      ],
      others,
    }))
    .filter(({ terms }) => terms.length > 0)
    .toSorted((a, b) => Number(a.terms.every(isKnown)) - Number(b.terms.every(isKnown)))
  const added = new Set<string>()
  for (const { terms, others } of runs) {
    for (const other of others) {
      const key = [...terms, '>', ...other].join(' ')
      const isNew = !added.has(key) && !other.every((term) => terms.includes(term))
      if (added.size === maxWordings || !isNew) continue
      added.add(key)
      const variant = { terms: other, isSameWord: false }
      for (const term of terms) variantsOf.get(term)!.push(variant)
    }
  }
}

/** What an unknown term may have been meant for: a stem of its stem ("painfull"), or terms spelled much like it. */
function meant(term: string, retriever: Retriever): string[] {
  const candidates = new Set([stemWord(term), ...similar(term, retriever)])
  return [...candidates].filter((it) => retriever.documentFrequency(it) > 0)
}

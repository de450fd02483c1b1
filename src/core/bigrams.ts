/** Terms that stand together: of each term those that follow it. A term is a string, or its number. */
export type Bigrams<Term> = ReadonlyMap<Term, ReadonlySet<Term>>

export function bigramsOf<Term extends string | number>(terms: readonly Term[]): Bigrams<Term> {
  const found = new Map<Term, Set<Term>>()
  for (let i = 1; i < terms.length; i++) {
    const followers = found.get(terms[i - 1]!)
    if (followers) followers.add(terms[i]!)
    else found.set(terms[i - 1]!, new Set([terms[i]!]))
  }
  return found
}

/** The share of the bigrams that stand in a run of terms, 0..1; 0 where there are none. */
export function bigramShare<Term extends string | number>(
  bigrams: Bigrams<Term>,
  terms: readonly Term[],
): number {
  let total = 0
  for (const followers of bigrams.values()) total += followers.size
  if (total === 0) return 0
  const said = new Set<string>()
  for (let i = 1; i < terms.length; i++) {
    if (bigrams.get(terms[i - 1]!)?.has(terms[i]!)) said.add(`${terms[i - 1]} ${terms[i]}`)
  }
  return said.size / total
}

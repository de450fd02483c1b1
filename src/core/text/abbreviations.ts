import type { Abbreviation } from '../types.ts'

/** The other form of each abbreviation that a text uses in one form only, as terms. */
export function otherForms(
  said: ReadonlySet<string>,
  abbreviations: readonly Abbreviation[],
): string[] {
  return abbreviations.flatMap(({ short, long }) => {
    const saysShort = short.every((term) => said.has(term))
    const saysLong = long.every((term) => said.has(term))
    if (saysShort === saysLong) return []
    return saysShort ? long : short
  })
}

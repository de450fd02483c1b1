/** The patterns of many rules at once: which parts of which rules are said. */
import type { Match, Text } from './pattern.ts'
import { PatternSet } from './pattern-set.ts'
import type { Rule } from './rules.ts'

/** Stands for what makes a sentence mean something else, among the ordinals of parts. */
export const unlessPart = -1

/** What was found of a rule, by the ordinal of the part. */
export type Parts = ReadonlyMap<number, readonly Match[]>

export class RuleSet {
  readonly #patterns: PatternSet
  /** Of each pattern its rule and its part. */
  readonly #owners: readonly (readonly [rule: number, part: number])[]

  constructor(rules: readonly Pick<Rule, 'parts' | 'unless'>[]) {
    const owned = rules.flatMap(({ parts, unless }, rule) => [
      ...parts.flatMap((patterns, part) => patterns.map((it) => ({ it, owner: [rule, part] }))),
      ...unless.map((it) => ({ it, owner: [rule, unlessPart] })),
    ])
    this.#patterns = new PatternSet(owned.map(({ it }) => it))
    this.#owners = owned.map(({ owner }) => owner as [number, number])
  }

  /** By the ordinal of each rule of which anything is said; matches by where they begin. */
  find(text: Text): Map<number, Map<number, Match[]>> {
    const found = new Map<number, Map<number, Match[]>>()
    for (const match of this.#patterns.find(text)) {
      const [rule, part] = this.#owners[match.pattern]!
      const parts = found.get(rule) ?? new Map<number, Match[]>()
      found.set(rule, parts)
      const matches = parts.get(part)
      if (matches) matches.push(match)
      else parts.set(part, [match])
    }
    return found
  }
}

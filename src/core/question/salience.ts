/**
 * How much of a message's question rests on each of its words. People tell a story and bury the question in it; what
 * tells the one from the other is learned from messages that an expert summed up in a line (`npm run train`).
 */
import type { Message } from './message.ts'
import { salienceModel } from './salience-weights.ts'
import { type FeatureName, type Features, termFeatures } from './term-features.ts'

/** A logistic regression: the log-odds that a term of a message is part of its question. */
export interface SalienceModel {
  readonly bias: number
  readonly features: Readonly<Record<FeatureName, number>>
  /** Terms that are so more or less often than their features say. */
  readonly cues: ReadonlyMap<string, number>
}

/**
 * The weight of each term of a message, above 0 and 1 for the highest. Undefined where no more than one sentence has
 * terms: such a question is all question.
 */
export function salience(message: Message): ReadonlyMap<string, number> | undefined {
  const terms = termFeatures(message)
  if (terms.size === 0) return undefined
  const chances = [...terms].map(([term, features]) => {
    return [term, chance(salienceModel, term, features)] as const
  })
  const highest = Math.max(...chances.map(([, value]) => value))
  // The chance itself would all but drop words that turn out to matter. Powers from .35 to .8 rank the messages of
  // LiveQA and MeQSum about as well.
  return new Map(chances.map(([term, value]) => [term, Math.sqrt(value / highest)]))
}

/** The chance, 0..1, that a term is part of the question. */
export function chance(model: SalienceModel, term: string, features: Features): number {
  let logOdds = model.bias + (model.cues.get(term) ?? 0)
  for (const [name, value] of features) logOdds += model.features[name] * value
  return 1 / (1 + Math.exp(-logOdds))
}

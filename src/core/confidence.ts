/** How sure the engine is that its best passage answers. */
import type { Artifact } from './artifact.ts'
import { answersAspect } from './question/aspect.ts'
import type { Candidate } from './extract.ts'
import type { Query } from './question/query.ts'

/**
 * Log-odds that the best sentence answers, from three signals, between what logistic regression gives on XQuAD, with
 * and without the article that answers, and on that with a one-page health site (AUROC of the confidence on XQuAD .984):
 * the score of the index per weight of the question, the weight that was matched (three common words are less than one
 * name), and the share of the question that the sentence and its heading have.
 */
const weights = { index: 2, matched: 3.2, coverage: 5, bias: -3.2 }

/** Evidence from which on a best sentence is shown, where the corpus itself teaches no other. */
export const defaultMinEvidence = 0.5

/** What is left of the chance where a passage says nothing of what is asked about its subject; set by hand. */
const besideTheAspect = 0.3

/** Evidence that a sentence answers: log-odds before anything is known of the corpus. */
export function evidence(query: Query, best: Candidate, { retriever }: Artifact): number {
  const { perWeight, features } = best.hit
  const matched = Math.log1p(
    (Math.max(features.covered, best.coverage) * query.total) / Math.log(retriever.size + 1),
  )
  return (
    weights.index * Math.log(0.02 + perWeight) +
    weights.matched * matched +
    weights.coverage * best.coverage +
    weights.bias
  )
}

/** The chance that the best sentence answers, 0..1. */
export function confidence(query: Query, best: Candidate | undefined, artifact: Artifact): number {
  if (!best) return 0
  const { titlesNameSubjects, minEvidence } = artifact.settings
  const chance =
    (1 / (1 + Math.exp(minEvidence - evidence(query, best, artifact)))) *
    (answersAspect(query, best) ? 1 : besideTheAspect)
  return titlesNameSubjects && !artifact.topic ? chance * best.hit.titleShare : chance
}

/** Answer or abstain. */
import type { Candidate } from './extract.ts'
import type { Query } from './query.ts'
import type { AbstentionReason } from './types.ts'

/** Below this share of the question covered, the best passage is about something else. */
const minCoverage = 0.45

export type Decision =
  | { readonly kind: 'answer'; readonly best: Candidate }
  | { readonly kind: 'no-answer'; readonly reason: AbstentionReason }

/** Decides from what the question asks and what the best sentence, its heading and its title have of it. */
export function decide(query: Query, candidates: readonly Candidate[]): Decision {
  if (query.total === 0) return { kind: 'no-answer', reason: 'unclear' }
  const [first] = candidates
  if (!first) return { kind: 'no-answer', reason: 'off-topic' }
  if (first.coverage < minCoverage) return { kind: 'no-answer', reason: 'not-covered' }
  const best = candidates.find((candidate) => !isGap(candidate) && isAsGood(candidate, first))
  return best ? { kind: 'answer', best } : { kind: 'no-answer', reason: 'gap' }
}

function isGap({ sentences, at }: Candidate): boolean {
  return sentences[at]!.kind === 'gap'
}

/** Whether it covers what the first one covers, about: a whole sentence that does stands in for a lost list. */
function isAsGood(candidate: Candidate, first: Candidate): boolean {
  return candidate.coverage >= first.coverage - 0.1
}

/**
 * The chance that the best sentence answers, 0..1. The steepness is set so that the threshold of `decide` lies at one
 * half; it is to be calibrated per corpus.
 */
export function confidence(candidates: readonly Candidate[]): number {
  const best = candidates[0]
  if (!best) return 0
  return 1 / (1 + Math.exp(-8 * (best.coverage - minCoverage)))
}

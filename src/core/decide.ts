/** Answer, ask back, or abstain. */
import type { Artifact } from './artifact.ts'
import type { Candidate } from './extract.ts'
import type { Query } from './query.ts'
import type { AbstentionReason } from './types.ts'

/** Below this share of the question covered, the best passage is about something else. */
const minCoverage = 0.45
/** From this share on a question names the subject of a page. */
const namesSubject = 0.8
/** Below this share it does not even name a part of it. */
const namesPart = 0.3
/** From this share on a passage leaves nothing of the question over: it names no other subject. */
const leavesNothing = 0.8
const maxChoices = 3

export type Decision =
  | { readonly kind: 'answer'; readonly best: Candidate }
  /** The best candidate of each of two or three pages. */
  | { readonly kind: 'clarify'; readonly choices: readonly Candidate[] }
  | { readonly kind: 'no-answer'; readonly reason: AbstentionReason }

/** Decides from what the question asks and what the best sentence, its heading and its title have of it. */
export function decide(
  query: Query,
  candidates: readonly Candidate[],
  artifact: Artifact,
): Decision {
  if (query.total === 0) return { kind: 'no-answer', reason: 'unclear' }
  const [first] = candidates
  if (!first) return { kind: 'no-answer', reason: 'off-topic' }
  const doubt = doubtSubject(candidates, first, artifact)
  if (doubt) return doubt
  if (first.coverage < minCoverage) return { kind: 'no-answer', reason: 'not-covered' }
  const best = candidates.find((candidate) => !isGap(candidate) && isAsGood(candidate, first))
  return best ? { kind: 'answer', best } : { kind: 'no-answer', reason: 'gap' }
}

/**
 * The dangerous case is the right words about the wrong subject. Where titles name subjects, a page answers only a
 * question that names its title. Where a part is named, nothing else is, and several pages fit, the visitor is asked
 * which.
 */
function doubtSubject(
  candidates: readonly Candidate[],
  first: Candidate,
  { settings, topic }: Artifact,
): Decision | undefined {
  if (!settings.titlesNameSubjects || topic || first.titleShare >= namesSubject) return undefined
  const choices = pages(candidates).filter(
    ({ coverage, titleShare }) => coverage >= leavesNothing && titleShare >= namesPart,
  )
  if (choices.length > 1) return { kind: 'clarify', choices: choices.slice(0, maxChoices) }
  return { kind: 'no-answer', reason: 'other-subject' }
}

/** The best candidate of each page, best first. Records of one title are one page. */
function pages(candidates: readonly Candidate[]): Candidate[] {
  const best = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const { title } = candidate.document
    if (!best.has(title)) best.set(title, candidate)
  }
  return [...best.values()]
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
export function confidence(
  candidates: readonly Candidate[],
  { settings, topic }: Artifact,
): number {
  const best = candidates[0]
  if (!best) return 0
  const fromCoverage = 1 / (1 + Math.exp(-8 * (best.coverage - minCoverage)))
  return settings.titlesNameSubjects && !topic ? fromCoverage * best.titleShare : fromCoverage
}

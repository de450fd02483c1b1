/** Answer, ask back, or abstain. */
import type { Artifact } from './artifact.ts'
import { answersAspect } from './question/aspect.ts'
import { evidence } from './confidence.ts'
import type { Candidate } from './extract.ts'
import type { Query } from './question/query.ts'
import { countsBeyond, namesSubject } from './subject.ts'
import type { AbstentionReason } from './types.ts'

/** Below this share of what the question is about covered, it names something beyond the page: another subject. */
const coversSubject = 0.55
/** The same for the one topic of a site, which its questions seldom name in full. */
const coversTopic = 0.35
/** Below this share it does not even name a part of it. */
const namesPart = 0.3
/** From this share on a passage leaves nothing of the question over: it names no other subject. */
const leavesNothing = 0.8
const maxChoices = 3

/** Why nothing is answered that was searched. */
export type FoundWanting = Exclude<AbstentionReason, 'language'>

export type Decision =
  /** `closest` where it may not answer: nothing there is about what the question asks of the subject. */
  | { readonly kind: 'answer'; readonly best: Candidate; readonly closest: boolean }
  /** The best candidate of each of two or three pages. */
  | { readonly kind: 'clarify'; readonly choices: readonly Candidate[] }
  | { readonly kind: 'no-answer'; readonly reason: FoundWanting }

/** Decides from what the question asks and what the best sentence, its heading and its title have of it. */
export function decide(
  query: Query,
  candidates: readonly Candidate[],
  artifact: Artifact,
): Decision {
  if (query.total === 0) return { kind: 'no-answer', reason: 'unclear' }
  const first = firstOnTopic(query, candidates, artifact)
  if (!first) return { kind: 'no-answer', reason: 'off-topic' }
  const doubt = doubtSubject(query, candidates, first, artifact)
  if (doubt) return doubt
  if (evidence(query, first, artifact) < artifact.settings.minEvidence)
    return { kind: 'no-answer', reason: 'not-covered' }
  const best = isGap(first)
    ? candidates.find((candidate) => standsIn(query, candidate, first))
    : first
  if (!best) return { kind: 'no-answer', reason: 'gap' }
  return { kind: 'answer', best, closest: !answersAspect(query, best) }
}

/** A sentence this little behind the best one may be the one that is on what is asked. */
const closeBehind = 0.3

/**
 * The best candidate; where the page is the one topic of a site, and that candidate leaves too much of the question
 * over, one close behind it that does not.
 */
function firstOnTopic(
  query: Query,
  candidates: readonly Candidate[],
  artifact: Artifact,
): Candidate | undefined {
  const [best] = candidates
  if (!best || !artifact.topic || isGap(best)) return best
  const stands = (it: Candidate) =>
    it.hit.subjectCoverage >= leavesNothing &&
    evidence(query, it, artifact) >= artifact.settings.minEvidence
  const close = candidates.filter(({ score }) => score >= best.score - closeBehind)
  return close.find(stands) ?? best
}

/**
 * The dangerous case is the right words about the wrong subject. Where titles name subjects, a page answers only a
 * question that names its title. Where a part is named, nothing else is, and several pages fit, the visitor is asked
 * which.
 */
function doubtSubject(
  query: Query,
  candidates: readonly Candidate[],
  first: Candidate,
  { settings, topic }: Artifact,
): Decision | undefined {
  const { titleShare, subjectCoverage } = first.hit
  if (first.document === topic && subjectCoverage < coversTopic) {
    return { kind: 'no-answer', reason: 'not-covered' }
  }
  if (!settings.titlesNameSubjects || topic) return undefined
  const isNamed = titleShare >= namesSubject && !countsBeyond(query, first.hit.reading)
  if (isNamed && subjectCoverage >= coversSubject) return undefined
  const choices = pages(candidates).filter(
    ({ coverage, hit }) => coverage >= leavesNothing && hit.titleShare >= namesPart,
  )
  if (choices.length > 1) return { kind: 'clarify', choices: choices.slice(0, maxChoices) }
  return { kind: 'no-answer', reason: isNamed ? 'not-covered' : 'other-subject' }
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

/** Whether a whole sentence of the same page stands in for a lost list: it says itself what its lead-in says, about, and on the same. */
function standsIn(query: Query, candidate: Candidate, gap: Candidate): boolean {
  const { type } = candidate.hit.reading
  const isOnAnother = type !== 'other' && type !== 'definition' && type !== query.type
  const isOfSamePage = candidate.document.title === gap.document.title
  return isOfSamePage && !isGap(candidate) && candidate.own >= gap.own - 0.1 && !isOnAnother
}

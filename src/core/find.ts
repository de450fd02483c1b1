/** What is found for a turn: its attempts one after the other, then its asking sentences, then its parts. */
import { analyze } from './text/analyzer.ts'
import type { Artifact } from './artifact.ts'
import type { Attempt } from './conversation/attempt.ts'
import { type Decision, decide } from './decide.ts'
import type { Candidate } from './extract.ts'
import { findable } from './retrieval/findable.ts'
import { readMessage } from './question/message.ts'
import { partsOf } from './question/parts.ts'
import { covers, type Query } from './question/query.ts'
import type { QuestionType } from './question/question-type.ts'
import { type Found, search, type SearchOptions } from './search.ts'

/** What was found for a question, and what comes of it. */
export interface Judged extends Found {
  readonly decision: Decision
}

/** The same for a part of a question, and what the part asks for. */
export interface JudgedPart extends Judged {
  readonly type: QuestionType
}

export interface Finding {
  /** The attempt that counts. */
  readonly attempt: Attempt
  readonly whole: Judged
  /** Of a question that asks for several things. */
  readonly parts: readonly JudgedPart[]
}

/** `attempts` are at least one. */
export function find(artifact: Artifact, attempts: readonly Attempt[]): Finding {
  const [attempt, judged] = firstThatCounts(artifact, attempts)
  const options = searchOptions(artifact, attempt)
  const whole =
    judged.decision.kind === 'answer'
      ? judged
      : (askedAlone(artifact, attempt.question, options) ?? judged)
  const parts = partsOf(attempt.question).map(({ question, type }) => ({
    ...judge(artifact, search(artifact, question, options)),
    type,
  }))
  return { attempt, whole, parts }
}

/** The first attempt that counts, else the last one. */
function firstThatCounts(
  artifact: Artifact,
  [attempt, ...others]: readonly Attempt[],
): [Attempt, Judged] {
  const options = searchOptions(artifact, attempt!)
  const found = judge(artifact, search(artifact, attempt!.question, options))
  const judged = settle(artifact, attempt!, found)
  return others.length === 0 || counts(attempt!, judged)
    ? [attempt!, onTopic(attempt!, attempt!.ids ? closest(judged) : judged)]
    : firstThatCounts(artifact, others)
}

/** What goes on about the subject is within the topic, though no word of it was found. */
function onTopic({ leans }: Attempt, judged: Judged): Judged {
  const { decision } = judged
  return leans && decision.kind === 'no-answer' && decision.reason === 'off-topic'
    ? { ...judged, decision: { kind: 'no-answer', reason: 'not-covered' } }
    : judged
}

/** Who is asked "which of these" and has named one of them in full is answered from that page. */
function settle(artifact: Artifact, attempt: Attempt, judged: Judged): Judged {
  const title = theOneNamed(judged)
  if (title === undefined) return judged
  const options = searchOptions(artifact, { ...attempt, title })
  const ofPage = judge(artifact, search(artifact, attempt.question, options))
  const [best] = ofPage.hits
  const others = judged.hits.filter(({ passage }) => passage !== best?.passage)
  return { ...ofPage, hits: best ? [best, ...others] : others }
}

/** Above this share nothing of a title is left unsaid. */
const namesWhole = 0.999

/** Of "Usher syndrome" and "Usher syndrome, type 1B" who asks for Usher syndrome means the former: its title. */
function theOneNamed({ decision }: Judged): string | undefined {
  if (decision.kind !== 'clarify') return undefined
  const named = decision.choices.filter(({ hit }) => hit.titleShare > namesWhole)
  return named.length === 1 ? named[0]!.document.title : undefined
}

/** From this share of a question on a sentence among those that were shown is the closest, if it does not answer. */
const comesClose = 0.4

function closest(judged: Judged): Judged {
  const [best] = judged.candidates
  if (judged.decision.kind === 'answer' || !best || best.coverage < comesClose) return judged
  return { ...judged, decision: { kind: 'answer', best, closest: true } }
}

function counts({ names, ids, mustSay }: Attempt, judged: Judged): boolean {
  const [best] = judged.candidates
  if (names !== undefined) return best !== undefined && best.hit.titleShare >= names
  const { decision } = ids ? closest(judged) : judged
  return decision.kind === 'answer' && says(judged.query, decision.best, mustSay ?? '')
}

/** Whether the passage of a candidate, its headings or its title say half of these words or more. */
function says({ terms }: Query, { hit: { reading } }: Candidate, words: string): boolean {
  const wanted = new Set(analyze(words))
  const asked = terms.filter(({ term }) => wanted.has(term))
  const said = asked.filter((term) =>
    covers(term, (it) => reading.text.has(it) || reading.above.has(it)),
  )
  return said.length >= asked.length / 2
}

/** What comes of the asking sentences of a story alone; undefined where they are all of it, or get no answer. */
function askedAlone(
  artifact: Artifact,
  question: string,
  options: SearchOptions,
): Judged | undefined {
  const { asking } = readMessage(question)
  if (asking === question) return undefined
  const found = judge(artifact, search(artifact, asking, options))
  return found.decision.kind === 'answer' ? found : undefined
}

function judge(artifact: Artifact, found: Found): Judged {
  return { ...found, decision: decide(found.query, found.candidates, artifact) }
}

function searchOptions(
  artifact: Artifact,
  { ids, title, carried, antecedent, type }: Attempt,
): SearchOptions {
  const among = findable(artifact, { ids, title })
  return { carried, antecedent, type, among }
}

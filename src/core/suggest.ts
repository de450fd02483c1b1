/** What to ask next: questions that their own section is known to answer. */
import { analyze } from './text/analyzer.ts'
import { type Artifact, findPassage } from './artifact.ts'
import { decide } from './decide.ts'
import { partsOf } from './question/parts.ts'
import { questionType } from './question/question-type.ts'
import { Recent } from './recent.ts'
import type { Retriever } from './retrieval/retriever.ts'
import { type Found, search } from './search.ts'
import type { AbstentionReason, Document, Passage, Suggestion, Turn } from './types.ts'

const maxOffered = 3
/** Turns whose offers are not made again: what was passed over for longer may be wanted now. */
const offeredBefore = 2

/** What the suggestions follow upon. */
export interface Conversation {
  /** As typed. */
  readonly question: string
  /** Before this question, oldest first. */
  readonly turns: readonly Turn[]
}

/**
 * After an answer: other questions of its page, the next section first, none that this conversation has shown, offered
 * or just asked. `cited` are the passages of the answer, the main one first.
 */
export function siblings(
  artifact: Artifact,
  cited: readonly Passage[],
  conversation: Conversation,
): Suggestion[] {
  const known = [
    ...cited,
    ...passagesOf(artifact, conversation.turns, 'shown'),
    ...passagesOf(artifact, conversation.turns.slice(-offeredBefore), 'offered'),
  ]
  return checked(artifact, (isWanted) =>
    fresh(artifact, behind(artifact, cited[0]!), known, conversation, isWanted),
  )
}

/**
 * On abstention: the questions nearest to what was found; others of the page where its list is missing or what was
 * asked is a dose; some of the corpus where nothing is near. Not those offered a turn before, where there are others.
 */
export function nearest(
  artifact: Artifact,
  reason: AbstentionReason,
  { hits, candidates }: Pick<Found, 'hits' | 'candidates'>,
  conversation: Conversation,
): Suggestion[] {
  const [best] = candidates
  if (best && (reason === 'gap' || reason === 'dose')) {
    const others = siblings(artifact, [best.passage], conversation)
    if (others.length > 0) return others
  }
  const before = passagesOf(artifact, conversation.turns.slice(-1), 'offered')
  if (reason !== 'off-topic') {
    // Of the assistant only to who asks about it.
    const asksOfUs = best?.document.about ?? false
    const found = hits
      .map(({ passage }) => placeOf(artifact, artifact.passages[passage]!))
      .filter(({ document }) => !document.about || asksOfUs)
    const near = checked(artifact, (isWanted) =>
      fresh(artifact, found, before, conversation, isWanted),
    )
    if (near.length > 0) return near
  }
  const offered = new Set(before.map(({ id }) => id))
  const first = opening(artifact, maxOffered + offered.size)
  const others = first.filter(({ passageId }) => !offered.has(passageId))
  return (others.length > 0 ? others : first).slice(0, maxOffered)
}

/** At the start: the operator's choice, then the most useful few of other sections, `count` at most. */
export function opening(artifact: Artifact, count: number): Suggestion[] {
  const sections = new Set<string>()
  const few: Suggestion[] = []
  const chosen = artifact.site.suggestions ?? []
  for (const suggestion of [...chosen, ...artifact.suggestions]) {
    if (few.length === count) break
    const { document, passage } = findPassage(artifact, suggestion.passageId)!
    const key = `${document.id} ${passage.section}`
    const isChosen = chosen.includes(suggestion)
    if (sections.has(key) || (document.about && !isChosen)) continue
    sections.add(key)
    few.push(suggestion)
  }
  return few
}

/** The same for questions that ask the same: "What are the treatments for gout?" and "How is gout treated?" */
export function sameness(question: string): string {
  const { type } = questionType(question)
  // The words that name the type itself: "treated", "treatments".
  const terms = analyze(question).filter((term) => !term.startsWith(type.slice(0, 4)))
  return [type, ...new Set(terms.toSorted())].join(' ')
}

interface Place {
  readonly document: Document
  readonly section: number
}

function placeOf({ documents }: Artifact, { documentId, section }: Passage): Place {
  return { document: documents.get(documentId)!, section }
}

/** The sections of a passage's page, those behind its own first. */
function* behind(artifact: Artifact, passage: Passage): Generator<Place> {
  const { document, section } = placeOf(artifact, passage)
  const page = artifact.pages.get(document.title)!
  const at = page.indexOf(document)
  const sectionsOf = (it: Document) => it.sections.map((_, i) => ({ document: it, section: i }))
  const own = sectionsOf(document)
  yield* own.slice(section + 1)
  for (const other of page.slice(at + 1)) yield* sectionsOf(other)
  for (const other of page.slice(0, at)) yield* sectionsOf(other)
  yield* own.slice(0, section)
}

/** The questions of sections that are not known and ask neither what was asked nor what another of them asks. */
function* fresh(
  artifact: Artifact,
  places: Iterable<Place>,
  known: readonly Passage[],
  { question: asked }: Conversation,
  isWanted: (passageId: string) => boolean,
): Generator<Suggestion> {
  const keyOf = (documentId: string, section: number) => `${documentId} ${section}`
  const sections = new Set(known.map((it) => keyOf(it.documentId, it.section)))
  const questions = new Set([sameness(asked)])
  for (const { documentId, section } of known) {
    const { question } = artifact.documents.get(documentId)!.sections[section]!
    if (question !== undefined) questions.add(sameness(question))
  }
  for (const { document, section } of places) {
    const { question } = document.sections[section]!
    const key = keyOf(document.id, section)
    if (question === undefined || sections.has(key)) continue
    sections.add(key)
    const passage = document.passages.find((it) => it.section === section)!
    if (!isWanted(passage.id)) continue
    const same = sameness(question)
    if (questions.has(same)) continue
    questions.add(same)
    yield { question, passageId: passage.id }
  }
}

/**
 * The first few that are known to be answered since the build has asked them; where there are none, the first one if it
 * is answered now. `offersOf` gives the offers among the sections that a test lets pass.
 */
function checked(
  artifact: Artifact,
  offersOf: (isWanted: (passageId: string) => boolean) => Iterable<Suggestion>,
): Suggestion[] {
  const few: Suggestion[] = []
  for (const { question, passageId } of offersOf((id) => artifact.suggested.has(id))) {
    few.push({ question, passageId })
    if (few.length === maxOffered) return few
  }
  if (few.length > 0) return few
  for (const { question, passageId } of offersOf((id) => !artifact.suggested.has(id))) {
    return isAnswered(artifact, passageId) ? [{ question, passageId }] : []
  }
  return []
}

/** Sections of an artifact whose question was asked lately: who types or goes on asks after the same few. */
const maxAsked = 1_000
/** By the retriever, which an artifact in a partner’s words shares. */
const askedOf = new WeakMap<Retriever, Recent<string, boolean>>()

/** Whether the question of a passage's section, asked alone, is answered by that section. */
function isAnswered(artifact: Artifact, passageId: string): boolean {
  let asked = askedOf.get(artifact.retriever)
  if (!asked) {
    asked = new Recent(maxAsked, (id) => answersItself(artifact, id))
    askedOf.set(artifact.retriever, asked)
  }
  return asked.get(passageId)
}

function answersItself(artifact: Artifact, passageId: string): boolean {
  const { document, passage } = findPassage(artifact, passageId)!
  const { section } = passage
  const question = document.sections[section]!.question!
  if (partsOf(question).length > 0) return false
  const { query, candidates } = search(artifact, question)
  const decision = decide(query, candidates, artifact)
  return (
    decision.kind === 'answer' &&
    !decision.closest &&
    decision.best.document === document &&
    decision.best.passage.section === section
  )
}

/** The passages that turns have shown or offered, as far as this artifact knows them. */
function passagesOf(
  artifact: Artifact,
  turns: readonly Turn[],
  list: 'shown' | 'offered',
): Passage[] {
  return turns
    .flatMap((turn) => turn[list])
    .flatMap((id) => findPassage(artifact, id)?.passage ?? [])
}

/** What stands behind what was shown: "tell me more". */
import type { Artifact } from '../artifact.ts'
import { cite } from '../cite.ts'
import { findable } from '../retrieval/findable.ts'
import { answersType } from '../question/question-type.ts'
import { search } from '../search.ts'
import type { Document, Sentence, Span } from '../types.ts'
import type { Shown } from './history.ts'
import { readMove } from './move.ts'

/** Code units up to which sentences are added to the first. */
const maxRun = 450

/** A run of a document's text, within one section. */
export interface Run extends Span {
  readonly document: Document
}

/**
 * The next sentences of the section, else of the next section of the page that was not shown; undefined where the page
 * has no more.
 */
export function readOn(artifact: Artifact, shown: readonly Shown[]): Run | undefined {
  if (shown.length === 0) return undefined
  const from = shownLast(artifact, shown)
  const known = new Set(
    shown.flatMap(({ places }) =>
      places.map(({ document, passage }) => `${document.id} ${passage.section}`),
    ),
  )
  for (const document of pageFrom(artifact, from.document)) {
    const isFirst = document === from.document
    for (const [i, section] of document.sections.entries()) {
      const isCurrent = isFirst && section.start <= from.start && from.end <= section.end
      if (isFirst && section.end <= from.start) continue
      if (!isCurrent && known.has(`${document.id} ${i}`)) continue
      const start = isCurrent ? from.end : section.start
      const run = runFrom(
        document.sentences.filter((it) => it.start >= start && it.end <= section.end),
      )
      if (run) return { document, ...run }
    }
  }
  return undefined
}

/** Sentences behind what was shown in which its reason may stand. */
const maxReasonAway = 3

/** "Why?": the sentence behind what was shown, in its section, that says why; undefined where none does. */
export function reasonFor(artifact: Artifact, shown: readonly Shown[]): Run | undefined {
  if (shown.length === 0) return undefined
  const from = shownLast(artifact, shown)
  const { document } = from
  const section = document.sections.find(
    ({ start, end }) => start <= from.start && from.end <= end,
  )!
  const behind = document.sentences.filter(
    ({ start, end }) => start >= from.end && end <= section.end,
  )
  const at = behind
    .slice(0, maxReasonAway)
    .findIndex(
      ({ kind, start, end }) =>
        kind !== 'gap' && answersType('causes', document.text.slice(start, end)),
    )
  if (at < 0) return undefined
  const reason = behind[at]!
  return reason.kind === 'lead-in'
    ? { document, ...runFrom(behind.slice(at))! }
    : { document, start: reason.start, end: reason.end }
}

/** What was quoted last: turns hold passages, and the sentences are found again as they were found then. */
function shownLast(artifact: Artifact, [latest, ...before]: readonly Shown[]): Run {
  const { turn, places } = latest!
  if (readMove(turn.question).kind === 'more') {
    const run = readOn(artifact, before)
    if (run) return run
  }
  const ids = new Set(places.map(({ passage }) => passage.id))
  const { candidates } = search(artifact, turn.question, { among: findable(artifact, { ids }) })
  const [best] = candidates
  const quoted = best && cite(best, candidates).at(-1)
  if (quoted) return { document: best.document, start: quoted.start, end: quoted.end }
  const { document, passage } = places[0]!
  return { document, start: passage.start, end: passage.end }
}

/** The document, and those of the same title behind it: records of one title are one page. */
function pageFrom({ pages }: Artifact, document: Document): Document[] {
  const { title, collection } = document
  const page = pages.get(title)!.filter((it) => it.collection === collection)
  return page.slice(page.indexOf(document))
}

/** The first of these sentences with those behind it that fit. Never a lead-in whose list is lost. */
function runFrom(sentences: readonly Sentence[]): Span | undefined {
  const at = sentences.findIndex(({ kind }) => kind !== 'gap')
  const first = sentences[at]
  if (!first) return undefined
  let { end } = first
  for (const next of sentences.slice(at + 1)) {
    if (next.kind === 'gap' || next.end - first.start > maxRun) break
    end = next.end
  }
  return { start: first.start, end }
}

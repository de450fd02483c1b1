/** A turn that replies to what was offered: a choice, a suggestion, an item of a list that was quoted. */
import { analyze } from '../text/analyzer.ts'
import type { Artifact } from '../artifact.ts'
import type { Sentence, Span } from '../types.ts'
import type { History, Place, Shown } from './history.ts'

/** The one of several choices that a reply names, in full or in part: "the infantile one". */
export function choiceNamed(reply: string, choices: readonly Place[]): Place | undefined {
  const said = analyze(reply).filter((term) => !empty.has(term))
  if (said.length === 0) return undefined
  const named = choices.filter(({ document }) => {
    const names = new Set([document.title, ...document.aliases].flatMap(analyze))
    return said.every((term) => names.has(term))
  })
  if (named.length < 2) return named[0]
  // "Orban ataxia" of "Orban ataxia" and "Orban ataxia type 2" is the former.
  const whole = named.filter(
    ({ document }) => analyze(document.title).length === new Set(said).size,
  )
  return whole.length === 1 ? whole[0] : undefined
}

const empty = new Set(
  analyze('type kind form option choice second first third last thing disease condition'),
)

/** The one at a place, from 1; -1 is the last. */
export function at<T>(list: readonly T[], place: number): T | undefined {
  return place < 0 ? list.at(place) : list[place - 1]
}

/** The question that an offer stands for; undefined for one that the artifact does not offer. */
export function questionOffered(
  { site }: Artifact,
  { document, passage }: Place,
): string | undefined {
  const chosen = site.suggestions?.find(({ passageId }) => passageId === passage.id)
  return chosen?.question ?? document.sections[passage.section]!.question
}

/** An item of a list. */
export interface Item extends Place {
  /** All its sentences. */
  readonly run: Span
  /** What it is about, for a question to lean on: its beginning. */
  readonly name: string
}

/** The items of the first list in what was shown; none where there is no list of two. */
export function itemsShown({ places }: Shown): Item[] {
  for (const place of places) {
    const { document, passage } = place
    const sentences = document.sentences.filter(
      ({ start, end }) => start >= passage.start && end <= passage.end,
    )
    const first = sentences.findIndex(({ kind }) => kind === 'item')
    if (first < 0) continue
    const behind = sentences.slice(first)
    const end = behind.findIndex(({ kind }) => kind !== 'item' && kind !== 'more')
    const list = behind.slice(0, end < 0 ? behind.length : end)
    const items = list.flatMap((sentence, i) => {
      if (sentence.kind !== 'item') return []
      const next = list.findIndex(({ kind }, j) => j > i && kind === 'item')
      const last = list[(next < 0 ? list.length : next) - 1]!
      const run = { start: sentence.start, end: last.end }
      return [{ ...place, run, name: nameOf(document.text, sentence) }]
    })
    if (items.length > 1) return items
  }
  return []
}

const maxNameWords = 6

function nameOf(text: string, { start, end }: Sentence): string {
  const [head = ''] = text
    .slice(start, end)
    .split(/[:,;.(–]|\s-\s|\s(?:is|are|when|gives?|means?|comes?)\s/, 1)
  return head.split(/\s+/).slice(0, maxNameWords).join(' ')
}

/** What the last turn of a conversation offered, as questions. */
export function questionsOffered(
  artifact: Artifact,
  { offered }: History,
): { question: string; place: Place }[] {
  return offered.flatMap((place) => {
    const question = questionOffered(artifact, place)
    return question === undefined ? [] : [{ question, place }]
  })
}

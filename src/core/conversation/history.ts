/**
 * What the turns so far showed and offered, looked up by id in the artifact: texts are never taken from the client. An
 * id that this artifact does not know is of another version, or made up, and counts for nothing.
 */
import { type Artifact, findPassage } from '../artifact.ts'
import type { Document, Passage, Turn } from '../types.ts'

/** A passage and the document that it stands in. */
export interface Place {
  readonly document: Document
  readonly passage: Passage
}

/** A turn that showed something. */
export interface Shown {
  readonly turn: Turn
  /** What it showed, the first at the head; never empty. */
  readonly places: readonly Place[]
}

export interface History {
  /** The last turn that said anything but small talk. */
  readonly last: Turn | undefined
  /** What that turn offered, in its order. */
  readonly offered: readonly Place[]
  /** Turns that showed something, the latest first. */
  readonly shown: readonly Shown[]
}

export function readHistory(artifact: Artifact, turns: readonly Turn[]): History {
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => findPassage(artifact, id) ?? [])
  const last = turns.findLast(({ kind, offered }) => kind !== 'small-talk' || offered.length > 0)
  const shown = turns.map((turn) => ({ turn, places: placesOf(turn.shown) }))
  return {
    last,
    offered: placesOf(last?.offered ?? []),
    shown: shown.filter(({ places }) => places.length > 0).toReversed(),
  }
}

/** What the turns so far showed and offered, looked up by id in the artifact: texts are never taken from the client. */
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
  /** The turns before it, oldest first. */
  readonly before: readonly Turn[]
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
  const last = turns.findLast(({ kind, offered }) => kind !== 'small-talk' || offered.length > 0)
  const shown = turns.map((turn, i) => ({
    turn,
    before: turns.slice(0, i),
    places: placesOf(artifact, turn.shown),
  }))
  return {
    last,
    offered: placesOf(artifact, last?.offered ?? []),
    shown: shown.filter(({ places }) => places.length > 0).toReversed(),
  }
}

/** The passages that this artifact knows. Others are of another version, or made up, and count for nothing. */
function placesOf(artifact: Artifact, ids: readonly string[]): Place[] {
  return ids.flatMap((id) => findPassage(artifact, id) ?? [])
}

/** Which passages a search may find, by their ordinals: few are looked up sooner than all are asked. */
import { type Artifact, findPassage } from '../artifact.ts'
import type { Document } from '../types.ts'

/** What a search is limited to: passages by their ids, those of a page by its title; both hold. */
export interface SearchLimits {
  readonly ids?: ReadonlySet<string> | undefined
  readonly title?: string | undefined
}

/** Ordinals of the passages within limits; undefined where there is none. */
export function findable(
  artifact: Artifact,
  { ids, title }: SearchLimits,
): readonly number[] | undefined {
  if (!ids)
    return title === undefined ? undefined : ordinalsOf(artifact, artifact.pages.get(title)!)
  const documents = new Set([...ids].flatMap((id) => findPassage(artifact, id)?.document ?? []))
  return ordinalsOf(
    artifact,
    [...documents].filter((it) => title === undefined || it.title === title),
  ).filter((ordinal) => ids.has(artifact.passages[ordinal]!.id))
}

/** Ordinals of all passages of these documents. */
export function ordinalsOf({ firstPassages }: Artifact, documents: Iterable<Document>): number[] {
  const ordinals: number[] = []
  for (const { id, passages } of documents) {
    const first = firstPassages.get(id)!
    for (let i = 0; i < passages.length; i++) ordinals.push(first + i)
  }
  return ordinals
}

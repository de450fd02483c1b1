/** Which passages a search may find, by their ordinals: few are looked up sooner than all are asked. */
import { type Artifact, findPassage } from './artifact.ts'
import { isIn } from './collections.ts'
import { Recent } from './recent.ts'
import type { Document } from './types.ts'

/** What a search is limited to; each limit holds. */
export interface SearchLimits {
  /** Passage ids. */
  readonly ids?: ReadonlySet<string> | undefined
  /** Title of a page. */
  readonly title?: string | undefined
  readonly collections?: readonly string[] | undefined
}

/** Ordinals of the passages within limits; undefined where there is none. */
export function findable(
  artifact: Artifact,
  { ids, title, collections }: SearchLimits,
): readonly number[] | undefined {
  if (!ids && title === undefined) return collections && ofCollections(artifact, collections)
  const documents = ids
    ? new Set([...ids].flatMap((id) => findPassage(artifact, id)?.document ?? []))
    : artifact.pages.get(title!)!
  const ordinals = ordinalsOf(artifact, documents, (it) => {
    return isIn(collections, it) && (title === undefined || it.title === title)
  })
  return ids ? ordinals.filter((ordinal) => ids.has(artifact.passages[ordinal]!.id)) : ordinals
}

/** Ordinals of all passages of those documents that are wanted. */
export function ordinalsOf(
  { firstPassages }: Artifact,
  documents: Iterable<Document>,
  isWanted: (document: Document) => boolean,
): number[] {
  const ordinals: number[] = []
  for (const document of documents) {
    if (!isWanted(document)) continue
    const first = firstPassages.get(document.id)!
    for (let i = 0; i < document.passages.length; i++) ordinals.push(first + i)
  }
  return ordinals
}

/** Choices of collections that are remembered: about one for each partner. */
const maxChoices = 64
const choicesOf = new WeakMap<Artifact, Recent<string, readonly number[]>>()

/** A choice of collections is asked again and again, by each question of a partner's pages. */
function ofCollections(artifact: Artifact, collections: readonly string[]): readonly number[] {
  let choices = choicesOf.get(artifact)
  if (!choices) {
    choices = new Recent(maxChoices, (names) => {
      const chosen = JSON.parse(names) as string[]
      return ordinalsOf(artifact, artifact.documents.values(), (it) => isIn(chosen, it))
    })
    choicesOf.set(artifact, choices)
  }
  return choices.get(JSON.stringify(collections))
}

/** What "it" stands for. */
import type { Artifact } from '../artifact.ts'
import type { Document } from '../types.ts'
import { focusOf } from './about.ts'
import type { Shown } from './history.ts'
import { readMove } from './move.ts'
import { at, itemsShown } from './replies.ts'

/** "Is it cancer": the "it" of the next question is no cancer, but what this "it" was. */
const isOfIt =
  /\b(?:is|are|was|were|does|do|did|can|could|will|would|has|have|should)(?:nt|n't)? (?:it|they|this|that|these|those)\b/i

/**
 * The words that a question may lean on besides the subject of the page: what the last question was about that named
 * anything, or the item that was picked. Empty where there is nothing but the page. `shown` is what was shown, the
 * latest first.
 */
export function antecedentIn(
  artifact: Artifact,
  [latest, ...before]: readonly Shown[],
  document: Document,
): string {
  if (!latest) return ''
  const { question } = latest.turn
  const move = readMove(question)
  const focus = (text: string) => focusOf(text, document, artifact.retriever)
  switch (move.kind) {
    case 'swap':
    case 'correct':
      return focus(move.focus) || antecedentIn(artifact, before, document)
    case 'pick':
      return focus(itemPicked(move.place, before)) || antecedentIn(artifact, before, document)
    case 'ask': {
      const own = isOfIt.test(question) ? '' : focus(question)
      return own || !move.leans ? own : antecedentIn(artifact, before, document)
    }
    default:
      return antecedentIn(artifact, before, document)
  }
}

function itemPicked(place: number, shown: readonly Shown[]): string {
  return at(lastItems(shown), place)?.name ?? ''
}

/** The items of the list that was shown last. */
export function lastItems(shown: readonly Shown[]) {
  return shown.map(itemsShown).find((items) => items.length > 0) ?? []
}

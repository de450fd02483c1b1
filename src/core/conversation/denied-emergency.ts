/** "It's not an emergency", typed where a button says the same. */
import { fold } from '../text/analyzer.ts'
import { readMessage } from '../question/message.ts'
import type { Turn } from '../types.ts'

const denial =
  /^(?:(?:no|nope|sorry|ok(?:ay)?|oh|wait|well)[\s,.!]*)*(?:(?:it|this|that)(?:s| is| was|) ?(?:not|isnt|no|wasnt)(?: really)? (?:an? )?(?:emergency|urgent|that bad|serious|happening(?: right)?(?: now)?)|(?:its|this is|that was) (?:just )?an? (?:question|false alarm)|(?:not|no) (?:an )?emergency|false alarm|(?:im|i am|were|we are|hes|shes|he is|she is) (?:fine|ok(?:ay)?|safe|all ?right|not in danger)|nobody is in danger|i was (?:just|only) asking)(?: (?:now|though|thanks?|thank you|i promise))*(?=[\s.!]*$|[,.;!])/

/** The question that was taken for an emergency, where this turn says that it is none. */
export function deniedEmergency(question: string, turns: readonly Turn[]): string | undefined {
  const last = turns.at(-1)
  if (last?.kind !== 'urgent') return undefined
  const folded = fold(question).replace(/\s+/g, ' ').trim()
  const [denied] = denial.exec(folded) ?? []
  if (denied === undefined) return undefined
  const asksOn = readMessage(folded.slice(denied.length)).sentences.some(({ asks }) => asks)
  return asksOn ? undefined : last.question
}

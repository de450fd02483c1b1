/** A message that tells something and asks nothing. */
import { fold } from '../text/analyzer.ts'
import { readMessage } from './message.ts'

const tells =
  /^(?:(?:ok(?:ay)?|so|well|and|but|yes|yeah|no)\b[\s,.!]*)*(?:i|ive|im|id|my|we|weve|were|our|hes|shes|he|she|theyre|they|the (?:pain|swelling|doctor|ambulance|hospital|nurse))\b/

/** Whether somebody tells of themselves or of theirs: "I've had it for 3 months in my hip". */
export function tellsOnly(message: string): boolean {
  return (
    tells.test(fold(message).trim()) && !readMessage(message).sentences.some(({ asks }) => asks)
  )
}

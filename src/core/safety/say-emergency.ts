/** What is said to an emergency, and beside an answer that touches on one. */
import type { Artifact } from '../artifact.ts'
import type { Messages } from '../messages/messages.ts'
import type { Said } from '../say.ts'
import type { Question } from '../types.ts'
import { contactsFor, emergencyNumber, numberAtAnyHour } from './contacts.ts'
import { type Family, familyOf, linesFor } from './family.ts'
import { type Alarm, alarmOf } from './gate.ts'

/** What comes of the gate: an answer that stands alone, or a notice beside whatever else is said; or neither. */
export interface Gate {
  readonly said?: Said
  readonly notice?: string
}

/**
 * Asks the gate. An emergency is answered with whom to call and nothing else, unless the visitor says that it is none;
 * that, and a question about emergencies in general, gets a notice.
 */
export function passGate({ site }: Artifact, asked: Question, messages: Messages): Gate {
  const alarm = alarmOf(asked.question)
  if (!alarm) return {}
  const { numbers, family } = forVisitor(alarm, asked, site)
  if (alarm.meaning === 'general') return { notice: messages.notice[family](numbers) }
  if (asked.urgent === false) return { notice: messages.notice.denied(numbers) }
  return {
    said: {
      kind: 'urgent',
      text: messages.urgent[family](numbers),
      citations: [],
      contacts: contactsFor(linesFor(alarm.classes), asked.locale, site),
      suggestions: [],
    },
  }
}

/** What our words name, each where it is known. */
export interface Numbers {
  readonly emergency: string | undefined
  /** The line for this kind of emergency, if somebody answers there at any hour. */
  readonly line: string | undefined
}

function forVisitor(
  { classes }: Alarm,
  { locale }: Question,
  site: Artifact['site'],
): { numbers: Numbers; family: Family } {
  const emergency = emergencyNumber(locale, site)
  const asked = familyOf(classes)
  const line = asked === 'emergency' ? emergency : numberAtAnyHour(asked, locale, site)
  // Nobody to call for poison alone: then it is an emergency like any other.
  const family = asked === 'poison' && line === undefined ? 'emergency' : asked
  return { family, numbers: { emergency, line } }
}

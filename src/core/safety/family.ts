/** Which words and numbers an emergency gets. */
import type { Line } from './numbers.ts'
import type { EmergencyClass } from './rules.ts'

/** Kinds of help, the most urgent first. */
export const families = ['emergency', 'poison', 'crisis', 'abuse'] as const

export type Family = (typeof families)[number]

/** The family of the most urgent of some classes. */
export function familyOf(classes: readonly EmergencyClass[]): Family {
  const found = new Set(classes.map(familyOfOne))
  return families.find((family) => found.has(family))!
}

/** An overdose is for the ambulance first: who took it on purpose may have taken more than a poison centre is told of. */
function familyOfOne(emergency: EmergencyClass): Family {
  switch (emergency) {
    case 'self-harm':
      return 'crisis'
    case 'abuse':
      return 'abuse'
    case 'poisoning':
      return 'poison'
    case 'heart':
    case 'stroke':
    case 'breathing':
    case 'bleeding':
    case 'anaphylaxis':
    case 'unconscious':
    case 'injury':
    case 'spine':
    case 'sepsis':
    case 'pregnancy':
    case 'overdose':
      return 'emergency'
  }
}

/** The lines to be shown for some classes, the one that the words name first. */
export function linesFor(classes: readonly EmergencyClass[]): Line[] {
  const others = classes.map((emergency) =>
    emergency === 'overdose' ? 'poison' : familyOfOne(emergency),
  )
  return [...new Set([familyOf(classes), ...others])]
}

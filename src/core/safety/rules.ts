/**
 * The rules of the gate, read from their texts. A line is a rule: its kind, what is said, and behind `//` why, which
 * names the guidance of the National Health Service or another body where there is one.
 *
 *     sign  @fever + stiff ~2 neck / neck ~3 stiff - vaccine   // NHS, meningitis
 *
 * `+` parts what must all be said, in one sentence or in neighbouring ones; `/` parts wordings of one thing; behind `-`
 * stands what makes the sentence mean something else. `now` says of itself that something happens, `sign` only names it
 * and counts where somebody has it, `asked` counts even as a question that names nobody. Patterns: `pattern.ts`.
 */
import { compile, type Pattern } from './pattern.ts'
import { anaphylaxis, breathing, unconscious } from './rules/breathing.ts'
import { bleeding, heart, stroke } from './rules/circulation.ts'
import { injury, pregnancy, sepsis, spine } from './rules/injury.ts'
import { abuse, selfHarm } from './rules/mind.ts'
import { claims, names } from './rules/named.ts'
import { overdose, poisoning } from './rules/poison.ts'

export type EmergencyClass =
  | 'heart'
  | 'stroke'
  | 'breathing'
  | 'bleeding'
  | 'anaphylaxis'
  | 'unconscious'
  | 'injury'
  | 'spine'
  | 'sepsis'
  | 'pregnancy'
  | 'overdose'
  | 'poisoning'
  | 'self-harm'
  | 'abuse'

export interface Rule {
  readonly class: EmergencyClass
  readonly kind: 'now' | 'sign' | 'asked'
  /** Of each part a wording must be said. */
  readonly parts: readonly (readonly Pattern[])[]
  /** None of these in the sentence of the first part. */
  readonly unless: readonly Pattern[]
  readonly why: string
}

/** What people do to themselves or to each other, and say so. */
export function isByPeople({ class: emergency }: Rule): boolean {
  return emergency === 'self-harm' || emergency === 'abuse'
}

const texts: Readonly<Record<EmergencyClass, string>> = {
  breathing,
  heart,
  stroke,
  bleeding,
  anaphylaxis,
  unconscious,
  injury,
  spine,
  sepsis,
  pregnancy,
  overdose,
  poisoning,
  'self-harm': selfHarm,
  abuse,
}

export const rules: readonly Rule[] = [
  ...(Object.entries(texts) as [EmergencyClass, string][]).flatMap(([emergency, text]) =>
    text
      .trim()
      .split('\n')
      .map((line) => readRule(emergency, line)),
  ),
  ...(Object.entries(names) as [EmergencyClass, string][]).flatMap(([emergency, list]) =>
    claims.map(([claim, why]) => ({
      class: emergency,
      kind: 'now' as const,
      parts: [list.split(',').map((name) => compile(claim.replace('{}', name.trim())))],
      unless: [],
      why,
    })),
  ),
]

/** Throws `Error` on a line that is no rule. */
export function readRule(emergency: EmergencyClass, line: string): Rule {
  const [, kind, body, why] = /^(now|sign|asked)\s+(\S.*?)\s*\/\/\s*(\S.*)$/.exec(line) ?? []
  if (!body || !why) throw new Error(`expected "now|sign|asked <pattern> // <why>", got "${line}"`)
  const [said = '', unless] = body.split(' - ')
  return {
    class: emergency,
    kind: kind as Rule['kind'],
    parts: said.split(' + ').map(wordings),
    unless: unless === undefined ? [] : wordings(unless),
    why,
  }
}

function wordings(text: string): Pattern[] {
  return text.split(' / ').map(compile)
}

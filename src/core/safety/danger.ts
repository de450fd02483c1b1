/** Signs of danger that add up, for what no rule foresees. */
import { dangerSigns } from './danger-signs.ts'
import { meaningOf } from './meaning.ts'
import { compile } from './pattern.ts'
import { PatternSet } from './pattern-set.ts'
import type { EmergencyClass, Rule } from './rules.ts'
import { isLong, type Scene } from './scene.ts'

interface Sign {
  readonly points: number
  readonly rule: Rule
}

/** From so many points in two neighbouring sentences on it is an emergency. */
export const minPoints = 4

const signs: Sign[] = dangerSigns.trim().split('\n').map(readSign)
const owners: number[] = []
const all = new PatternSet(
  signs.flatMap(({ rule }, sign) =>
    rule.parts[0]!.map((pattern) => {
      owners.push(sign)
      return pattern
    }),
  ),
)

function readSign(line: string): Sign {
  const [, points, said, emergency] = /^(\d)\s+(\S.*?)\s*\/\/\s*(\S+)$/.exec(line) ?? []
  if (!said) throw new Error(`expected "<points> <pattern> // <class>", got "${line}"`)
  const rule: Rule = {
    class: emergency as EmergencyClass,
    kind: 'sign',
    parts: [said.split(' / ').map(compile)],
    unless: [],
    why: `a sign of danger, ${points} of ${minPoints} points`,
  }
  return { points: Number(points), rule }
}

/** The rule of the weightiest sign, where all together are an emergency. */
export function dangerIn(scenes: readonly Scene[]): Rule | undefined {
  if (isLong(scenes)) return undefined
  const found = scenes.map((scene) => signsIn(scene, scenes))
  for (let at = 0; at < found.length; at++) {
    const here = new Set([...found[at]!, ...(found[at + 1] ?? [])])
    const points = [...here].reduce((sum, sign) => sum + signs[sign]!.points, 0)
    if (points >= minPoints) return signs[Math.min(...here)]!.rule
  }
  return undefined
}

/** Ordinals of the signs of a sentence that are meant. No word speaks for two of them; the weightier come first. */
function signsIn(scene: Scene, scenes: readonly Scene[]): Set<number> {
  const others = scenes.filter((it) => it !== scene)
  const matches = [...all.find(scene.text)].toSorted(
    (a, b) => owners[a.pattern]! - owners[b.pattern]! || a.start - b.start,
  )
  const meant = new Set<number>()
  const used = new Set<number>()
  for (const match of matches) {
    const sign = owners[match.pattern]!
    const places = Array.from({ length: match.end - match.start }, (_, i) => match.start + i)
    if (meant.has(sign) || places.some((at) => used.has(at))) continue
    if (meaningOf(signs[sign]!.rule, match, scene, others) !== 'meant') continue
    meant.add(sign)
    for (const at of places) used.add(at)
  }
  return meant
}

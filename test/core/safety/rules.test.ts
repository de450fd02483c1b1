import { describe, expect, test } from 'vitest'
import { readRule, rules } from '../../../src/core/safety/rules.ts'

describe('the rules', () => {
  test('each say why', () => {
    expect(rules.filter(({ why }) => !/[a-z]/i.test(why))).toEqual([])
  })

  test('say nothing twice', () => {
    const said = rules.map(({ class: emergency, parts, unless }) =>
      JSON.stringify(
        [emergency, parts, unless].flat(3).map((it) => (typeof it === 'string' ? it : it.source)),
      ),
    )
    expect(said.filter((it, i) => said.indexOf(it) !== i)).toEqual([])
  })

  test('are read from their lines', () => {
    const rule = readRule(
      'sepsis',
      'sign  fever + stiff ~2 neck / neck stiff - vaccine  // NHS, meningitis',
    )
    expect(rule).toMatchObject({ class: 'sepsis', kind: 'sign', why: 'NHS, meningitis' })
    expect(rule.parts.map((part) => part.map(({ source }) => source))).toEqual([
      ['fever'],
      ['stiff ~2 neck', 'neck stiff'],
    ])
    expect(rule.unless.map(({ source }) => source)).toEqual(['vaccine'])
  })

  test.each(['now no pulse', 'maybe no pulse // why', 'now // why', ''])(
    '%j is no rule',
    (line) => {
      expect(() => readRule('heart', line)).toThrow(/^expected/)
    },
  )
})

import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../src/core/answer.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import { explain } from '../../src/core/explain.ts'
import { search } from '../../src/core/search.ts'
import type { Explanation, Signal } from '../../src/core/types.ts'
import { artifactOf } from '../support/corpus.ts'
import { diseases } from '../support/diseases.ts'

const quillon = `# Quillon fever

## How is Quillon fever treated?

Creams cool the skin. Rest for two weeks eases the fever.

## What causes the fever?

A lack of copper brings it about. It is not the sun.
`

let artifact: Artifact
beforeAll(async () => {
  artifact = await artifactOf({ ...diseases, 'quillon.md': quillon })
})

const explained = (question: string) => answer(artifact, { question, explain: true }).explain!
const termOf = ({ terms }: Explanation, term: string) => terms.find((it) => it.term === term)!
const valueOf = (signals: readonly Signal[], name: string) =>
  signals.find(({ signal }) => signal === name)?.value

const questions = [
  'what causes quillon fever',
  'therapy for quillon fever',
  'how long should I rest with quillon fever',
  'is marlow syndrome inherited',
  'which dragons cause quillon fever in the rain',
]

test('an answer is explained where that is asked for, and else not', () => {
  const question = questions[0]!
  expect(answer(artifact, { question, explain: true })).toHaveProperty('explain')
  expect(answer(artifact, { question })).not.toHaveProperty('explain')
  expect(answer(artifact, { question, explain: false })).not.toHaveProperty('explain')
})

describe('the terms', () => {
  test.each(questions)('share the weight of the question: %s', (question) => {
    const weights = explained(question).terms.map(({ weight }) => weight)
    expect(weights.every((weight) => weight > 0)).toBe(true)
    expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10)
  })

  test('weigh the more, the rarer they are in the corpus', () => {
    const why = explained('quillon syndrome')
    expect(termOf(why, 'quillon').weight).toBeGreaterThan(termOf(why, 'syndrom').weight)
  })

  test.each([
    ['in its sentences', 'does copper matter in quillon fever', 'copper', true],
    ['in its heading', 'what causes quillon fever', 'caus', true],
    ['in its title', 'does copper matter in quillon fever', 'quillon', true],
    ['in another wording', 'therapy for quillon fever', 'therapi', true],
    ['in another passage alone', 'is quillon fever inherited', 'inherit', false],
    ['nowhere', 'do dragons bring quillon fever about', 'dragon', false],
  ])('are matched where the best passage says them: %s', (_, question, term, matched) => {
    expect(termOf(explained(question), term)).toMatchObject({ term, matched })
  })
})

describe('the coverage', () => {
  test('is 1 where every term is matched as it was typed', () => {
    expect(explained('what causes quillon fever').coverage).toBeCloseTo(1, 10)
  })

  test('counts what any sentence of the passage says', () => {
    expect(explained('is it copper or the sun in quillon fever').coverage).toBeCloseTo(1, 10)
  })

  test('lacks the weight of what is not matched', () => {
    const why = explained('do dragons bring quillon fever about')
    const missing = why.terms.filter(({ matched }) => !matched)
    expect(missing.map(({ term }) => term)).toEqual(['dragon'])
    expect(why.coverage).toBeCloseTo(1 - missing[0]!.weight, 10)
  })

  test('is less where a term is matched in another wording', () => {
    const why = explained('therapy for quillon fever')
    expect(why.terms.every(({ matched }) => matched)).toBe(true)
    expect(why.coverage).toBeLessThan(1)
    expect(why.coverage).toBeGreaterThan(1 - termOf(why, 'therapi').weight)
  })
})

describe('the signals', () => {
  const total = (signals: readonly Signal[]) =>
    signals.reduce((sum, { value, weight }) => sum + value * weight, 0)

  test.each(questions)('add up to the scores that decided: %s', (question) => {
    const found = search(artifact, question)
    const { passage, sentence } = explain(artifact, found)
    const [best] = found.candidates
    expect(total(passage)).toBeCloseTo(best!.hit.score, 10)
    expect(total(sentence)).toBeCloseTo(best!.score, 10)
  })

  test('of the passage add up to the score that the answer ranks it by', () => {
    const { passages, explain: why } = answer(artifact, {
      question: 'what causes quillon fever',
      explain: true,
    })
    expect(passages[0]!.documentId).toBe('quillon')
    expect(total(why!.passage)).toBeCloseTo(passages[0]!.score, 10)
  })

  test.each(questions)('are those alone that gave something: %s', (question) => {
    const { passage, sentence } = explained(question)
    for (const { signal, value, weight } of [...passage, ...sentence]) {
      expect(signal).not.toBe('')
      expect(value).not.toBe(0)
      expect(weight).not.toBe(0)
    }
  })

  test('say what spoke for the sentence', () => {
    const { passage, sentence } = explained('how long should I rest with quillon fever')
    expect(valueOf(passage, 'title')).toBe(1)
    expect(valueOf(sentence, 'answerType')).toBe(1)
    expect(valueOf(sentence, 'negation')).toBeUndefined()
    const negated = explained('is the sun not what causes quillon fever')
    expect(valueOf(negated.sentence, 'negation')).toBe(1)
    expect(valueOf(negated.sentence, 'answerType')).toBeUndefined()
  })
})

describe('the evidence', () => {
  test('of an answer reaches what this corpus asks for', () => {
    const { kind, explain: why } = answer(artifact, { question: questions[0]!, explain: true })
    expect(kind).toBe('answer')
    expect(why!.minEvidence).toBe(artifact.settings.minEvidence)
    expect(why!.evidence).toBeGreaterThanOrEqual(why!.minEvidence)
  })

  test('is what an answer is held against, whatever the corpus asks for', () => {
    const question = questions[0]!
    const { evidence } = explained(question)
    const asksFor = (minEvidence: number): Artifact => ({
      ...artifact,
      settings: { ...artifact.settings, minEvidence },
    })
    const [enough, tooMuch] = [evidence!, evidence! + 0.001].map((minEvidence) =>
      answer(asksFor(minEvidence), { question, explain: true }),
    )
    expect(enough).toMatchObject({ kind: 'answer', explain: { evidence, minEvidence: evidence } })
    expect(tooMuch).toMatchObject({ kind: 'no-answer', reason: 'not-covered' })
    expect(tooMuch!.explain).toMatchObject({ evidence, minEvidence: evidence! + 0.001 })
  })
})

describe('where nothing is found', () => {
  test('the terms are still told, and there is no signal and no evidence', () => {
    const why = explained('which dragons snore')
    expect(why.terms.map(({ term, matched }) => [term, matched])).toEqual([
      ['dragon', false],
      ['snore', false],
    ])
    expect(why).toMatchObject({ coverage: 0, passage: [], sentence: [] })
    expect(why).not.toHaveProperty('evidence')
    expect(why.minEvidence).toBe(artifact.settings.minEvidence)
  })

  test('nor a term where no word counts', () => {
    expect(explained('what is it?')).toEqual({
      terms: [],
      coverage: 0,
      passage: [],
      sentence: [],
      minEvidence: artifact.settings.minEvidence,
    })
  })
})

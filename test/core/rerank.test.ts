import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../src/core/answer.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import { artifactOf } from '../support/corpus.ts'
import { diseases } from '../support/diseases.ts'

let artifact: Artifact
beforeAll(async () => {
  artifact = await artifactOf(diseases)
})

/** The documents of the ranked passages, best first. */
const ranking = (question: string) =>
  answer(artifact, { question }).passages.map(({ documentId }) => documentId)

describe('the second stage', () => {
  test('puts the record first whose question asks for the same', () => {
    expect(ranking('therapy for marlow syndrome')[0]).toBe('d1')
    expect(ranking('is marlow syndrome hereditary')[0]).toBe('d2')
    expect(ranking('what is marlow syndrome')[0]).toBe('d0')
  })

  test('puts the page first whose title is named whole', () => {
    expect(ranking('treatments for orban ataxia type 2')[0]).toBe('d7')
  })

  test('scores fall', () => {
    const scores = answer(artifact, { question: 'treatments of marlow syndrome' }).passages.map(
      ({ score }) => score,
    )
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })
})

import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../src/core/answer.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import { artifactOf } from '../support/corpus.ts'

const page = `# Sprains

## What is a sprain?

A ligament is a band that holds bones together. A sprain (distortion) is a torn ligament.

## What are the signs of a sprain?

The main sign of a sprain is pain. Some people with a sprain have no pain at all.

## How long does a sprain last?

Sprains heal at their own pace. Most are gone after two to six weeks.

## Where can I get help?

Our clinic is open on weekdays. Our line is 216.555.0100.
`

let artifact: Artifact
beforeAll(async () => {
  artifact = await artifactOf({ 'sprains.md': page })
})

/** The sentence that is marked as the answer. */
function focus(question: string): string | undefined {
  const [citation] = answer(artifact, { question }).citations
  return (
    citation?.focus &&
    artifact.documents.get('sprains')!.text.slice(citation.focus.start, citation.focus.end)
  )
}

describe('the sentence that answers', () => {
  test.each([
    [
      'says what the question names',
      'what is a ligament',
      'A ligament is a band that holds bones together.',
    ],
    [
      'says it under another name',
      'what is a distortion',
      'A sprain (distortion) is a torn ligament.',
    ],
    [
      'denies what the question denies',
      'can you have a sprain without pain',
      'Some people with a sprain have no pain at all.',
    ],
    [
      'has a time where a time is asked for',
      'how long until a sprain is gone',
      'Most are gone after two to six weeks.',
    ],
    [
      'has a number where a number is asked for',
      'what is the phone number of the clinic',
      'Our line is 216.555.0100.',
    ],
    [
      'stands first under the heading that asks',
      'what are the signs of a sprain',
      'The main sign of a sprain is pain.',
    ],
  ])('%s', (_, question, sentence) => {
    expect(focus(question)).toBe(sentence)
  })
})

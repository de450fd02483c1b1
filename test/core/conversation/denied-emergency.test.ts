import { beforeAll, describe, expect, test } from 'vitest'
import type { Artifact } from '../../../src/core/artifact.ts'
import { converseOver } from '../../support/converse.ts'
import { artifactOf } from '../../support/corpus.ts'

const page =
  '# Chest pain\n\n## What helps when the chest hurts?\n\nWhen the chest hurts badly, rest.\n'
const emergency = 'my chest hurts badly and i cant breathe'

let artifact: Artifact
beforeAll(async () => {
  artifact = await artifactOf({ 'chest.md': page })
})

describe('after an emergency', () => {
  test.each(["it's not an emergency", 'No, this is not an emergency.', "i'm fine", 'false alarm'])(
    '“%s” is answered as the button would be, with a notice',
    (denial) => {
      expect(converseOver(artifact, [emergency]).kind).toBe('urgent')
      const reply = converseOver(artifact, [emergency, denial])
      expect(reply.kind).not.toBe('urgent')
      expect(reply.notice).toBeTruthy()
      const { kind, text, notice } = converseOver(artifact, [emergency], { urgent: false })
      expect(reply).toMatchObject({ kind, text, notice })
    },
  )

  test('another emergency is one', () => {
    expect(converseOver(artifact, [emergency, emergency]).kind).toBe('urgent')
  })

  test('the same words elsewhere deny nothing', () => {
    expect(converseOver(artifact, ['what helps', "it's not an emergency"]).notice).toBeUndefined()
  })
})

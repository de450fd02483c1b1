import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import { release, root } from '../../src/cli/release.ts'
import { answer } from '../../src/core/answer.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import { open } from '../support/corpus.ts'

/** What a visitor may type about the project's own page, by somebody who had read the page and no rule of the engine. */
interface Golden {
  readonly question: string
  /** Half `a` was looked at while wordings were added; half `b` was only counted. */
  readonly half: 'a' | 'b'
  /** Phrases of the page; a right answer has all of any one list. Absent of what the page does not answer. */
  readonly says?: readonly (readonly string[])[]
}

const golden = readFileSync(join(import.meta.dirname, 'questions.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Golden)

let artifact: Artifact

beforeAll(async () => {
  const built = await build({ corpus: join(root, 'corpus'), release })
  artifact = await open(built.get('public')!)
})

function judge({ question, says }: Golden): 'right' | 'wrong' | 'silent' | 'shown' {
  const { kind, text } = answer(artifact, { question })
  if (kind !== 'answer') return 'silent'
  if (!says) return 'shown'
  const flat = text.replaceAll('\n', ' ')
  return says.some((all) => all.every((phrase) => flat.includes(phrase))) ? 'right' : 'wrong'
}

// Other wordings than the page's were asked for, so half of them find nothing: more may be answered, not more wrongly.
describe.each([
  { half: 'a', asked: 114, right: 55, wrong: 10, absent: 46, shown: 2 },
  { half: 'b', asked: 106, right: 50, wrong: 9, absent: 54, shown: 5 },
])('half $half', ({ half, asked, right, wrong, absent, shown }) => {
  const ofHalf = golden.filter((it) => it.half === half)

  test(`of ${asked} questions that the page answers ${right} or more are answered, ${wrong} or fewer wrongly`, () => {
    const verdicts = ofHalf.filter(({ says }) => says).map(judge)
    expect(verdicts).toHaveLength(asked)
    expect(verdicts.filter((it) => it === 'right').length).toBeGreaterThanOrEqual(right)
    expect(verdicts.filter((it) => it === 'wrong').length).toBeLessThanOrEqual(wrong)
  })

  test(`of ${absent} that it does not answer ${shown} or fewer are shown anything`, () => {
    const verdicts = ofHalf.filter(({ says }) => !says).map(judge)
    expect(verdicts).toHaveLength(absent)
    expect(verdicts.filter((it) => it === 'shown').length).toBeLessThanOrEqual(shown)
  })
})

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { fromCaller } from '../../src/cli/options.ts'
import { UsageError } from '../../src/cli/report.ts'

const row = z.object({
  id: z.string(),
  set: z.string(),
  turns: z.array(z.object({ q: z.string() })).min(1),
  expect: z.object({
    kind: z.string().optional(),
    contains: z.array(z.array(z.string())).optional(),
    answers: z.array(z.string()).optional(),
    documentId: z.string().optional(),
    page: z.array(z.string()).optional(),
    record: z.array(z.string()).optional(),
    judgements: z.record(z.string(), z.number()).optional(),
  }),
})

/** What is known of the right answer; which fields there are depends on the set. */
export type Expectation = z.infer<typeof row>['expect']

export interface AskedQuestion {
  readonly set: string
  readonly question: string
  readonly expect: Expectation
}

/** A corpus of the evaluation data. */
export interface QuestionSet {
  /** The folder of its text. */
  readonly path: string
  /** Those that are asked without a conversation before them, in the order of the file. */
  readonly questions: readonly AskedQuestion[]
}

/** The folder of evaluation data; undefined where EVAL_DATA is not set. Throws `UsageError` where it is no folder. */
export function evaluationData(): string | undefined {
  const { EVAL_DATA } = process.env
  if (!EVAL_DATA) return undefined
  const folder = fromCaller(EVAL_DATA)
  if (existsSync(folder)) return folder
  throw new UsageError(`EVAL_DATA is ${folder}, and there is no such folder.`)
}

/** Reads the questions of a corpus. Throws `UsageError` where they or the text are not there. */
export function readSet(data: string, name: string): QuestionSet {
  const path = join(data, name, 'corpus')
  const file = join(data, name, 'questions.jsonl')
  for (const needed of [path, file]) {
    if (!existsSync(needed))
      throw new UsageError(`EVAL_DATA is ${data}, and ${needed} is not there.`)
  }
  const questions = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return []
      const { set, turns, expect } = parse(line, `${file}:${i + 1}`)
      return turns.length === 1 ? [{ set, question: turns[0]!.q, expect }] : []
    })
  return { path, questions }
}

function parse(line: string, place: string): z.infer<typeof row> {
  try {
    return row.parse(JSON.parse(line))
  } catch (cause) {
    const found = line.slice(0, 80)
    throw new UsageError(`${place}: this is no question of an evaluation set: ${found}`, { cause })
  }
}

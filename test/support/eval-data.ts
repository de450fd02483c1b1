import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe } from 'vitest'

/** A question of the evaluation data, and the kind of answer that is expected where it is the last of its conversation. */
export interface EvalQuestion {
  readonly id: string
  readonly question: string
  readonly expected: string | undefined
}

const folder = process.env['EVAL_DATA']

/** Tests on the evaluation data; skipped, and said to be, where `EVAL_DATA` names no folder. */
export function withEvalData(title: string, tests: () => void): void {
  const where = folder === undefined ? ': skipped, EVAL_DATA is not set' : ''
  describe.skipIf(folder === undefined)(`${title}${where}`, { timeout: 120_000 }, tests)
}

/** Every question that is asked anywhere in the evaluation data: of conversations, of messages, of records. */
export function evalQuestions(): EvalQuestion[] {
  const files = globSync('{*/questions.jsonl,*/messages.jsonl,*/*.jsonl.gz}', { cwd: folder! })
  return files.toSorted().flatMap((file) => rowsOf(join(folder!, file)).flatMap(asked))
}

/** A folder of the evaluation data as a corpus, file by file. */
export function evalCorpus(name: string): Record<string, string> {
  const from = join(folder!, name, 'corpus')
  const files = globSync('**/*.*', { cwd: from })
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(from, file), 'utf8')]))
}

/** The questions of a set that are asked alone. */
export function singleQuestions(name: string): string[] {
  return rowsOf(join(folder!, name, 'questions.jsonl')).flatMap(({ turns = [] }) =>
    turns.length === 1 ? turns.map(({ q }) => q) : [],
  )
}

interface Row {
  readonly id: string
  readonly turns?: readonly { readonly q: string }[]
  readonly expect?: { readonly kind?: string }
  readonly message?: string
  readonly question?: string
}

function rowsOf(file: string): Row[] {
  const bytes = readFileSync(file)
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
}

function asked({ id, turns = [], expect: expected, message, question }: Row): EvalQuestion[] {
  const alone = [message, question].filter((it) => it !== undefined)
  return [
    ...turns.map(({ q }, i) => ({
      id,
      question: q,
      expected: i === turns.length - 1 ? expected?.kind : undefined,
    })),
    ...alone.map((it) => ({ id, question: it, expected: undefined })),
  ]
}

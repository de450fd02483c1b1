/** What the command line says while it works. All of it goes to standard error: standard output is for results. */
import { BrokenCorpusError, CorpusError } from '../build/errors.ts'
import type { Progress, Summary } from '../build/build.ts'

const quietMs = 400
const updateMs = 100
const steps = { split: 'Splitting', index: 'Indexing', suggest: 'Checking suggestions' }

export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

/**
 * Shows progress once a build takes longer than a moment: one line that is written over on a terminal, a line for each
 * step and every tenth elsewhere.
 */
export function progressLine(): (progress: Progress) => void {
  const startedMs = performance.now()
  let shownMs = startedMs + quietMs
  let shownTenth = ''
  return ({ step, done, total }) => {
    const nowMs = performance.now()
    const line = `${steps[step]} ${done.toLocaleString('en')} of ${total.toLocaleString('en')}`
    if (process.stderr.isTTY) {
      if (nowMs < shownMs + updateMs && done < total) return
      if (nowMs > startedMs + quietMs) process.stderr.write(`\r\u001b[K${done < total ? line : ''}`)
      shownMs = nowMs
    } else {
      const tenth = `${step} ${Math.floor((done / total) * 10)}`
      if (nowMs < startedMs + quietMs || tenth === shownTenth) return
      shownTenth = tenth
      say(line)
    }
  }
}

/** `2 documents, 31 passages, 0 gaps, 92 kB, version 3f2a91c04d17, in 210 ms` */
export function summaryLine(summary: Summary, ms: number): string {
  const { documents, passages, gaps, bytes, version } = summary
  return [
    count(documents, 'document'),
    count(passages, 'passage'),
    count(gaps, 'gap'),
    `${(bytes / 1000).toLocaleString('en', { maximumFractionDigits: 0 })} kB`,
    `version ${version}`,
    `in ${Math.round(ms).toLocaleString('en')} ms`,
  ].join(', ')
}

function count(n: number, noun: string): string {
  return `${n.toLocaleString('en')} ${noun}${n === 1 ? '' : 's'}`
}

/** Whether an error is about what the author wrote, so that its message says all and a stack trace nothing. */
export function isAuthorsError(error: unknown): error is Error {
  return (
    error instanceof BrokenCorpusError ||
    error instanceof CorpusError ||
    error instanceof UsageError
  )
}

/** The command was called with what it cannot use. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Runs a command: the user's errors as their message, ours with the stack; exit code 1 for both. */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    say(isAuthorsError(error) ? error.message : String((error as Error).stack ?? error))
    process.exitCode = 1
  }
}

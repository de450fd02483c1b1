import { cpuMs } from './cpu-clock.ts'
import { commonestWords, type HostileQuestion, hostileQuestions } from './hostile.ts'
import { median, quantile } from './statistics.ts'
import type { Prepared } from './workspace.ts'

const seed = 1
const count = 10_000
/** Every question is asked so often, */
const passes = 3
/** and of the slowest this share */
const suspectShare = 0.02
/** so often again. */
const morePasses = 8

/** What the answer to one question costs, in milliseconds of the processor. */
export interface HostileTimes {
  readonly questions: number
  readonly medianMs: number
  readonly p99Ms: number
  readonly p999Ms: number
  readonly maxMs: number
  /** The dearest kind first. */
  readonly kinds: readonly HostileKind[]
}

export interface HostileKind {
  readonly kind: string
  readonly medianMs: number
  readonly maxMs: number
}

/**
 * Ours alone. Every question three times, the slowest fiftieth eight times more; the median counts, so the
 * collection of garbage that fell into one of them drops out, and what the question itself costs stays.
 */
export function hostileTimes(
  { contestants: [ours], artifact }: Prepared,
  onQuestion: (done: number, of: number) => void,
): HostileTimes {
  const texts = [...artifact.documents.values()].map(({ text }) => text)
  const questions = hostileQuestions({ seed, count, words: commonestWords(texts) })
  const times = questions.map(() => [] as number[])
  const suspects = Math.round(count * suspectShare)
  const total = passes * count + morePasses * suspects
  let done = 0
  const ask = (i: number) => {
    times[i]!.push(timed((question) => ours!.index.search(question), questions[i]!))
    onQuestion(++done, total)
  }
  for (let pass = 0; pass < passes; pass++) for (const i of questions.keys()) ask(i)
  const firstMs = times.map(median)
  const slowest = [...questions.keys()].toSorted((a, b) => firstMs[b]! - firstMs[a]!)
  for (let pass = 0; pass < morePasses; pass++) for (const i of slowest.slice(0, suspects)) ask(i)
  const ms = times.map(median)
  const ofKind = Map.groupBy(ms.keys(), (i) => questions[i]!.kind)
  return {
    questions: count,
    medianMs: median(ms),
    p99Ms: quantile(ms, 0.99),
    p999Ms: quantile(ms, 0.999),
    maxMs: Math.max(...ms),
    kinds: [...ofKind]
      .map(([kind, places]) => ({ kind, own: places.map((i) => ms[i]!) }))
      .map(({ kind, own }) => ({ kind, medianMs: median(own), maxMs: Math.max(...own) }))
      .toSorted((a, b) => b.maxMs - a.maxMs),
  }
}

function timed(search: (question: string) => unknown, { kind, question }: HostileQuestion): number {
  const startedMs = cpuMs()
  try {
    search(question)
  } catch (cause) {
    throw new Error(`A hostile question (${kind}) has no answer: ${JSON.stringify(question)}`, {
      cause,
    })
  }
  return cpuMs() - startedMs
}

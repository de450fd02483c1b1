import { cpuMs } from './cpu-clock.ts'
import { median, quantile } from './statistics.ts'

/** Something that is asked questions, synchronously. */
export interface Runner {
  readonly name: string
  readonly search: (question: string) => unknown
}

/** What a question costs, in milliseconds of the processor and as a multiple of the baseline's. */
export interface Times {
  readonly name: string
  readonly p50Ms: number
  readonly p99Ms: number
  readonly p50Ratio: number
  readonly p99Ratio: number
}

export interface RaceOptions {
  /** Name of the runner whose times are 1. */
  readonly baseline: string
  /** That count. */
  readonly rounds: number
  /** Questions that one runner answers before the next one's turn: short, so that all see the same disturbances. */
  readonly batch?: number
  readonly onRound?: (done: number) => void
  /** Milliseconds; the processor's where it is left out. */
  readonly now?: () => number
}

/**
 * Asks every runner every question, a batch each in turn, several rounds long; another one begins each time. One round
 * more comes before, which warms up and does not count. Every figure is the median over the rounds, and a ratio is
 * taken within a round, so a disturbance of the machine hits numerator and denominator, or drops out.
 */
export function race(
  runners: readonly Runner[],
  questions: readonly string[],
  { baseline, rounds, batch = 50, onRound, now = cpuMs }: RaceOptions,
): Times[] {
  const counted: Map<string, Quantiles>[] = []
  let turn = 0
  for (let round = 0; round <= rounds; round++) {
    const times = new Map(runners.map(({ name }) => [name, [] as number[]]))
    for (let from = 0; from < questions.length; from += batch) {
      const asked = questions.slice(from, from + batch)
      for (const { name, search } of rotated(runners, turn)) {
        for (const question of asked) {
          const startedMs = now()
          search(question)
          times.get(name)!.push(now() - startedMs)
        }
      }
      turn++
    }
    if (round === 0) continue
    counted.push(new Map([...times].map(([name, ms]) => [name, quantilesOf(ms)])))
    onRound?.(round)
  }
  return runners.map(({ name }) => {
    const over = (of: (own: Quantiles, base: Quantiles) => number) =>
      median(counted.map((round) => of(round.get(name)!, round.get(baseline)!)))
    return {
      name,
      p50Ms: over(({ p50 }) => p50),
      p99Ms: over(({ p99 }) => p99),
      p50Ratio: over((own, base) => own.p50 / base.p50),
      p99Ratio: over((own, base) => own.p99 / base.p99),
    }
  })
}

interface Quantiles {
  readonly p50: number
  readonly p99: number
}

const quantilesOf = (ms: readonly number[]): Quantiles => ({
  p50: quantile(ms, 0.5),
  p99: quantile(ms, 0.99),
})

function rotated<T>(all: readonly T[], by: number): T[] {
  const first = by % all.length
  return [...all.slice(first), ...all.slice(0, first)]
}

/** Learns from messages that were summed up which of their terms the question is made of. */
import { analyze } from '../core/text/analyzer.ts'
import { readMessage } from '../core/question/message.ts'
import { chance, type SalienceModel } from '../core/question/salience.ts'
import { featureNames, type Features, termFeatures } from '../core/question/term-features.ts'
import { fitLogistic, type Row } from './logistic-regression.ts'
import { UsageError } from './report.ts'

/** A message and the question that somebody read out of it. */
export interface SummedUp {
  readonly message: string
  readonly question: string
}

export interface SalienceFit {
  /** Weights rounded to what is written down. */
  readonly model: SalienceModel
  /** Messages that show something: of more than one sentence, and with a term of their question. */
  readonly messages: number
  /** The highest penalty that does about best on messages not learned from. */
  readonly penalty: number
  /** Mean average precision, 0..1, of a message's terms, most salient first, on messages that were not learned from. */
  readonly learned: number
  /** The same of their order by rarity, which is what there is without learning. */
  readonly byRarity: number
}

export interface FitOptions {
  /** A term is a cue where at least so many messages have it, 20 where it is left out. */
  readonly minMessages?: number
  /** Called before each of the fits that take time. */
  readonly onProgress?: (progress: { done: number; total: number }) => void
}

const folds = 5
const penalties = [0.5, 1, 2, 4, 8]
/** Of penalties that do as well but for so little precision, the highest is taken: the smallest weights. */
const indifference = 0.005
/** A cue that weighs less is left out, and its terms go by their features. */
const minCueWeight = 0.7
/** Two decimals tell as much, and are the same on every machine. */
const decimals = 2

interface Example {
  readonly terms: readonly { readonly term: string; readonly features: Features }[]
  readonly asked: ReadonlySet<string>
}

/** Throws `UsageError` where too few messages show something. */
export function fitSalience(
  summedUp: readonly SummedUp[],
  { minMessages = 20, onProgress }: FitOptions = {},
): SalienceFit {
  const examples = summedUp.map(newExample).filter(isTelling)
  if (examples.length < folds) {
    throw new UsageError(
      `Expected at least ${folds} messages of more than one sentence that have a word of their question, ` +
        `got ${examples.length} among ${summedUp.length}.`,
    )
  }
  const total = penalties.length * folds + 1
  let done = 0
  const fit = (from: readonly Example[], penalty: number) => {
    onProgress?.({ done: done++, total })
    return fitModel(from, { penalty, minMessages })
  }
  const tried = penalties.map((penalty) => {
    const precisions = crossValidated(examples, (from) => fit(from, penalty))
    return { penalty, learned: mean(precisions) }
  })
  const highest = Math.max(...tried.map(({ learned }) => learned))
  const best = tried.findLast(({ learned }) => learned >= highest - indifference)!
  return {
    ...best,
    model: fit(examples, best.penalty),
    messages: examples.length,
    byRarity: mean(precisionsByRarity(examples)),
  }
}

/** What stands where a name was taken out of a message: "[LOCATION]". */
const placeholder = /\[[A-Z][A-Z _]*\]/g

function newExample({ message, question }: SummedUp): Example {
  const terms = termFeatures(readMessage(message.replace(placeholder, ' ')))
  return {
    terms: [...terms].map(([term, features]) => ({ term, features })),
    asked: new Set(analyze(question)),
  }
}

function isTelling({ terms, asked }: Example): boolean {
  return terms.some(({ term }) => asked.has(term))
}

function fitModel(
  examples: readonly Example[],
  { penalty, minMessages }: { penalty: number; minMessages: number },
): SalienceModel {
  const frequent = [...frequencies(examples)]
    // What a single number says is chance.
    .filter(([term, messages]) => messages >= minMessages && !/^\d+$/.test(term))
    .map(([term]) => term)
  const all = fitWith(examples, frequent, penalty)
  const telling = frequent.filter((term) => Math.abs(all.cues.get(term)!) >= minCueWeight)
  return fitWith(examples, telling, penalty)
}

function fitWith(examples: readonly Example[], cues: readonly string[], penalty: number) {
  const columnOfCue = new Map(cues.map((term, i) => [term, featureNames.length + i]))
  const rows = examples.flatMap(({ terms, asked }) =>
    terms.map(({ term, features }): Row => {
      const cue = columnOfCue.get(term)
      const shown = [...features].map(
        ([name, value]) => [featureNames.indexOf(name), value] as const,
      )
      return {
        values: cue === undefined ? shown : [...shown, [cue, 1] as const],
        label: asked.has(term),
      }
    }),
  )
  const columns = featureNames.length + cues.length
  const { bias, weights } = fitLogistic(rows, { columns, penalty })
  return {
    bias: rounded(bias),
    // Each name is there, which the type of `fromEntries` does not say.
    features: Object.fromEntries(
      featureNames.map((name, i) => [name, rounded(weights[i]!)]),
    ) as unknown as SalienceModel['features'],
    cues: new Map(
      cues
        .map((term) => [term, rounded(weights[columnOfCue.get(term)!]!)] as const)
        .toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)),
    ),
  }
}

/** Of each message the average precision by a model that has not seen it. */
function crossValidated(
  examples: readonly Example[],
  fit: (from: readonly Example[]) => SalienceModel,
): number[] {
  return Array.from({ length: folds }, (_, fold) => {
    const isHeldOut = (_example: Example, i: number) => i % folds === fold
    const model = fit(examples.filter((example, i) => !isHeldOut(example, i)))
    return examples
      .filter(isHeldOut)
      .map((example) =>
        averagePrecision(example, (term, features) => chance(model, term, features)),
      )
  }).flat()
}

function precisionsByRarity(examples: readonly Example[]): number[] {
  const messages = frequencies(examples)
  return examples.map((example) => averagePrecision(example, (term) => 1 / messages.get(term)!))
}

/** Mean over the asked terms of the precision down to each. Of equal scores those that are not asked come first. */
function averagePrecision(
  { terms, asked }: Example,
  score: (term: string, features: Features) => number,
): number {
  const ranked = terms
    .map(({ term, features }) => ({ score: score(term, features), isAsked: asked.has(term) }))
    .toSorted((a, b) => b.score - a.score || Number(a.isAsked) - Number(b.isAsked))
  const ranks = ranked.flatMap(({ isAsked }, i) => (isAsked ? [i + 1] : []))
  return mean(ranks.map((rank, i) => (i + 1) / rank))
}

/** How many messages have a term. */
function frequencies(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { term } of examples.flatMap(({ terms }) => terms)) {
    counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function rounded(value: number): number {
  // Not -0, which would be written as 0 and read as another.
  return Number(value.toFixed(decimals)) + 0
}

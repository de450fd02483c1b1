import type { Artifact } from './artifact.ts'
import { evidence } from './confidence.ts'
import { sentenceWeights } from './extract.ts'
import { coverage, covers } from './question/query.ts'
import { passageWeights } from './rerank.ts'
import type { Found } from './search.ts'
import type { Explanation, Signal } from './types.ts'

/** Why this passage and this sentence: which words were searched and found, what each signal gave. */
export function explain(artifact: Artifact, { query, candidates: [best] }: Found): Explanation {
  const reading = best?.hit.reading
  const has = (term: string) =>
    reading !== undefined && (reading.text.has(term) || reading.above.has(term))
  return {
    terms: query.terms.map((term) => ({
      term: term.term,
      weight: query.total > 0 ? (term.weight * term.idf) / query.total : 0,
      matched: covers(term, has) > 0,
    })),
    coverage: coverage(query, has),
    passage: best ? signals(best.hit.features, passageWeights) : [],
    sentence: best ? signals(best.features, sentenceWeights) : [],
    ...(best && { evidence: evidence(query, best, artifact) }),
    minEvidence: artifact.settings.minEvidence,
  }
}

/** The signals that gave something. */
function signals<Name extends string>(
  features: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): Signal[] {
  return (Object.keys(weights) as Name[])
    .map((signal) => ({ signal, value: features[signal], weight: weights[signal] }))
    .filter(({ value }) => value !== 0)
}

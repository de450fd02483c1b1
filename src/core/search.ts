/** One pass over the corpus: understand, retrieve, rerank, extract. */
import type { Artifact } from './artifact.ts'
import { newAsked } from './asked.ts'
import { type Candidate, extract } from './extract.ts'
import { newQuery, type Query, type QueryContext, searched } from './question/query.ts'
import { rerank } from './rerank.ts'
import type { Hit } from './retrieval/retriever.ts'
import type { Document } from './types.ts'

/** Passages that are looked at behind the index. */
const maxHits = 80

export interface SearchOptions extends Pick<QueryContext, 'antecedent' | 'type'> {
  /** The document whose title the question is searched with. */
  readonly carried?: Document | undefined
  /** Ordinals of the passages that may be found, each once; all where it is absent. */
  readonly among?: readonly number[] | undefined
}

export interface Found {
  readonly query: Query
  /** Passages, best first. */
  readonly hits: readonly Hit[]
  /** Sentences of the best passages, best first. */
  readonly candidates: readonly Candidate[]
}

export function search(
  artifact: Artifact,
  question: string,
  { carried, among, ...context }: SearchOptions = {},
): Found {
  // The one topic of a site says nothing of what is asked.
  const title = carried === artifact.topic ? undefined : carried?.title
  const query = newQuery(question, artifact.retriever, { ...context, title })
  const found = artifact.retriever.retrieve(searched(query, artifact), { limit: maxHits, among })
  const asked = newAsked(query, artifact.forward.dictionary)
  const { reranked, others } = rerank(query, found, asked, artifact)
  return {
    query,
    hits: [...reranked, ...others],
    candidates: extract(query, reranked, asked, artifact),
  }
}

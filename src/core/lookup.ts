/** What an agent sees of a question: its answer, and the ranked passages of all documents. */
import { answer } from './answer.ts'
import type { Artifact } from './artifact.ts'
import { newAsked } from './asked.ts'
import { completion } from './question/completion.ts'
import { type Candidate, extract } from './extract.ts'
import { explainPassage, foundPassage, type FoundPassage } from './found-passage.ts'
import { termsOf } from './matched-words.ts'
import { type Limits, narrow } from './retrieval/narrow.ts'
import { readable } from './text/readable.ts'
import { newQuery, type Query, searched } from './question/query.ts'
import { rerank, type RerankedHit } from './rerank.ts'
import type { Answer, Audience, Citation, Document, Question } from './types.ts'
import { finished, unfinished, withEndings } from './question/unfinished.ts'

/** Passages that are looked at behind the index. */
const maxHits = 80
/** Passages that one look-up may return. */
export const maxPassages = 20
/** One for each of the keys that copy. */
export const defaultPassages = 9
/** Passages whose sentences `extract()` reads at a time. */
const readAtATime = 8

export interface LookupQuestion
  extends
    Pick<Question, 'question' | 'turns' | 'carry' | 'urgent' | 'locale' | 'explain'>,
    Omit<Limits, 'collections'> {
  /** Only documents that bear it. */
  readonly collection?: string | undefined
  /** Whether the last word is being typed: it is then searched as all that it may become. */
  readonly typing?: boolean
  /** Passages at most, 9 where it is left out. */
  readonly limit?: number
}

export interface Lookup {
  readonly answer: Answer
  /** Who may see what the answer quotes: agents alone, where one of its documents is internal. */
  readonly audience: Audience
  /** Best first. */
  readonly passages: readonly FoundPassage[]
  /** How many different pages they stand on. */
  readonly documents: number
  /** What is missing at the end of what is being typed. */
  readonly completion?: string
}

/** Looks a question up, or what there is of it. Bounded and deterministic, like `answer()`. */
export function lookup(artifact: Artifact, asked: LookupQuestion): Lookup {
  const typed = readable(asked.question)
  const { collection, document, audience } = asked
  const collections = collection === undefined ? undefined : [collection]
  const narrowed = narrow(artifact, { collections, document, audience })
  const last = asked.typing ? unfinished(typed, narrowed.retriever) : undefined
  const ending = asked.typing ? completion(narrowed, typed) : undefined
  const completed = finished(typed, last)
  const { turns, carry, urgent, locale, explain: isExplained } = asked
  const replyTo = (it: string) =>
    answer(narrowed, {
      question: it,
      ...(turns && { turns }),
      ...(carry !== undefined && { carry }),
      ...(urgent !== undefined && { urgent }),
      ...(locale !== undefined && { locale }),
      ...(isExplained && { explain: true }),
    })
  const { question, reply } = answered(completed, ending && typed + ending, replyTo)
  const carried = narrowed.documents.get(reply.understood.carried[0]?.documentId ?? '')
  const isReadOtherwise = !carried && reply.kind !== 'small-talk' && reply.kind !== 'urgent'
  const read = isReadOtherwise ? reply.understood.question : question
  const passages = ranked(
    narrowed,
    { typed, question: read, carried, last },
    Math.min(asked.limit ?? defaultPassages, maxPassages),
    isExplained ?? false,
  )
  return {
    answer: reply,
    audience: audienceOf(narrowed, reply.citations),
    passages,
    documents: new Set(passages.map(({ title }) => title)).size,
    ...(ending && { completion: ending }),
  }
}

/**
 * The answer to what was typed; where it has none, to what that is shown to go on as. What the sources answer is not
 * said to be missing while its name is being typed.
 */
function answered(
  completed: string,
  goingOn: string | undefined,
  replyTo: (question: string) => Answer,
): { question: string; reply: Answer } {
  const reply = replyTo(completed)
  if (goingOn === undefined || (reply.kind !== 'no-answer' && reply.kind !== 'clarify')) {
    return { question: completed, reply }
  }
  const other = replyTo(goingOn)
  return other.kind === 'answer' && !other.closest
    ? { question: goingOn, reply: other }
    : { question: completed, reply }
}

function audienceOf({ documents }: Artifact, citations: readonly Citation[]): Audience {
  return citations.some(({ documentId }) => documents.get(documentId)!.audience === 'internal')
    ? 'internal'
    : 'public'
}

interface Read {
  readonly typed: string
  /** As it is searched. */
  readonly question: string
  readonly carried: Document | undefined
  readonly last: ReturnType<typeof unfinished>
}

function ranked(
  artifact: Artifact,
  { typed, question, carried, last }: Read,
  limit: number,
  isExplained: boolean,
): FoundPassage[] {
  const title = carried === artifact.topic ? undefined : carried?.title
  const plain = newQuery(question, artifact.retriever, { title })
  const query = last ? withEndings(plain, last, artifact.retriever) : plain
  const found = artifact.retriever.retrieve(searched(query, artifact), { limit: maxHits })
  const asked = newAsked(query, artifact.forward.dictionary)
  const { reranked } = rerank(query, found, asked, artifact)
  const terms = termsOf(query)
  const seen = new Set<string>()
  return bestSentences(query, reranked, asked, artifact)
    .filter(({ document, sentences, at }) => {
      // Passages overlap: a sentence stands in the list once.
      const key = `${document.id}:${sentences[at]!.start}`
      return !seen.has(key) && seen.add(key)
    })
    .slice(0, limit)
    .map((candidate) => {
      const passage = foundPassage(artifact, query, candidate, terms)
      if (!isExplained) return passage
      return { ...passage, explain: explainPassage(artifact, query, candidate, typed) }
    })
}

/** Of each passage its best sentence, in the order of the passages; a lost list is none. */
function bestSentences(
  query: Query,
  [first, ...others]: readonly RerankedHit[],
  asked: ReturnType<typeof newAsked>,
  artifact: Artifact,
): Candidate[] {
  if (!first) return []
  const hits = [first, ...others].slice(0, maxPassages)
  const best = new Map<string, Candidate>()
  // What a passage is worth is told relative to the first one, which heads each batch.
  for (let from = 0; from < hits.length; from += readAtATime - 1) {
    const batch =
      from === 0 ? hits.slice(0, readAtATime) : [first, ...hits.slice(from + 1, from + readAtATime)]
    for (const candidate of extract(query, batch, asked, artifact)) {
      const { id } = candidate.passage
      if (candidate.sentences[candidate.at]!.kind !== 'gap' && !best.has(id))
        best.set(id, candidate)
    }
  }
  return hits.flatMap(({ reading }) => best.get(reading.passage.id) ?? [])
}

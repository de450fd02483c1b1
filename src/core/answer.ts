import { analyze } from './analyzer.ts'
import type { Artifact } from './artifact.ts'
import { cite } from './cite.ts'
import { carriedInto } from './context.ts'
import { confidence, decide, type Decision } from './decide.ts'
import { type Candidate, extract } from './extract.ts'
import { hash } from './hash.ts'
import { messages } from './messages.ts'
import { coverage, covers, newQuery, type Query, searched } from './query.ts'
import { rerank } from './rerank.ts'
import type { Hit } from './retriever.ts'
import { nearest, siblings } from './suggest.ts'
import type {
  AbstentionReason,
  Answer,
  Document,
  Explanation,
  Passage,
  Question,
  RankedPassage,
  Turn,
  Understood,
} from './types.ts'

/** Code units of a question that are read. */
export const maxQuestionLength = 2_000
/** Turns of history that count. */
export const maxTurns = 6
/** Passages that are looked at behind the index. */
const maxHits = 50

/**
 * The path of a question: understand, retrieve, rerank, extract; once more with the page cited last where the question
 * names no subject of its own; then decide and cite.
 * Pure and synchronous: the same artifact and question give the same answer everywhere. Never throws on what is typed.
 */
export function answer(artifact: Artifact, asked: Question): Answer {
  // Cut between characters: half a one at the end is no text.
  const question = asked.question.slice(0, maxQuestionLength).replace(/[\uD800-\uDBFF]$/, '')
  const turns = (asked.turns ?? []).slice(-maxTurns)

  const alone = search(artifact, question, asked.collection)
  const carried = asked.carry === false ? undefined : carriedInto(artifact, alone.candidates, turns)
  const { query, hits, candidates } = carried
    ? search(artifact, question, asked.collection, carried)
    : alone
  const decision = decide(query, candidates, artifact)

  return {
    id: hash(JSON.stringify([artifact.version, question, turns])),
    ...say(artifact, decision, { question, hits, turns }),
    passages: bestOfEachDocument(artifact, hits),
    confidence: confidence(candidates, artifact),
    understood: understand(question, query, carried),
    version: artifact.version,
    ...(asked.explain && { explain: explain(artifact, query, hits) }),
  }
}

/** One pass: understand, retrieve, rerank, extract. */
function search(artifact: Artifact, question: string, collection?: string, carried?: Document) {
  const query = newQuery(question, artifact.retriever, carried?.title)
  const accepts = inCollection(artifact, collection)
  const found = artifact.retriever.retrieve(searched(query), { limit: maxHits, accepts })
  const hits = rerank(question, query, found, artifact)
  return { query, hits, candidates: extract(query, hits, artifact) }
}

function understand(question: string, { type }: Query, carried: Document | undefined): Understood {
  if (!carried) return { question, carried: [], type }
  const { id, title } = carried
  return { question: `${question} (${title})`, carried: [{ documentId: id, title }], type }
}

type Said = Pick<Answer, 'kind' | 'text' | 'citations' | 'choices' | 'suggestions' | 'reason'>

function say(
  artifact: Artifact,
  decision: Decision,
  { question, hits, turns }: { question: string; hits: readonly Hit[]; turns: readonly Turn[] },
): Said {
  switch (decision.kind) {
    case 'answer':
      return quoted(artifact, decision.best, turns)
    case 'clarify':
      return askedBack(question, decision.choices)
    case 'no-answer':
      return abstained(artifact, decision.reason, hits)
  }
}

function askedBack(question: string, choices: readonly Candidate[]): Said {
  return {
    kind: 'clarify',
    text: messages.clarify,
    citations: [],
    choices: choices.map(({ document, passage }) => ({
      label: document.title,
      question: `${document.title}: ${question}`,
      passageId: passage.id,
    })),
    suggestions: [],
  }
}

function quoted(artifact: Artifact, best: Candidate, turns: readonly Turn[]): Said {
  const citations = cite(best)
  return {
    kind: 'answer',
    text: citations.map(({ quote }) => quote).join('\n'),
    citations,
    suggestions: siblings(artifact, best.passage, turns),
  }
}

function abstained(artifact: Artifact, reason: AbstentionReason, hits: readonly Hit[]): Said {
  return {
    kind: 'no-answer',
    text: messages['no-answer'][reason],
    citations: [],
    suggestions: nearest(artifact, hits),
    reason,
  }
}

/** Which passages a question that is limited to a collection may find. */
function inCollection(artifact: Artifact, collection: string | undefined) {
  if (collection === undefined) return undefined
  return (passage: number) =>
    artifact.documents.get(artifact.passages[passage]!.documentId)!.collection === collection
}

/** The best passage of each of the best ten documents. */
function bestOfEachDocument(artifact: Artifact, hits: readonly Hit[]): RankedPassage[] {
  const best = new Map<string, RankedPassage>()
  for (const { passage, score } of hits) {
    const { id, documentId, section, start, end } = artifact.passages[passage]!
    if (best.has(documentId)) continue
    const { path } = artifact.documents.get(documentId)!.sections[section]!
    best.set(documentId, { id, documentId, section: path, start, end, score })
    if (best.size === 10) break
  }
  return [...best.values()]
}

/** What of the question the best passage has, its heading and its title. */
function explain(artifact: Artifact, query: Query, [best]: readonly Hit[]): Explanation {
  const found = new Set(
    best ? analyze(wordsAround(artifact, artifact.passages[best.passage]!)) : [],
  )
  const has = (term: string) => found.has(term)
  return {
    terms: query.terms.map((term) => ({
      term: term.term,
      weight: query.total > 0 ? (term.weight * term.idf) / query.total : 0,
      matched: covers(term, has) > 0,
    })),
    coverage: coverage(query, has),
  }
}

/** The text of a passage under its title and headings. */
function wordsAround(
  { documents }: Artifact,
  { documentId, section, start, end }: Passage,
): string {
  const { title, sections, text } = documents.get(documentId)!
  return [title, ...sections[section]!.path, text.slice(start, end)].join('. ')
}

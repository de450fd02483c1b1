import type { Artifact } from './artifact.ts'
import { confidence } from './confidence.ts'
import { carriedInto } from './context.ts'
import { decide } from './decide.ts'
import { explain } from './explain.ts'
import { hash } from './hash.ts'
import { readMessage } from './message.ts'
import { partsOf } from './parts.ts'
import type { Query } from './query.ts'
import type { Hit } from './retriever.ts'
import { type Judged, say } from './say.ts'
import { type Found, search, type SearchOptions } from './search.ts'
import type { Answer, Document, Question, RankedPassage, Understood } from './types.ts'

/** Code units of a question that are read. */
export const maxQuestionLength = 2_000
/** Turns of history that count. */
export const maxTurns = 6

/**
 * The path of a question: understand, retrieve, rerank, extract; once more with the page cited last where the question
 * names no subject of its own, and with the asking sentences alone where a story gets no answer; then decide and cite.
 * A question that asks for several things is also asked part by part.
 * Pure and synchronous: the same artifact and question give the same answer everywhere. Never throws on what is typed.
 */
export function answer(artifact: Artifact, asked: Question): Answer {
  // Cut between characters: half a one at the end is no text.
  const question = asked.question.slice(0, maxQuestionLength).replace(/[\uD800-\uDBFF]$/, '')
  const turns = (asked.turns ?? []).slice(-maxTurns)

  const accepts = inCollection(artifact, asked.collection)
  const alone = search(artifact, question, { accepts })
  const carried = asked.carry === false ? undefined : carriedInto(artifact, alone.candidates, turns)
  const whole = judge(artifact, carried ? search(artifact, question, { accepts, carried }) : alone)
  const found =
    whole.decision.kind === 'answer'
      ? whole
      : (askedAlone(artifact, question, { accepts, carried }) ?? whole)
  const parts = partsOf(question).map((part) => ({
    ...judge(artifact, search(artifact, part.question, { accepts, carried })),
    type: part.type,
  }))

  return {
    id: hash(JSON.stringify([artifact.version, question, turns])),
    ...say(artifact, { question, turns, collection: asked.collection }, found, parts),
    passages: bestOfEachDocument(artifact, found.hits),
    confidence: confidence(found.query, found.candidates[0], artifact),
    understood: understand(found.query, carried),
    version: artifact.version,
    ...(asked.explain && { explain: explain(artifact, found) }),
  }
}

/** What comes of the asking sentences of a story alone; undefined where they are all of it, or get no answer. */
function askedAlone(
  artifact: Artifact,
  question: string,
  options: SearchOptions,
): Judged | undefined {
  const { asking } = readMessage(question)
  if (asking === question) return undefined
  const found = judge(artifact, search(artifact, asking, options))
  return found.decision.kind === 'answer' ? found : undefined
}

function judge(artifact: Artifact, found: Found): Judged {
  return { ...found, decision: decide(found.query, found.candidates, artifact) }
}

function understand({ text, type }: Query, carried: Document | undefined): Understood {
  if (!carried) return { question: text, carried: [], type }
  const { id, title } = carried
  return { question: `${text} (${title})`, carried: [{ documentId: id, title }], type }
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

import type { Artifact } from './artifact.ts'
import { confidence } from './confidence.ts'
import { deniedEmergency } from './conversation/denied-emergency.ts'
import { type History, type Place, readHistory } from './conversation/history.ts'
import { understand } from './conversation/understand.ts'
import { explain } from './explain.ts'
import { find, type Finding } from './find.ts'
import { hash } from './hash.ts'
import { type Messages, messagesFor } from './messages/messages.ts'
import { withoutReport } from './reported.ts'
import type { Hit } from './retriever.ts'
import { asksForDose } from './safety/dose.ts'
import { passGate } from './safety/say-emergency.ts'
import { abstained, askWhich, replied, say, saidAsItStands } from './say.ts'
import { withoutSmallTalk } from './small-talk.ts'
import { passagesIn, toTurn } from './turn.ts'
import type { Answer, Passage, Question, RankedPassage, Turn, Understood } from './types.ts'
import { toForeign, toSmallTalk } from './unsearched.ts'

/** Code units of a question that are read. */
export const maxQuestionLength = 2_000
/** Turns of history that count. */
export const maxTurns = 6

/**
 * The path of a question: an emergency is sent to who can help, small talk gets its reply; then understand what the turn
 * asks within its conversation, find sentences (retrieve, rerank, extract, decide), and say what comes of it.
 * Pure and synchronous: the same artifact and question give the same answer everywhere. Never throws on what is typed.
 */
export function answer(artifact: Artifact, asked: Question): Answer {
  // Cut between characters: half a one at the end is no text.
  const question = asked.question.slice(0, maxQuestionLength).replace(/[\uD800-\uDBFF]$/, '')
  const turns = asked.carry === false ? [] : (asked.turns ?? []).slice(-maxTurns)
  const history = readHistory(artifact, turns, asked.collection)
  const denied = deniedEmergency(question, turns)
  const reply =
    denied === undefined
      ? replyTo(artifact, { ...asked, question, turns }, history)
      : replyTo(artifact, { ...asked, question: denied, turns, urgent: false }, history)
  return {
    id: hash(JSON.stringify([artifact.version, question, turns])),
    ...reply,
    turn: toTurn(artifact, question, reply),
    version: artifact.version,
  }
}

/** A question with no more of it and of its history than is read. */
type Bounded = Question & { readonly turns: readonly Turn[] }

type Reply = Omit<Answer, 'id' | 'turn' | 'version'>

function replyTo(artifact: Artifact, asked: Bounded, history: History): Reply {
  const messages = messagesFor(asked.locale)
  const gate = passGate(artifact, asked, messages)
  if (gate.said) return { ...gate.said, ...unsearched(asked.question) }
  const reply = replyBehindGate(artifact, asked, history, messages)
  const notices = [gate.notice, reply.notice].filter((it) => it !== undefined)
  return { ...reply, ...(notices.length > 0 && { notice: notices.join(' ') }) }
}

function replyBehindGate(
  artifact: Artifact,
  asked: Bounded,
  history: History,
  messages: Messages,
): Reply {
  const said =
    toSmallTalk(artifact, asked.question, messages) ?? toForeign(artifact, asked.question, messages)
  if (said) return { ...said, ...unsearched(asked.question) }
  const question = withoutReport(withoutSmallTalk(asked.question))
  const understanding = understand(artifact, question, history)
  switch (understanding.kind) {
    case 'search': {
      const finding = find(artifact, understanding.attempts, asked.collection)
      const { query, hits, candidates, decision } = finding.whole
      const best = decision.kind === 'answer' ? decision.best : candidates[0]
      return {
        ...(asksForDose(question)
          ? abstained(artifact, 'dose', finding.whole, asked, messages)
          : say(artifact, finding, asked, messages)),
        passages: bestOfEachDocument(artifact, hits),
        confidence: confidence(query, best, artifact),
        understood: understood(question, finding, messages),
        ...(asked.explain && { explain: explain(artifact, finding.whole) }),
      }
    }
    case 'quote': {
      const { document, run } = understanding
      const [passage] = passagesIn(document, run)
      const { id: documentId, title } = document
      return {
        ...saidAsItStands(artifact, document, run, asked),
        passages: [ranked(artifact, passage!, 1)],
        confidence: 1,
        understood: {
          question: messages.carried(question, [title]),
          carried: [{ documentId, title }],
          type: 'other',
        },
      }
    }
    case 'offer': {
      const { questions } = understanding
      const places = questions.map(({ place }) => place)
      return {
        ...askWhich(questions, messages),
        ...unsearched(question),
        passages: placesRanked(artifact, places),
      }
    }
    case 'reply': {
      const { reply } = understanding
      const places = reply === 'none-of-these' ? history.offered : (history.shown[0]?.places ?? [])
      const said = replied(artifact, reply, history, asked, messages)
      return {
        ...said,
        ...unsearched(question),
        ...(said.kind === 'no-answer' && { passages: placesRanked(artifact, places) }),
      }
    }
  }
}

/** What an answer bears for which nothing was searched. */
function unsearched(question: string): Pick<Answer, 'passages' | 'confidence' | 'understood'> {
  return { passages: [], confidence: 0, understood: { question, carried: [], type: 'other' } }
}

/** Of each document the first of its passages. */
function placesRanked(artifact: Artifact, places: readonly Place[]): RankedPassage[] {
  const first = new Map(places.toReversed().map((place) => [place.document, place.passage]))
  return [...first.values()].toReversed().map((passage) => ranked(artifact, passage, 1))
}

function understood(question: string, { attempt, whole }: Finding, messages: Messages): Understood {
  const { carried, antecedent } = attempt
  const context = [antecedent, carried?.title].filter((it): it is string => Boolean(it))
  return {
    question:
      attempt.readAs ??
      (context.length > 0 ? messages.carried(question, context) : whole.query.text),
    carried: carried ? [{ documentId: carried.id, title: carried.title }] : [],
    type: whole.query.type,
  }
}

/** The best passage of each of the best ten documents. */
function bestOfEachDocument(artifact: Artifact, hits: readonly Hit[]): RankedPassage[] {
  const best = new Map<string, RankedPassage>()
  for (const { passage: ordinal, score } of hits) {
    const passage = artifact.passages[ordinal]!
    if (best.has(passage.documentId)) continue
    best.set(passage.documentId, ranked(artifact, passage, score))
    if (best.size === 10) break
  }
  return [...best.values()]
}

function ranked({ documents }: Artifact, passage: Passage, score: number): RankedPassage {
  const { id, documentId, section, start, end } = passage
  const { path } = documents.get(documentId)!.sections[section]!
  return { id, documentId, section: path, start, end, score }
}

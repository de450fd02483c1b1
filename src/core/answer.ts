import type { Artifact } from './artifact.ts'
import { deniedEmergency } from './conversation/denied-emergency.ts'
import { type History, readHistory } from './conversation/history.ts'
import { hash } from './hash.ts'
import { type Messages, messagesFor } from './messages/messages.ts'
import { narrow } from './retrieval/narrow.ts'
import { readable } from './text/readable.ts'
import { type Bounded, type Reply, replyTo, unsearched } from './reply.ts'
import { withoutReport } from './question/reported.ts'
import { passGate } from './safety/say-emergency.ts'
import { tellsOnly } from './question/told.ts'
import { toTurn } from './turn.ts'
import type { Answer, Question } from './types.ts'

/** Turns of history that count. */
export const maxTurns = 6

/**
 * The path of a question: an emergency is sent to who can help, small talk gets its reply; then understand what the turn
 * asks within its conversation, find sentences (retrieve, rerank, extract, decide), and say what comes of it.
 * Pure and synchronous: the same artifact and question give the same answer everywhere. Never throws on what is typed.
 */
export function answer(whole: Artifact, asked: Question): Answer {
  const artifact = narrow(whole, { collections: asked.collections })
  const question = readable(asked.question)
  const turns = (asked.turns ?? [])
    .slice(-maxTurns)
    .map((turn) => ({ ...turn, question: readable(turn.question) }))
  const leanedOn = asked.carry === false ? [] : turns
  const history = readHistory(artifact, leanedOn)
  const denied = deniedEmergency(question, turns)
  const reply =
    denied === undefined
      ? throughGate(artifact, { ...asked, question, turns }, history)
      : throughGate(artifact, { ...asked, question: denied, turns, urgent: false }, history)
  return {
    id: hash(JSON.stringify([artifact.version, question, leanedOn])),
    ...reply,
    turn: toTurn(artifact, question, reply),
    version: artifact.version,
  }
}

function throughGate(artifact: Artifact, asked: Bounded, history: History): Reply {
  const messages = messagesFor(asked.locale)
  const gate = passGate(artifact, asked, messages)
  if (gate.said) return { ...gate.said, ...unsearched(asked.question) }
  const reply = heard(replyTo(artifact, asked, history, messages), asked, messages)
  const notices = [gate.notice, reply.notice].filter((it) => it !== undefined)
  return { ...reply, ...(notices.length > 0 && { notice: notices.join(' ') }) }
}

/** Who tells something and asks nothing is asked what they want to know; right after an emergency, nothing. */
function heard(reply: Reply, { question, turns, urgent }: Bounded, messages: Messages): Reply {
  if (
    reply.kind !== 'no-answer' ||
    reply.reason === 'dose' ||
    !tellsOnly(withoutReport(question))
  ) {
    return reply
  }
  if (turns.at(-1)?.kind !== 'urgent' || urgent === false) {
    return { ...reply, text: messages.told, reason: 'unclear' }
  }
  const { reason: _, contacts: __, ...rest } = reply
  const text = messages['small-talk'].acknowledgement
  return { ...rest, kind: 'small-talk', text, passages: [], confidence: 0, suggestions: [] }
}

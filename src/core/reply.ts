/** From a turn to what comes of it. */
import type { Artifact } from './artifact.ts'
import { confidence } from './confidence.ts'
import type { History, Place } from './conversation/history.ts'
import { understand } from './conversation/understand.ts'
import { explain } from './explain.ts'
import { find, type Finding } from './find.ts'
import type { Messages } from './messages/messages.ts'
import { withoutReport } from './question/reported.ts'
import type { Hit } from './retrieval/retriever.ts'
import { asksForDose } from './safety/dose.ts'
import { abstained, askWhich, replied, say, saidAsItStands } from './say.ts'
import { withoutSmallTalk } from './small-talk/small-talk.ts'
import { spelledOut } from './question/spelled-out.ts'
import { passagesIn } from './turn.ts'
import type { Answer, Passage, Question, RankedPassage, Turn, Understood } from './types.ts'
import { toForeign, toSmallTalk } from './unsearched.ts'

/** A question with no more of it and of its history than is read. */
export type Bounded = Question & { readonly turns: readonly Turn[] }

export type Reply = Omit<Answer, 'id' | 'turn' | 'version'>

/** The reply to a turn that is no emergency: to small talk, to what was offered, or to what it asks. */
export function replyTo(
  artifact: Artifact,
  asked: Bounded,
  history: History,
  messages: Messages,
): Reply {
  const said = toSmallTalk(artifact, asked, messages) ?? toForeign(artifact, asked, messages)
  if (said) return { ...said, ...unsearched(asked.question) }
  const question = withoutReport(withoutSmallTalk(spelledOut(asked.question)))
  const understanding = understand(artifact, question, history)
  switch (understanding.kind) {
    case 'search': {
      const finding = find(artifact, understanding.attempts)
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
export function unsearched(
  question: string,
): Pick<Answer, 'passages' | 'confidence' | 'understood'> {
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

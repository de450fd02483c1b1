/** The question before, asked of something else: "what about X", "no, I meant X". */
import type { Artifact } from '../artifact.ts'
import { questionAbout } from '../question/question-about.ts'
import { questionType } from '../question/question-type.ts'
import type { Document } from '../types.ts'
import { focusOf, inMidSentence, isBare } from './about.ts'
import { antecedentIn } from './antecedent.ts'
import { type Attempt, isOneTopic, namesAnother, readAs } from './attempt.ts'
import { followUp } from './follow-up.ts'
import type { History } from './history.ts'

/** "What about X": the same about another subject, or X of the same subject. */
export function swapped(artifact: Artifact, focus: string, history: History): Attempt[] {
  const [shown] = history.shown
  const isAspect = isBare(focus, artifact.retriever)
  if (!shown || isAspect) return followUp(artifact, focus, true, history)
  const { document } = shown.places[0]!
  const asked = lastTyped(history)!
  const { type } = questionType(asked)
  const antecedent = antecedentIn(artifact, history.shown, document)
  const mustSay = focus
  if (isOneTopic(artifact)) {
    return [
      { question: focus, type, mustSay, carried: document },
      { question: focus, antecedent, type, mustSay, carried: document },
      { question: focus, type, leans: true },
    ]
  }
  const within = { carried: document, title: document.title, mustSay }
  return [
    { ...readAs(aboutAnother(asked, document, focus, artifact)), names: namesAnother },
    { question: focus, antecedent, type, ...within },
    { question: focus, type, ...within },
    { question: focus, carried: document, leans: true },
  ]
}

/** The last question of a type that was answered: "tell me more" and "why" have none. */
function lastTyped({ shown }: History): string | undefined {
  const questions = shown.map(({ turn }) => turn.question)
  return questions.find((question) => questionType(question).type !== 'other') ?? questions[0]
}

function withoutArticle(focus: string): string {
  return focus.replace(/^(?:the|an?|my) /, '')
}

/** "No, I meant X": the question before, asked about X. */
export function corrected(artifact: Artifact, focus: string, history: History): Attempt[] {
  const { last } = history
  const [shown] = history.shown
  if (!last) return [{ question: focus }]
  const both = `${last.question} ${focus}`
  if (artifact.topic) {
    const { type } = questionType(lastTyped(history) ?? last.question)
    const subject = `${inMidSentence(artifact.topic)} ${withoutArticle(focus)}`
    return [
      { ...readAs(questionAbout(type, subject) ?? subject), mustSay: focus },
      { ...readAs(both), mustSay: focus },
      { ...readAs(focus), leans: true },
    ]
  }
  if (!shown || isOneTopic(artifact)) {
    return [
      { ...readAs(both), mustSay: focus },
      { ...readAs(focus), leans: true },
    ]
  }
  const { document } = shown.places[0]!
  const asked = questionType(last.question).type === 'other' ? lastTyped(history)! : last.question
  return [
    { ...readAs(aboutAnother(asked, document, focus, artifact)), names: namesAnother },
    { ...readAs(both), names: namesAnother },
    ...followUp(artifact, focus, true, history),
  ]
}

/** What was asked of a document, asked of another subject. */
function aboutAnother(asked: string, document: Document, subject: string, artifact: Artifact) {
  const { type } = questionType(asked)
  const rest = focusOf(asked, document, artifact.retriever)
  return questionAbout(type, subject) ?? `${rest} ${subject}`.trim()
}

/** A question that leans on the turns before it, and what it may stand for, in the order in which that is tried. */
import { analyze } from '../text/analyzer.ts'
import type { Artifact } from '../artifact.ts'
import { newQuery } from '../question/query.ts'
import { questionAbout } from '../question/question-about.ts'
import type { Document } from '../types.ts'
import { inMidSentence, isBare, subjectWords } from './about.ts'
import { antecedentIn } from './antecedent.ts'
import { type Attempt, isOneTopic, namesAnother, namesOwnSubject, readAs } from './attempt.ts'
import type { History } from './history.ts'
import { leansOnThing } from './move.ts'

/** `leans` where a word of what was typed stands for something said before. */
export function followUp(
  artifact: Artifact,
  typed: string,
  leans: boolean,
  history: History,
): Attempt[] {
  const alone: Attempt = { question: typed }
  if (!history.last && !artifact.topic) return [alone]
  const bare = isBare(typed, artifact.retriever)
  const unanswered = leans || bare ? lastUnanswered(artifact, typed, history) : []
  const [shown] = history.shown
  if (artifact.topic && bare && !saysAnything(typed, artifact)) {
    return ofTopic(artifact, artifact.topic, typed)
  }
  const clause = artifact.topic && clauseOnTopic(typed, artifact.topic, artifact)
  if (clause) {
    const ofClause = followUp(artifact, clause, leansOnThing(clause), history)
    return [alone, ...ofClause.map((attempt) => ({ ...attempt, leans: true }))]
  }
  if (!shown) return [...unanswered, { ...alone, leans: leans && history.last !== undefined }]
  const named = pageNamed(artifact, typed, history)
  const carried = named ?? shown.places[0]!.document
  const antecedent =
    leans && leansOnThing(typed) ? antecedentIn(artifact, history.shown, carried) : ''
  const question = withoutFilling(typed)
  const leaning = { question, antecedent, mustSay: antecedent, carried }
  if (isOneTopic(artifact)) {
    return antecedent ? [leaning, { ...alone, leans }] : [{ ...alone, leans }]
  }
  const within = { carried, title: carried.title }
  if (!leans && !bare) {
    return [
      ...(named
        ? [
            { ...alone, names: namesAnother },
            { question: typed, ...within },
          ]
        : []),
      { ...alone, names: namesOwnSubject },
      { question: typed, carried },
    ]
  }
  const { type } = newQuery(typed, artifact.retriever)
  return [
    ...(bare ? [] : [{ ...alone, names: namesAnother }]),
    ...unanswered,
    ...(bare && !antecedent
      ? [{ ...readAs(questionAbout(type, inMidSentence(carried)) ?? typed), ...within }]
      : []),
    ...(antecedent ? [{ ...leaning, title: carried.title }] : []),
    { question, leans: true, ...within },
  ]
}

/** Whether a question has a word that the sources have. */
function saysAnything(question: string, { retriever }: Artifact): boolean {
  return newQuery(question, retriever).terms.some(
    ({ term, variants }) => variants.length > 0 || retriever.documentFrequency(term) > 0,
  )
}

/** "What should I do now", "who gets it": of the one thing that a site is about. */
function ofTopic(artifact: Artifact, topic: Document, typed: string): Attempt[] {
  const subject = inMidSentence(topic)
  const { type } = newQuery(typed, artifact.retriever)
  const canonical = questionAbout(type, subject) ?? typed
  return [{ question: `${typed} ${subject}`, readAs: canonical }, readAs(canonical)]
}

/**
 * The last clause of a message that names the topic, where it leans on that: "it says bone marrow edema. what is that?"
 * Only there, since what stands before it may else name another disease.
 */
function clauseOnTopic(
  typed: string,
  { title, aliases }: Document,
  { retriever }: Artifact,
): string | undefined {
  const clause = lastClause.exec(typed)?.[1]
  if (!clause || !(leansOnThing(clause) || isBare(clause, retriever))) return undefined
  const before = new Set(analyze(typed.slice(0, typed.length - clause.length)))
  const isNamed = [title, ...aliases].some((name) =>
    analyze(name).every((term) => before.has(term)),
  )
  return isNamed ? clause : undefined
}

const lastClause = /[.!?,:;–]\s+([^.!?,:;–]+[.!?]*)$/

/** The turn before may have named a subject of which nothing was shown: it was asked back, or got no answer. */
function lastUnanswered(artifact: Artifact, typed: string, { last, shown }: History): Attempt[] {
  if (!last || last === shown[0]?.turn || isOneTopic(artifact)) return []
  const subject = subjectWords(last.question, artifact.retriever)
  if (!subject) return []
  const { type } = newQuery(typed, artifact.retriever)
  const question = questionAbout(type, subject) ?? `${typed} ${subject}`
  return [{ ...readAs(question), names: namesOwnSubject }]
}

/** The page shown before that a question names in part, and nothing else: "how is noonan treated". */
function pageNamed(artifact: Artifact, question: string, { shown }: History): Document | undefined {
  const said = analyze(subjectWords(question, artifact.retriever))
  if (said.length === 0) return undefined
  const documents = shown.map(({ places: [place] }) => place!.document)
  return documents.find(({ title, aliases }) => {
    const names = new Set([title, ...aliases].flatMap(analyze))
    return said.every((term) => names.has(term))
  })
}

/** "This disease" is "it", and "what happens during it" asks for no happening. */
const filling =
  /\b(?:happens?|happening|occurs?|involved|(?:this|that|the|these|those|such an?|same) (?:same )?(?:diseases?|conditions?|illness(?:es)?|disorders?|problems?|things?|issues?|diagnos[ie]s))\b/gi

function withoutFilling(question: string): string {
  return question.replace(filling, (said) => (said.includes(' ') ? 'it' : ' '))
}

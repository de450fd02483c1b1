/** A turn as the questions that it may stand for. */
import { analyze } from '../analyzer.ts'
import type { Artifact } from '../artifact.ts'
import { newQuery } from '../query.ts'
import { questionType } from '../question-type.ts'
import type { SearchOptions } from '../search.ts'
import { newNaming, titleShare } from '../subject.ts'
import type { Document } from '../types.ts'
import { canonicalQuestion, focusOf, isBare, subjectWords } from './about.ts'
import type { History } from './history.ts'
import type { Move } from './move.ts'

/** A question to search, and when what it finds counts. The last of several attempts counts whatever it finds. */
export interface Attempt extends SearchOptions {
  readonly question: string
  /** How the turn was read, where that says its subject itself; else it is as typed, with what was carried. */
  readonly readAs?: string
  /** The share of the title of the best page that it must name itself. */
  readonly names?: number
  /** Passages that it may find, by document title. */
  readonly title?: string
  /** Passages that it may find, by id. What comes closest among them is shown, as such, where none answers. */
  readonly ids?: ReadonlySet<string>
}

/** Below this share of the best page's title a question is taken to name no subject of its own. */
const namesOwnSubject = 0.5
/** The same for one that leans on what was said before: "can my kids get it" names no "… in children". */
export const namesAnother = 0.8
/** From this share on a question means the one of several earlier pages that it names in part. */
const namesEarlier = 0.3

/** "This disease" is "it", and "what happens during it" asks for no happening. */
const filling =
  /\b(?:happens?|happening|occurs?|involved|(?:this|that|the|these|those|such an?|same) (?:same )?(?:diseases?|conditions?|illness(?:es)?|disorders?|problems?|things?|issues?|diagnos[ie]s))\b/gi

function withoutFilling(question: string): string {
  return question.replace(filling, (said) => (said.includes(' ') ? 'it' : ' '))
}

/** What a turn that asks something may stand for, in the order in which it is tried. */
export function attemptsAt(
  artifact: Artifact,
  move: Move,
  typed: string,
  history: History,
): Attempt[] {
  switch (move.kind) {
    case 'ask':
      return asAsked(artifact, typed, move.leans, history)
    case 'swap':
      return swapped(artifact, move.focus, history)
    case 'correct':
      return corrected(artifact, move.focus, history)
    case 'among':
      return [
        ...(history.shown[0] ? [amongShown(move.question, history)] : []),
        ...asAsked(artifact, move.question, true, history),
      ]
    case 'why':
      return whyIsThat(artifact, history)
    default:
      return [{ question: typed }]
  }
}

export function asAsked(
  artifact: Artifact,
  typed: string,
  leans: boolean,
  history: History,
): Attempt[] {
  const alone: Attempt = { question: typed }
  const [shown] = history.shown
  const bare = isBare(typed, artifact.retriever)
  const unanswered = leans || bare ? lastUnanswered(artifact, typed, history) : []
  if (bare && artifact.topic && newQuery(typed, artifact.retriever).total === 0) {
    const { type } = newQuery(typed, artifact.retriever)
    return [readAs(canonicalQuestion(type, artifact.topic.title))]
  }
  if (!shown) return [...unanswered, alone]
  const carried = subjectOf(artifact, typed, history)!
  const antecedent = leans ? focusOf(shown.turn.question, carried, artifact.retriever) : ''
  const question = withoutFilling(typed)
  if (isOneTopic(artifact)) {
    return antecedent ? [{ question, antecedent, carried }, alone] : [alone]
  }
  if (!leans && !bare) {
    const meant = earlierNamed(artifact, typed, history)
    return [
      ...(meant
        ? [
            { ...alone, names: namesAnother },
            { question: typed, carried: meant, title: meant.title },
          ]
        : []),
      { ...alone, names: namesOwnSubject },
      { question: typed, carried },
    ]
  }
  const { type } = newQuery(question, artifact.retriever)
  const within = { carried, title: carried.title }
  return [
    ...(bare ? [] : [{ ...alone, names: namesAnother }]),
    ...unanswered,
    ...(bare && !antecedent
      ? [{ ...readAs(canonicalQuestion(type, carried.title)), ...within }]
      : []),
    ...(antecedent ? [{ question, antecedent, ...within }] : []),
    { question, ...within },
  ]
}

/** The turn before may have named a subject that nothing was shown of: "what is usher syndrome", asked back, "how is it treated". */
function lastUnanswered(artifact: Artifact, typed: string, { last, shown }: History): Attempt[] {
  if (!last || last === shown[0]?.turn || isOneTopic(artifact)) return []
  const subject = subjectWords(last.question, artifact.retriever)
  if (!subject) return []
  const { type } = newQuery(typed, artifact.retriever)
  const question = type === 'other' ? `${typed} ${subject}` : canonicalQuestion(type, subject)
  return [{ ...readAs(question), names: namesOwnSubject }]
}

/** The document that a question which names none is about: the last cited, or an earlier one that it names in part. */
function subjectOf(artifact: Artifact, question: string, { shown }: History): Document | undefined {
  const documents = shown.map(({ places: [place] }) => place!.document)
  if (documents.length < 2 || isOneTopic(artifact)) return documents[0]
  const { dictionary } = artifact.forward
  const naming = newNaming(newQuery(question, artifact.retriever), dictionary)
  const named = documents.find(({ title, aliases }) => {
    const names = [title, ...aliases].map((name) =>
      analyze(name).map((term) => dictionary.placeOf(term)),
    )
    return titleShare(names, naming, dictionary) >= namesEarlier
  })
  return named ?? documents[0]
}

/** The page shown before that a question names in part, and nothing else: "how is noonan treated". */
function earlierNamed(artifact: Artifact, question: string, { shown }: History) {
  const said = analyze(subjectWords(question, artifact.retriever))
  if (said.length === 0) return undefined
  const documents = shown.map(({ places: [place] }) => place!.document)
  return documents.find(({ title, aliases }) => {
    const names = new Set([title, ...aliases].flatMap(analyze))
    return said.every((term) => names.has(term))
  })
}

/** "What about X": the same about another subject, or X of the same subject. */
function swapped(artifact: Artifact, focus: string, history: History): Attempt[] {
  const [shown] = history.shown
  const isAspect = isBare(focus, artifact.retriever)
  if (!shown || isAspect) return asAsked(artifact, focus, true, history)
  const { document } = shown.places[0]!
  const asked = lastTyped(history)
  const { type } = questionType(asked)
  const antecedent = focusOf(shown.turn.question, document, artifact.retriever)
  if (isOneTopic(artifact)) {
    return [{ question: focus, antecedent, type, carried: document }, { question: focus }]
  }
  const within = { carried: document, title: document.title }
  return [
    { ...readAs(aboutAnother(asked, document, focus, artifact)), names: namesAnother },
    { question: focus, antecedent, type, ...within },
    { question: focus, type, ...within },
    { question: focus, carried: document },
  ]
}

/** The last question of a type that was answered: "tell me more" and "why" have none. */
function lastTyped({ shown }: History): string {
  const questions = shown.map(({ turn }) => turn.question)
  return questions.find((question) => questionType(question).type !== 'other') ?? questions[0]!
}

/** "No, I meant X": the question before, asked about X. */
function corrected(artifact: Artifact, focus: string, history: History): Attempt[] {
  const { last } = history
  const [shown] = history.shown
  if (!last) return [{ question: focus }]
  const both = `${last.question} ${focus}`
  if (!shown || isOneTopic(artifact)) return [readAs(both), readAs(focus)]
  const { document } = shown.places[0]!
  const asked = questionType(last.question).type === 'other' ? lastTyped(history) : last.question
  return [
    { ...readAs(aboutAnother(asked, document, focus, artifact)), names: namesAnother },
    { ...readAs(both), names: namesAnother },
    ...asAsked(artifact, focus, true, history),
  ]
}

/** What was asked of a document, asked of another subject. */
function aboutAnother(asked: string, document: Document, subject: string, artifact: Artifact) {
  const { type } = questionType(asked)
  const rest = focusOf(asked, document, artifact.retriever)
  if (type === 'other') return `${rest} ${subject}`.trim()
  return canonicalQuestion(type, subject)
}

function amongShown(question: string, { shown: [shown] }: History): Attempt {
  const { places } = shown!
  const ids = new Set(places.map(({ passage }) => passage.id))
  return { question, ids, carried: places[0]!.document }
}

/** What causes it, where nothing behind what was shown says why. */
function whyIsThat(artifact: Artifact, history: History): Attempt[] {
  const [shown] = history.shown
  if (!shown) return asAsked(artifact, 'what causes it', true, history)
  const { document } = shown.places[0]!
  const question = canonicalQuestion('causes', document.title)
  return [{ ...readAs(question), carried: document, title: document.title }]
}

/** A question that is searched as it is read. */
export function readAs(question: string): Pick<Attempt, 'question' | 'readAs'> {
  return { question, readAs: question }
}

/** Where titles do not name subjects, or there is but one, no title is carried. */
function isOneTopic({ settings, topic }: Artifact): boolean {
  return topic !== undefined || !settings.titlesNameSubjects
}

import { fold } from '../core/text/analyzer.ts'
import { answer } from '../core/answer.ts'
import type { Artifact } from '../core/artifact.ts'
import { hash } from '../core/hash.ts'
import { newQuery } from '../core/question/query.ts'
import { namesSubject, newNaming, titleShare } from '../core/subject.ts'
import { sameness } from '../core/suggest.ts'
import type { Document, Section, Suggestion } from '../core/types.ts'
import { byUse } from './by-use.ts'
import { inMidSentence } from './mid-sentence.ts'
import { phrase } from './phrasing.ts'

/** More are not asked at build time. */
const maxAsked = 500

export interface Suggested {
  /** Those that were asked and are answered by their own section; the most useful ones to begin with first. */
  readonly suggestions: readonly Suggestion[]
  /** Each section with its question, unless it was asked and another section answers it, or none. */
  readonly documents: readonly Document[]
}

/**
 * Questions to offer: what headings and records ask, as a person would put it. Of many a sample, drawn by hash, is
 * asked, so the same corpus gives the same ones; one whose own section does not answer it is never offered, and of
 * several that ask the same one is.
 */
export function suggest(
  artifact: Artifact,
  onProgress: (done: number, total: number) => void,
): Suggested {
  const groups = groupsOf(artifact)
  const questions = new Map(groups.flat().map(({ section, question }) => [section, question]))
  const drawn = draw(groups)
  const kept = new Set<Candidate>()
  for (const [done, group] of drawn.entries()) {
    const { question } = group[0]
    const answering = answeringOne(artifact, question, group)
    for (const { section } of group) questions.delete(section)
    if (answering) {
      kept.add(answering)
      questions.set(answering.section, question)
    }
    onProgress(done + 1, drawn.length)
  }
  const inCorpusOrder = groups.flat().filter((candidate) => kept.has(candidate))
  return {
    suggestions: byUse(artifact, inCorpusOrder).map(({ section, passageId }) => ({
      question: questions.get(section)!,
      passageId,
    })),
    documents: [...artifact.documents.values()].map((document) => ({
      ...document,
      sections: document.sections.map((section) => {
        const question = questions.get(section)
        return question === undefined ? section : { ...section, question }
      }),
    })),
  }
}

/** A question to offer, and where it stands. */
interface Candidate extends Suggestion {
  readonly document: Document
  readonly section: Section
}

/** Sections that ask the same. */
type Group = readonly [Candidate, ...Candidate[]]

/** What each section with text asks, in the order of the corpus, those that ask the same together. */
function groupsOf(artifact: Artifact): Group[] {
  const subjects = inMidSentence(
    new Map([...artifact.pages].map(([title, page]) => [title, page.map(({ text }) => text)])),
  )
  const groups = new Map<string, [Candidate, ...Candidate[]]>()
  for (const [ordinal, document] of [...artifact.documents.values()].entries()) {
    const { title } = document
    for (const [i, section] of document.sections.entries()) {
      const passage = document.passages.find((it) => it.section === i)
      const text = section.path.at(-1)
      if (!passage || text === undefined) continue
      const isOutermost = section.path.length === 1
      const phrased = phrase({ text, title, subject: subjects.get(title)!, isOutermost })
      if (phrased === undefined) continue
      const question = withSubject(artifact, ordinal, title, phrased)
      const candidate = { question, passageId: passage.id, document, section }
      const key = sameness(question)
      const group = groups.get(key)
      if (group) group.push(candidate)
      else groups.set(key, [candidate])
    }
  }
  return [...groups.values()]
}

/** With the title in front where titles name subjects and the question does not: "Gout: When should I see a doctor?" */
function withSubject(
  { settings, topic, retriever, forward }: Artifact,
  ordinal: number,
  title: string,
  question: string,
): string {
  if (!settings.titlesNameSubjects || topic || fold(question).includes(fold(title))) return question
  const naming = newNaming(newQuery(question, retriever), forward.dictionary)
  const share = titleShare(forward.names(ordinal), naming, forward.dictionary)
  return share >= namesSubject ? question : `${title}: ${question}`
}

/**
 * As many as may be asked, in an order by hash, first one of each page, then a second, and so on: the more pages have
 * one, the more often there is another question of the page that was answered from.
 */
function draw(groups: readonly Group[]): Group[] {
  const hashes = new Map(groups.map((group) => [group, hash(group[0].question)]))
  const shuffled = groups.toSorted((a, b) => (hashes.get(a)! < hashes.get(b)! ? -1 : 1))
  const drawnOf = new Map<string, number>()
  const rounds = shuffled.map((group) => {
    const { title } = group[0].document
    const round = drawnOf.get(title) ?? 0
    drawnOf.set(title, round + 1)
    return { group, round }
  })
  return rounds
    .toSorted((a, b) => a.round - b.round)
    .slice(0, maxAsked)
    .map(({ group }) => group)
}

/** Of sections that ask the same the one that answers; undefined where it is another that does, or none. */
function answeringOne(artifact: Artifact, question: string, group: Group): Candidate | undefined {
  const { closest, citations } = answer(artifact, { question })
  const [citation] = citations
  if (!citation || closest) return undefined
  return group.find(
    ({ document, section }) =>
      citation.documentId === document.id &&
      citation.start >= section.start &&
      citation.end <= section.end,
  )
}

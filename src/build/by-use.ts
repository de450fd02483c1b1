/** Which questions to begin with. */
import type { Artifact } from '../core/artifact.ts'
import { asksYesOrNo, questionType, type QuestionType } from '../core/question/question-type.ts'
import type { Document } from '../core/types.ts'

/** A question and the document that answers it. */
interface Answered {
  readonly question: string
  readonly document: Document
}

/** What people ask first of a subject, in this order. */
const firstAsked: readonly QuestionType[] = [
  'definition',
  'treatment',
  'symptoms',
  'causes',
  'outlook',
  'diagnosis',
  'prevention',
  'duration',
]

/**
 * The most useful ones to begin with first: each of another page, as long as there is one, those that say most before
 * the others; and each of another type. Those about the assistant itself come last.
 */
export function byUse<Candidate extends Answered>(
  { pages }: Artifact,
  candidates: readonly Candidate[],
): Candidate[] {
  const sizes = new Map(
    [...pages].map(([title, page]) => [
      title,
      page.reduce((sum, { passages }) => sum + passages.length, 0),
    ]),
  )
  const sizeOf = ({ document }: Candidate) => sizes.get(document.title)!
  const bySize = candidates.toSorted((a, b) => sizeOf(b) - sizeOf(a))
  return [
    ...spread(bySize.filter(({ document }) => !document.about)),
    ...bySize.filter(({ document }) => document.about),
  ]
}

/** Takes turns between pages and between types, as far as there are several. */
function spread<Candidate extends Answered>(candidates: readonly Candidate[]): Candidate[] {
  const left = new Set(candidates)
  const types = new Map(candidates.map((it) => [it, openingType(it.question)]))
  const ordered: Candidate[] = []
  let pagesUsed = new Set<string>()
  let typesUsed = new Set<QuestionType>()
  while (left.size > 0) {
    const open = [...left].filter(({ document }) => !pagesUsed.has(document.title))
    if (open.length === 0) {
      pagesUsed = new Set()
      continue
    }
    const type = firstAsked.find(
      (it) => !typesUsed.has(it) && open.some((candidate) => types.get(candidate) === it),
    )
    const next = open.find((it) => type === undefined || types.get(it) === type)!
    ordered.push(next)
    left.delete(next)
    pagesUsed.add(next.document.title)
    typesUsed = type === undefined ? new Set() : typesUsed.add(type)
  }
  return ordered
}

/** What a question is the first to ask of its subject: "Can you have it without symptoms?" comes later. */
function openingType(question: string): QuestionType {
  return asksYesOrNo(question) ? 'other' : questionType(question).type
}

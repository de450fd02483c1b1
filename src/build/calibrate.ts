/** What can be learned about a corpus without labels: it is asked its own headings and sentences. */
import { analyze, isStopWord, words } from '../core/text/analyzer.ts'
import { type Artifact, newArtifact, type Settings } from '../core/artifact.ts'
import { defaultMinEvidence, evidence } from '../core/confidence.ts'
import { ordinalsOf } from '../core/retrieval/findable.ts'
import type { ForwardIndex } from '../core/retrieval/forward-index.ts'
import { hash } from '../core/hash.ts'
import { newQuery } from '../core/question/query.ts'
import type { Retriever } from '../core/retrieval/retriever.ts'
import { search } from '../core/search.ts'
import { namesSubject, newNaming, titleShare } from '../core/subject.ts'
import type { Audience, Document } from '../core/types.ts'

/** From this share of headings on that name their title, titles name subjects: near 1 in disease pages, 0 in articles. */
const minShare = 0.5
/** Enough to tell, whatever the size of the corpus. */
const maxHeadings = 2_000
/** Passages of which sentences are asked, and sentences that are asked, at most; drawn by hash. */
const maxSampled = 300
/** Words of a made-up question, spread evenly over its sentence: about what a visitor types besides grammar. */
const wordsAsked = 4
/** Of a hundred such questions whose page is hidden two may be answered; of XQuAD's own, whose article is not there, it is .046. */
const maxFalseAnswers = 0.02
/** Below that of any sentence that is found at all. */
const evidenceOfNothing = -12
/** How far a corpus may move the threshold from the usual one: made-up questions are not real ones. */
const maxMove = 1

export function calibrate(
  audience: Audience,
  documents: readonly Document[],
  retriever: Retriever,
  forward: ForwardIndex,
): Settings {
  const settings = {
    titlesNameSubjects: doTitlesNameSubjects(documents, retriever, forward),
    minEvidence: defaultMinEvidence,
  }
  const artifact = newArtifact({
    version: '',
    audience,
    documents,
    retriever,
    forward,
    suggestions: [],
    settings,
  })
  return { ...settings, minEvidence: learnMinEvidence(artifact) }
}

function doTitlesNameSubjects(
  documents: readonly Document[],
  retriever: Retriever,
  forward: ForwardIndex,
): boolean {
  const headings = documents
    .flatMap(({ sections }, document) =>
      sections.map(({ path }) => ({ document, heading: path.at(-1) })),
    )
    .filter(({ heading }) => heading !== undefined)
    .slice(0, maxHeadings)
  const naming = headings.filter(({ document, heading }) => {
    const asked = newNaming(newQuery(heading!, retriever), forward.dictionary)
    return titleShare(forward.names(document), asked, forward.dictionary) >= namesSubject
  })
  return headings.length > 0 && naming.length / headings.length >= minShare
}

/**
 * The evidence that few questions reach whose page is hidden. A question is made of a few words of a sentence. Where
 * hiding a page hides nothing, since other pages say the same or there is but one, hidden and open questions look
 * alike, and the usual threshold stands.
 */
function learnMinEvidence(artifact: Artifact): number {
  if (artifact.topic) return defaultMinEvidence
  const asked = sample(artifact).map(({ ordinal, question }) => ({
    open: evidenceOf(artifact, question),
    hidden: evidenceOf(artifact, question, titleOf(artifact, ordinal)),
  }))
  if (asked.length < maxSampled / 10) return defaultMinEvidence
  const hidden = quantile(
    asked.map((it) => it.hidden),
    1 - maxFalseAnswers,
  )
  const open = quantile(
    asked.map((it) => it.open),
    maxFalseAnswers,
  )
  if (hidden >= open) return defaultMinEvidence
  return Math.min(defaultMinEvidence + maxMove, Math.max(defaultMinEvidence - maxMove, hidden))
}

/** The best evidence for a question, the pages of one title hidden; very low where nothing is found. */
function evidenceOf(artifact: Artifact, question: string, hiddenTitle?: string): number {
  const { query, candidates } = search(artifact, question, {
    ...(hiddenTitle !== undefined && {
      among: ordinalsOf(
        artifact,
        [...artifact.documents.values()].filter(({ title }) => title !== hiddenTitle),
      ),
    }),
  })
  return candidates[0] ? evidence(query, candidates[0], artifact) : evidenceOfNothing
}

function titleOf({ documents, passages }: Artifact, ordinal: number): string {
  return documents.get(passages[ordinal]!.documentId)!.title
}

/** Questions made of sentences, each with the passage that it was made of. */
function sample({ documents, passages }: Artifact): { ordinal: number; question: string }[] {
  const drawn = draw([...passages.keys()], (ordinal) => passages[ordinal]!.id)
  const asked = drawn.flatMap((ordinal) => {
    const { documentId, start, end } = passages[ordinal]!
    const { sentences, text } = documents.get(documentId)!
    return sentences
      .filter((it) => it.start >= start && it.end <= end)
      .map((it) => wordsToAsk(text.slice(it.start, it.end)))
      .filter((it) => it.length === wordsAsked)
      .map((it) => ({ ordinal, question: it.join(' ') }))
  })
  return draw(asked, ({ ordinal, question }) => `${passages[ordinal]!.id} ${question}`)
}

function draw<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, key: hash(keyOf(item)) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .slice(0, maxSampled)
    .map(({ item }) => item)
}

/** Words of a sentence, spread evenly. */
function wordsToAsk(sentence: string): string[] {
  const content = [...new Set(words(sentence).map(({ text }) => text))].filter(
    (word) => !isStopWord(word) && analyze(word).length > 0,
  )
  if (content.length < wordsAsked) return []
  return Array.from(
    { length: wordsAsked },
    (_, i) => content[Math.floor((i * content.length) / wordsAsked)]!,
  )
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))]!
}

import { newArtifact } from '../core/artifact.ts'
import { fields, type IndexedPassage } from '../core/retrieval/bm25.ts'
import { CompiledRetriever } from '../core/retrieval/compiled-retriever.ts'
import { ForwardIndex } from '../core/retrieval/forward-index.ts'
import { MiniSearchRetriever, newIndex } from '../core/retrieval/minisearch-retriever.ts'
import type { Audience, Document, Site } from '../core/types.ts'
import { abbreviationTerms } from './abbreviations.ts'
import { type ArtifactFiles, artifactFiles, sha256 } from './artifact.ts'
import { calibrate } from './calibrate.ts'
import { compile } from './compile.ts'
import { enrich } from './enrich.ts'
import { BrokenCorpusError, type CorpusError } from './errors.ts'
import { compileForward, forwardLists, termsIn } from './forward.ts'
import { load, type LoadedDocument } from './load.ts'
import { ownNames } from './names.ts'
import { checkOpening } from './opening.ts'
import { readSite } from './site.ts'
import { split } from './split.ts'
import { classifySentences, sectionsOf } from './structure.ts'
import { suggest } from './suggest.ts'
import { titlesOf } from './titles.ts'
import { verify } from './verify.ts'
import { verifyForward } from './verify-forward.ts'
import { verifyIndex } from './verify-index.ts'

export interface BuildOptions {
  /** A file or a folder of source text. */
  readonly corpus: string
  /** Version of the software, part of the artifact's version. */
  readonly release: string
  /** Told how far the build is, at most every hundred milliseconds. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
  /** Told of what is skipped or ignored. */
  readonly onWarning?: ((message: string) => void) | undefined
}

export interface Progress {
  readonly step: 'split' | 'index' | 'suggest'
  readonly done: number
  readonly total: number
}

export interface Built {
  readonly files: ArtifactFiles
  readonly summary: Summary
}

/** What came of a build. */
export interface Summary {
  readonly version: string
  readonly documents: number
  readonly passages: number
  /** Lead-ins whose list the source has lost. */
  readonly gaps: number
  /** Of all files. */
  readonly bytes: number
  /** That its documents name, in the order of the alphabet. */
  readonly collections: readonly string[]
}

/**
 * From source text to artifacts, one per audience: the public one holds public documents only; the internal one, which
 * is there only where a document is internal, holds everything an agent may see. Throws `BrokenCorpusError`.
 */
export async function build(options: BuildOptions): Promise<Map<Audience, Built>> {
  const { onProgress = () => {}, onWarning = () => {} } = options
  const corpus = read(options.corpus, onWarning)
  const loaded = withTitles(corpus.documents)
  const documents: Document[] = []
  for (const [done, document] of loaded.entries()) {
    const built = await structured(document)
    verify(built)
    documents.push(built)
    onProgress({ step: 'split', done: done + 1, total: loaded.length })
  }
  const audiences = documents.some(({ audience }) => audience === 'internal')
    ? (['public', 'internal'] as const)
    : (['public'] as const)
  const artifacts = new Map<Audience, Built>()
  for (const audience of audiences) {
    // Names too come from what this audience may see.
    const visible = withNames(
      documents.filter((document) => audience === 'internal' || document.audience === 'public'),
    )
    const { index, oracle, lists } = indexOf(visible, onProgress)
    const retriever = new CompiledRetriever(index)
    verifyIndex(retriever, oracle, visible)
    const forward = compileForward(lists, retriever)
    const forwardIndex = new ForwardIndex(forward, retriever)
    verifyForward(forwardIndex, visible)
    const settings = calibrate(audience, visible, retriever, forwardIndex)
    const artifact = newArtifact({
      version: '',
      audience,
      documents: visible,
      retriever,
      forward: forwardIndex,
      suggestions: [],
      settings,
      site: corpus.site,
    })
    const suggested = suggest(artifact, (done, total) =>
      onProgress({ step: 'suggest', done, total }),
    )
    const chosen = checkOpening(artifact, corpus.questions, onWarning)
    const site: Site = { ...corpus.site, ...(chosen.length > 0 && { suggestions: chosen }) }
    const files = artifactFiles({
      audience,
      release: options.release,
      documents: suggested.documents,
      index: {
        index,
        forward,
        suggestions: suggested.suggestions,
        settings,
        ...(Object.keys(site).length > 0 && { site }),
      },
    })
    const summary = summarize(visible, files)
    if (summary.passages === 0) onWarning(`The ${audience} documents hold no text to answer from.`)
    artifacts.set(audience, { files, summary })
  }
  return artifacts
}

/** All that a corpus says, of its subjects and of its site. Throws `BrokenCorpusError` with everything that is wrong. */
function read(corpus: string, onWarning: (message: string) => void) {
  const problems: CorpusError[] = []
  const attempt = <T>(reading: () => T): T | undefined => {
    try {
      return reading()
    } catch (error) {
      if (!(error instanceof BrokenCorpusError)) throw error
      problems.push(...error.problems)
      return undefined
    }
  }
  const documents = attempt(() => load(corpus, onWarning))
  const settings = attempt(() => readSite(corpus, onWarning))
  if (!documents || !settings) throw new BrokenCorpusError(problems)
  return { documents, ...settings }
}

/** Gives each document a title: its author's, or the subject of its question, or the name of its file. */
function withTitles(documents: readonly LoadedDocument[]): (LoadedDocument & { title: string })[] {
  const untitled = documents.filter(
    ({ title, question }) => title === undefined && question !== undefined,
  )
  const titles = titlesOf(untitled.map(({ question }) => question!))
  const subjects = new Map(untitled.map((document, i) => [document, titles[i]!]))
  return documents.map((document) => ({
    ...document,
    title:
      document.title ??
      subjects.get(document) ??
      document.id.split('/').at(-1)!.replace(/[-_]+/g, ' '),
  }))
}

/** Adds the names that documents give to their own subjects. Records of one title are one page, and share them. */
function withNames(documents: readonly Document[]): Document[] {
  const names = ownNames(documents)
  return documents.map((document) => ({
    ...document,
    aliases: [...new Set([...document.aliases, ...names.get(document.title)!])],
  }))
}

async function structured(loaded: LoadedDocument & { title: string }): Promise<Document> {
  const { id, title, text, blocks, source, audience, language, collection, aliases, about } = loaded
  const sections = sectionsOf(
    text,
    blocks,
    loaded.question === undefined ? [] : [loaded.question.trim()],
  )
  const sentences = classifySentences(text, blocks)
  const passages = await split({ id, text, blocks, sections, sentences })
  return {
    id,
    title,
    text,
    sha256: sha256(text),
    source,
    audience,
    language,
    ...(collection !== undefined && { collection }),
    aliases,
    abbreviations: abbreviationTerms(text, [title, ...aliases]),
    about,
    sections,
    blocks,
    sentences,
    passages,
  }
}

/**
 * The index of all passages; MiniSearch, which it was compiled from, to hold it against; and the lists of the forward
 * index, whose terms it knows.
 */
function indexOf(documents: readonly Document[], onProgress: (progress: Progress) => void) {
  const index = newIndex()
  const frequencies = new Map<string, number>()
  let ordinal = 0
  for (const [done, document] of documents.entries()) {
    for (const passage of enrich(document, ordinal)) {
      index.add(passage)
      for (const term of termsOf(passage)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
      ordinal++
    }
    onProgress({ step: 'index', done: done + 1, total: documents.length })
  }
  const lists = documents.map(forwardLists)
  return {
    index: compile(index.toJSON(), termsIn(lists)),
    oracle: new MiniSearchRetriever(index, frequencies),
    lists,
  }
}

function termsOf(passage: IndexedPassage): Set<string> {
  return new Set(fields.flatMap((field) => passage[field].split(' ')).filter(Boolean))
}

function summarize(documents: readonly Document[], files: ArtifactFiles): Summary {
  const count = (of: (document: Document) => number) =>
    documents.reduce((sum, document) => sum + of(document), 0)
  return {
    version: (JSON.parse(files.get('manifest.json')!) as { version: string }).version,
    documents: documents.length,
    passages: count(({ passages }) => passages.length),
    gaps: count(({ sentences }) => sentences.filter(({ kind }) => kind === 'gap').length),
    bytes: [...files.values()].reduce((sum, content) => sum + Buffer.byteLength(content), 0),
    collections: [...new Set(documents.flatMap(({ collection }) => collection ?? []))].toSorted(),
  }
}

import type { Audience, Block, Source } from '../../core/types.ts'

/** What every format is read into: canonical text, its blocks, and what the author says about it. */
export interface ParsedDocument {
  /** The author's id; absent where the place of the file gives it. */
  readonly id?: string | undefined
  readonly title?: string | undefined
  readonly text: string
  /** In reading order, covering all visible text. */
  readonly blocks: readonly Block[]
  /** Of a question–answer pair: the question. It is the heading of the answer and never quoted. */
  readonly question?: string | undefined
  readonly source: Source
  readonly audience: Audience
  readonly language: string
  readonly collection?: string | undefined
  readonly aliases: readonly string[]
  readonly about: boolean
  /** Where it stands in its file, from 1. */
  readonly line: number
}

/** The content of a corpus file. `name` is how its author knows it, for error messages. */
export interface CorpusFile {
  readonly name: string
  readonly content: string
}

/** Told of what the author should know though the build goes on. */
export type Warn = (message: string) => void

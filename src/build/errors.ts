/** A place in a corpus that cannot be built, and what its author can do about it. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError'
  readonly code: CorpusErrorCode
  /** Path as the author knows it. */
  readonly file: string
  /** From 1; absent where the whole file is meant. */
  readonly line: number | undefined
  readonly remedy: string

  constructor(problem: {
    code: CorpusErrorCode
    file: string
    line?: number | undefined
    /** What was found, with the value. */
    found: string
    remedy: string
    cause?: unknown
  }) {
    const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`
    super(`${place}: ${problem.found} ${problem.remedy}`, { cause: problem.cause })
    this.code = problem.code
    this.file = problem.file
    this.line = problem.line
    this.remedy = problem.remedy
  }
}

export type CorpusErrorCode =
  | 'no-such-corpus'
  | 'empty-corpus'
  | 'not-utf8'
  | 'not-gzip'
  | 'binary'
  | 'front-matter-syntax'
  | 'front-matter-field'
  | 'record-syntax'
  | 'record-field'
  | 'site-syntax'
  | 'site-field'
  | 'partners-syntax'
  | 'partners-field'
  | 'unusable-id'
  | 'unreadable'
  | 'no-text'
  | 'malformed-text'
  | 'duplicate-id'

/** Everything that is wrong with a corpus, so that it can be put right in one go. */
export class BrokenCorpusError extends Error {
  override readonly name = 'BrokenCorpusError'
  readonly problems: readonly CorpusError[]

  constructor(problems: readonly CorpusError[]) {
    super(problems.map((problem) => problem.message).join('\n'))
    this.problems = problems
  }
}

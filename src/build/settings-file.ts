/** A file of settings as an operator writes it: read with the line of each field, so that a mistake can be pointed at. */
import { CorpusError, type CorpusErrorCode } from './errors.ts'
import { JsonSyntaxError, type Located, readJson } from './formats/json.ts'

export type Path = readonly PropertyKey[]

interface Expected<T> {
  readonly code: CorpusErrorCode
  readonly isExpected: (value: unknown) => value is T
  /** What is said of JSON that holds something else. */
  readonly found: string
  readonly remedy: string
}

/** Throws `CorpusError` for what is no JSON, or not what is expected. */
export function readSettings<T>(
  file: string,
  content: string,
  { code, isExpected, found, remedy }: Expected<T>,
): Located & { value: T } {
  try {
    const { value, lineOf } = readJson(content)
    if (isExpected(value)) return { value, lineOf }
  } catch (cause) {
    if (!(cause instanceof JsonSyntaxError)) throw cause
    throw new CorpusError({
      code,
      file,
      line: cause.line,
      found: `It is not JSON (${cause.message}).`,
      remedy:
        'Put names and texts in double quotes, and a comma between two fields but none behind the last.',
      cause,
    })
  }
  throw new CorpusError({ code, file, line: 1, found, remedy })
}

/** The names in `part` that the contract does not know, with the one that was meant where only its case is wrong. */
export function unknownIn(
  part: unknown,
  around: Path,
  known: readonly string[],
): { path: Path; meant: string | undefined }[] {
  return Object.keys(typeof part === 'object' && part !== null ? part : {})
    .filter((field) => !known.includes(field))
    .map((field) => ({
      path: [...around, field],
      meant: known.find((name) => name.toLowerCase() === field.toLowerCase()),
    }))
}

export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce(
    (part, key) => (part as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  )
}

/** The beginning of what stands at `path`. */
export function got(value: unknown, path: Path): string {
  return JSON.stringify(valueAt(value, path))?.slice(0, 80) ?? 'nothing'
}

/** `contacts[0].phone` */
export function nameOfField(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}

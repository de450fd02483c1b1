/** JSON as a person writes it into a file: read with the line of each part, so that a mistake can be pointed at. */

/** A value and where its parts stand. */
export interface Located {
  readonly value: unknown
  /** The line, from 1, of what stands at `path`; of the nearest part around it where nothing stands there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

/** The text is not JSON from this line on. */
export class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError'
  /** From 1. */
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

/** Deeper values are refused: nobody writes them, and each level takes a frame of the stack. */
const maxDepth = 32

const blanks = /[ \t\n\r]*/y
const token =
  // oxlint-disable-next-line no-control-regex -- a string of JSON has none
  /[{}[\],:]|"(?:[^"\\\u0000-\u001F]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** Reads the same language as `JSON.parse`, but for names that stand twice. Throws `JsonSyntaxError`. */
export function readJson(text: string): Located {
  const lines = new Map<string, number>()
  let at = 0
  let line = 1

  /** The next token, or an empty string at the end of the text. */
  function peek(): string {
    blanks.lastIndex = at
    const [blank] = blanks.exec(text)!
    line += blank.split('\n').length - 1
    at += blank.length
    token.lastIndex = at
    const found = token.exec(text)?.[0]
    if (found === undefined && at < text.length) {
      throw new JsonSyntaxError(`unexpected ${quoted(text.slice(at))}`, line)
    }
    return found ?? ''
  }

  function take(expected?: string): string {
    const found = peek()
    if (found === '') throw new JsonSyntaxError('it ends too early', line)
    if (expected !== undefined && found !== expected) {
      throw new JsonSyntaxError(`expected ${expected}, got ${quoted(text.slice(at))}`, line)
    }
    at += found.length
    return found
  }

  /** What stands between an opening and its closing bracket, with commas between. */
  function list(close: string, readOne: (ordinal: number) => void): void {
    if (peek() === close) return void take()
    for (let i = 0; ; i++) {
      readOne(i)
      if (peek() === close) return void take()
      take(',')
    }
  }

  function value(path: readonly PropertyKey[]): unknown {
    const first = peek()
    lines.set(keyOf(path), line)
    if (path.length > maxDepth) throw new JsonSyntaxError('it is nested too deeply', line)
    if (/^[}\],:]$/.test(first)) throw new JsonSyntaxError(`expected a value, got ${first}`, line)
    take()
    if (first === '[') {
      const values: unknown[] = []
      list(']', (i) => values.push(value([...path, i])))
      return values
    }
    if (first !== '{') return JSON.parse(first)
    const fields = new Map<string, unknown>()
    list('}', () => {
      const name = peek()
      if (!name.startsWith('"')) {
        throw new JsonSyntaxError(
          `expected a name in double quotes, got ${quoted(text.slice(at))}`,
          line,
        )
      }
      take()
      const field = JSON.parse(name) as string
      if (fields.has(field)) throw new JsonSyntaxError(`${quoted(field)} stands twice`, line)
      take(':')
      fields.set(field, value([...path, field]))
    })
    return Object.fromEntries(fields)
  }

  const all = value([])
  if (peek() !== '') throw new JsonSyntaxError(`unexpected ${quoted(text.slice(at))}`, line)
  return {
    value: all,
    lineOf: (path) => {
      for (let length = path.length; ; length--) {
        const found = lines.get(keyOf(path.slice(0, length)))
        if (found !== undefined) return found
      }
    },
  }
}

function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String))
}

/** The beginning of what was found. */
function quoted(text: string): string {
  return JSON.stringify(text.split('\n')[0]!.trimEnd().slice(0, 40))
}

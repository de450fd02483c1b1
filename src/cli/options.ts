import { parseArgs, type ParseArgsConfig } from 'node:util'
import { resolve } from 'node:path'
import { UsageError } from './report.ts'

type Options = NonNullable<ParseArgsConfig['options']>

/** The options of a command. Throws `UsageError`, with the help text, for one that the command does not have. */
export function readOptions<const T extends Options>(
  options: T,
  help: string,
  args: readonly string[] = process.argv.slice(2),
) {
  try {
    return parseArgs({ options, args }).values
  } catch (cause) {
    throw new UsageError(`${(cause as Error).message}\n\n${help}`, { cause })
  }
}

/** A path as it was typed, relative to where npm was called. */
export function fromCaller(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path)
}

import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { SalienceModel } from '../core/salience.ts'
import { fitSalience, type SummedUp } from './fit-salience.ts'
import { fromCaller, readOptions } from './options.ts'
import { root } from './release.ts'
import { run, say, UsageError } from './report.ts'

const help = `Learn which words of a message carry its question.

  npm run train -- --messages <file.jsonl> [--source <text>] [--out <file.ts>]

  --messages  messages that somebody summed up, one a line: {"message": "…", "question": "…"}
  --source    whose messages they are and under which licence, for the file's head; the file's name where it is left out
  --out       where the weights are written, src/core/salience-weights.ts where it is left out
  --help      this text

The same messages give the same weights. Paths are relative to where npm was called.`

const summedUp = z.object({ message: z.string(), question: z.string() })

await run(async () => {
  const options = readOptions(
    {
      messages: { type: 'string' },
      source: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
    help,
  )
  if (options.help) return say(help)
  if (!options.messages) throw new UsageError(`--messages is missing.\n\n${help}`)
  const file = fromCaller(options.messages)
  const out = options.out ? fromCaller(options.out) : join(root, 'src/core/salience-weights.ts')

  const fit = fitSalience(readMessages(file), {
    onProgress: ({ done, total }) => say(`Fit ${done + 1} of ${total}`),
  })
  const figures =
    `${fit.messages} messages, penalty ${fit.penalty}: mean average precision of the terms ${fit.learned.toFixed(3)} ` +
    `on messages not learned from, ${fit.byRarity.toFixed(3)} by rarity`
  writeFileSync(out, written(fit.model, { source: options.source ?? basename(file), figures }))
  say(figures)
  say(`Written to ${out}`)
})

/** The rows of a file. Throws `UsageError` with file and line for one that cannot be read. */
function readMessages(file: string): SummedUp[] {
  let content: string
  try {
    content = readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (cause) {
    throw new UsageError(`${file}: cannot be read (${(cause as Error).message}).`, { cause })
  }
  return content.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return []
    try {
      return [summedUp.parse(JSON.parse(line))]
    } catch (cause) {
      const expected = 'expected {"message": "…", "question": "…"}'
      throw new UsageError(`${file}:${i + 1}: ${expected}, got ${line.slice(0, 80)}`, { cause })
    }
  })
}

/** The weights as a module of the engine. */
function written(
  { bias, features, cues }: SalienceModel,
  { source, figures }: { source: string; figures: string },
): string {
  return `/**
 * Written by \`npm run train\`; not to be edited. Weights are log-odds.
 * Learned from ${source.replace(/\s+/g, ' ').replaceAll('*/', '* /')}.
 * ${figures}.
 */
import type { SalienceModel } from './salience.ts'

export const salienceModel: SalienceModel = {
  bias: ${bias},
  features: {
${Object.entries(features)
  .map(([name, weight]) => `    ${name}: ${weight},`)
  .join('\n')}
  },
  cues: new Map([
${[...cues].map(([term, weight]) => `    ['${term}', ${weight}],`).join('\n')}
  ]),
}
`
}

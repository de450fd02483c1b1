import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { SalienceModel } from '../core/question/salience.ts'
import { fitSalience } from './fit-salience.ts'
import { readJsonLines } from './json-lines.ts'
import { fromCaller, readOptions } from './options.ts'
import { root } from './release.ts'
import { run, say, UsageError } from './report.ts'

const help = `Learn which words of a message carry its question.

  npm run train -- --messages <file.jsonl> [--source <text>] [--out <file.ts>]

  --messages  messages that somebody summed up, one a line: {"message": "…", "question": "…"}
  --source    whose messages they are and under which licence, for the file's head; the file's name where it is left out
  --out       where the weights are written, src/core/question/salience-weights.ts where it is left out
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
  const out = options.out
    ? fromCaller(options.out)
    : join(root, 'src/core/question/salience-weights.ts')

  const messages = readJsonLines(file, summedUp, '{"message": "…", "question": "…"}')
  const fit = fitSalience(messages, {
    onProgress: ({ done, total }) => say(`Fit ${done + 1} of ${total}`),
  })
  const figures =
    `${fit.messages} messages, penalty ${fit.penalty}: mean average precision of the terms ${fit.learned.toFixed(3)} ` +
    `on messages not learned from, ${fit.byRarity.toFixed(3)} by rarity`
  writeFileSync(out, written(fit.model, { source: options.source ?? basename(file), figures }))
  say(figures)
  say(`Written to ${out}`)
})

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

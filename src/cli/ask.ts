import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { z } from 'zod'
import { readArtifact, writeArtifact } from '../build/artifact.ts'
import { build } from '../build/build.ts'
import { answer } from '../core/answer.ts'
import type { Artifact } from '../core/artifact.ts'
import type { Answer, Contact, Turn } from '../core/types.ts'
import { readJsonLines } from './json-lines.ts'
import { fromCaller, readOptions } from './options.ts'
import { release, root } from './release.ts'
import { progressLine, run, say, summaryLine } from './report.ts'

const help = `Ask a corpus.

  npm run --silent ask -- [--corpus <file or folder>]                              a chat in the terminal
  npm run --silent ask -- --corpus <file or folder> --questions <file.jsonl>       one answer a line, as JSON

  --corpus     source text; the project's own corpus/ where it is left out
  --questions  a conversation a line: {"id": "…", "turns": [{"q": "…"}]}; the answer is the one to the last turn
  --explain    adds to each answer why: which words were searched and found, what each signal gave
  --help       this text

Paths are relative to where npm was called. Answers go to standard output, everything else to standard error.`

const prompt = '\n> '

const conversation = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  turns: z.array(z.object({ q: z.string() })).min(1),
})
type Conversation = z.infer<typeof conversation>

await run(async () => {
  const options = readOptions(
    {
      corpus: { type: 'string' },
      questions: { type: 'string' },
      explain: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h' },
    },
    help,
  )
  if (options.help) return say(help)
  // Whoever reads the answers may have seen enough: `| head -1`.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  const questions = options.questions
    ? readJsonLines(
        fromCaller(options.questions),
        conversation,
        '{"id": "…", "turns": [{"q": "…"}]}',
      )
    : undefined
  const corpus = options.corpus ? fromCaller(options.corpus) : join(root, 'corpus')
  const artifact = await buildInTemporaryPlace(corpus)
  if (questions) answerAll(artifact, questions, options.explain)
  else await chat(artifact)
})

async function buildInTemporaryPlace(corpus: string): Promise<Artifact> {
  const startedMs = performance.now()
  const built = await build({ corpus, release, onProgress: progressLine(), onWarning: say })
  const { files, summary } = built.get('public')!
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'))
  try {
    writeArtifact(folder, files)
    say(summaryLine(summary, performance.now() - startedMs))
    return await readArtifact(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Each conversation turn by turn, with the engine's own replies as its history; prints the last answer. */
function answerAll(
  artifact: Artifact,
  conversations: readonly Conversation[],
  explain: boolean,
): void {
  for (const { id, turns } of conversations) {
    try {
      const history: Turn[] = []
      let last: Answer | undefined
      for (const { q } of turns) {
        last = answer(artifact, { question: q, turns: history, explain })
        history.push(last.turn)
      }
      process.stdout.write(`${JSON.stringify({ ...last, id })}\n`)
    } catch (cause) {
      throw new Error(`Conversation ${id} failed.`, { cause })
    }
  }
}

async function chat(artifact: Artifact): Promise<void> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const history: Turn[] = []
  say('Ask a question. An empty line ends the chat.')
  process.stdout.write(prompt)
  for await (const question of terminal) {
    if (question.trim() === '') break
    const reply = answer(artifact, { question, turns: history })
    history.push(reply.turn)
    process.stdout.write(`\n${readable(reply)}\n`)
    process.stdout.write(prompt)
  }
  terminal.close()
}

/** An answer as a person reads it in a terminal. */
function readable(reply: Answer): string {
  const { kind, text, citations, contacts = [], suggestions, notice } = reply
  const said = kind === 'answer' ? citations.map(({ quote }) => `“${quote}”`).join('\n') : text
  const [cited] = citations
  const place = cited && `   ${[...new Set([cited.title, ...cited.section])].join(' › ')}`
  const origin =
    cited?.publisher && `   ${[cited.publisher, cited.reviewedOn].filter(Boolean).join(', ')}`
  const next = suggestions.map(({ question }) => `   → ${question}`)
  return [notice, said, place, origin, ...contacts.map(contactLine), ...next]
    .filter(Boolean)
    .join('\n')
}

/** `   Nurse line: +1 555 010 0199, text 55501, https://clinic.example, Mon to Fri` */
function contactLine({ label, phone, sms, url, hours }: Contact): string {
  const ways = [phone, sms && `text ${sms}`, url, hours]
  return `   ${label}: ${ways.filter(Boolean).join(', ')}`
}

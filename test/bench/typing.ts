/** What the agents' search costs while somebody types, on a large library, beside a search library that knows prefixes. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import MiniSearch from 'minisearch'
import { readArtifact, writeArtifact } from '../../src/build/artifact.ts'
import { build } from '../../src/build/build.ts'
import { release } from '../../src/cli/release.ts'
import { say } from '../../src/cli/report.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import { lookup } from '../../src/core/lookup.ts'
import { entriesOf, fields } from './entries.ts'
import { race } from './race.ts'
import { median, quantile } from './statistics.ts'

const rounds = 2
/** Typed letter by letter. */
const typedQuestions = 24
/** The console asks nothing before. */
const minLetters = 2
const peer = 'MiniSearch, prefix'

/** A table of the processor's time a keystroke and of the bytes that go each way; undefined where there is no library. */
export async function measureTyping(data: string): Promise<string | undefined> {
  const corpus = join(data, 'medquad-full')
  if (!existsSync(corpus)) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-typing-'))
  try {
    say('Building medquad-full')
    const built = await build({ corpus, release })
    writeArtifact(folder, built.get('public')!.files)
    return measure(await readArtifact(folder))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function measure(artifact: Artifact): string {
  const index = new MiniSearch({ fields: [...fields], idField: 'ordinal' })
  index.addAll(entriesOf(artifact))
  const keystrokes = typed(artifact)
  const times = race(
    [
      { name: 'lookup()', search: (q) => lookup(artifact, { question: q, typing: true }) },
      { name: peer, search: (q) => index.search(q, { prefix: true }).slice(0, 9) },
    ],
    keystrokes,
    {
      baseline: peer,
      rounds,
      // A turn each: the garbage that the peer leaves would be cleared away in ours.
      batch: keystrokes.length,
      onRound: (done) => say(`Round ${done} of ${rounds}`),
    },
  )
  const responses = keystrokes.map((question) => {
    const json = JSON.stringify(lookup(artifact, { question, typing: true }))
    return { bytes: Buffer.byteLength(json), gzip: gzipSync(json).byteLength }
  })
  const sizes = (of: 'bytes' | 'gzip') => {
    const all = responses.map((it) => it[of])
    return `${whole(median(all))} | ${whole(quantile(all, 0.99))}`
  }
  return [
    `Typing on medquad-full: ${whole(artifact.documents.size)} documents, ${whole(artifact.passages.length)} passages, ${whole(keystrokes.length)} keystrokes`,
    '',
    '| a keystroke | p50 | p99 |',
    '|---|---|---|',
    ...times.map(
      ({ name, p50Ms, p99Ms }) => `| ${name}, CPU ms | ${fine(p50Ms)} | ${fine(p99Ms)} |`,
    ),
    ...times.map(
      ({ name, p50Ratio, p99Ratio }) =>
        `| ${name}, × ${peer} | ${fine(p50Ratio)} | ${fine(p99Ratio)} |`,
    ),
    `| response, bytes | ${sizes('bytes')} |`,
    `| response, bytes after gzip | ${sizes('gzip')} |`,
  ].join('\n')
}

/** Every beginning of questions of the library, as many of them as are typed, from all over it. */
function typed({ documents }: Artifact): string[] {
  const questions = [...documents.values()].flatMap(({ sections }) =>
    sections.flatMap(({ path }) => path.at(-1) ?? []),
  )
  const step = Math.floor(questions.length / typedQuestions)
  return Array.from({ length: typedQuestions }, (_, i) =>
    questions[i * step]!.toLowerCase(),
  ).flatMap((question) =>
    Array.from({ length: Math.max(0, question.length - minLetters + 1) }, (_, i) =>
      question.slice(0, minLetters + i),
    ),
  )
}

const whole = (value: number) => Math.round(value).toLocaleString('en')
const fine = (value: number) => value.toFixed(2)

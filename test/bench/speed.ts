import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundle } from '../../src/cli/bundle.ts'
import { release, root } from '../../src/cli/release.ts'
import { say } from '../../src/cli/report.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import { baseline } from './engines/all.ts'
import { type HostileTimes, hostileTimes } from './hostile-times.ts'
import { race, type Times } from './race.ts'
import { readSet } from './sets.ts'
import { type Contestant, withEngines } from './workspace.ts'

const rounds = 5
/** In a round. Fewer questions are asked again and again: the slowest in a hundred of a few would be a matter of luck. */
const minAsked = 800

/** Everything that was measured on one text. */
export interface SpeedFigures {
  readonly name: string
  /** What it is called in the picture; absent where it is not drawn. */
  readonly drawnAs?: string
  readonly documents: number
  readonly passages: number
  /** What peers index. */
  readonly entries: number
  /** Of the source text, UTF-8. */
  readonly textBytes: number
  readonly questions: number
  readonly engines: readonly EngineSpeed[]
  /** Ours alone, of what is drawn. */
  readonly hostile?: HostileTimes
}

export type EngineSpeed = Times & Pick<Contestant, 'buildMs' | 'loadMs' | 'bytes'>

interface Place {
  readonly name: string
  readonly path: string
  readonly questions: (artifact: Artifact) => readonly string[]
  readonly drawnAs?: string
}

/** The project's own pages, and what there is of evaluation data. */
export async function measureSpeed(data: string | undefined): Promise<SpeedFigures[]> {
  const places: Place[] = [
    {
      name: 'own corpus',
      path: join(root, 'corpus'),
      questions: ownWords,
      drawnAs: 'Small site',
    },
    ...(data === undefined
      ? []
      : [evaluated(data, 'bme'), { ...evaluated(data, 'medquad'), drawnAs: 'Library' }]),
  ]
  const figures: SpeedFigures[] = []
  for (const place of places) figures.push(await measure(place))
  return figures
}

function evaluated(data: string, name: string): Place {
  const { path, questions } = readSet(data, name)
  return { name, path, questions: () => questions.map(({ question }) => question) }
}

/** Every heading and every sentence, typed as a question: there are no others that need no evaluation data. */
function ownWords({ documents }: Artifact): string[] {
  return [...documents.values()].flatMap(({ text, sections, sentences }) => [
    ...sections.flatMap(({ path }) => path.slice(-1)),
    ...sentences.map(({ start, end }) => text.slice(start, end)),
  ])
}

async function measure({ name, path, questions, drawnAs }: Place): Promise<SpeedFigures> {
  say(`Speed on ${name}`)
  return withEngines(path, (prepared) => {
    const { contestants, corpus, artifact } = prepared
    const asked = questions(artifact)
    const again = Math.ceil(minAsked / asked.length)
    const times = race(
      contestants.map(({ engine, index }) => ({
        name: engine.name,
        search: (question) => index.search(question),
      })),
      Array.from({ length: again }, () => asked).flat(),
      { baseline, rounds, onRound: (done) => tell('Round', done, rounds) },
    )
    return {
      name,
      ...(drawnAs !== undefined && { drawnAs }),
      documents: artifact.documents.size,
      passages: artifact.passages.length,
      entries: corpus.entries.length,
      textBytes: [...artifact.documents.values()].reduce(
        (sum, { text }) => sum + Buffer.byteLength(text),
        0,
      ),
      questions: asked.length,
      engines: contestants.map((contestant, i) => ({ ...times[i]!, ...sizes(contestant) })),
      ...(drawnAs !== undefined && {
        hostile: hostileTimes(prepared, (done, of) => tell('Hostile question', done, of)),
      }),
    }
  })
}

/** Some five times on the way, not at every step. */
function tell(what: string, done: number, of: number): void {
  const fifth = (n: number) => Math.floor((n / of) * 5)
  if (fifth(done) > fifth(done - 1))
    say(`${what} ${done.toLocaleString('en')} of ${of.toLocaleString('en')}`)
}

const sizes = ({ buildMs, loadMs, bytes }: Contestant) => ({ buildMs, loadMs, bytes })

/** What a page pays for the widget, in bytes after gzip. */
export async function widgetBytes(): Promise<number> {
  const outDir = mkdtempSync(join(tmpdir(), 'verbatim-widget-'))
  try {
    const { files } = await bundle({ outDir, release })
    return files.find(({ path }) => path.endsWith('.js'))!.gzipBytes
  } finally {
    rmSync(outDir, { recursive: true })
  }
}

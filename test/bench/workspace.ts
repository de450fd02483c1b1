import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArtifact } from '../../src/build/artifact.ts'
import { say } from '../../src/cli/report.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import { cpuMs } from './cpu-clock.ts'
import { engines } from './engines/all.ts'
import type { Corpus, Engine, Index } from './engines/engine.ts'
import { entriesOf } from './entries.ts'
import { median } from './statistics.ts'

/** An engine with a corpus in it, ready for questions. */
export interface Contestant {
  readonly engine: Engine
  readonly index: Index
  /** Of the processor. */
  readonly buildMs: number
  /** From files to ready, of the processor, the median of three. */
  readonly loadMs: number
  /** Of the files that are loaded. */
  readonly bytes: number
}

export interface Prepared {
  readonly contestants: readonly Contestant[]
  readonly corpus: Corpus
  /** Ours. */
  readonly artifact: Artifact
}

/** Builds a corpus with every engine, gives them to `use`, and takes the files away. */
export async function withEngines<T>(
  path: string,
  use: (prepared: Prepared) => T | Promise<T>,
): Promise<T> {
  const workspace = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
  try {
    return await use(await prepare(path, workspace))
  } finally {
    rmSync(workspace, { recursive: true })
  }
}

async function prepare(path: string, workspace: string): Promise<Prepared> {
  const [ours, ...peers] = engines
  const contestants = [await contestant(ours!, { path, entries: [] }, join(workspace, ours!.name))]
  const artifact = await readArtifact(join(workspace, ours!.name))
  const corpus: Corpus = { path, entries: entriesOf(artifact) }
  for (const peer of peers) {
    contestants.push(await contestant(peer, corpus, join(workspace, peer.name)))
  }
  return { contestants, corpus, artifact }
}

async function contestant(engine: Engine, corpus: Corpus, folder: string): Promise<Contestant> {
  mkdirSync(folder)
  const startedMs = cpuMs()
  await engine.build(corpus, folder)
  const buildMs = cpuMs() - startedMs
  say(`${engine.name} built in ${Math.round(buildMs).toLocaleString('en')} ms`)
  const loads = [await timedLoad(), await timedLoad(), await timedLoad()] as const
  const loadMs = median(loads.map(({ ms }) => ms))
  return { engine, index: loads[2].index, buildMs, loadMs, bytes: bytesIn(folder) }

  async function timedLoad() {
    const startedMs = cpuMs()
    const index = await engine.load(folder, corpus)
    return { index, ms: cpuMs() - startedMs }
  }
}

function bytesIn(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { build, type Built } from '../../src/build/build.ts'
import { type Artifact, loadArtifact } from '../../src/core/artifact.ts'
import type { Audience } from '../../src/core/types.ts'

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** Writes files into a folder of its own, which goes with the test file. */
export function corpusOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

/** Builds files as a corpus; `warnings` collects what the build says of them. */
export function buildOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  warnings: string[] = [],
): Promise<Map<Audience, Built>> {
  return build({
    corpus: corpusOf(files),
    release: '1.0.0',
    onWarning: (warning) => warnings.push(warning),
  })
}

/** The public artifact of files, read back as the worker reads it. */
export async function artifactOf(files: Readonly<Record<string, string>>): Promise<Artifact> {
  return open((await buildOf(files)).get('public')!)
}

/** Reads a built artifact back. */
export function open({ files }: Built): Promise<Artifact> {
  return loadArtifact(async (name) => JSON.parse(files.get(name)!))
}

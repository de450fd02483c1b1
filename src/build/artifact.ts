import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import {
  type Artifact,
  loadArtifact,
  type IndexFile,
  type Manifest,
  packDocument,
} from '../core/artifact.ts'
import type { Audience, Document } from '../core/types.ts'

/** Bytes of documents in one file, about: far under the 25 MiB that a static asset may have. */
const shardBytes = 8 * 1024 * 1024

/** The files of an artifact by name, the manifest last. */
export type ArtifactFiles = ReadonlyMap<string, string>

/** Writes an artifact's files in memory: names carry their hash, so equal corpora give equal names and bytes. */
export function artifactFiles(parts: {
  audience: Audience
  /** Version of the software: another engine may answer otherwise from the same text. */
  release: string
  documents: readonly Document[]
  index: IndexFile
}): ArtifactFiles {
  const files = new Map<string, string>()
  const add = (stem: string, content: string) => {
    const name = `${stem}.${sha256(content).slice(0, 16)}.json`
    files.set(name, content)
    return name
  }
  const index = add('index', JSON.stringify(parts.index))
  const documents = shards(parts.documents).map((shard, i) => add(`documents-${i}`, shard))
  const version = sha256([parts.release, parts.audience, index, ...documents].join('\n')).slice(
    0,
    12,
  )
  const manifest: Manifest = {
    format: 3,
    version,
    audience: parts.audience,
    index,
    documents,
    gzipBytes: [...files.values()].reduce((sum, content) => sum + gzipSync(content).byteLength, 0),
  }
  files.set('manifest.json', JSON.stringify(manifest))
  return files
}

function shards(documents: readonly Document[]): string[] {
  const written: string[][] = [[]]
  let bytes = 0
  for (const document of documents) {
    const json = JSON.stringify(packDocument(document))
    if (bytes > 0 && bytes + json.length > shardBytes) {
      written.push([])
      bytes = 0
    }
    written.at(-1)!.push(json)
    bytes += json.length
  }
  return written.map((shard) => `[${shard.join(',\n')}]`)
}

/** Lower-case hex of the UTF-8 bytes. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * Puts the files into a folder. The manifest is replaced at once and last, and files of earlier builds go only then,
 * so a reader finds a whole artifact at any time.
 */
export function writeArtifact(folder: string, files: ArtifactFiles): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of files) {
    const draft = join(folder, `.${name}.draft`)
    writeFileSync(draft, content)
    renameSync(draft, join(folder, name))
  }
  for (const name of readdirSync(folder)) {
    if (!files.has(name)) rmSync(join(folder, name), { recursive: true })
  }
}

/** Reads an artifact from a folder, with the reader that the worker uses. */
export function readArtifact(folder: string): Promise<Artifact> {
  return loadArtifact(async (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')))
}

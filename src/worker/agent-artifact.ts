import { type Artifact, loadArtifact } from '../core/artifact.ts'
import { publicArtifact, readAsset } from './artifact.ts'
import type { Env } from './env.ts'

const folder = 'artifacts/internal'

let loading: Promise<Artifact> | undefined

/**
 * What signed-in agents search: the internal artifact, which holds the public documents too, where the corpus has
 * internal ones; else the public one. Read once in an isolate; a failure is tried again.
 */
export function agentArtifact(env: Env): Promise<Artifact> {
  loading ??= load(env).catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load(env: Env): Promise<Artifact> {
  // Written in any case: whether there are internal documents is not told by whether there is a file.
  const manifest = await readAsset(env, `${folder}/manifest.json`)
  if (manifest === null) return publicArtifact(env)
  return loadArtifact((file) => readAsset(env, `${folder}/${file}`))
}

import { type Artifact, loadArtifact } from '../core/artifact.ts'
import { publicArtifact, readAsset } from './artifact.ts'
import type { Env } from './env.ts'

const folder = 'artifacts/internal'

let loading: Promise<Artifact> | undefined

/**
 * What signed-in agents search: the internal artifact, which holds the public documents too, where the corpus has
 * internal ones; else the public one. Kept like that, and a failure is tried again.
 */
export function agentArtifact(env: Env): Promise<Artifact> {
  loading ??= load(env).catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

async function load(env: Env): Promise<Artifact> {
  const manifest = await env.ASSETS.fetch(`https://assets.local/${folder}/manifest.json`)
  if (manifest.status === 404) return publicArtifact(env)
  return loadArtifact((file) => readAsset(env, `${folder}/${file}`))
}

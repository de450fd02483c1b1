import { type Artifact, loadArtifact } from '../core/artifact.ts'
import type { Env } from './env.ts'

let loading: Promise<Artifact> | undefined

/** The public artifact: read on the first question of an isolate, then kept. A failure is tried again. */
export function publicArtifact(env: Env): Promise<Artifact> {
  loading ??= loadArtifact((file) => readAsset(env, `artifacts/public/${file}`)).catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

/** The parsed JSON of a built file. Throws where there is none. */
export async function readAsset(env: Env, path: string): Promise<unknown> {
  const response = await env.ASSETS.fetch(`https://assets.local/${path}`)
  if (!response.ok) {
    throw new Error(`${path} is not among the assets (${response.status}). Run "npm run build".`)
  }
  return response.json()
}

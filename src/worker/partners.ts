/** The partners, as the build has written them. */
import type { Partner, PartnersFile } from '../api/partner.ts'
import { readAsset } from './artifact.ts'
import type { Env } from './env.ts'

/** Beside the internal artifact: what lies there is served to nobody. */
const path = 'artifacts/internal/partners.json'

let loading: Promise<PartnersFile | undefined> | undefined

/** Undefined where the operator names none. Read once in an isolate; a failure is tried again. */
export function partnersOf(env: Env): Promise<PartnersFile | undefined> {
  loading ??= read(env).catch((error) => {
    loading = undefined
    throw error
  })
  return loading
}

async function read(env: Env): Promise<PartnersFile | undefined> {
  const file = (await readAsset(env, path)) as PartnersFile | null
  return file ?? undefined
}

/** The partner of a key; undefined where there is none. */
export async function partnerOf(env: Env, key: string | undefined): Promise<Partner | undefined> {
  return (await partnersOf(env))?.partners.find((it) => it.key === key)
}

import { env } from 'cloudflare:workers'
import type { Env } from '../../src/worker/env.ts'
import type { Files } from '../support/provided.d.ts'

/** The real bindings, but for some of the built files: these, by name. */
export function bindingsOf(files: Files): Env {
  const fetch = async (url: string) => {
    const content = files[url.split('/').at(-1)!]
    return content === undefined
      ? env.ASSETS.fetch(url)
      : new Response(content, { headers: { 'Content-Type': 'application/json' } })
  }
  return { ...env, ASSETS: { ...env.ASSETS, fetch } as Fetcher }
}

/** The worker of a site with internal documents, as it is configured in one test or another. */
import { env } from 'cloudflare:workers'
import { inject } from 'vitest'
import { appAt } from '../../src/worker/app.ts'
import type { SignInSettings } from '../../src/worker/sign-in/settings.ts'

export const token = 'correct-horse-battery-staple'

const files = inject('agentFiles')

const ASSETS = {
  ...env.ASSETS,
  fetch: async (url: string) => {
    const file = files[new URL(url).pathname.slice(1)]
    return file === undefined
      ? env.ASSETS.fetch(url)
      : new Response(file, { headers: { 'Content-Type': 'application/json' } })
  },
} as Fetcher

/** Asks the worker, which is configured like this, now or by another clock. */
export function ask(
  settings: SignInSettings,
  address: string,
  init: RequestInit = {},
  now = new Date(),
): Promise<Response> {
  const app = appAt(() => now)
  const url = address.startsWith('http') ? address : `https://faq.example${address}`
  return Promise.resolve(
    app.fetch(new Request(url, { redirect: 'manual', ...init }), { ...env, ASSETS, ...settings }),
  )
}

/** The body of a search. */
export function searching(body: object, headers: Record<string, string> = {}): RequestInit {
  return {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', ...headers },
  }
}

export const bearer = (value: string) => ({ Authorization: `Bearer ${value}` })

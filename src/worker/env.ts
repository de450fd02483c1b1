import type { SignInSettings } from './sign-in.ts'

/** What wrangler.toml binds. */
export interface Env extends SignInSettings {
  /** The built files: artifacts, widget, styles. */
  readonly ASSETS: Fetcher
  readonly RATE_LIMIT: RateLimit
}

/** Hono's generics for this worker. */
export interface AppEnv {
  Bindings: Env
  Variables: { requestId: string }
}

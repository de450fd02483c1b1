import type { Caller } from './admission.ts'
import type { SignInSettings } from './sign-in/settings.ts'

/** What wrangler.toml binds. */
export interface Env extends SignInSettings {
  /** The built files: artifacts, widget, styles. */
  readonly ASSETS: Fetcher
  /** Of each caller. Those of partners are bound under the names that partners.json gives. */
  readonly RATE_LIMIT: RateLimit
}

/** Hono's generics for this worker. */
export interface AppEnv {
  Bindings: Env
  Variables: {
    requestId: string
    now: Date
    /** Of what is asked of the API. */
    caller: Caller
  }
}

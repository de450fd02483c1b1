/** What wrangler.toml binds. */
export interface Env {
  /** The built files: artifacts, widget, styles. */
  readonly ASSETS: Fetcher
  readonly RATE_LIMIT: RateLimit
}

/** Hono's generics for this worker. */
export interface AppEnv {
  Bindings: Env
  Variables: { requestId: string }
}

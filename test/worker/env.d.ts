import type { Env } from '../../src/worker/env.ts'

declare global {
  namespace Cloudflare {
    // oxlint-disable-next-line typescript/no-empty-object-type -- declaration merging takes an interface
    interface GlobalProps {
      mainModule: typeof import('../../src/worker/index.ts')
    }
    interface Env {
      readonly ASSETS: import('../../src/worker/env.ts').Env['ASSETS']
      readonly RATE_LIMIT: import('../../src/worker/env.ts').Env['RATE_LIMIT']
    }
  }
}

export type { Env }

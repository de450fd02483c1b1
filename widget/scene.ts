import type { Exchange } from './state.ts'

/** What the views read, and what a visitor's hand can set off. */
export interface Scene {
  readonly title: string
  /** Base of every address, without a slash at the end. */
  readonly api: string
  /** BCP 47, of the sources; empty until the site has said. */
  lang: string
  /** By a button, which then goes. */
  readonly ask: (question: string, urgent?: false) => void
  /** By typing. */
  readonly send: (question: string) => void
  readonly retry: (exchange: Exchange) => void
  readonly copy: (text: string) => void
  readonly restart: () => void
  /** Absent where the panel stands in the page. */
  readonly close: (() => void) | undefined
}

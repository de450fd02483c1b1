import type { Site } from './client.ts'
import type { Exchange } from './state.ts'

/** What the views read, and what a visitor's hand can set off. */
export interface Scene {
  readonly title: string
  /** Base of every address, without a slash at the end. */
  readonly api: string
  /** Absent until it has been loaded. */
  site?: Site
  /** By a button, which then goes. */
  readonly ask: (question: string, how?: Pick<Exchange, 'urgent' | 'carry'>) => void
  /** By typing. */
  readonly send: (question: string) => void
  /** Asks the last question again, without what it was taken to be about. */
  readonly forget: () => void
  readonly retry: (exchange: Exchange) => void
  readonly copy: (text: string) => void
  readonly restart: () => void
  /** Absent where the panel stands in the page. */
  readonly close: (() => void) | undefined
}

import type { Site } from './client.ts'
import type { Exchange } from './state.ts'

/** What the views read, and what a visitor's hand can set off. */
export interface Scene {
  /** Base of every address, without a slash at the end. */
  readonly api: string
  readonly input: HTMLElement
  /** Absent until it has been loaded. */
  site?: Site
  /** Asks, or tries again, by a button which then goes. */
  readonly ask: (exchange: Exchange) => void
  /** Takes a question out of the log and into the input. */
  readonly edit: (exchange: Exchange) => void
  /** Tells the page whether an answer helped, and if not, why not. */
  readonly rate: (exchange: Exchange, isHelpful: boolean, reason?: string) => void
  readonly copy: (text: string) => void
}

/** The partners as the build writes them for the worker alone. */
import type { Contact } from '../core/types.ts'

/** A site of somebody else's that may carry the chat, and what is different there. What is not said is as on our own. */
export interface Partner {
  /** Names it in addresses and requests. Public: it identifies and proves nothing. */
  readonly key: string
  /** Whom its visitors ask. */
  readonly name?: string
  /** `https://clinic.example`, `https://*.clinic.example`; parsed, lower case, without a default port. */
  readonly origins: readonly string[]
  /** Of the documents that it sees; all of them where it is absent. */
  readonly collections?: readonly string[]
  readonly theme?: Theme
  /** BCP 47. */
  readonly locale?: string
  readonly contacts?: readonly Contact[]
  readonly greeting?: string
  /** Of all its visitors together. */
  readonly rate?: Rate
  /** ISO date: the last day on which it may ask, in UTC. */
  readonly expires?: string
}

/** How the chat looks; what is absent is as the chat has it. */
export interface Theme {
  readonly scheme?: 'light' | 'dark'
  readonly position?: 'start' | 'end'
  /** `#0a5c68` */
  readonly accent?: string
  /** Pixels. */
  readonly radius?: number
  /** Pixels. */
  readonly size?: number
}

/** A rate limit as wrangler.toml binds it. */
export interface Rate {
  readonly binding: string
  /** Questions in a period. */
  readonly limit: number
  /** Seconds. */
  readonly period: number
}

/** `partners.json` among the internal files. */
export interface PartnersFile {
  /** A hash of the partners. */
  readonly version: string
  readonly partners: readonly Partner[]
}

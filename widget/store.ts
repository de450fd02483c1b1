import type { Conversation } from './state.ts'

/** Twenty questions and their answers. */
const maxExchanges = 20

/** What this tab remembers of a conversation; undefined where it remembers none, or may not. */
export function load(key: string): Conversation | undefined {
  try {
    return JSON.parse(sessionStorage[key]) as Conversation
  } catch {
    return undefined // Forbidden by the visitor, or absent as in a sandboxed frame.
  }
}

/** Without a conversation, forgets it. */
export function save(key: string, conversation?: Conversation): void {
  try {
    delete sessionStorage[key]
    if (!conversation) return
    const exchanges = conversation.exchanges.slice(-maxExchanges)
    sessionStorage[key] = JSON.stringify({ ...conversation, exchanges })
  } catch {
    // Full, forbidden or absent: nothing depends on it.
  }
}

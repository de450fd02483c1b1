/** The history of a call. It lives in this tab alone, and a new call clears it. */
import type { Entry, State } from './state.ts'
import type { SearchResponse } from './types.ts'

const key = 'verbatim-call'

/** A question begins: the clock with the first one. */
export function begun(state: State, question: string, now: number): Partial<State> {
  const started = state.callStarted ?? now
  const id = (state.entries.at(-1)?.id ?? 0) + 1
  const entry: Entry = { id, question, at: (now - started) / 1000, done: [] }
  return { callStarted: started, entries: [...settled(state), entry], current: id }
}

/** The questions that count: one that was typed over before anything was found for it does not. */
function settled({ entries }: State): readonly Entry[] {
  return entries.filter(({ turn, done }) => turn !== undefined || done.length > 0)
}

/** The question in the field goes on. */
export function renamed({ entries, current }: State, question: string): readonly Entry[] {
  return entries.map((it) => (it.id === current ? { ...it, question } : it))
}

/** What the engine said to the question in the field. */
export function told({ entries, current }: State, { answer }: SearchResponse): readonly Entry[] {
  return entries.map((it) =>
    it.id === current ? { ...it, turn: answer.turn, kind: answer.kind } : it,
  )
}

/** What was done with the question in the field. */
export function did({ entries, current }: State, what: Entry['done'][number]): readonly Entry[] {
  return entries.map((it) =>
    it.id === current && !it.done.includes(what) ? { ...it, done: [...it.done, what] } : it,
  )
}

type Kept = Pick<State, 'entries' | 'callStarted' | 'text' | 'current'>

/** Keeps the call while this tab is open, so that a reload does not lose it. */
export function keep(state: State, storage: Storage = sessionStorage): void {
  const { entries, callStarted, text, current } = state
  if (entries.length === 0) storage.removeItem(key)
  else storage.setItem(key, JSON.stringify({ entries: settled(state), callStarted, text, current }))
}

/** The call that this tab has kept; empty where there is none, or what is kept is of an older console. */
export function kept(storage: Storage = sessionStorage): Partial<Kept> {
  const kept = storage.getItem(key)
  if (!kept) return {}
  try {
    const { entries, callStarted, text, current } = JSON.parse(kept) as Kept
    if (!Array.isArray(entries) || !callStarted) return {}
    const isThere = entries.some(({ id }) => id === current)
    return { entries, callStarted, text: text ?? '', ...(isThere && { current }) }
  } catch {
    return {} // not ours
  }
}

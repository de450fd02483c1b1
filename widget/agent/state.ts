/** All that the console shows, in one place. It changes here, and the views are drawn from it. */
import type { Audience, DocumentResponse, Item, SearchResponse, Turn } from './types.ts'

/** A question of this call. */
export interface Entry {
  readonly id: number
  readonly question: string
  /** Seconds into the call. */
  readonly at: number
  /** What the engine said, for the history of the next question; absent until it has. */
  readonly turn?: Turn
  readonly kind?: SearchResponse['answer']['kind']
  readonly done: readonly ('copied' | 'read aloud' | 'opened' | 'pinned')[]
}

export interface Filters {
  readonly collection: string
  readonly document: string
  readonly audience: Audience | ''
}

/** What was found for what was typed. */
export interface Results {
  readonly question: string
  readonly response: SearchResponse
  readonly items: readonly Item[]
  /** From asking to having it, in milliseconds. */
  readonly tookMs: number
}

export type Trouble = 'failed' | 'limited' | 'signed-out' | 'offline'

export interface State {
  readonly text: string
  readonly filters: Filters
  readonly searching: 'no' | 'yes' | 'long'
  readonly trouble?: Trouble | undefined
  readonly results?: Results | undefined
  /** Place among the results' items. */
  readonly selected: number
  /** What is shown in its document beside the list. */
  readonly opened?: { readonly item: Item; readonly document?: DocumentResponse } | undefined
  /** Key of the item whose reasons are shown. */
  readonly explained?: string | undefined
  readonly aloud?: { readonly item: Item; readonly at: number; readonly size: number } | undefined
  readonly pinned: readonly Item[]
  readonly isComparing: boolean
  /** Milliseconds since the epoch; absent before the first question. */
  readonly callStarted?: number | undefined
  /** Oldest first. */
  readonly entries: readonly Entry[]
  /** Of the question in the field. */
  readonly current?: number | undefined
  /** False where the agent has taken away what the question was read with. */
  readonly carries: boolean
  readonly toast?: { readonly head: string; readonly detail: string } | undefined
  /** What went wrong with copying. */
  readonly problem?: string | undefined
  readonly hasSingleKeys: boolean
  /** Where the focus is: it decides which keys work. */
  readonly focus: 'field' | 'list' | 'elsewhere'
}

export const noFilters: Filters = { collection: '', document: '', audience: '' }

export const before: State = {
  text: '',
  filters: noFilters,
  searching: 'no',
  selected: 0,
  pinned: [],
  isComparing: false,
  entries: [],
  carries: true,
  hasSingleKeys: true,
  focus: 'field',
}

export interface Store {
  get(): State
  /** Changes the state and draws what depends on it, at once. */
  set(change: Partial<State>): void
}

export function newStore(initial: State, draw: (state: State, previous: State) => void): Store {
  let state = initial
  return {
    get: () => state,
    set(change) {
      const previous = state
      state = { ...state, ...change }
      draw(state, previous)
    },
  }
}

const maxTurns = 6

/** What the engine said before the question in the field, oldest first. */
export function turnsBefore({ entries, current }: State): Turn[] {
  return entries
    .filter(({ id }) => id !== current)
    .flatMap(({ turn }) => turn ?? [])
    .slice(-maxTurns)
}

/** The item that single keys act on. */
export function selectedItem({ results, selected }: State): Item | undefined {
  return results?.items[selected]
}

/** From what is typed to what is found. */
import { begun, keep, renamed, told } from './call.ts'
import { Searches } from './client.ts'
import { newField } from './field.ts'
import { itemsOf } from './items.ts'
import { at, regions } from './views/regions.ts'
import { store } from './session.ts'
import { selectedItem, type State, turnsBefore } from './state.ts'
import { Throttle } from './throttle.ts'
import type { Item } from './types.ts'

/** Keystrokes that come faster than this are searched together. */
const throttleMs = 120
/** From then on a search is said to be under way. */
const longMs = 300

export const searches = new Searches()
const throttle = new Throttle(throttleMs)
/** Resolves when what stands in the field has been searched. */
let searched: Promise<void> = Promise.resolve()

export const field = newField(at('q'), at('ghost'), (text, isNew) => type(text, isNew))

export function type(text: string, isNew: boolean): void {
  const state = store.get()
  if (text.trim() === '') {
    clear()
    return
  }
  // Nothing may cover what is found now.
  if (state.aloud) store.set({ aloud: undefined })
  if (state.opened && !regions.list.checkVisibility()) store.set({ opened: undefined })
  const begins = isNew || state.current === undefined
  store.set({
    text,
    problem: undefined,
    ...(begins
      ? { ...begun(state, text, Date.now()), carries: true, explained: undefined }
      : { entries: renamed(state, text) }),
  })
  searched = new Promise((resolve) => throttle.run(() => void search().then(resolve)))
}

/** Asks a question that was chosen and not typed. */
export function ask(question: string): void {
  field.input.value = question
  type(question, true)
}

/** Searches what stands in the field at once, and resolves when it has been. */
export function searchedNow(): Promise<void> {
  throttle.flush()
  return searched
}

export function requestOf(state: State) {
  const { text, filters, carries } = state
  const { collection, document: page, audience } = filters
  return {
    q: text.slice(0, 2_000),
    typing: true,
    turns: turnsBefore(state),
    ...(!carries && { carry: false }),
    ...(collection && { collection }),
    ...(page && { document: page }),
    ...(audience && { audience }),
  }
}

export function search(more: { urgent?: false } = {}): Promise<void> {
  searched = find(more)
  return searched
}

async function find(more: { urgent?: false }): Promise<void> {
  const asked = store.get()
  if (asked.text.trim() === '') return
  store.set({ searching: 'yes' })
  const long = setTimeout(() => store.set({ searching: 'long' }), longMs)
  const found = await searches.search({ ...requestOf(asked), ...more })
  clearTimeout(long)
  // Another search has begun since: its results are awaited, these are shown to nobody.
  if (found === undefined) return
  if (typeof found === 'string') {
    store.set({ searching: 'no', trouble: found })
    return
  }
  const { response, tookMs } = found
  const items = itemsOf(response)
  field.complete(response.completion)
  const results = { question: asked.text, response, items, tookMs }
  store.set({
    searching: 'no',
    trouble: undefined,
    results,
    selected: keptPlace(asked, items),
    entries: told(store.get(), response),
    explained: undefined,
  })
  keep(store.get())
}

/** Where the focus is in the list, what it is on stays selected if it is still there. */
function keptPlace(state: State, items: readonly Item[]): number {
  const key = state.focus === 'list' ? selectedItem(state)?.key : undefined
  return Math.max(
    0,
    items.findIndex((it) => it.key === key),
  )
}

export function clear(): void {
  throttle.stop()
  searches.stop()
  searched = Promise.resolve()
  field.input.value = ''
  field.complete(undefined)
  store.set({
    text: '',
    results: undefined,
    current: undefined,
    searching: 'no',
    trouble: undefined,
    opened: undefined,
    explained: undefined,
    selected: 0,
  })
  keep(store.get())
}

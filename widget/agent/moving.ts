/** Where the focus goes, and what is closed on the way. */
import { keep } from './call.ts'
import { at } from './views/regions.ts'
import { firstRowOf, rows, toRow } from './views/rows.ts'
import { clear, field } from './searching.ts'
import { store } from './session.ts'

export function toFieldWith(text = field.input.value): void {
  field.input.value = text
  field.input.focus()
  field.input.select()
}

export function move(step: number): void {
  const place = rows().findIndex((row) => row.contains(document.activeElement))
  if (place + step < 0) toFieldWith()
  else toRow(place + step)
}

/** Closes what is on top and gives the focus back. */
export function close(): void {
  const state = store.get()
  const back = () => (state.results ? toRow(firstRowOf(state)) : toFieldWith())
  if (state.aloud) {
    store.set({ aloud: undefined })
    back()
  } else if (state.isComparing) {
    store.set({ isComparing: false })
    back()
  } else if (state.opened) {
    store.set({ opened: undefined })
    back()
  } else if (state.explained && state.focus === 'list') store.set({ explained: undefined })
  else if (document.body.classList.contains('shows-call')) showCall(false)
  else if (state.focus === 'field') {
    clear()
    field.input.focus()
  } else toFieldWith()
}

export function showCall(isShown: boolean): void {
  document.body.classList.toggle('shows-call', isShown)
  at('show-call').ariaExpanded = String(isShown)
}

export function newCall(): void {
  clear()
  store.set({
    entries: [],
    callStarted: undefined,
    pinned: [],
    isComparing: false,
    aloud: undefined,
  })
  keep(store.get())
  toFieldWith('')
}

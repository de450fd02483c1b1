/** What else than copying can be done with a passage or an answer. */
import { did } from './call.ts'
import { loadDocument } from './client.ts'
import { itemsOf } from './items.ts'
import { regions } from './views/regions.ts'
import { firstRowOf, toRow } from './views/rows.ts'
import { field, requestOf, searches } from './searching.ts'
import { store } from './session.ts'
import type { Item } from './types.ts'
import { ownPathOf } from './words.ts'

export async function open(item: Item | undefined): Promise<void> {
  if (!item) return
  store.set({ opened: { item }, entries: did(store.get(), 'opened') })
  focusPane()
  const loaded = await loadDocument(item.citations[0]!.documentId)
  // Another one may have been opened since, or this one closed.
  if (store.get().opened?.item !== item) return
  if (typeof loaded === 'string') {
    const hadFocus = regions.pane.contains(document.activeElement)
    store.set({ opened: undefined, trouble: loaded })
    if (hadFocus) toRow(firstRowOf(store.get()))
    return
  }
  store.set({ opened: { item, document: loaded } })
  focusPane()
  scrollToCited()
}

/** Where the pane takes the place of the list, what had the focus is not shown any more. */
function focusPane(): void {
  if (regions.list.checkVisibility() || document.activeElement === field.input) return
  regions.pane.querySelector<HTMLElement>('.pane-text')?.focus({ preventScroll: true })
}

/** To a third of the height of what scrolls: the pane, or on a narrow screen the page. */
function scrollToCited(): void {
  const text = regions.pane.querySelector('.pane-text')
  const mark = text?.querySelector('mark')
  if (!text || !mark) return
  const { top } = mark.getBoundingClientRect()
  if (getComputedStyle(text).overflowY === 'visible') scrollBy(0, top - innerHeight / 3)
  else text.scrollTop += top - text.getBoundingClientRect().top - text.clientHeight / 3
}

export function openFullPage(item: Item | undefined): void {
  if (!item) return
  const [first] = item.citations
  window.open(ownPathOf(first!, item.audience === 'internal'), '_blank', 'noopener')
}

export function readAloud(item: Item | undefined): void {
  if (!item) return
  store.set({ aloud: { item, at: 0, size: 1 }, entries: did(store.get(), 'read aloud') })
  regions.aloud.querySelector<HTMLElement>('h2')?.focus()
}

export function pin(item: Item | undefined): void {
  if (!item) return
  const { pinned } = store.get()
  const others = pinned.filter(({ key }) => key !== item.key)
  const isPinned = others.length < pinned.length
  store.set({
    pinned: isPinned ? others : [...others, item].slice(-2),
    ...(isPinned ? { isComparing: false } : { entries: did(store.get(), 'pinned') }),
  })
}

export async function why(item: Item | undefined): Promise<void> {
  if (!item) return
  const state = store.get()
  if (state.explained === item.key) {
    store.set({ explained: undefined })
    return
  }
  store.set({ explained: item.key })
  const { results } = state
  if (!results || item.passage?.explain) return
  const found = await searches.search({ ...requestOf(state), explain: true })
  if (found === undefined || store.get().results !== results) return
  if (typeof found === 'string') {
    store.set({ trouble: found, explained: undefined })
    return
  }
  const { response } = found
  store.set({ results: { ...results, response, items: itemsOf(response) } })
}

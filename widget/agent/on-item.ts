/** What can be done with a passage or an answer. */
import { did, keep } from './call.ts'
import { loadDocument } from './client.ts'
import { bothOf, type Copied, copyOf, internalMark, putOnClipboard, replyOf } from './copy.ts'
import { itemsOf } from './items.ts'
import { regions } from './views/regions.ts'
import { firstRowOf, toRow } from './views/rows.ts'
import { field, requestOf, searches } from './searching.ts'
import { store } from './session.ts'
import type { Item } from './types.ts'
import { dateOf, ownPathOf, shortVersion } from './words.ts'

const toastMs = 2_500

export async function copy(
  item: Item | undefined,
  form: 'all' | 'markdown' = 'all',
): Promise<void> {
  if (!item) return
  const copied = copyOf(item, location.origin)
  const [first] = item.citations
  const place = [first!.title, first!.reviewedOn && `reviewed ${dateOf(first!.reviewedOn)}`]
  const quote = first!.quote.length > 60 ? `${first!.quote.slice(0, 60).trimEnd()}…` : first!.quote
  await put(
    form === 'all' ? copied : copied.markdown,
    form === 'all' ? 'Copied with citation' : 'Copied as Markdown',
    `${item.audience === 'internal' ? `${internalMark} ` : ''}${quote} (${[...place, `v${shortVersion(item.version)}`].filter(Boolean).join(', ')})`,
  )
}

/** Both that are pinned, at once. */
export async function copyBoth(): Promise<void> {
  const [a, b] = store.get().pinned
  if (!a || !b) return
  const isInternal = [a, b].some(({ audience }) => audience === 'internal')
  const titles = [a, b].map(({ citations: [first] }) => first!.title)
  await put(
    bothOf(copyOf(a, location.origin), copyOf(b, location.origin)),
    'Copied both with citation',
    `${isInternal ? `${internalMark} ` : ''}${titles.join(', ')}`,
  )
}

/** What to tell the caller where the sources do not answer. */
export async function copyReply(): Promise<void> {
  const answer = store.get().results?.response.answer
  if (answer?.kind !== 'no-answer') return
  const reply = replyOf(answer)
  await put(reply, 'Copied this reply', reply.split('\n')[0]!)
}

async function put(copied: Copied | string, head: string, detail: string): Promise<void> {
  try {
    if (typeof copied === 'string') await navigator.clipboard.writeText(copied)
    else await putOnClipboard(copied)
  } catch {
    store.set({
      problem: 'Not copied: the browser did not allow it. Click into the page and try again.',
    })
    return
  }
  store.set({ problem: undefined, entries: did(store.get(), 'copied') })
  toast(head, detail)
  keep(store.get())
}

let toastTimer: ReturnType<typeof setTimeout> | undefined

function toast(head: string, detail: string): void {
  store.set({ toast: { head, detail } })
  clearTimeout(toastTimer)
  toastTimer = setTimeout(() => store.set({ toast: undefined }), toastMs)
}

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

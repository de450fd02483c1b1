/** What a key or a button does, by its name. */
import { keep } from './call.ts'
import { copy, copyBoth, copyReply } from './clipboard.ts'
import { open, openFullPage, pin, readAloud, why } from './on-item.ts'
import { close, move, newCall, toFieldWith } from './moving.ts'
import { nodes, regions } from './views/regions.ts'
import { rows, toRow } from './views/rows.ts'
import { ask, field, search, searchedNow } from './searching.ts'
import { store } from './session.ts'
import { sentencesOf } from './said.ts'
import { selectedItem } from './state.ts'
import type { Item } from './types.ts'
import { allKeys } from './views/keys.ts'

/** Sizes of the text that is read aloud. */
const maxSize = 3

export const commands: Record<string, (item: Item | undefined) => unknown> = {
  copy: (item) => copy(item),
  'copy-markdown': (item) => copy(item, 'markdown'),
  'copy-reply': copyReply,
  open,
  aloud: readAloud,
  pin,
  unpin: pin,
  why,
  'full-page': openFullPage,
  compare() {
    if (store.get().pinned.length < 2) return
    store.set({ isComparing: true })
    regions.tray.querySelector<HTMLElement>('.compare')?.focus()
  },
  'copy-a': () => copy(store.get().pinned[0]),
  'copy-both': copyBoth,
  'copy-b': () => copy(store.get().pinned[1]),
  swap: () => store.set({ pinned: store.get().pinned.toReversed() }),
  close,
  'close-pane': close,
  'close-aloud': close,
  'close-compare': close,
  'close-keys': () => regions.dialog.close(),
  keys: () => {
    regions.dialog.replaceChildren(...nodes(allKeys(store.get())))
    regions.dialog.showModal()
  },
  'next-sentence': () => sayNext(1),
  'last-sentence': () => sayNext(-1),
  larger: () => resize(1),
  smaller: () => resize(-1),
  field: () => toFieldWith(),
  'new-call': newCall,
  up: () => move(-1),
  down: () => move(1),
  'to-list': () => {
    // Asked from the field, so that what is found is selected from its beginning.
    void searchedNow()
    toRow(0)
  },
  finish: () => field.finish(),
  forget: () => {
    store.set({ carries: false })
    void search()
  },
  deny: () => search({ urgent: false }),
  retry: () => search(),
  'sign-in': () => {
    keep(store.get())
    location.reload()
  },
  /** From the field, what is typed first being found. */
  'copy-best': async () => {
    const first = await bestNow()
    if (first?.isAnswer) await copy(first)
    else if (first) store.set({ problem: 'No answer to copy. ↓ and c copy a passage.' })
  },
  'open-best': async () => {
    await open(await bestNow())
  },
}

/** The first that is found for what stands in the field; undefined where it could not be searched. */
async function bestNow(): Promise<Item | undefined> {
  await searchedNow()
  const { results, text } = store.get()
  return results?.question === text ? results.items[0] : undefined
}

function sayNext(step: number): void {
  const { aloud } = store.get()
  if (!aloud) return
  const last = sentencesOf(aloud.item).length - 1
  store.set({ aloud: { ...aloud, at: Math.max(0, Math.min(last, aloud.at + step)) } })
  regions.aloud.querySelector('.now')?.scrollIntoView({ block: 'nearest' })
}

function resize(step: number): void {
  const { aloud } = store.get()
  if (aloud)
    store.set({ aloud: { ...aloud, size: Math.max(0, Math.min(maxSize, aloud.size + step)) } })
}

/** Copies, asks or chooses by a digit. */
export function digit(number: number): void {
  const { results, aloud } = store.get()
  if (aloud) return
  const asking = rows().filter((row) => row.dataset['ask'] !== undefined)
  if (asking.length > 0) {
    const question = asking[number - 1]?.dataset['ask']
    if (question) {
      ask(question)
      field.input.focus()
    }
    return
  }
  void copy(results?.items[number - 1])
}

/** What single keys act on. */
export function current(): Item | undefined {
  const state = store.get()
  return state.aloud?.item ?? selectedItem(state)
}

/** The item of a key, among all that are shown. */
export function itemOf(key: string): Item | undefined {
  const { results, pinned, opened, aloud } = store.get()
  return [...(results?.items ?? []), ...pinned, opened?.item, aloud?.item].find(
    (it) => it?.key === key,
  )
}

/** The agents' console: what is typed and pressed changes the state, and the views are drawn from it. */
import type { Child } from '../dom.ts'
import { begun, did, keep, kept, renamed, told } from './call.ts'
import { loadDocument, Searches } from './client.ts'
import { copyOf, internalMark, putOnClipboard } from './copy.ts'
import { newField } from './field.ts'
import { itemsOf } from './items.ts'
import { commandFor } from './keys.ts'
import { watchLook } from './look.ts'
import { icon } from './parts.ts'
import { before, newStore, selectedItem, type State, turnsBefore } from './state.ts'
import { Throttle } from './throttle.ts'
import type { Item } from './types.ts'
import { aloudView, sentencesOf } from './view-aloud.ts'
import { historyView } from './view-call.ts'
import { allKeys, keyBar, keySetOf, touchBar } from './view-keys.ts'
import { resultsView } from './view-list.ts'
import { paneView } from './view-pane.ts'
import { trayView } from './view-tray.ts'
import { clockOf, dateOf, ownAddressOf, shortVersion } from './words.ts'

const at = <T extends HTMLElement>(id: string) => document.getElementById(id) as T
const regions = {
  list: at('list'),
  pane: at('pane'),
  aloud: at('aloud'),
  tray: at('tray'),
  history: at('history'),
  keys: at('keys'),
  count: at('count'),
  toast: at('toast'),
  clock: at('clock'),
  hint: at('hint'),
  dialog: at<HTMLDialogElement>('all-keys'),
}
const start = at('start')

/** Keystrokes that come faster than this are searched together. */
const throttleMs = 120
/** From then on a search is said to be under way. */
const longMs = 300
const toastMs = 2_500
/** Sizes of the text that is read aloud. */
const maxSize = 3

const store = newStore({ ...before, ...kept(), hasSingleKeys: readSingleKeys() }, draw)
const searches = new Searches()
const throttle = new Throttle(throttleMs)
/** Resolves when what stands in the field has been searched. */
let searched: Promise<void> = Promise.resolve()

const field = newField(at('q'), at('ghost'), (text, isNew) => type(text, isNew))

/* Searching */

function type(text: string, isNew: boolean): void {
  const state = store.get()
  if (text.trim() === '') {
    clear()
    return
  }
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
function ask(question: string): void {
  field.input.value = question
  store.set({ aloud: undefined })
  type(question, true)
}

function requestOf(state: State) {
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

async function search(more: { urgent?: false } = {}): Promise<void> {
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
  const results = { question: asked.text, response, items, tookMs }
  store.set({
    searching: 'no',
    trouble: undefined,
    results,
    selected: keptPlace(asked, items),
    entries: told(store.get(), response),
    explained: undefined,
  })
  field.complete(response.completion)
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

function clear(): void {
  throttle.stop()
  searches.stop()
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
}

/* What can be done with an item */

async function copy(item: Item | undefined, form: 'all' | 'markdown' = 'all'): Promise<void> {
  if (!item) return
  const copied = copyOf(item)
  const { markdown } = copied
  try {
    if (form === 'all') await putOnClipboard(copied)
    else await navigator.clipboard.writeText(markdown)
  } catch {
    store.set({
      problem: 'Not copied: the browser did not allow it. Click into the page and try again.',
    })
    return
  }
  const [first] = item.citations
  const place = [first!.title, first!.reviewedOn && `reviewed ${dateOf(first!.reviewedOn)}`]
  const quote = first!.quote.length > 60 ? `${first!.quote.slice(0, 60).trimEnd()}…` : first!.quote
  store.set({ problem: undefined, entries: did(store.get(), 'copied') })
  toast(
    form === 'all' ? 'Copied with citation' : 'Copied as Markdown',
    `${item.audience === 'internal' ? `${internalMark} ` : ''}${quote} (${[...place, `v${shortVersion(item.version)}`].filter(Boolean).join(', ')})`,
  )
  keep(store.get())
}

let toastTimer: ReturnType<typeof setTimeout> | undefined

function toast(head: string, detail: string): void {
  store.set({ toast: { head, detail } })
  clearTimeout(toastTimer)
  toastTimer = setTimeout(() => store.set({ toast: undefined }), toastMs)
}

async function open(item: Item | undefined): Promise<void> {
  if (!item) return
  store.set({ opened: { item }, entries: did(store.get(), 'opened') })
  const document = await loadDocument(item.citations[0]!.documentId)
  // Another one may have been opened since, or this one closed.
  if (store.get().opened?.item !== item) return
  if (typeof document === 'string') {
    store.set({ opened: undefined, trouble: document })
    return
  }
  store.set({ opened: { item, document } })
  const text = regions.pane.querySelector<HTMLElement>('.pane-text')
  const mark = text?.querySelector<HTMLElement>('mark')
  if (text && mark) text.scrollTop = mark.offsetTop - text.offsetTop - text.clientHeight / 3
}

function readAloud(item: Item | undefined): void {
  if (!item) return
  store.set({ aloud: { item, at: 0, size: 1 }, entries: did(store.get(), 'read aloud') })
  regions.aloud.querySelector<HTMLElement>('h2')?.focus()
}

function pin(item: Item | undefined): void {
  if (!item) return
  const { pinned } = store.get()
  const others = pinned.filter(({ key }) => key !== item.key)
  const isPinned = others.length < pinned.length
  store.set({
    pinned: isPinned ? others : [...others, item].slice(-2),
    ...(isPinned ? { isComparing: false } : { entries: did(store.get(), 'pinned') }),
  })
}

async function why(item: Item | undefined): Promise<void> {
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

function newCall(): void {
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

/* Where the focus goes */

function toFieldWith(text = field.input.value): void {
  field.input.value = text
  field.input.focus()
  field.input.select()
}

/** What can be moved through: choices and passages, or the questions to begin with. */
function rows(): HTMLElement[] {
  return [...regions.list.querySelectorAll<HTMLElement>('[data-ask]:not(.link), [data-item]')]
}

function toRow(place: number): void {
  const all = rows()
  const row = all[Math.max(0, Math.min(place, all.length - 1))]
  if (!row) return
  row.focus()
  row.scrollIntoView({ block: 'nearest' })
}

function move(step: number): void {
  const place = rows().findIndex((row) => row.contains(document.activeElement))
  if (place + step < 0) toFieldWith()
  else toRow(place + step)
}

/** Closes what is on top and gives the focus back. */
function close(): void {
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
  } else if (document.body.classList.contains('shows-call')) showCall(false)
  else if (state.focus === 'field') {
    clear()
    field.input.focus()
  } else toFieldWith()
}

/** Place of the selected item among the rows, behind the choices. */
function firstRowOf({ selected, results }: State): number {
  const choices = results?.response.answer.kind === 'clarify' ? results.response.answer.choices : []
  return selected + (choices?.length ?? 0)
}

function showCall(isShown: boolean): void {
  document.body.classList.toggle('shows-call', isShown)
  at('show-call').ariaExpanded = String(isShown)
}

/* Commands, by key and by button */

const commands: Record<string, (item: Item | undefined) => unknown> = {
  copy: (item) => copy(item),
  'copy-markdown': (item) => copy(item, 'markdown'),
  open,
  aloud: readAloud,
  pin,
  unpin: pin,
  why,
  'full-page': (item) => {
    if (!item) return
    const [first] = item.citations
    window.open(ownAddressOf(first!, item.audience === 'internal'), '_blank', 'noopener')
  },
  compare() {
    if (store.get().pinned.length < 2) return
    store.set({ isComparing: true })
    regions.tray.querySelector<HTMLElement>('.compare')?.focus()
  },
  'copy-a': () => copy(store.get().pinned[0]),
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
  'to-list': () => toRow(0),
  finish: () => field.finish(),
  forget: () => {
    store.set({ carries: false })
    void search()
  },
  deny: () => search({ urgent: false }),
  retry: () => search(),
  /** From the field, what is typed first being found. */
  'copy-best': async () => {
    throttle.flush()
    await searched
    const [first] = store.get().results?.items ?? []
    if (first?.isAnswer) await copy(first)
    else if (first) store.set({ problem: 'No answer to copy. ↓ and c copy a passage.' })
  },
  'open-best': async () => {
    throttle.flush()
    await searched
    await open(store.get().results?.items[0])
  },
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

/** The item of a key, among all that are shown. */
function itemOf(key: string): Item | undefined {
  const { results, pinned, opened, aloud } = store.get()
  return [...(results?.items ?? []), ...pinned, opened?.item, aloud?.item].find(
    (it) => it?.key === key,
  )
}

/** Copies, asks or chooses by a digit. */
function digit(number: number): void {
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

function current(): Item | undefined {
  const state = store.get()
  return state.aloud?.item ?? selectedItem(state)
}

document.addEventListener('keydown', (event) => {
  if (regions.dialog.open) return
  const command = commandFor(event, store.get(), {
    isField: isTypedInto(event.target),
    isSearch: event.target === field.input,
    isButton:
      event.target instanceof HTMLButtonElement || event.target instanceof HTMLAnchorElement,
    isInside: [regions.list, regions.pane, regions.aloud, regions.tray].some((it) =>
      it.contains(event.target as Node),
    ),
    canFinish:
      at('ghost').childNodes.length > 0 && field.input.selectionStart === field.input.value.length,
  })
  if (command === undefined) return
  event.preventDefault()
  if (typeof command === 'number') digit(command)
  else void commands[command]!(current())
})

function isTypedInto(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, select, [contenteditable]')
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return
  const button = event.target.closest<HTMLElement>('[data-do], [data-ask], [data-again]')
  if (!button) {
    const row = event.target.closest<HTMLElement>('[data-item]')
    if (row && !event.target.closest('a')) row.focus()
    return
  }
  const { do: command, ask: question, again, of } = button.dataset
  if (command) void commands[command]!(of === undefined ? current() : itemOf(of))
  else if (question) ask(question)
  else {
    const entry = store.get().entries.find(({ id }) => String(id) === again)
    if (entry) ask(entry.question)
    showCall(false)
  }
})

at('find').addEventListener('submit', (event) => event.preventDefault())
at('new-call').addEventListener('click', newCall)
at('show-keys').addEventListener('click', () => commands['keys']!(undefined))
at('show-call').addEventListener('click', () =>
  showCall(!document.body.classList.contains('shows-call')),
)
regions.dialog.addEventListener('change', (event) => {
  const hasSingleKeys = (event.target as HTMLInputElement).checked
  localStorage.setItem('verbatim-single-keys', hasSingleKeys ? 'on' : 'off')
  store.set({ hasSingleKeys })
})

function readSingleKeys(): boolean {
  return localStorage.getItem('verbatim-single-keys') !== 'off'
}

at('filters').addEventListener('change', () => {
  const chosen = (id: string) =>
    (document.getElementById(id) as HTMLSelectElement | null)?.value ?? ''
  const audience = document.querySelector<HTMLInputElement>('[name=audience]:checked')?.value ?? ''
  store.set({
    filters: {
      collection: chosen('collection'),
      document: chosen('document'),
      audience: audience as State['filters']['audience'],
    },
  })
  void search()
})

document.addEventListener('focusin', ({ target }) => {
  const node = target as HTMLElement
  const row = node.closest<HTMLElement>('[data-item]')
  const inWork = [regions.list, regions.pane, regions.aloud, regions.tray].some((it) =>
    it.contains(node),
  )
  const focus = node === field.input ? 'field' : inWork ? 'list' : 'elsewhere'
  const { results, selected } = store.get()
  const place = row ? results?.items.findIndex(({ key }) => key === row.dataset['item']) : undefined
  store.set({ focus, selected: place === undefined || place < 0 ? selected : place })
})

/* Drawing */

function nodes(children: readonly Child[]): Node[] {
  const fragment = document.createDocumentFragment()
  fragment.append(...(children.flat(4).filter(Boolean) as (Node | string)[]))
  return [...fragment.childNodes]
}

function draw(state: State, previous: State): void {
  const changed = (...keys: (keyof State)[]) => keys.some((key) => state[key] !== previous[key])
  if (changed('results', 'explained', 'pinned', 'carries')) drawList(state)
  if (changed('results', 'explained', 'pinned', 'carries', 'selected', 'opened', 'focus'))
    markSelected(state)
  if (changed('opened')) {
    regions.pane.replaceChildren(...nodes(paneView(state)))
    regions.pane.hidden = !state.opened
    at('work').classList.toggle('with-pane', state.opened !== undefined)
  }
  if (changed('aloud')) {
    replaceKeepingFocus(regions.aloud, aloudView(state))
    regions.aloud.hidden = !state.aloud
    document.body.classList.toggle('is-aloud', state.aloud !== undefined)
  }
  if (changed('pinned', 'isComparing')) {
    replaceKeepingFocus(regions.tray, trayView(state))
    regions.tray.hidden = state.pinned.length === 0
  }
  if (changed('entries', 'current')) {
    regions.history.replaceChildren(...nodes(historyView(state)))
    at('call-count').textContent = String(state.entries.length)
  }
  if (changed('callStarted')) drawClock()
  if (changed('searching', 'trouble', 'results', 'problem')) drawCount(state)
  if (changed('toast')) drawToast(state)
  if (changed('results')) offerDocuments(state)
  if (keySetOf(state) !== keySetOf(previous)) drawKeys(state)
  if (changed('results', 'focus', 'text')) drawHint(state)
}

function drawList(state: State): void {
  const { results } = state
  const hadFocus = regions.list.contains(document.activeElement)
  regions.list.dataset['of'] = results?.question ?? ''
  regions.list.replaceChildren(...(results ? nodes(resultsView(state, results)) : [start]))
  if (hadFocus) toRow(results ? firstRowOf(state) : 0)
}

function markSelected(state: State): void {
  const { results, selected, opened, focus } = state
  if (!results) return
  const key = results.items[selected]?.key
  for (const node of regions.list.querySelectorAll<HTMLElement>('[data-item]')) {
    const isSelected = node.dataset['item'] === key
    node.classList.toggle('selected', isSelected && (focus === 'list' || opened !== undefined))
    node.tabIndex = isSelected ? 0 : -1
    if (isSelected) node.ariaCurrent = 'true'
    else node.removeAttribute('aria-current')
  }
}

function replaceKeepingFocus(region: HTMLElement, children: readonly Child[]): void {
  const { activeElement } = document
  const command = region.contains(activeElement)
    ? (activeElement as HTMLElement).dataset['do']
    : undefined
  const hadFocus = region.contains(activeElement)
  region.replaceChildren(...nodes(children))
  if (!hadFocus) return
  const same = command && region.querySelector<HTMLElement>(`[data-do="${command}"]`)
  const first = same || region.querySelector<HTMLElement>('[tabindex], button')
  first?.focus()
}

const troubles: Readonly<Record<NonNullable<State['trouble']>, string>> = {
  failed: 'Search did not answer. Your text is kept.',
  offline: 'The server cannot be reached. Your text is kept.',
  limited: 'Too many searches at once. Wait a moment.',
  'signed-out': 'You are signed out. Your text is kept.',
}

function drawCount({ searching, trouble, results, problem }: State): void {
  const { count } = regions
  if (problem) count.replaceChildren(problem)
  else if (trouble) {
    const retry = document.createElement('button')
    retry.type = 'button'
    retry.className = 'link'
    retry.textContent = trouble === 'signed-out' ? 'Sign in' : 'Retry'
    if (trouble === 'signed-out') retry.addEventListener('click', () => location.reload())
    else retry.dataset['do'] = 'retry'
    count.replaceChildren(`${troubles[trouble]} `, retry)
  } else if (searching === 'long') count.textContent = 'Searching'
  else if (searching === 'yes') return
  else if (results) {
    const { response, items, tookMs } = results
    const took = Math.max(1, Math.round(tookMs))
    count.textContent = `${counted(items.length, 'passage')} in ${counted(response.documents, 'document')}, ${took} ms`
  } else count.textContent = count.dataset['rest'] ?? ''
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function drawToast({ toast: said }: State): void {
  regions.toast.classList.toggle('is-shown', said !== undefined)
  if (!said) {
    regions.toast.replaceChildren()
    return
  }
  const words = document.createElement('span')
  const head = document.createElement('b')
  head.textContent = said.head
  const detail = document.createElement('span')
  detail.textContent = said.detail
  words.append(head, detail)
  regions.toast.replaceChildren(icon('check'), words)
}

function drawKeys(state: State): void {
  regions.keys.replaceChildren(...nodes(keyBar(keySetOf(state))), touchBar())
}

function drawHint({ results, focus }: State): void {
  const kbd = document.createElement('kbd')
  const words = document.createElement('span')
  const canFinish = focus === 'field' && at('ghost').childNodes.length > 0
  kbd.textContent = canFinish ? '→' : '/'
  words.textContent = canFinish ? 'finish' : results ? '' : 'from anywhere'
  regions.hint.hidden = focus === 'field' && results !== undefined && !canFinish
  regions.hint.replaceChildren(kbd, words)
}

/** A large corpus has too many documents to list: those that were found are offered. */
function offerDocuments({ results, filters }: State): void {
  const select = document.getElementById('document') as HTMLSelectElement | null
  if (!select || !results || filters.document || select.dataset['whole'] === 'true') return
  if (select.options.length > 1 && select.dataset['found'] !== 'true') {
    select.dataset['whole'] = 'true'
    return
  }
  select.dataset['found'] = 'true'
  const titles = new Map(
    results.response.passages.map(({ title, documentId }) => [title, documentId]),
  )
  select.replaceChildren(
    select.options[0]!,
    ...[...titles].map(([title, id]) => new Option(title, id)),
  )
}

let ticking: ReturnType<typeof setInterval> | undefined

/** The time of this call, every second. */
function drawClock(): void {
  const { callStarted } = store.get()
  at('new-call').hidden = callStarted === undefined
  clearInterval(ticking)
  if (callStarted === undefined) {
    const idle = document.createElement('span')
    idle.className = 'idle'
    idle.textContent = 'No call yet. The clock starts with your first question.'
    regions.clock.replaceChildren(idle)
    return
  }
  const dot = document.createElement('span')
  dot.className = 'dot'
  const time = document.createElement('b')
  const tick = () => {
    time.textContent = clockOf((Date.now() - callStarted) / 1000, true)
  }
  tick()
  const name = document.createElement('b')
  name.className = 'call-name'
  name.textContent = 'Call '
  regions.clock.replaceChildren(dot, name, time)
  ticking = setInterval(tick, 1_000)
}

watchLook(at('theme'))
drawKeys(store.get())
drawClock()
regions.history.replaceChildren(...nodes(historyView(store.get())))
at('call-count').textContent = String(store.get().entries.length)
field.input.focus()
// What was typed before this script came.
if (field.input.value.trim() !== '') type(field.input.value, true)

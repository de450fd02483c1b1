/** The agents' console: what is typed and pressed changes the state, and the views are drawn from it. */
import { commands, current, digit, itemOf } from './commands.ts'
import { drawFirst } from './views/draw.ts'
import { commandFor } from './keys.ts'
import { watchLook } from './look.ts'
import { newCall, showCall } from './moving.ts'
import { at, regions } from './views/regions.ts'
import { ask, field, search, searchedNow, type } from './searching.ts'
import { setSingleKeys, store } from './session.ts'
import type { State } from './state.ts'

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
  void run(command)
})

/** What stood in the list before the last letters were typed is never what is meant: first they are searched. */
const waiting = new Set([
  'copy',
  'copy-markdown',
  'open',
  'aloud',
  'pin',
  'why',
  'full-page',
  'up',
  'down',
])

async function run(command: string | number): Promise<void> {
  if (typeof command === 'number' || waiting.has(command)) await searchedNow()
  if (typeof command === 'number') digit(command)
  else await commands[command]!(current())
}

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
regions.dialog.addEventListener('change', ({ target }) =>
  setSingleKeys((target as HTMLInputElement).checked),
)

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

watchLook(at('theme'))
drawFirst(store.get())
field.input.focus()
// What was typed before this script came, or before the page was loaded anew.
const { text } = store.get()
if (field.input.value.trim() !== '') type(field.input.value, true)
else if (text !== '') {
  field.input.value = text
  type(text, false)
}

/** The preview's controls: they rewrite the snippets and show the chat anew. Without this, the form does. */
import { type Look, plainLook, queryOf, withQuery } from '../look.ts'
import { type Snippets, snippetsOf, tokensOf } from '../snippets.ts'
import { makeTabs } from './tabs.ts'

const preview = document.querySelector<HTMLElement>('.preview')!
const form = preview.querySelector<HTMLFormElement>('.controls')!
let frame = preview.querySelector('iframe')!
const { origin = '', release = '', integrity = '', key = '' } = preview.dataset
/** With what no control changes. */
const shown = withQuery(plainLook, read(new URL(frame.src).searchParams))

makeTabs(preview.querySelector<HTMLElement>('[data-tabs]')!)
form.addEventListener('change', () => {
  update()
  history.replaceState(undefined, '', `?${String(chosen())}`)
})
form.addEventListener('submit', (event) => event.preventDefault())
// A browser that comes back to the page may have put other choices in than the page was sent with.
addEventListener('pageshow', update)

function update(): void {
  const look = withQuery(shown, read(chosen()))
  const snippets = snippetsOf({ origin, release, integrity, key }, look)
  for (const id of Object.keys(snippets) as (keyof Snippets)[]) write(id, snippets[id])
  show(look)
}

function chosen(): URLSearchParams {
  return new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]))
}

function write(id: keyof Snippets, text: string): void {
  const code = preview.querySelector(`[data-code="${id}"]`)!
  if (code.textContent === text) return
  code.replaceChildren(
    ...tokensOf(text).map((token) => {
      if (!token.kind) return token.text
      const span = document.createElement('span')
      span.className = token.kind
      span.textContent = token.text
      return span
    }),
  )
  preview.querySelector<HTMLElement>(`[data-copy-of="${id}"]`)!.dataset['copy'] = text
}

function show(look: Look): void {
  const isNarrow = chosen().get('width') === '320'
  frame.parentElement!.classList.toggle('narrow', isNarrow)
  const src = `${origin}/partners/${key}/stage?${String(queryOf(look))}&on=${chosen().get('on')}`
  if (frame.src === src) return
  // A new one: another address in the same would be another step back in the browser's history.
  const next = frame.cloneNode() as HTMLIFrameElement
  next.src = src
  frame.replaceWith(next)
  frame = next
}

function read(query: URLSearchParams): (name: string) => string | null {
  return (name) => query.get(name)
}

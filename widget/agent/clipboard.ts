/** Puts quotes and replies on the clipboard, and says so. */
import { did, keep } from './call.ts'
import { bothOf, type Copied, copyOf, internalMark, replyOf } from './copy.ts'
import { store } from './session.ts'
import type { Item } from './types.ts'
import { dateOf, shortVersion } from './words.ts'

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

const markdownType = 'web text/markdown'

/** Puts all forms on the clipboard at once. Rejects where the browser does not let us. */
async function putOnClipboard({ text, html, markdown }: Copied): Promise<void> {
  const blob = (content: string, type: string) => new Blob([content], { type })
  const forms: Record<string, Blob> = {
    'text/plain': blob(text, 'text/plain'),
    'text/html': blob(html, 'text/html'),
  }
  if (ClipboardItem.supports?.(markdownType)) {
    forms[markdownType] = blob(markdown, 'text/markdown')
  }
  await navigator.clipboard.write([new ClipboardItem(forms)])
}

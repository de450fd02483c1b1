// First, for the bundle is smaller so.
import sheetText from './chat.css'
import { type Chat, createChat } from './chat.ts'
import { dodge } from './dodge.ts'
import { button, el } from './dom.ts'
import { emit, listen } from './events.ts'
import { down, icon, mark } from './icons.ts'
import { fitDialog, hideDialog, isSmallScreen, showDialog } from './placement.ts'
import type { Conversation } from './state.ts'
import { load, save } from './store.ts'
import { speak, strings } from './strings.ts'

/** What a widget can be told, by its element and by the page: `run('ask', 'What is gout?')`. */
export type Run = (command: string, value?: string) => void

const sheet = new CSSStyleSheet()
sheet.replaceSync(sheetText)

/** What stands behind one element of a page. Commands that it does not know are ignored. */
export function createWidget(host: HTMLElement, defaultApi: string): Run {
  const attribute = (name: string) => host.getAttribute(name) || undefined
  const locale = () => attribute('lang') ?? document.documentElement.lang
  const isInline = attribute('mode') === 'inline'
  const api = (attribute('api') ?? defaultApi).replace(/\/$/, '')
  /** Of one site, on one of its widgets; other tabs have their own. */
  const key = `faq:${[api, attribute('partner'), attribute('collection'), host.id]}`
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [sheet]
  listen(root, 'keydown keyup keypress', onKey)

  let conversation: Conversation = { isOpen: false, draft: '', exchanges: [] }
  let frame: HTMLElement | undefined
  let launcher: HTMLElement | undefined
  let chat: Chat | undefined
  let isReady = false
  /** Ends what the page and the window hold of an element that is in the page. */
  let life = new AbortController()

  const commands: Record<string, (value: string) => void> = {
    attach,
    detach: () => life.abort(),
    open,
    close,
    toggle,
    ask(question) {
      open()
      chat!.ask(question)
    },
    clear: () => chat?.clear(),
    hide: () => host.setAttribute('hide-launcher', ''),
    show: () => host.removeAttribute('hide-launcher'),
    setTheme: (theme) => host.setAttribute('theme', theme),
    setLang(lang) {
      host.lang = lang
      whenBuilt = whenBuilt.then(build).then(attach)
    },
    destroy() {
      emit(host, 'destroy')
      endChat()
      save(key)
      host.remove()
    },
  }

  let whenBuilt = build()
  const kept = load(key)
  conversation = kept ?? conversation
  // Over the whole of a small screen, it would stand in the way of every page.
  conversation.isOpen &&= !isSmallScreen()

  /** In the words of the language; what has been said is shown anew. */
  async function build(): Promise<void> {
    await speak(locale())
    const { lang, dir } = strings
    endChat()
    frame?.remove()
    frame = el('div', { className: 'v-faq', lang, dir: host.dir || dir || document.dir })
    if (!isInline) frame.append(createLauncher())
    root.append(frame)
  }

  function createLauncher(): HTMLElement {
    const name = attribute('label') ?? strings.launcher
    const onclick = (): void => {
      toggle()
      if (conversation.isOpen) chat!.input.focus()
    }
    launcher = button('v-launcher', onclick, icon(mark), el('span', {}, name))
    launcher.part = 'launcher'
    launcher.popover = 'manual'
    setExpanded(false)
    return el('div', { role: 'region', ariaLabel: name }, launcher)
  }

  /** The name stays the same. */
  function setExpanded(isExpanded: boolean): void {
    launcher!.ariaExpanded = `${isExpanded}`
    launcher!.firstChild!.replaceWith(icon(isExpanded ? down : mark))
  }

  function attach(): void {
    life.abort()
    life = new AbortController()
    if (!host.isConnected) return
    const { signal } = life
    // Before the page goes, or may go without a word, as on a phone.
    listen(document, 'visibilitychange', remember, signal)
    if (launcher) {
      launcher.showPopover()
      dodge(host, launcher, signal)
      listen(visualViewport!, 'resize scroll', fit, signal)
    }
    if (conversation.isOpen || isInline) showPanel()
    if (isReady) return
    isReady = true
    emit(host, 'ready')
    // Closed by the visitor, it stays closed on the pages that follow.
    if (!kept && host.hasAttribute('open')) open()
  }

  function open(): void {
    if (conversation.isOpen || isInline) return
    conversation.isOpen = true
    showPanel()
    emit(host, 'open')
  }

  function toggle(): void {
    if (conversation.isOpen) close()
    else open()
  }

  /** The focus goes back to the launcher only from inside. */
  function close(): void {
    if (!conversation.isOpen) return
    conversation.isOpen = false
    const { panel } = chat!
    const hadFocus = panel.contains(root.activeElement)
    hideDialog(panel as HTMLDialogElement)
    setExpanded(false)
    if (hadFocus) launcher!.focus()
    emit(host, 'close')
  }

  /** Moves no focus, for nobody may have asked for it; on a small screen the dialog, being modal, takes it. */
  function showPanel(): void {
    chat ??= createChat(host, conversation, {
      api,
      attribute,
      locale,
      close: isInline ? undefined : close,
    })
    chat.prepare()
    const { panel } = chat
    if (!panel.parentNode) frame!.append(panel)
    if (isInline) return
    setExpanded(true)
    fit()
    showDialog(panel as HTMLDialogElement)
  }

  function fit(): void {
    if (chat) fitDialog(chat.panel)
  }

  function endChat(): void {
    chat?.end()
    chat = undefined
  }

  function remember(): void {
    if (chat && !host.hasAttribute('no-persist')) save(key, conversation)
  }

  /** Keys typed here are no shortcuts of the page. */
  function onKey(event: Event): void {
    event.stopPropagation()
    const { type, key: pressed, isComposing } = event as KeyboardEvent
    if (type === 'keydown' && pressed === 'Escape' && !isComposing) close()
  }

  return async (command, value = '') => {
    await whenBuilt
    commands[command]?.(value)
  }
}

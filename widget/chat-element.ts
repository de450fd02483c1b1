// First, for the bundle is smaller so.
import sheetText from './chat.css'
import { type Chat, createChat, emit } from './chat.ts'
import { button, el } from './dom.ts'
import { icon } from './icons.ts'
import { hideDialog, showDialog } from './placement.ts'
import { strings } from './strings.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(sheetText)

/** The visitor's chat: a launcher with its panel, or with mode="inline" the panel where it stands. */
export class FaqWidget extends HTMLElement {
  /** Base of the API where no attribute names one. */
  static api = ''
  /** The one that the script tag asked for. */
  static own: FaqWidget | undefined

  #frame: HTMLElement | undefined
  /** Undefined where the panel stands in the page. */
  #launcher: HTMLElement | undefined
  #chat: Chat | undefined
  #isOpen = false
  /** Ends the listeners of the open panel. */
  #opened = new AbortController()

  connectedCallback(): void {
    // A copy made with the page around it, as Turbo does for its cache.
    if (this.hasAttribute('embedded') && this !== FaqWidget.own) {
      this.remove()
      return
    }
    const isNew = !this.#frame
    this.#frame ??= this.#create()
    if (this.#launcher) (this.#frame.firstChild as HTMLElement).showPopover()
    if (this.#isOpen || !this.#launcher) this.#show()
    if (!isNew) return
    queueMicrotask(() => {
      emit(this, 'ready')
      if (this.hasAttribute('open')) this.open()
    })
  }

  disconnectedCallback(): void {
    this.#opened.abort()
  }

  /** Moves no focus, for nobody asked for it; on a small screen the dialog, being modal, takes it. */
  open(): void {
    if (this.#isOpen || !this.#launcher) return
    this.#isOpen = true
    this.#show()
    this.#launcher.ariaExpanded = 'true'
    emit(this, 'open')
  }

  close(): void {
    if (!this.#isOpen) return
    this.#isOpen = false
    const { panel } = this.#chat!.view
    const hadFocus = panel.contains(this.shadowRoot!.activeElement)
    this.#opened.abort()
    hideDialog(panel as HTMLDialogElement)
    this.#launcher!.ariaExpanded = 'false'
    if (hadFocus) this.#launcher!.focus()
    emit(this, 'close')
  }

  toggle(): void {
    if (this.#isOpen) this.close()
    else this.open()
  }

  /** Asks as if it had been typed, in the open panel. */
  ask(question: string): void {
    this.open()
    this.#chat?.ask(question)
  }

  clear(): void {
    this.#chat?.clear()
  }

  /** Heard as `faq:destroy` while the element still stands in the page. */
  destroy(): void {
    emit(this, 'destroy')
    this.#chat?.end()
    this.remove()
  }

  #create(): HTMLElement {
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    for (const type of ['keydown', 'keyup', 'keypress']) {
      root.addEventListener(type, (event) => this.#onKey(event as KeyboardEvent))
    }
    const frame = el('div', { className: 'faq', lang: strings.lang, dir: this.dir || document.dir })
    root.append(frame)
    if (this.getAttribute('mode') !== 'inline') frame.append(this.#createLauncher())
    return frame
  }

  #createLauncher(): HTMLElement {
    this.#launcher = button(
      'launcher',
      () => {
        this.toggle()
        if (this.#isOpen) this.#chat!.view.focusInput()
      },
      icon('mark'),
      icon('down'),
      el('span', {}, this.#label()),
    )
    this.#launcher.part = 'launcher'
    this.#launcher.ariaExpanded = 'false'
    const properties = { className: 'region', role: 'region', ariaLabel: strings.region }
    return el('div', { ...properties, popover: 'manual' }, this.#launcher)
  }

  /** The panel; at first, on opening, and when attached again. */
  #show(): void {
    this.#chat ??= this.#createChat()
    const { view, prepare } = this.#chat
    prepare()
    if (!this.#launcher) return
    this.#opened = new AbortController()
    showDialog(view.panel as HTMLDialogElement, view.setShort, this.#opened.signal)
  }

  #createChat(): Chat {
    const name = this.getAttribute('name')
    const chat = createChat(this, {
      api: baseUrl(this.getAttribute('api')) ?? FaqWidget.api,
      title: name ? strings.title(name) : this.#label(),
      close: this.#launcher && (() => this.close()),
    })
    const { panel } = chat.view
    // Closed by the system's own way back, on Android a gesture.
    panel.addEventListener('close', () => this.close())
    this.#frame!.append(panel)
    return chat
  }

  #label(): string {
    return this.getAttribute('label') || strings.launcher
  }

  /** Keys typed here are no shortcuts of the page. */
  #onKey(event: KeyboardEvent): void {
    event.stopPropagation()
    if (event.type === 'keydown' && event.key === 'Escape' && !event.isComposing) this.close()
  }
}

/** Without a slash at the end; undefined where it is no web address. */
export function baseUrl(api: string | null | undefined): string | undefined {
  return api && /^(https?:\/)?\//.test(api) ? api.replace(/\/+$/, '') : undefined
}

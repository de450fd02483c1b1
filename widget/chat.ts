import { ask as askApi, loadSite, type Outcome } from './client.ts'
import type { Scene } from './scene.ts'
import { asExchange, type Exchange, turnsOf } from './state.ts'
import { strings } from './strings.ts'
import { createView, type View } from './view.ts'

type EventName = 'ready' | 'open' | 'close' | 'ask' | 'answer' | 'error' | 'clear' | 'destroy'

/** One conversation: what was asked, what is under way, and the view that shows it. */
export interface Chat {
  readonly view: View
  /** Loads what the first view offers; until that has worked, each call tries again. */
  prepare(): void
  ask(question: string): void
  clear(): void
  /** Ends what is under way, and shows no more of it. */
  end(): void
}

/** `close` is undefined where the panel stands in the page. */
export function createChat(
  widget: HTMLElement,
  { api, title, close }: Pick<Scene, 'api' | 'title' | 'close'>,
): Chat {
  const attribute = (name: string) => widget.getAttribute(name) || undefined
  const starters = attribute('suggestions')
    ?.split('|')
    .map((question) => ({ question, passageId: '' }))
  let exchanges: Exchange[] = []
  let life = new AbortController()
  /** Questions are answered one after the other. */
  let queue = Promise.resolve()
  /** From when the visitor takes away what the talk is about until an answer is shown. */
  let isForgetful = false

  const scene: Scene = {
    api,
    title,
    close,
    ask(question, how) {
      view.settleFocus()
      enqueue(asExchange(question, how))
    },
    forget() {
      isForgetful = true
      scene.ask(exchanges.at(-1)!.question, { carry: false })
    },
    send(question) {
      enqueue(asExchange(question))
    },
    retry(exchange) {
      view.settleFocus()
      enqueue(exchange)
    },
    restart() {
      clear()
      view.focusInput()
    },
    async copy(text) {
      const copied = navigator.clipboard?.writeText(text).then(() => strings.copied)
      view.toast((await copied?.catch(() => '')) || strings.notCopied)
    },
  }
  const view = createView(scene)
  view.showSite(starters)

  function enqueue(exchange: Exchange): void {
    const { signal } = life
    queue = queue
      .then(() => run(exchange, signal))
      .catch((error: Error) => {
        settle(exchange, { kind: 'error', code: error.name })
        reportError(error)
      })
  }

  async function run(exchange: Exchange, signal: AbortSignal): Promise<void> {
    const { question, urgent } = exchange
    const carry = isForgetful ? false : exchange.carry
    if (signal.aborted || !question) return
    exchange.outcome = undefined
    const turns = turnsOf(exchanges)
    // Tried again, it comes last.
    exchanges = [...exchanges.filter((other) => other !== exchange), exchange]
    view.begin(exchange)
    emit(widget, 'ask', shared(question))
    const request = {
      question,
      turns,
      urgent,
      carry,
      partner: attribute('partner'),
      collection: attribute('collection'),
      locale: locale(),
    }
    const outcome = await askApi(api, request, signal)
    if (!signal.aborted) settle(exchange, outcome)
  }

  function settle(exchange: Exchange, outcome: Outcome): void {
    exchange.outcome = outcome
    const { kind } = outcome
    view.finish(exchange)
    if (kind === 'answer') {
      const { answer } = outcome
      if (answer.kind === 'answer') isForgetful = false
      emit(widget, kind, { id: answer.id, kind: answer.kind, ...shared(exchange.question) })
    } else {
      emit(widget, 'error', { code: kind === 'error' ? outcome.code : kind })
    }
  }

  /** Scripts of the page read event details: a question is in them only where the page says so. */
  function shared(question: string): { question?: string } {
    return widget.hasAttribute('share-questions') ? { question } : {}
  }

  /** BCP 47, of the visitor as far as the page knows. */
  function locale(): string | undefined {
    return attribute('lang') ?? (document.documentElement.lang || undefined)
  }

  function end(): void {
    life.abort()
    life = new AbortController()
  }

  function clear(): void {
    end()
    exchanges = []
    isForgetful = false
    view.clear()
    emit(widget, 'clear')
  }

  return {
    view,
    async prepare() {
      // The widget works without.
      scene.site ??= await loadSite(api, locale(), life.signal).catch(() => undefined)
      if (scene.site) view.showSite(starters)
    },
    ask: (question) => enqueue(asExchange(question)),
    clear,
    end,
  }
}

/** Heard on the element and above it. */
export function emit(widget: HTMLElement, name: EventName, detail?: object): void {
  widget.dispatchEvent(new CustomEvent(`faq:${name}`, { bubbles: true, composed: true, detail }))
}

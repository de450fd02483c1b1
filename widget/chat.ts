import type { SiteResponse } from '../src/api/schema.ts'
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
  let site: SiteResponse | undefined

  const scene: Scene = {
    api,
    title,
    close,
    lang: '',
    ask(question, urgent) {
      view.settleFocus()
      enqueue(asExchange(question, urgent))
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
  view.showFirst([], starters ?? [])

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
      partner: attribute('partner'),
      collection: attribute('collection'),
      locale: attribute('lang') ?? (document.documentElement.lang || undefined),
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
      emit(widget, kind, { id: answer.id, kind: answer.kind, ...shared(exchange.question) })
    } else {
      emit(widget, 'error', { code: kind === 'error' ? outcome.code : kind })
    }
  }

  /** Scripts of the page read event details: a question is in them only where the page says so. */
  function shared(question: string): { question?: string } {
    return widget.hasAttribute('share-questions') ? { question } : {}
  }

  function end(): void {
    life.abort()
    life = new AbortController()
  }

  function clear(): void {
    end()
    exchanges = []
    view.clear()
    emit(widget, 'clear')
  }

  return {
    view,
    async prepare() {
      // The widget works without.
      site ??= await loadSite(api, life.signal).catch(() => undefined)
      if (!site) return
      scene.lang = site.language
      view.showFirst(site.topics, starters ?? site.suggestions)
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

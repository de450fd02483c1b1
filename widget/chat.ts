import type { AnswerResponse } from '../src/api/schema.ts'
import { beside } from './beside.ts'
import sheetText from './chat.css'
import { ask as askApi, isAnswer, loadSite, type Outcome, type Site } from './client.ts'
import { createComposer } from './composer.ts'
import { button, div, el, p, unseen } from './dom.ts'
import { emit } from './events.ts'
import type { Engine } from './offline.ts'
import { firstView, foot } from './first-view.ts'
import { close as closeIcon, icon, iconButton, mark, print as printIcon, restart } from './icons.ts'
import { isSmallScreen } from './placement.ts'
import type { Scene } from './scene.ts'
import { type Conversation, type Exchange, turnsOf } from './state.ts'
import { strings } from './strings.ts'
import { reply, waitingCard } from './view-reply.ts'

/** One conversation in its panel. */
export interface Chat {
  readonly panel: HTMLElement
  readonly input: HTMLElement
  /** Loads what the first view offers; until that has worked, each call tries again. */
  prepare(): void
  ask(question: string): void
  clear(): void
  /** Ends what is under way, and shows no more of it. */
  end(): void
}

export interface ChatOptions {
  /** Base of the API, without a slash at the end. */
  readonly api: string
  /** Value of an attribute of the element; undefined where it is not set, or empty. */
  readonly attribute: (name: string) => string | undefined
  /** BCP 47, of the visitor as far as the page knows; else empty. */
  readonly locale: () => string
  /** Absent where the panel stands in the page. */
  readonly close: (() => void) | undefined
}

const toastMs = 3_000
/** Half of what a request may take. */
const slowMs = 4_000
/** Of the card above, so that a reader sees where the new question stands. */
const keptInViewPx = 64

/** Shows what has been said so far, and goes on from there. */
export function createChat(
  host: HTMLElement,
  conversation: Conversation,
  { api, attribute, locale, close }: ChatOptions,
): Chat {
  const turns = new Map<Exchange, HTMLElement>()
  let life = new AbortController()
  /** Questions are answered one after the other. */
  let queue = Promise.resolve()
  /** From when the visitor takes away what the talk is about until an answer is shown. */
  let isForgetful = false
  /** Of the toast that is shown, or of the question that is under way. */
  let timer = 0
  /** Where the last jump left the log; above it, the reader has scrolled up. */
  let followedTo = 0
  /** As loaded for this locale. */
  let site: Site | undefined
  /** Once the engine is in the page. */
  let answerHere: Engine | undefined

  const { box, input, restore, setBusy } = createComposer(conversation, ask)
  const log = el('div', { className: 'v-log', role: 'log', ariaLabel: strings.log })
  const tools = div(
    'v-tools',
    // A sandboxed frame, whose origin is none, prints nothing.
    origin !== 'null' &&
      iconButton(printIcon, strings.print, async () => {
        const { print } = (await beside('./print.js')) as typeof import('./print.ts')
        print(log, sheetText, strings.print)
      }),
    iconButton(
      restart,
      strings.restart,
      () => {
        clear()
        input.focus()
      },
      'v-flip',
    ),
  )
  const status = el('div', { role: 'status' })
  const first = div('v-first')
  const title = p('v-title')
  const context = div('v-context')
  /** Below the input; where the panel is low, at the end of what scrolls. */
  const feet = [div('v-foot v-caption'), div('v-foot v-caption')] as const
  const scroller = el(
    'div',
    { className: 'v-scroll', part: 'log', tabIndex: 0 },
    first,
    log,
    feet[0],
  )
  const panel = el(
    close ? 'dialog' : 'div',
    // Closed by the system's own way back, on Android a gesture.
    { className: 'v-panel', part: 'panel', onclose: close },
    div(
      'v-header',
      icon(mark, 'v-seal'),
      div('v-names', title, p('v-caption', strings.subtitle)),
      tools,
      close && iconButton(closeIcon, strings.close, close),
    ),
    scroller,
    div('v-lower', status, context, box, feet[1]),
  )
  if (close) panel.popover = 'manual'
  else panel.role = 'region'

  const scene: Scene = {
    api,
    site: conversation.site,
    input,
    ask(exchange) {
      settleFocus()
      enqueue(exchange)
    },
    edit(exchange) {
      remove(exchange)
      turns.get(exchange)!.remove()
      if (!log.firstChild) setStarted(false)
      restore(exchange.question)
      input.focus()
    },
    rate(exchange, isHelpful, reason) {
      exchange.isHelpful = isHelpful
      if (isHelpful || reason) say(strings.thanks, true)
      tell('feedback', exchange, { helpful: isHelpful, reason })
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text)
        say(strings.copied, true)
      } catch {
        say(strings.notCopied, true)
      }
    },
  }

  setStarted(false)
  showSite()
  for (const exchange of conversation.exchanges) {
    // Of what was under way when the page went, nothing is known.
    exchange.outcome ??= { kind: 'failed' }
    try {
      show(exchange)
    } catch {
      // An earlier release kept it, in another shape.
      exchange.outcome = { kind: 'failed' }
      show(exchange)
    }
  }
  say('')

  function ask(question: string): void {
    enqueue({ question: question.trim() })
  }

  function enqueue(exchange: Exchange): void {
    const { signal } = life
    queue = queue
      .then(() => run(exchange, signal))
      .catch((error: Error) => {
        settle(exchange, { kind: 'failed', code: error.name })
        reportError(error)
      })
  }

  async function run(exchange: Exchange, signal: AbortSignal): Promise<void> {
    const { question, urgent } = exchange
    if (signal.aborted || !question) return
    // Tried again, it comes last.
    remove(exchange)
    const turnsSoFar = turnsOf(conversation.exchanges)
    conversation.exchanges.push(exchange)
    exchange.outcome = undefined
    show(exchange)
    tell('ask', exchange)
    const request = {
      question,
      turns: turnsSoFar,
      urgent,
      carry: isForgetful ? false : undefined,
      partner: attribute('partner'),
      collection: attribute('collection'),
      locale: locale(),
    }
    const outcome = answerHere?.(request) ?? (await askApi(api, request, signal))
    if (!signal.aborted) settle(exchange, outcome)
  }

  function settle(exchange: Exchange, outcome: Outcome): void {
    exchange.outcome = outcome
    show(exchange)
    if (outcome.kind === 'answer') isForgetful = false
    tell(isAnswer(outcome) ? 'answer' : 'error', exchange)
  }

  function remove(exchange: Exchange): void {
    conversation.exchanges = conversation.exchanges.filter((other) => other !== exchange)
  }

  /** Scripts of the page read event details: a question is in them only where the page says so. */
  function tell(
    name: 'ask' | 'answer' | 'error' | 'feedback',
    { question, outcome }: Exchange,
    detail?: object,
  ): void {
    const { id, kind, code } = { ...outcome } as Partial<AnswerResponse & { code: string }>
    const isShared = host.hasAttribute('share-questions')
    emit(host, name, { id, kind, code, ...detail, ...(isShared && { question }) })
  }

  /** The question, and what came of it; while it is under way, that it is. */
  function show(exchange: Exchange): void {
    const { question, outcome } = exchange
    // Put there anew, a question that is tried again would be read aloud again.
    const turn =
      turns.get(exchange) ??
      div('v-turn', p('v-bubble', unseen(strings.asked), question), el('i', {}))
    turns.set(exchange, turn)
    const hasScrolledUp = outcome && scroller.scrollTop < followedTo - 4
    setBusy(!outcome)
    setStarted(true)
    if (!outcome) for (const old of log.querySelectorAll('.v-offers')) old.remove()
    turn.lastChild!.replaceWith(
      outcome ? reply(exchange, outcome, scene) : waitingCard(strings.waiting),
    )
    if (log.lastChild !== turn) log.append(turn)
    if (!hasScrolledUp) {
      // From its question on.
      scroller.scrollTop = turn.offsetTop - keptInViewPx
      followedTo = scroller.scrollTop
    }
    if (!outcome) {
      say(strings.waiting)
      timer = setTimeout(say, slowMs, strings.slow)
      return
    }
    const { kind, citations, understood } = outcome as Partial<AnswerResponse>
    const cited = citations?.[0]
    say(cited ? strings.done(cited.title) : turn.querySelector('.v-head')!.textContent)
    if (understood) setContext(understood.carried.map((page) => page.title).join(', '))
    input.placeholder = /no-|cl/.test(kind!) ? strings.rephrase : strings.again
    // The number to call must not be under a keyboard.
    if (kind === 'urgent' && isSmallScreen()) input.blur()
  }

  /** A toast goes by itself. */
  function say(text: string, isToast = false): void {
    clearTimeout(timer)
    status.className = isToast ? 'v-toast' : 'v-sr'
    status.textContent = text
    if (isToast) timer = setTimeout(say, toastMs, '')
  }

  /** What the last answer was taken to be about, and the way out of it. */
  function setContext(topic?: string): void {
    context.replaceChildren()
    if (!topic) return
    const chip = button(
      'v-chip',
      () => {
        setContext()
        isForgetful = true
        scene.ask({ question: conversation.exchanges.at(-1)!.question })
      },
      el('span', {}, strings.about, el('b', {}, topic)),
      icon(closeIcon),
    )
    chip.ariaLabel = strings.forget(topic)
    context.append(chip)
  }

  function setStarted(isStarted: boolean): void {
    first.hidden = isStarted
    tools.hidden = !isStarted
    if (!isStarted) input.placeholder = strings.first
  }

  /** The button just pressed is about to go; a small screen's keyboard should not come up for it. */
  function settleFocus(): void {
    ;(isSmallScreen() ? scroller : input).focus()
  }

  function showSite(): void {
    const { site } = scene
    const name = attribute('name') ?? site?.name
    panel.ariaLabel = title.textContent = name
      ? strings.title(name)
      : (attribute('label') ?? strings.launcher)
    first.replaceChildren(...firstView(site, attribute('suggestions'), scene.ask))
    for (const each of feet) each.replaceChildren(...foot(site, attribute('privacy-url')))
  }

  function end(): void {
    life.abort()
    life = new AbortController()
  }

  function clear(): void {
    end()
    conversation.exchanges = []
    isForgetful = false
    followedTo = 0
    log.replaceChildren()
    setBusy(false)
    setStarted(false)
    setContext()
    say('')
    // It may have been under way.
    prepare()
    emit(host, 'clear')
  }

  async function prepare(): Promise<void> {
    site ??= await loadSite(api, locale(), attribute('partner'), life.signal)
    scene.site = conversation.site = site ?? scene.site
    showSite()
    // Where it does not come, the server goes on answering.
    if (site?.inBrowser)
      answerHere ??= await beside('./offline.js')
        .then((module) => module.load(api, site))
        .catch(() => undefined)
  }

  return {
    panel,
    input,
    prepare,
    ask,
    clear,
    end,
  }
}

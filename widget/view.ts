import { createComposer } from './composer.ts'
import { button, div, el, p, unseen } from './dom.ts'
import { icon } from './icons.ts'
import { isSmallScreen } from './placement.ts'
import type { Scene } from './scene.ts'
import type { Exchange, Offer } from './state.ts'
import { strings } from './strings.ts'
import { chips, reply } from './view-reply.ts'

export interface View {
  readonly panel: HTMLElement
  focusInput(): void
  /** The button just pressed is about to go; a small screen's keyboard should not come up for it. */
  settleFocus(): void
  showFirst(topics: readonly string[], offers: readonly Offer[]): void
  /** Empties the log. */
  clear(): void
  /** Shows the question, and once it is slow, that it is under way. */
  begin(exchange: Exchange): void
  finish(exchange: Exchange): void
  /** The disclaimer's row then scrolls with the log. */
  setShort(isShort: boolean): void
  toast(text: string): void
}

const toastMs = 3_000
/** Of the card above, so that a reader sees where the new question stands. */
const keptInViewPx = 64

export function createView(scene: Scene): View {
  const { title, close } = scene
  const turns = new WeakMap<Exchange, HTMLElement>()
  const { box, input, restore, setBusy } = createComposer(scene.send)
  const log = el('div', { className: 'log', role: 'log', ariaLabel: strings.log })
  const restart = iconButton('restart', scene.restart, strings.restart)
  const status = el('div', { className: 'status', role: 'status' })
  const first = div('first')
  const scroller = el('div', { className: 'scroll', part: 'log', tabIndex: 0 }, first, log)
  const foot = footer()
  const lower = div('lower', status, box, foot)
  const panel = el(
    close ? 'dialog' : 'div',
    { className: 'panel', part: 'panel', ariaLabel: title },
    div(
      'header',
      icon('mark', 'seal'),
      div('names', p('title', title), p('caption', strings.subtitle)),
      restart,
      close && iconButton('close', close, strings.close),
    ),
    scroller,
    lower,
  )
  if (close) panel.popover = 'manual'
  else panel.role = 'region'

  let timer = 0
  /** Where the last jump left the log; above it, the reader has scrolled up. */
  let followedTo = 0

  function say(text: string, isToast = false): void {
    clearTimeout(timer)
    status.classList.toggle('toast', isToast)
    status.textContent = text
    if (isToast) timer = setTimeout(say, toastMs, '')
  }

  /** From its question on. */
  function follow(turn: HTMLElement): void {
    scroller.scrollTop = turn.offsetTop - keptInViewPx
    followedTo = scroller.scrollTop
  }

  function setStarted(isStarted: boolean): void {
    first.hidden = isStarted
    restart.hidden = !isStarted
  }

  function clear(): void {
    log.replaceChildren()
    setBusy(false)
    setStarted(false)
    followedTo = 0
    input.placeholder = strings.first
    say('')
  }

  function focusInput(): void {
    input.focus()
  }

  function edit(exchange: Exchange): void {
    turns.get(exchange)!.remove()
    if (!log.firstChild) setStarted(false)
    restore(exchange.question)
    focusInput()
  }

  clear()

  return {
    panel,
    focusInput,
    settleFocus: () => (isSmallScreen() ? scroller : input).focus(),
    showFirst(topics, offers) {
      const scope = topics.length > 0 ? `${topics.join(', ')}. ` : ''
      first.replaceChildren(
        div('picture', icon('page'), icon('mark')),
        p('greeting', strings.greeting),
        p('body', strings.promise),
        p('caption scope', scope + strings.disclaimer),
        chips(strings.often, offers, scene) || '',
      )
    },
    clear,
    begin(exchange) {
      // Put there anew, a question that is tried again would be read aloud again.
      const turn =
        turns.get(exchange) ??
        div('turn', p('bubble', unseen(strings.asked), exchange.question), el('i', {}))
      turns.set(exchange, turn)
      for (const old of log.querySelectorAll('.offers')) old.remove()
      turn.lastChild!.replaceWith(waitingCard())
      log.append(turn)
      setStarted(true)
      follow(turn)
      say(strings.waiting)
      setBusy(true)
    },
    finish(exchange) {
      setBusy(false)
      const turn = turns.get(exchange)!
      const outcome = exchange.outcome!
      const end = scroller.scrollHeight - scroller.clientHeight
      const hasScrolledUp = scroller.scrollTop < Math.min(followedTo, end) - 4
      turn.lastChild!.replaceWith(reply(exchange, outcome, { ...scene, edit, focusInput }))
      if (!hasScrolledUp) follow(turn)
      const { kind = '', citations = [] } = outcome.kind === 'answer' ? outcome.answer : {}
      const [cited] = citations
      say(cited ? strings.done(cited.title) : turn.querySelector('.head')!.textContent)
      input.placeholder = /no-|cl/.test(kind) ? strings.rephrase : strings.again
      // The number to call must not be under a keyboard.
      if (kind === 'urgent' && isSmallScreen()) input.blur()
    },
    setShort(isShort) {
      panel.classList.toggle('short', isShort)
      const home = isShort ? scroller : lower
      if (foot.parentNode !== home) home.append(foot)
    },
    toast: (text) => say(text, true),
  }
}

function iconButton(name: 'restart' | 'close', onclick: () => void, says: string): HTMLElement {
  return button('icon', onclick, icon(name, 'flip'), unseen(says))
}

/** Shown by the sheet, and only once the answer is slow; the status line tells it to a screen reader. */
function waitingCard(): HTMLElement {
  return el(
    'div',
    { className: 'card waiting', ariaHidden: 'true' },
    p('caption', strings.waiting),
    el('i', {}),
    el('i', {}),
    el('i', {}),
  )
}

function footer(): HTMLElement {
  const { label, phone } = strings.emergency
  return div(
    'foot caption',
    p('', strings.disclaimer),
    el('a', { href: `tel:${phone}` }, icon('phone'), el('u', {}, label)),
  )
}

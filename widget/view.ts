import { createComposer } from './composer.ts'
import { button, div, el, p, unseen } from './dom.ts'
import { icon } from './icons.ts'
import { isSmallScreen } from './placement.ts'
import type { Scene } from './scene.ts'
import type { Exchange, Offer } from './state.ts'
import { strings } from './strings.ts'
import { chips, ownWords, reply } from './view-reply.ts'

export interface View {
  readonly panel: HTMLElement
  focusInput(): void
  /** The button just pressed is about to go; a small screen's keyboard should not come up for it. */
  settleFocus(): void
  /** The first view and what stands around the log; `starters` instead of the site's own questions. */
  showSite(starters: readonly Offer[] | undefined): void
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
/** Until the site says which number is the visitor's. */
const defaultEmergency = '911'

export function createView(scene: Scene): View {
  const { close } = scene
  const turns = new WeakMap<Exchange, HTMLElement>()
  const { box, input, restore, setBusy } = createComposer(scene.send)
  const log = el('div', { className: 'log', role: 'log', ariaLabel: strings.log })
  const restart = iconButton('restart', scene.restart, strings.restart)
  const status = el('div', { className: 'status', role: 'status' })
  const first = div('first')
  const scroller = el('div', { className: 'scroll', part: 'log', tabIndex: 0 }, first, log)
  const title = p('title', scene.title)
  const context = div('context')
  const foot = div('foot caption')
  const lower = div('lower', status, context, box, foot)
  const panel = el(
    close ? 'dialog' : 'div',
    { className: 'panel', part: 'panel', ariaLabel: scene.title },
    div(
      'header',
      icon('mark', 'seal'),
      div('names', title, p('caption', strings.subtitle)),
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

  /** What the last answer was taken to be about, and the way out of it. */
  function setContext(topic?: string): void {
    context.replaceChildren()
    if (!topic) return
    const chip = button(
      'chip',
      () => {
        setContext()
        scene.forget()
      },
      el('span', {}, strings.about, el('b', {}, topic)),
      icon('close'),
    )
    chip.ariaLabel = strings.forget(topic)
    context.append(chip)
  }

  function setStarted(isStarted: boolean): void {
    first.hidden = isStarted
    restart.hidden = !isStarted
  }

  function clear(): void {
    log.replaceChildren()
    setBusy(false)
    setStarted(false)
    setContext()
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
    showSite(starters) {
      const { name, topics = [], greeting, disclaimer, suggestions, emergency } = scene.site ?? {}
      if (name) panel.ariaLabel = title.textContent = strings.title(name)
      const scope = [...topics].join(', ')
      const notAdvice = disclaimer ?? strings.notAdvice
      first.replaceChildren(
        div('picture', icon('page'), icon('mark')),
        ownWords(greeting ?? strings.welcome),
        p('caption scope', scope && `${scope}. `, notAdvice),
        chips(strings.often, starters ?? suggestions, scene) || '',
      )
      const phone = emergency?.[0]?.phone ?? defaultEmergency
      foot.replaceChildren(
        p('', notAdvice),
        el('a', { href: `tel:${phone}` }, icon('phone'), el('u', {}, strings.inEmergency(phone))),
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
      const answer = outcome.kind === 'answer' ? outcome.answer : undefined
      const [cited] = answer?.citations ?? []
      say(cited ? strings.done(cited.title) : turn.querySelector('.head')!.textContent)
      if (!answer) return
      setContext(answer.understood.carried.map(({ title: topic }) => topic).join(', '))
      input.placeholder = /no-|cl/.test(answer.kind) ? strings.rephrase : strings.again
      // The number to call must not be under a keyboard.
      if (answer.kind === 'urgent' && isSmallScreen()) input.blur()
    },
    setShort(isShort) {
      panel.classList.toggle('short', isShort)
      if (isShort === scroller.contains(foot)) return
      if (isShort) {
        scroller.append(context, foot)
      } else {
        box.before(context)
        lower.append(foot)
      }
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

/** What is said beside the results: how many there are, what went wrong, the keys, the time of the call. */
import { el } from '../../dom.ts'
import { action, icon, keycap } from './parts.ts'
import { at, nodes, regions } from './regions.ts'
import type { State } from '../state.ts'
import { keyBar, keySetOf } from './keys.ts'
import { clockOf } from '../words.ts'

const troubles: Readonly<Record<NonNullable<State['trouble']>, string>> = {
  failed: 'Search did not answer. Your text is kept.',
  offline: 'The server cannot be reached. Your text is kept.',
  limited: 'Too many searches at once. Wait a moment.',
  'signed-out': 'You are signed out. Your text is kept.',
}

export function drawCount({ searching, trouble, results, problem }: State): void {
  const { count } = regions
  const isAtRest = !problem && !trouble && searching !== 'long'
  // The count of before stands until there is another.
  if (isAtRest && searching === 'yes') return
  count.classList.toggle('at-rest', isAtRest)
  if (problem) count.replaceChildren(problem)
  else if (trouble) {
    const retry =
      trouble === 'signed-out'
        ? action('sign-in', 'Sign in', { className: 'link' })
        : action('retry', 'Retry', { className: 'link' })
    count.replaceChildren(`${troubles[trouble]} `, retry)
  } else if (searching === 'long') count.textContent = 'Searching'
  else if (results) {
    const { response, items, tookMs } = results
    const took = Math.max(1, Math.round(tookMs))
    count.textContent = `${counted(items.length, 'passage')} in ${counted(response.documents, 'document')}, ${took} ms`
  } else count.textContent = count.dataset['rest'] ?? ''
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

export function drawToast({ toast: said }: State): void {
  regions.toast.classList.toggle('is-shown', said !== undefined)
  if (!said) {
    regions.toast.replaceChildren()
    return
  }
  const words = el('span', {}, el('b', {}, said.head), el('span', {}, said.detail))
  regions.toast.replaceChildren(icon('check'), words)
}

export function drawKeys(state: State): void {
  regions.keys.replaceChildren(...nodes(keyBar(keySetOf(state))))
}

export function drawHint({ results, focus }: State): void {
  const canFinish = focus === 'field' && at('ghost').childNodes.length > 0
  regions.hint.hidden = focus === 'field' && results !== undefined && !canFinish
  regions.hint.replaceChildren(
    keycap(canFinish ? '→' : '/'),
    el('span', {}, canFinish ? 'finish' : results ? '' : 'from anywhere'),
  )
}

let ticking: ReturnType<typeof setInterval> | undefined

/** The time of this call, every second. */
export function drawClock({ callStarted }: State): void {
  at('new-call').hidden = callStarted === undefined
  clearInterval(ticking)
  if (callStarted === undefined) {
    regions.clock.replaceChildren(
      el('span', { className: 'idle' }, 'No call yet. The clock starts with your first question.'),
    )
    return
  }
  const time = el('b', {})
  const tick = () => {
    time.textContent = clockOf((Date.now() - callStarted) / 1000, true)
  }
  tick()
  regions.clock.replaceChildren(
    el('span', { className: 'dot' }),
    el('b', { className: 'call-name' }, 'Call '),
    time,
  )
  ticking = setInterval(tick, 1_000)
}

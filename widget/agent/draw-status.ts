/** What is said beside the results: how many there are, what went wrong, the keys, the time of the call. */
import { icon } from './parts.ts'
import { at, nodes, regions } from './regions.ts'
import type { State } from './state.ts'
import { keyBar, keySetOf, touchBar } from './view-keys.ts'
import { clockOf } from './words.ts'

const troubles: Readonly<Record<NonNullable<State['trouble']>, string>> = {
  failed: 'Search did not answer. Your text is kept.',
  offline: 'The server cannot be reached. Your text is kept.',
  limited: 'Too many searches at once. Wait a moment.',
  'signed-out': 'You are signed out. Your text is kept.',
}

export function drawCount({ searching, trouble, results, problem }: State): void {
  const { count } = regions
  if (problem) count.replaceChildren(problem)
  else if (trouble) {
    const retry = document.createElement('button')
    retry.type = 'button'
    retry.className = 'link'
    retry.textContent = trouble === 'signed-out' ? 'Sign in' : 'Retry'
    if (trouble === 'signed-out') retry.addEventListener('click', () => location.reload())
    else retry.dataset['do'] = 'retry'
    count.replaceChildren(`${troubles[trouble]} `, retry)
  } else if (searching === 'long') count.textContent = 'Searching'
  else if (searching === 'yes') return
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
  const words = document.createElement('span')
  const head = document.createElement('b')
  head.textContent = said.head
  const detail = document.createElement('span')
  detail.textContent = said.detail
  words.append(head, detail)
  regions.toast.replaceChildren(icon('check'), words)
}

export function drawKeys(state: State): void {
  regions.keys.replaceChildren(...nodes(keyBar(keySetOf(state))), touchBar())
}

export function drawHint({ results, focus }: State): void {
  const kbd = document.createElement('kbd')
  const words = document.createElement('span')
  const canFinish = focus === 'field' && at('ghost').childNodes.length > 0
  kbd.textContent = canFinish ? '→' : '/'
  words.textContent = canFinish ? 'finish' : results ? '' : 'from anywhere'
  regions.hint.hidden = focus === 'field' && results !== undefined && !canFinish
  regions.hint.replaceChildren(kbd, words)
}

let ticking: ReturnType<typeof setInterval> | undefined

/** The time of this call, every second. */
export function drawClock({ callStarted }: State): void {
  at('new-call').hidden = callStarted === undefined
  clearInterval(ticking)
  if (callStarted === undefined) {
    const idle = document.createElement('span')
    idle.className = 'idle'
    idle.textContent = 'No call yet. The clock starts with your first question.'
    regions.clock.replaceChildren(idle)
    return
  }
  const dot = document.createElement('span')
  dot.className = 'dot'
  const time = document.createElement('b')
  const tick = () => {
    time.textContent = clockOf((Date.now() - callStarted) / 1000, true)
  }
  tick()
  const name = document.createElement('b')
  name.className = 'call-name'
  name.textContent = 'Call '
  regions.clock.replaceChildren(dot, name, time)
  ticking = setInterval(tick, 1_000)
}

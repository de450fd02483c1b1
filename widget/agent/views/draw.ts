/** What of the page depends on what of the state. */
import type { Child } from '../../dom.ts'
import { drawClock, drawCount, drawHint, drawKeys, drawToast } from './status.ts'
import { at, nodes, regions, start } from './regions.ts'
import { firstRowOf, toRow } from './rows.ts'
import type { State } from '../state.ts'
import { aloudView } from './aloud.ts'
import { historyView } from './call.ts'
import { keySetOf } from './keys.ts'
import { resultsView } from './list.ts'
import { paneView } from './pane.ts'
import { touchView } from './touch.ts'
import { trayView } from './tray.ts'

/** Draws anew what the change of the state has changed. */
export function draw(state: State, previous: State): void {
  const hadFocus = document.activeElement !== document.body
  const changed = (...keys: (keyof State)[]) => keys.some((key) => state[key] !== previous[key])
  if (changed('results', 'explained', 'pinned', 'carries')) drawList(state)
  if (changed('results', 'explained', 'pinned', 'carries', 'selected', 'opened', 'focus'))
    markSelected(state)
  if (changed('opened')) {
    replaceKeepingFocus(regions.pane, paneView(state))
    regions.pane.hidden = !state.opened
    at('work').classList.toggle('with-pane', state.opened !== undefined)
  }
  if (changed('aloud')) {
    replaceKeepingFocus(regions.aloud, aloudView(state))
    regions.aloud.hidden = !state.aloud
    document.body.classList.toggle('is-aloud', state.aloud !== undefined)
  }
  if (changed('pinned', 'isComparing')) {
    replaceKeepingFocus(regions.tray, trayView(state))
    regions.tray.hidden = state.pinned.length === 0
  }
  if (changed('entries', 'current')) drawHistory(state)
  if (changed('callStarted')) drawClock(state)
  if (changed('searching', 'trouble', 'results', 'problem')) drawCount(state)
  if (changed('toast')) drawToast(state)
  if (changed('results')) {
    offerDocuments(state)
    drawTouch(state)
  }
  if (keySetOf(state) !== keySetOf(previous)) drawKeys(state)
  if (changed('results', 'focus', 'text')) drawHint(state)
  // What had the focus may be gone.
  if (hadFocus && document.activeElement === document.body) at('q').focus()
}

/** What stands on the page from the start, and is not drawn by a change. */
export function drawFirst(state: State): void {
  drawKeys(state)
  drawTouch(state)
  drawClock(state)
  drawHistory(state)
}

function drawTouch(state: State): void {
  regions.touch.replaceChildren(...nodes(touchView(state)))
}

function drawHistory(state: State): void {
  regions.history.replaceChildren(...nodes(historyView(state)))
  at('call-count').textContent = String(state.entries.length)
}

function drawList(state: State): void {
  const { results } = state
  const hadFocus = regions.list.contains(document.activeElement)
  regions.list.dataset['of'] = results?.question ?? ''
  regions.list.replaceChildren(...(results ? nodes(resultsView(state, results)) : [start]))
  if (hadFocus) toRow(results ? firstRowOf(state) : 0)
}

function markSelected(state: State): void {
  const { results, selected, opened, focus } = state
  if (!results) return
  const key = results.items[selected]?.key
  for (const node of regions.list.querySelectorAll<HTMLElement>('[data-item]')) {
    const isSelected = node.dataset['item'] === key
    node.classList.toggle('selected', isSelected && (focus === 'list' || opened !== undefined))
    node.tabIndex = isSelected ? 0 : -1
    if (isSelected) node.ariaCurrent = 'true'
    else node.removeAttribute('aria-current')
  }
}

function replaceKeepingFocus(region: HTMLElement, children: readonly Child[]): void {
  const { activeElement } = document
  const command = region.contains(activeElement)
    ? (activeElement as HTMLElement).dataset['do']
    : undefined
  const hadFocus = region.contains(activeElement)
  region.replaceChildren(...nodes(children))
  if (!hadFocus) return
  const same = command && region.querySelector<HTMLElement>(`[data-do="${command}"]`)
  const first = same || region.querySelector<HTMLElement>('[tabindex], button')
  first?.focus()
}

/** A large corpus has too many documents to list: those that were found are offered. */
function offerDocuments({ results, filters }: State): void {
  const select = document.getElementById('document') as HTMLSelectElement | null
  if (!select || !results || filters.document || select.dataset['whole'] === 'true') return
  if (select.options.length > 1 && select.dataset['found'] !== 'true') {
    select.dataset['whole'] = 'true'
    return
  }
  select.dataset['found'] = 'true'
  const titles = new Map(
    results.response.passages.map(({ title, documentId }) => [title, documentId]),
  )
  select.replaceChildren(
    select.options[0]!,
    ...[...titles].map(([title, id]) => new Option(title, id)),
  )
}

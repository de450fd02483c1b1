/** The keys that work now, and all of them. */
import { type Child, div, el } from '../../dom.ts'
import { action, keycap } from './parts.ts'
import type { State } from '../state.ts'

type Row = readonly [keys: readonly string[], words: string]

const move: Row = [['↑', '↓'], 'move']

const sets = {
  start: [
    [['↓'], 'to the list'],
    [['1–8'], 'then ask that one'],
    [['/'], 'back to the field'],
    [['?'], 'all keys'],
  ],
  field: [
    [['↓'], 'to the list'],
    [['↵'], 'open in context'],
    [['Ctrl', '↵'], 'copy the best answer'],
    [['→'], 'finish the question'],
    [['Esc'], 'clear'],
  ],
  list: [
    move,
    [['↵'], 'open in context'],
    [['c'], 'copy'],
    [['1–9'], 'copy that one'],
    [['r'], 'read aloud'],
    [['p'], 'pin'],
    [['v'], 'compare'],
    [['w'], 'why'],
    [['/'], 'search'],
    [['n'], 'new call'],
  ],
  compare: [
    [['a'], 'copy A'],
    [['b'], 'copy B'],
    [['↑', '↓'], 'move in the list'],
    [['p'], 'swap the pinned one'],
    [['Esc'], 'close compare'],
    [['/'], 'search'],
    [['n'], 'new call'],
  ],
  aloud: [
    [['Space'], 'next sentence'],
    [['↑'], 'back'],
    [['+', '−'], 'type size'],
    [['c'], 'copy'],
    [['Esc'], 'close'],
    [['n'], 'new call'],
  ],
  off: [
    [['↑', '↓'], 'move'],
    [['↵'], 'open in context'],
    [['Ctrl', '↵'], 'copy'],
    [['Esc'], 'close'],
  ],
} satisfies Record<string, readonly Row[]>

export type KeySet = keyof typeof sets

export function keySetOf({ aloud, isComparing, focus, results, hasSingleKeys }: State): KeySet {
  if (aloud) return 'aloud'
  if (focus === 'field') return results ? 'field' : 'start'
  if (!hasSingleKeys) return 'off'
  if (isComparing) return 'compare'
  return results ? 'list' : 'start'
}

export function keyBar(set: KeySet): Child[] {
  return sets[set].map(([keys, words]) =>
    el(
      'span',
      { className: 'key' },
      (keys as readonly string[]).map(keycap),
      el('span', {}, words),
    ),
  )
}

const everywhere: readonly Row[] = [
  [['/'], 'to the search field'],
  [['Esc'], 'close what is on top, or clear the field'],
  [['?'], 'this list'],
]
const more: readonly Row[] = [
  [['m'], 'copy as Markdown, for editors that take plain text alone'],
  [['o'], 'full page'],
]

export function allKeys({ hasSingleKeys }: State): Child[] {
  const group = (name: string, rows: readonly Row[]) =>
    el(
      'section',
      {},
      el('h3', { className: 'label' }, name),
      el(
        'dl',
        {},
        rows.map(([keys, words]) => div('', el('dt', {}, keys.map(keycap)), el('dd', {}, words))),
      ),
    )
  const box = el('input', { type: 'checkbox', id: 'single-keys', checked: hasSingleKeys })
  return [
    div(
      'dialog-head',
      el('h2', { id: 'all-keys-name' }, 'Keys'),
      action('close-keys', 'Close', { key: 'Esc' }),
    ),
    div(
      'groups',
      group('Anywhere', everywhere),
      group('In the search field', sets.field),
      group('In the list', [...sets.list, ...more]),
      group('Comparing', sets.compare.slice(0, 2)),
      group('Reading aloud', sets.aloud.slice(0, 3)),
    ),
    el(
      'label',
      { className: 'switch' },
      box,
      'Single letters and digits do something outside of fields',
    ),
    el('p', { className: 'legend' }, 'On a Mac, ⌘ does what Ctrl does.'),
  ]
}

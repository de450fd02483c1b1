/** The questions of this call. */
import { type Child, div, el } from '../../dom.ts'
import { type Icon, icon } from './parts.ts'
import type { Entry, State } from '../state.ts'
import { clockOf } from '../words.ts'

export function historyView({ entries, current }: State): Child[] {
  if (entries.length === 0) {
    return [el('p', { className: 'none' }, 'Questions you look up during a call line up here.')]
  }
  return [
    el(
      'ol',
      {},
      entries.map((entry) => {
        const isCurrent = entry.id === current
        const button = el(
          'button',
          { type: 'button', className: isCurrent ? 'entry now' : 'entry' },
          el('span', { className: 'at' }, clockOf(entry.at)),
          div(
            '',
            el('span', { className: 'asked', dir: 'auto' }, entry.question),
            status(entry, isCurrent),
          ),
        )
        button.dataset['again'] = String(entry.id)
        if (isCurrent) button.ariaCurrent = 'true'
        return el('li', {}, button)
      }),
    ),
  ]
}

const icons: Readonly<Record<Entry['done'][number], Icon>> = {
  copied: 'copy',
  'read aloud': 'speaker',
  opened: 'page',
  pinned: 'pin',
}

function status({ done, kind }: Entry, isCurrent: boolean): Child {
  const [first] = done
  const words = done.join(', ')
  if (first) {
    return el(
      'span',
      { className: 'done' },
      icon(icons[first]),
      `${words[0]!.toUpperCase()}${words.slice(1)}`,
    )
  }
  if (isCurrent) return el('span', { className: 'done' }, 'Now')
  if (kind === 'no-answer')
    return el('span', { className: 'done' }, icon('dash'), 'Not in the sources')
  return undefined
}

/** What is pinned, and two of it side by side. */
import { type Child, div, el } from '../../dom.ts'
import { differencesIn } from '../compare.ts'
import { action, audienceBadge, keycap, reviewed } from './parts.ts'
import type { State } from '../state.ts'
import type { Item } from '../types.ts'
import { sectionOf } from '../words.ts'

const letters = ['A', 'B']

export function trayView({ pinned, isComparing }: State): Child[] {
  if (pinned.length === 0) return []
  return [
    div(
      'tray-head',
      el('h2', { className: 'label' }, `Pinned ${pinned.length}`),
      ...pinned.map((item, at) =>
        div(
          'pin',
          keycap(letters[at]!),
          el('span', { className: 'pin-text', dir: 'auto' }, quoteOf(item)),
          action('unpin', el('span', { className: 'unseen' }, `Unpin ${letters[at]}`), {
            icon: 'close',
            className: 'quiet icon-only',
            of: item.key,
          }),
        ),
      ),
      pinned.length === 2 &&
        (isComparing
          ? action('close-compare', 'Close', {
              key: 'Esc',
              icon: 'columns',
              className: 'button end',
            })
          : action('compare', 'Compare', { key: 'v', icon: 'columns', className: 'button end' })),
    ),
    isComparing && pinned.length === 2 && compareView(pinned[0]!, pinned[1]!),
  ]
}

function compareView(a: Item, b: Item): HTMLElement {
  const [first, second] = [a, b].map(({ citations }) => citations[0]!) as [
    Item['citations'][number],
    Item['citations'][number],
  ]
  const line = (name: string, of: (item: Item) => string, show: (item: Item) => Child) =>
    el('tr', {}, headCell(name, of(a) === of(b)), el('td', {}, show(a)), el('td', {}, show(b)))
  const quote = (item: Item, other: Item) => {
    const runs = differencesIn(quoteOf(item), quoteOf(other))
    const cell = el(
      'td',
      { className: 'compared', dir: 'auto' },
      runs.map(({ text, differs }) => (differs ? el('mark', {}, text) : text)),
    )
    cell.lang = item.language
    return cell
  }
  const section = (item: Item) => sectionOf(item.citations[0]!) || 'None'
  const page = ({ citations: [it] }: Item) => [it!.title, it!.publisher].filter(Boolean).join(', ')
  const date = ({ citations: [it] }: Item) => it!.reviewedOn ?? 'Not stated'
  return el(
    'div',
    { className: 'compare', tabIndex: -1 },
    el(
      'table',
      {},
      el('caption', { className: 'unseen' }, `${first.title} and ${second.title}, compared`),
      el(
        'tbody',
        {},
        el('tr', {}, headCell('Quote'), quote(a, b), quote(b, a)),
        line('Section', section, section),
        line('Document', page, page),
        line('Reviewed', date, (item) =>
          item.citations[0]!.reviewedOn
            ? [...reviewed(item.citations[0]!.reviewedOn)]
            : 'Not stated',
        ),
        line(
          'Audience',
          ({ audience }) => audience,
          ({ audience }) => audienceBadge(audience),
        ),
        el(
          'tr',
          {},
          headCell('Copy'),
          el('td', {}, action('copy', 'Copy A', { key: 'a', icon: 'copy', of: a.key })),
          el(
            'td',
            {},
            div(
              'actions',
              action('copy', 'Copy B', { key: 'b', icon: 'copy', of: b.key }),
              action('copy-both', 'Copy both', { className: 'quiet' }),
            ),
          ),
        ),
      ),
    ),
  )
}

function headCell(name: string, isSame?: boolean): HTMLElement {
  const cell = el('th', {}, el('span', {}, name))
  cell.scope = 'row'
  if (isSame !== undefined) {
    cell.append(el('span', { className: isSame ? 'same' : 'differs' }, isSame ? 'same' : 'differs'))
  }
  return cell
}

function quoteOf({ citations }: Item): string {
  return citations.map(({ quote }) => quote).join(' ')
}

/** The answer, above the passages. */
import { div, el } from '../../dom.ts'
import { bySection } from '../items.ts'
import {
  action,
  audienceBadge,
  confidence,
  inThree,
  itemArticle,
  keycap,
  reviewed,
  sourceLine,
} from './parts.ts'
import type { State } from '../state.ts'
import type { Answer, Citation, Item } from '../types.ts'
import { reasons } from './why.ts'
import { meaningOf, ownPathOf, sectionOf, shortVersion } from '../words.ts'

export function heroView(state: State, item: Item, { understood }: Answer): HTMLElement {
  const { citations, audience } = item
  const hasFocus = citations.some(({ focus }) => focus !== undefined)
  const node = itemArticle(item, 'hero')
  node.append(
    el('h2', { className: 'unseen' }, 'Answer'),
    div(
      'hero-head',
      keycap('1'),
      confidence(item, ' confidence'),
      el('span', { className: 'meaning' }, meaningOf(item)),
      audienceBadge(audience),
    ),
    ...bySection(citations).map((group) =>
      div(
        'hero-quote',
        ...group.map((citation) => heroRun(citation, item, hasFocus)),
        source(group[0]!, item),
      ),
    ),
  )
  if (understood.carried.length > 0 && state.carries) node.append(carriedNote(understood.carried))
  node.append(
    div(
      'actions',
      action('copy', 'Copy with citation', {
        key: 'c',
        icon: 'copy',
        className: 'button primary',
        of: item.key,
      }),
      action('aloud', 'Read aloud', { key: 'r', icon: 'speaker', of: item.key }),
      action('open', 'Open in context', { key: '↵', icon: 'page', of: item.key }),
      action('pin', isPinned(state, item) ? 'Unpin' : 'Pin', {
        key: 'p',
        icon: 'pin',
        of: item.key,
      }),
      action('why', 'Why this', { key: 'w', className: 'quiet', of: item.key }),
    ),
  )
  if (state.explained === item.key) node.append(reasons(item, state))
  return node
}

function heroRun(citation: Citation, { language }: Item, hasFocus: boolean): HTMLElement {
  const [head, focus, tail] = inThree(citation)
  const beside = (text: string) =>
    text.trim() !== '' && el('p', { className: 'beside' }, text.trim())
  const marked = focus || (hasFocus ? '' : head)
  const node = div(
    'quote',
    focus !== '' || hasFocus ? beside(head) : false,
    marked !== '' && el('p', { className: 'said' }, el('mark', {}, marked)),
    beside(tail),
  )
  node.lang = language
  node.dir = 'auto'
  return node
}

function source(citation: Citation, { audience, version }: Item): HTMLElement {
  const { title, publisher, reviewedOn } = citation
  const link = el('a', { href: ownPathOf(citation, audience === 'internal') }, title)
  link.target = '_blank'
  link.rel = 'noreferrer'
  const section = sectionOf(citation)
  return sourceLine(
    link,
    section !== '' && el('span', {}, section),
    publisher !== undefined && el('span', {}, publisher),
    ...reviewed(reviewedOn, 'Reviewed '),
    el('code', {}, `v${shortVersion(version)}`),
  )
}

function carriedNote(carried: Answer['understood']['carried']): HTMLElement {
  return el(
    'p',
    { className: 'carried' },
    'Read as asked about ',
    el('b', {}, carried.map(({ title }) => title).join(', ')),
    ', from this call. ',
    action('forget', 'Ask without it', { className: 'link' }),
  )
}

function isPinned({ pinned }: State, { key }: Item): boolean {
  return pinned.some((it) => it.key === key)
}

/** The answer and the ranked passages. */
import { type Child, div, el } from '../../dom.ts'
import { audienceBadge, confidence, itemArticle, keycap, reviewed, withSpans } from './parts.ts'
import type { Results, State } from '../state.ts'
import type { Item } from '../types.ts'
import { asideView } from './aside.ts'
import { heroView } from './hero.ts'
import { reasons } from './why.ts'
import { sectionOf } from '../words.ts'

/** Keys that copy reach this far. */
const maxKeys = 9

export function resultsView(state: State, results: Results): Child[] {
  const { items, response } = results
  const { answer } = response
  const isChoosing = answer.kind === 'clarify'
  const [first] = items
  const hasHero = first?.isAnswer === true
  const rows = hasHero ? items.slice(1) : items
  const row = (item: Item, at: number) =>
    rowView(state, item, isChoosing || at >= maxKeys ? undefined : at + 1)
  return [
    asideView(answer),
    hasHero && heroView(state, first, answer),
    rows.length > 0 &&
      el(
        'section',
        { className: 'passages' },
        el(
          'h2',
          { className: 'label' },
          hasHero || isChoosing ? 'Other passages' : 'Closest passages',
          el('span', { className: 'legend' }, 'Underlined: what you would copy. Bold: your words.'),
        ),
        el(
          'ol',
          { className: 'rows' },
          rows.map((it, at) => row(it, hasHero ? at + 1 : at)),
        ),
      ),
  ]
}

/** A passage in the list. `key` is the digit that copies it. */
function rowView(state: State, item: Item, key: number | undefined): HTMLElement {
  const { citations, audience } = item
  const passage = item.passage!
  const [first] = citations
  const last = citations.at(-1)!
  const behind = passage.text.slice(Math.max(0, last.end - passage.start)).trim()
  const bold = (text: string) => el('b', {}, text)
  const said = el(
    'p',
    { className: 'said' },
    citations.flatMap((citation, at) => [
      at > 0 && ' ',
      el(
        'span',
        { className: 'copied' },
        withSpans(citation.quote, citation.start, passage.matches, bold),
      ),
    ]),
    behind !== '' && el('span', { className: 'beside' }, ` ${firstWords(behind)}`),
  )
  said.lang = item.language
  said.dir = 'auto'
  const section = sectionOf(first!)
  const node = itemArticle(item, audience === 'internal' ? 'row internal-row' : 'row')
  node.append(
    key === undefined ? el('span', { className: 'no-key' }) : keycap(String(key)),
    div(
      'row-text',
      said,
      el('p', { className: 'place' }, el('b', {}, first!.title), section !== '' && ` › ${section}`),
    ),
    div(
      'row-facts',
      el('span', { className: 'row-date' }, ...reviewed(first!.reviewedOn)),
      confidence(item),
      audienceBadge(audience),
    ),
  )
  if (state.explained === item.key) node.append(reasons(item, state))
  return el('li', {}, node)
}

/** What stands behind a quote, as much as a line takes. */
function firstWords(text: string): string {
  if (text.length <= 90) return text
  return `${text.slice(0, 90).replace(/\s+\S*$/, '')} …`
}

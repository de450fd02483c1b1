/** The answer and the ranked passages. */
import { type Child, div, el } from '../dom.ts'
import {
  action,
  audienceBadge,
  confidence,
  icon,
  inThree,
  keycap,
  reviewed,
  withSpans,
} from './parts.ts'
import type { Results, State } from './state.ts'
import type { Answer, Citation, Item } from './types.ts'
import { reasons } from './view-why.ts'
import { meaningOf, ownAddressOf, sectionOf, shortVersion } from './words.ts'

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
    aside(answer),
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

/** What stands before the passages where they are not an answer, or beside one. */
function aside(answer: Answer): Child {
  const [head = '', ...body] = answer.text.split('\n')
  switch (answer.kind) {
    case 'urgent':
      return urgent(answer, head, body.join('\n'))
    case 'clarify':
      return el(
        'section',
        { className: 'card clarify' },
        el('h2', {}, head),
        el(
          'ol',
          { className: 'choices' },
          (answer.choices ?? []).map((choice, at) => {
            const button = el(
              'button',
              { type: 'button', className: 'choice-row', tabIndex: -1 },
              keycap(String(at + 1)),
              el('span', {}, choice.label),
            )
            button.dataset['ask'] = choice.question
            return el('li', {}, button)
          }),
        ),
      )
    case 'no-answer':
      return el(
        'section',
        { className: 'card none' },
        el('p', { className: 'badge plain' }, 'Not in the sources'),
        el('h2', {}, head),
        body.length > 0 && el('p', {}, body.join('\n')),
        contacts(answer),
        offers(answer),
      )
    case 'small-talk':
      return el('section', { className: 'card none' }, el('h2', {}, head), contacts(answer))
    case 'answer':
      return answer.notice
        ? el('p', { className: 'notice', role: 'note' }, answer.notice)
        : undefined
  }
}

function urgent(answer: Answer, head: string, body: string): HTMLElement {
  return el(
    'section',
    { className: 'card urgent' },
    el('h2', {}, head),
    el(
      'ul',
      { className: 'numbers' },
      (answer.contacts ?? []).map(({ label, phone, sms, url }) =>
        el(
          'li',
          {},
          el('b', {}, phone ?? sms ?? url ?? ''),
          el('span', {}, sms && !phone ? `${label}, by text` : label),
        ),
      ),
    ),
    body && el('p', {}, body),
    action('deny', 'It is not an emergency', { className: 'button' }),
  )
}

function contacts({ contacts: people = [] }: Answer): Child {
  if (people.length === 0) return undefined
  return el(
    'ul',
    { className: 'people' },
    people.map(({ label, phone, sms, url, hours }) =>
      el(
        'li',
        {},
        icon('phone'),
        el('b', {}, label),
        el('span', {}, [phone ?? sms ?? url, hours].filter(Boolean).join(', ')),
      ),
    ),
  )
}

function offers({ suggestions }: Answer): Child {
  if (suggestions.length === 0) return undefined
  return div(
    'offers',
    el('p', { className: 'label' }, 'The sources answer these'),
    el(
      'ul',
      {},
      suggestions.map(({ question }) => {
        const button = el('button', { type: 'button', className: 'link' }, question)
        button.dataset['ask'] = question
        return el('li', {}, button)
      }),
    ),
  )
}

function heroView(state: State, item: Item, { understood }: Answer): HTMLElement {
  const { citations, audience } = item
  const hasFocus = citations.some(({ focus }) => focus !== undefined)
  const node = article(item, 'hero')
  node.append(
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
      action('why', 'Why this', { key: 'w', className: 'plain', of: item.key }),
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
  const link = el('a', { href: ownAddressOf(citation, audience === 'internal') }, title)
  link.target = '_blank'
  link.rel = 'noreferrer'
  const section = sectionOf(citation)
  return el(
    'p',
    { className: 'source-line' },
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
  const node = article(item, audience === 'internal' ? 'row internal-row' : 'row')
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

function article(item: Item, className: string): HTMLElement {
  const node = el('article', { className, tabIndex: -1 })
  node.dataset['item'] = item.key
  const [first] = item.citations
  const audience = item.audience === 'internal' ? 'Internal only' : 'Customer-safe'
  node.ariaLabel = `${item.isAnswer ? 'Answer' : 'Passage'}, ${first!.title}, ${audience}`
  return node
}

export function bySection(citations: readonly Citation[]): Citation[][] {
  return [
    ...Map.groupBy(citations, ({ documentId, section }) =>
      [documentId, ...section].join('\n'),
    ).values(),
  ]
}

function isPinned({ pinned }: State, { key }: Item): boolean {
  return pinned.some((it) => it.key === key)
}

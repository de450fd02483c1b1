/** Small things that several views show. */
import { type Child, el } from '../../dom.ts'
import type { Audience, Citation, Item } from '../types.ts'
import { dateOf, isOverThreeYears, type Level, levelOf } from '../words.ts'

const strokes = {
  check: 'm5 12.5 4.5 4.5L19 7.5',
  clock: 'M12 7.5V12l3 2M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z',
  close: 'M6 6l12 12M18 6 6 18',
  columns: 'M4 5h6.5v14H4zM13.5 5H20v14h-6.5z',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  dash: 'M6 12h12',
  lock: 'M6 10.5h12V20H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5',
  out: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  page: 'M6 3.5h8l4.5 4.5v12.5H6zM13.5 3.5v5h5M9 13h6.5M9 16.5h6.5',
  phone:
    'M7.5 4H5a1 1 0 0 0-1 1c0 8.3 6.7 15 15 15a1 1 0 0 0 1-1v-2.5l-4.5-2-2 2a12.5 12.5 0 0 1-6-6l2-2z',
  pin: 'M9 4h6l-.5 6 3 3.5h-11l3-3.5zM12 13.5V20',
  shield: 'M12 3.5 5 6v5.5c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6zM9 12l2.2 2.2L15.2 10',
  speaker: 'M4 9.5h3.5L12 5.5v13l-4.5-4H4zM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  right: 'M5 12h14M13 6l6 6-6 6',
  enter: 'M19 6v7H6M10 9l-4 4 4 4',
}

export type Icon = keyof typeof strokes

export function icon(name: Icon): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('class', 'icon')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('width', '16')
  svg.setAttribute('height', '16')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', strokes[name])
  svg.append(path)
  return svg
}

const arrows: Readonly<Record<string, readonly [Icon, string]>> = {
  '↑': ['up', 'Up'],
  '↓': ['down', 'Down'],
  '→': ['right', 'Right'],
  '↵': ['enter', 'Enter'],
}

/** A key as it stands on the keyboard. Its arrow is drawn; what it is called is read. */
export function keycap(key: string): HTMLElement {
  const arrow = arrows[key]
  if (!arrow) return el('kbd', {}, key)
  return el('kbd', {}, icon(arrow[0]), el('span', { className: 'unseen' }, arrow[1]))
}

/** A button that does what a key does. `command` is what it is called in `commands.ts`. */
export function action(
  command: string,
  name: Child,
  options: { key?: string; icon?: Icon; className?: string; of?: string } = {},
): HTMLButtonElement {
  const { key, icon: drawing, className = 'button', of } = options
  const node = el(
    'button',
    { type: 'button', className },
    drawing && icon(drawing),
    el('span', {}, name),
    key && keycap(key),
  )
  node.dataset['do'] = command
  if (of !== undefined) node.dataset['of'] = of
  return node
}

export function audienceBadge(audience: Audience): HTMLElement {
  return audience === 'internal'
    ? el('span', { className: 'badge internal' }, icon('lock'), 'Internal only')
    : el('span', { className: 'badge safe' }, icon('shield'), 'Customer-safe')
}

const lit: Readonly<Record<Level, number>> = { High: 3, Fair: 2, Low: 1 }

/** Three bars and the word that they stand for. */
export function confidence(item: Item, suffix = ''): HTMLElement {
  const level = levelOf(item)
  const bars = el('span', { className: 'bars', ariaHidden: 'true' })
  for (let i = 0; i < 3; i++) {
    bars.append(el('span', { className: i < lit[level] ? 'bar lit' : 'bar' }))
  }
  return el(
    'span',
    { className: 'confidence' },
    bars,
    `${level}${suffix}`,
    suffix === '' && el('span', { className: 'unseen' }, ' confidence'),
  )
}

/** The date, and past three years that it is. */
export function reviewed(reviewedOn: string | undefined, prefix = ''): Child[] {
  if (!reviewedOn) return []
  const isOld = isOverThreeYears(reviewedOn, new Date())
  return [
    el(
      'span',
      { className: 'date' },
      prefix !== '' && icon('clock'),
      `${prefix}${dateOf(reviewedOn)}`,
    ),
    isOld && el('span', { className: 'badge old' }, icon('clock'), 'Over 3 years ago'),
  ]
}

/** Where something stands, on one line that wraps as text does. */
export function sourceLine(...parts: readonly Child[]): HTMLElement {
  const shown = parts.filter(Boolean)
  return el(
    'p',
    { className: 'source-line' },
    shown.flatMap((it, at) => (at > 0 ? [' ', it] : [it])),
  )
}

/** A run of the source with some of its parts in an element of their own. Offsets are the document's. */
export function withSpans(
  text: string,
  start: number,
  spans: readonly { start: number; end: number }[],
  wrap: (text: string) => HTMLElement,
): Child[] {
  const nodes: Child[] = []
  let at = 0
  for (const span of spans) {
    const [from, to] = [Math.max(span.start - start, at), Math.min(span.end - start, text.length)]
    if (from >= to) continue
    nodes.push(text.slice(at, from), wrap(text.slice(from, to)))
    at = to
  }
  nodes.push(text.slice(at))
  return nodes
}

/** A quote in what stands before the sentence that answers, that sentence, and what stands behind it. */
export function inThree({ quote, start, focus }: Citation): [string, string, string] {
  if (!focus) return [quote, '', '']
  const [from, to] = [focus.start - start, focus.end - start]
  return [quote.slice(0, from), quote.slice(from, to), quote.slice(to)]
}

/** What the focus moves to, and keys act on. */
export function itemArticle(item: Item, className: string): HTMLElement {
  const node = el('article', { className, tabIndex: -1 })
  node.dataset['item'] = item.key
  const [first] = item.citations
  const audience = item.audience === 'internal' ? 'Internal only' : 'Customer-safe'
  node.ariaLabel = `${item.isAnswer ? 'Answer' : 'Passage'}, ${first!.title}, ${audience}`
  return node
}

/** Questions that can be asked with a press. */
export function questionLinks(questions: readonly { readonly question: string }[]): HTMLElement {
  const links = questions.map(({ question }) => {
    const button = el('button', { type: 'button', className: 'link' }, question)
    button.dataset['ask'] = question
    return el('li', {}, button)
  })
  return el('ul', {}, links)
}

/** A document beside the list, with what is cited in its place. */
import { type Child, div, el } from '../../dom.ts'
import { action, audienceBadge, reviewed, sourceLine, withSpans } from './parts.ts'
import type { State } from '../state.ts'
import type { DocumentResponse, Item } from '../types.ts'
import { ownPathOf, shortVersion } from '../words.ts'

export function paneView({ opened }: State): Child[] {
  if (!opened) return []
  const { item, document } = opened
  const [first] = item.citations
  const head = div(
    'pane-head',
    div(
      'pane-title',
      el('h2', {}, first!.title),
      audienceBadge(item.audience),
      action('close-pane', 'Close', { key: 'Esc', className: 'quiet' }),
    ),
    sourceLine(
      first!.publisher !== undefined && el('span', {}, first!.publisher),
      ...reviewed(first!.reviewedOn, 'Reviewed '),
      el('code', {}, `v${shortVersion(item.version)}`),
    ),
  )
  const body = el('div', { className: 'pane-text', tabIndex: 0, dir: 'auto' })
  body.role = 'region'
  body.ariaLabel = `Text of ${first!.title}`
  if (document) {
    body.lang = document.language
    body.append(...textOf(document, item))
  } else body.append(el('p', {}, 'Opening the document.'))
  const full = el(
    'a',
    { className: 'quiet', href: ownPathOf(first!, item.audience === 'internal') },
    'Full page ',
    el('kbd', {}, 'o'),
  )
  full.target = '_blank'
  full.rel = 'noreferrer'
  return [
    head,
    body,
    div(
      'pane-actions',
      action('copy', 'Copy with citation', {
        key: 'c',
        icon: 'copy',
        className: 'button primary',
        of: item.key,
      }),
      action('aloud', 'Read aloud', { key: 'r', icon: 'speaker', of: item.key }),
      action('pin', 'Pin', { key: 'p', icon: 'pin', of: item.key }),
      full,
    ),
  ]
}

function textOf({ id, parts }: DocumentResponse, { citations }: Item): HTMLElement[] {
  const cited = citations.filter(({ documentId }) => documentId === id)
  const mark = (text: string) => el('mark', {}, text)
  const nodes: HTMLElement[] = []
  let list: HTMLElement | undefined
  for (const { kind, level, text, start } of parts) {
    const spans =
      start === undefined
        ? []
        : cited.filter((it) => it.start < start + text.length && it.end > start)
    const content = start === undefined ? [text] : withSpans(text, start, spans, mark)
    if (kind === 'item' || kind === 'row') {
      if (!list) nodes.push((list = el('ul', {})))
      list.append(el('li', { className: spans.length > 0 ? 'cited' : '' }, content))
      continue
    }
    list = undefined
    if (kind === 'heading') nodes.push(heading(level, text))
    else if (kind === 'gap') {
      nodes.push(
        el(
          'p',
          { className: 'gap', lang: 'en' },
          `The source introduces a list here, “${text}”, but the list is missing. It is never used as an answer.`,
        ),
      )
    } else nodes.push(el('p', { className: spans.length > 0 ? 'cited' : kind }, content))
  }
  return nodes
}

function heading(level: number, text: string): HTMLElement {
  return level <= 2 ? el('h3', {}, text) : el('h4', {}, text)
}

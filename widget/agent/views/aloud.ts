/** What an agent reads to the caller: large, a breath a line, without marks. */
import { type Child, div, el } from '../../dom.ts'
import { action, audienceBadge, icon, questionLinks } from './parts.ts'
import { pronunciationsIn, type Sentence, sentencesOf } from '../said.ts'
import type { State } from '../state.ts'

/** The operator's, by word. */
const pronunciations = JSON.parse(document.body.dataset['pronunciations'] ?? '{}') as Record<
  string,
  string
>

export function aloudView({ aloud, results }: State): Child[] {
  if (!aloud) return []
  const { item, at, size } = aloud
  const sentences = sentencesOf(item)
  const isInternal = item.audience === 'internal'
  const text = el('ol', { className: `aloud-text size-${size}` })
  for (const [place, { lines, isOurs }] of sentences.entries()) {
    const row = el(
      'li',
      {
        dir: 'auto',
        className: [place === at ? 'now' : '', isOurs ? 'ours' : ''].join(' ').trim(),
      },
      lines.map((line) => el('span', { className: 'breath' }, `${line} `)),
    )
    if (!isOurs) row.lang = item.language
    if (place === at) row.ariaCurrent = 'true'
    text.append(row)
  }
  const ours = sentences.flatMap(({ isOurs }, place) => (isOurs ? [place + 1] : []))
  const isOne = ours.length === 1
  return [
    div(
      'aloud-main',
      div(
        'aloud-head',
        icon('speaker'),
        el(
          'h2',
          { tabIndex: -1 },
          isInternal ? 'For you, not for the caller' : 'Read this to the caller',
        ),
        audienceBadge(item.audience),
        action('close-aloud', 'Close', { key: 'Esc' }),
      ),
      isInternal &&
        el('p', { className: 'warning' }, 'Internal only. Use it to decide; do not read it out.'),
      text,
      el(
        'p',
        { className: 'legend' },
        `A new line is a place to breathe. ${isOne ? 'Sentence' : 'Sentences'} ${ours.join(' and ')} ${isOne ? 'is' : 'are'} ours; the others stand in the source word for word.`,
      ),
      div(
        'actions',
        action('next-sentence', 'Next sentence', { key: 'Space', className: 'button primary' }),
        action('copy', 'Copy with citation', { key: 'c', icon: 'copy', of: item.key }),
        action('larger', 'Larger', { key: '+' }),
        action('smaller', 'Smaller', { key: '−' }),
      ),
    ),
    el(
      'aside',
      { className: 'aloud-side', ariaLabel: 'Beside it' },
      howToSay(sentences),
      next(results?.response.answer.suggestions ?? []),
      el('h3', { className: 'label' }, 'Do not add'),
      el(
        'p',
        {},
        'No date, no dose, no advice of your own. If it is not here, the sources do not say it.',
      ),
    ),
  ]
}

function howToSay(sentences: readonly Sentence[]): Child[] {
  const text = sentences.flatMap(({ lines }) => lines).join(' ')
  const words = pronunciationsIn(text, pronunciations)
  if (words.length === 0) return []
  return [
    el('h3', { className: 'label' }, 'How to say it'),
    el(
      'dl',
      {},
      words.map(({ word, said }) => [el('dt', {}, word), el('dd', {}, said)]),
    ),
  ]
}

function next(suggestions: readonly { question: string }[]): Child[] {
  if (suggestions.length === 0) return []
  return [el('h3', { className: 'label' }, 'If the caller asks next'), questionLinks(suggestions)]
}

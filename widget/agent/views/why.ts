/** Why an item was found: what carried its score, and how each word was read. */
import { type Child, div, el } from '../../dom.ts'
import { action } from './parts.ts'
import type { State } from '../state.ts'
import type { FoundPassage, Item } from '../types.ts'

type Explanation = NonNullable<FoundPassage['explain']>

const names: Readonly<Record<string, string>> = {
  index: 'Rare words in the passage',
  text: 'Words in the passage',
  covered: 'Words in passage and title',
  title: 'Words in the title',
  type: 'The heading answers this kind of question',
  same: 'The heading asks this question',
}

export function reasons({ key }: Item, { results }: State): HTMLElement {
  const item = results?.items.find((it) => it.key === key)
  const explain = item?.passage?.explain
  const node = div('why')
  if (!explain) {
    node.append(el('p', {}, 'Looking up why.'))
    return node
  }
  node.append(
    el('section', {}, el('h3', { className: 'label' }, 'What carried the score'), bars(explain)),
    el(
      'section',
      {},
      el('h3', { className: 'label' }, 'How your words were read'),
      el('ul', { className: 'read' }, words(explain), carried(results!.response.answer.understood)),
    ),
  )
  return node
}

function bars({ passage }: Explanation): HTMLElement {
  const given = passage
    .map(({ signal, value, weight }) => ({ name: names[signal] ?? signal, gave: value * weight }))
    .filter(({ gave }) => gave > 0)
    .toSorted((a, b) => b.gave - a.gave)
  const all = given.reduce((sum, { gave }) => sum + gave, 0)
  return el(
    'ul',
    { className: 'shares' },
    given.map(({ name, gave }) => {
      const share = Math.round((gave / all) * 100)
      const bar = el('span', { className: 'share-bar', ariaHidden: 'true' }, el('span', {}))
      ;(bar.firstChild as HTMLElement).style.inlineSize = `${share}%`
      return el(
        'li',
        {},
        el('span', {}, name),
        bar,
        el('span', { className: 'percent' }, `${share}%`),
      )
    }),
  )
}

function words({ words: read }: Explanation): Child[] {
  const leftOut = read.filter(({ isLeftOut, saidAs }) => isLeftOut && saidAs.length === 0)
  return [
    ...read
      .filter((it) => !leftOut.includes(it))
      .map(({ word, saidAs }) =>
        el(
          'li',
          {},
          el('b', {}, word),
          saidAs.length > 0 ? ` found as ${saidAs.join(', ')}` : ' is not in this passage',
        ),
      ),
    leftOut.length > 0 &&
      el(
        'li',
        {},
        el('b', {}, leftOut.map(({ word }) => word).join(', ')),
        ' carry no meaning here, left out',
      ),
  ]
}

function carried({ carried: pages }: { carried: readonly { title: string }[] }): Child {
  if (pages.length === 0) return undefined
  return el(
    'li',
    {},
    el('b', {}, pages.map(({ title }) => title).join(', ')),
    ' carried over from this call ',
    action('forget', 'Remove', { className: 'link' }),
  )
}

import type { AnswerResponse } from '../src/api/schema.ts'
import {
  bySection,
  contextUrl,
  copyText,
  provenance,
  type Citation,
  type Runs,
} from './citation.ts'
import { button, div, el, p, unseen } from './dom.ts'
import { icon } from './icons.ts'
import { strings } from './strings.ts'
import type { Scene } from './scene.ts'

/** Longer quotes fold, unless the sentence that answers would be under the fold. */
const maxWords = 60
const maxUnfoldedCharacters = 120

/** The card in which the source speaks: nothing but its own words and where they stand. */
export function answerCard(answer: AnswerResponse, scene: Scene): HTMLElement {
  return div(
    'card',
    p('label kind', icon('mark'), answer.closest ? strings.closest : strings.exact),
    ...bySection(answer.citations).flatMap((runs) => {
      const text = quote(runs, !answer.closest)
      text.lang = scene.site?.language ?? ''
      return [...folded(text), source(runs, text.textContent, answer, scene)]
    }),
  )
}

/** The text nodes are the source's, byte for byte; the quotation marks are drawn by the sheet. */
function quote(runs: Runs, isMarked: boolean): HTMLElement {
  const text = p('')
  let before: Citation | undefined
  for (const run of runs) {
    if (before) {
      if (run.start - before.end > 2) text.append(' […]')
      text.append(before.quote.endsWith(':') ? '\n' : ' ')
    }
    const { quote: words, start, focus } = run
    const from = isMarked && focus ? focus.start - start : words.length
    const to = focus ? focus.end - start : from
    text.append(...unbroken(words.slice(0, from)))
    if (from < to) text.append(el('mark', {}, ...unbroken(words.slice(from, to))))
    text.append(...unbroken(words.slice(to)))
    before = run
  }
  return text
}

/** Short hyphened words are kept whole: `X-rays` never ends a line at its hyphen. */
function unbroken(text: string): (Node | string)[] {
  return text
    .split(/(\b\w\w?-\w+)/)
    .map((piece, n) => (n % 2 ? el('span', { className: 'whole' }, piece) : piece))
}

function folded(text: HTMLElement): Node[] {
  const block = el('blockquote', {}, text)
  const words = text.textContent.split(/\s+/).length
  const marked = text.querySelector('mark')?.textContent ?? ''
  const isAnswerAbove = text.textContent.indexOf(marked) + marked.length < maxUnfoldedCharacters
  if (words <= maxWords || !isAnswerAbove) return [block]
  const label = strings.unfold(words)
  const toggle = button(
    'button',
    () => {
      toggle.textContent = block.classList.toggle('fold') ? label : strings.fold
    },
    label,
  )
  block.className = 'fold'
  return [block, toggle]
}

function source(runs: Runs, text: string, { version }: AnswerResponse, scene: Scene): Node {
  const citation = runs.find(({ focus }) => focus) ?? runs[0]
  const { title, section } = citation
  const { api, copy } = scene
  return div(
    'source',
    p('caption', section.join(' › ')),
    p('work', title),
    p('caption', provenance(citation, 'long')),
    div(
      'actions',
      el(
        'a',
        { className: 'link', href: contextUrl(api, citation), target: '_blank', rel: 'noopener' },
        el('u', {}, strings.context),
        unseen(strings.newTab(title)),
        icon('out', 'flip'),
      ),
      button(
        'icon',
        () => copy(copyText(text, citation, version, api)),
        icon('copy'),
        unseen(strings.copy),
      ),
    ),
  )
}

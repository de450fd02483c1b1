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
import { copy as copyIcon, icon, iconButton, mark, out } from './icons.ts'
import { strings } from './strings.ts'
import type { Scene } from './scene.ts'

/** Longer quotes fold, unless the sentence that answers would be under the fold. */
const maxWords = 60
const maxUnfoldedCharacters = 120

/** The card in which the source speaks: nothing but its own words and where they stand. */
export function answerCard(
  answer: AnswerResponse,
  thumbs: readonly Node[],
  scene: Scene,
): HTMLElement {
  return div(
    'v-card',
    p('v-label v-kind', icon(mark), answer.closest ? strings.closest : strings.exact),
    bySection(answer.citations).map((runs, at) => {
      const text = quote(runs, !answer.closest)
      text.lang = runs[0].language
      return [folded(text), source(runs, text.textContent, answer, scene, at ? [] : thumbs)]
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
    text.append(
      ...unbroken(words.slice(0, from)),
      from < to ? el('mark', {}, unbroken(words.slice(from, to))) : '',
      ...unbroken(words.slice(to)),
    )
    before = run
  }
  return text
}

/** Short hyphened words are kept whole: `X-rays` never ends a line at its hyphen. */
function unbroken(text: string): (Node | string)[] {
  return text
    .split(/(\b\w\w?-\w+)/)
    .map((piece, n) => (n % 2 ? el('span', { className: 'v-whole' }, piece) : piece))
}

function folded(text: HTMLElement): Node[] {
  const block = el('blockquote', {}, text)
  const { textContent } = text
  const words = textContent.split(/\s+/).length
  const marked = text.querySelector('mark')?.textContent ?? ''
  const isAnswerAbove = textContent.indexOf(marked) + marked.length < maxUnfoldedCharacters
  if (words <= maxWords || !isAnswerAbove) return [block]
  const label = strings.unfold(words)
  const toggle = button(
    'v-button',
    () => {
      toggle.textContent = block.classList.toggle('v-fold') ? label : strings.fold
    },
    label,
  )
  block.className = 'v-fold'
  return [block, toggle]
}

function source(
  runs: Runs,
  text: string,
  { version }: AnswerResponse,
  { api, copy }: Scene,
  thumbs: readonly Node[],
): Node {
  const citation = runs.find(({ focus }) => focus) ?? runs[0]
  const { title, section } = citation
  return div(
    'v-source',
    p('v-caption', section.join(' › ')),
    p('v-work', title),
    p('v-caption', provenance(citation)),
    div(
      'v-actions',
      el(
        'a',
        { className: 'v-link', href: contextUrl(api, citation), target: '_blank' },
        strings.inContext,
        unseen(`: ${title}${strings.newTab}`),
        icon(out, 'v-flip'),
      ),
      div(
        'v-tools',
        iconButton(copyIcon, strings.copy, () => copy(copyText(text, citation, version, api))),
        thumbs,
      ),
    ),
  )
}

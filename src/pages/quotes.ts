import { html } from 'hono/html'
import type { Answer, Citation } from '../core/types.ts'
import { sourceAddress } from './addresses.ts'
import { formatDate, shortVersion } from './format.ts'
import { ageBadge } from './icons.ts'
import type { Html } from './layout.ts'

/** What the source says: the quotes of one section together, and the place they stand below. */
export function quotes(answer: Answer, today: string | undefined) {
  const { citations, closest, version } = answer
  return html`<section class="quotes" aria-labelledby="says">
    <h2 class="label" id="says">
      ${closest ? 'The closest passage. It may not answer.' : 'The source says'}
    </h2>
    ${notice(answer)}
    ${bySection(citations).map(
      (group) =>
        html`<figure>
          ${group.map(
            (citation) =>
              html`<blockquote
                cite="${sourceAddress(citation.documentId, citation)}"
                lang="${citation.language}"
                dir="auto"
              >
                <p>${quoteRuns(citation, closest !== true)}</p>
              </blockquote>`,
          )}
          <figcaption>${place(group, version, today)}</figcaption>
        </figure>`,
    )}
  </section>`
}

/** Our own words beside an answer. */
export function notice({ notice: words }: Answer) {
  return words && html`<p class="notice">${words}</p>`
}

/** Citations that follow each other in one section of one document. */
function bySection(citations: readonly Citation[]): Citation[][] {
  const groups: Citation[][] = []
  for (const citation of citations) {
    const last = groups.at(-1)
    if (last && placeKey(last[0]!) === placeKey(citation)) last.push(citation)
    else groups.push([citation])
  }
  return groups
}

function placeKey({ documentId, section }: Citation): string {
  return [documentId, ...section].join('\n')
}

/**
 * The quote in reading order, its focus marked, or bold where it may not answer.
 * Blanks between the runs stay outside them.
 */
function quoteRuns({ quote, focus, start }: Citation, isMarked: boolean): unknown[] {
  if (!focus) return run(quote, (text) => html`<span class="whole">${text}</span>`)
  const from = Math.max(0, focus.start - start)
  const to = Math.max(from, focus.end - start)
  const lit = (text: string) =>
    html`<span class="focus">${isMarked ? html`<mark>${text}</mark>` : html`<b>${text}</b>`}</span>`
  return [
    ...run(quote.slice(0, from), beside),
    ...run(quote.slice(from, to), lit),
    ...run(quote.slice(to), beside),
  ]
}

function beside(text: string) {
  return html`<span class="beside">${text}</span>`
}

function run(text: string, wrap: (text: string) => Html): unknown[] {
  const [, before = '', inner = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? []
  return inner === '' ? [text] : [before, wrap(inner), after]
}

/** Document, section, publisher, review date, version: where the quotes stand, on one line. */
function place(group: readonly Citation[], version: string, today: string | undefined) {
  const { documentId, title, section, publisher, reviewedOn } = group[0]!
  const heading = section.at(-1)
  return html`<a class="document" href="${sourceAddress(documentId, ...group)}">${title}</a>
    ${heading && heading !== title && html`<span dir="auto">${heading}</span>`}
    ${publisher && html`<span>${publisher}</span>`}
    ${
      reviewedOn &&
      html`<span>Reviewed <time datetime="${reviewedOn}">${formatDate(reviewedOn)}</time></span>`
    }
    ${ageBadge(reviewedOn, today)}
    <span>Version <code>${shortVersion(version)}</code></span>
    ${group.some(({ cut }) => cut) && html`<span>The sentence goes on in the source</span>`}`
}

import { html } from 'hono/html'
import type { Audience, Document } from '../core/types.ts'
import type { ConsoleProps } from './console.ts'
import { formatCount, formatDate } from './format.ts'
import { ageBadge, icon } from './icons.ts'

/** Documents that are named; the others are found by searching. */
const maxNamed = 8

/** What the agents' console shows before the first question. `pages` are the documents that its agents may search. */
export function consoleStart(
  { questions, today }: Pick<ConsoleProps, 'questions' | 'today'>,
  pages: readonly Document[],
) {
  const named = [
    ...pages.filter(({ audience }) => audience === 'internal'),
    ...pages.filter(({ audience }) => audience === 'public'),
  ].slice(0, maxNamed)
  return html`<div class="start" id="start">
    <section aria-labelledby="answered">
      <h2 class="label" id="answered">The sources answer these</h2>
      <ol class="choices">
        ${questions.map(
          (question, at) =>
            html`<li>
              <button
                class="choice-row"
                type="button"
                data-ask="${question}"
                tabindex="${at === 0 ? 0 : -1}"
              >
                <kbd>${at + 1}</kbd><span>${question}</span>
              </button>
            </li>`,
        )}
      </ol>
      <p class="emergency">
        <b>Emergency on the line?</b> Type what the caller says. The emergency numbers come before
        any search.
      </p>
    </section>
    <div>
      <section aria-labelledby="sources">
        <h2 class="label" id="sources">Where answers come from</h2>
        <ul class="sources">
          ${named.map(
            ({ title, language, source: { reviewedOn }, audience }) =>
              html`<li>
                <div>
                  <p class="name" lang="${language}">${title}</p>
                  <p class="age">
                    ${reviewedOn ? `Reviewed ${formatDate(reviewedOn)}` : 'No review date'}
                    ${ageBadge(reviewedOn, today)}
                  </p>
                </div>
                ${audienceBadge(audience)}
              </li>`,
          )}
        </ul>
        ${pages.length > named.length && html`<p class="more">and ${formatCount(pages.length - named.length, 'more page')}</p>`}
      </section>
      <section aria-labelledby="key-list" class="start-keys">
        <h2 class="label" id="key-list">Keys</h2>
        <dl>
          ${[
            key('/', 'Search'),
            key(['c', '1–9'], 'Copy with citation'),
            key(['↑', '↓'], 'Move'),
            key('r', 'Read aloud'),
            key('↵', 'Open in context'),
            key(['p', 'v'], 'Pin, compare'),
            key('n', 'New call'),
            key('?', 'All keys, or turn off'),
          ]}
        </dl>
        <p class="more">
          Single letters work in the list, never while you type. Ctrl ↵ copies the best answer from
          the field.
        </p>
      </section>
    </div>
  </div>`
}

function key(keys: string | readonly string[], words: string) {
  return html`<div>
    <dt>${[keys].flat().map((it) => keycap(it))}</dt>
    <dd>${words}</dd>
  </div>`
}

function audienceBadge(audience: Audience) {
  return audience === 'internal'
    ? html`<span class="badge internal">${icon('lock')}Internal only</span>`
    : html`<span class="badge safe">${icon('shield')}Customer-safe</span>`
}

const arrows: Readonly<Record<string, readonly [Parameters<typeof icon>[0], string]>> = {
  '↑': ['up', 'Up'],
  '↓': ['down', 'Down'],
  '↵': ['enter', 'Enter'],
}

/** A key as it stands on the keyboard. Its arrow is drawn; what it is called is read. */
function keycap(key: string) {
  const arrow = arrows[key]
  if (!arrow) return html`<kbd>${key}</kbd>`
  return html`<kbd>${icon(arrow[0])}<span class="unseen">${arrow[1]}</span></kbd>`
}

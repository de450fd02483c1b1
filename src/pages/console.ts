import { html } from 'hono/html'
import type { Audience, Document, Site } from '../core/types.ts'
import { formatCount, formatDate, shortVersion } from './format.ts'
import { ageBadge, icon, markIcon, tabIcon } from './icons.ts'
import { nameOf } from './layout.ts'

export interface ConsoleProps {
  readonly site: Site
  /** All that an agent may search. */
  readonly documents: readonly Document[]
  readonly passages: number
  /** That the sources answer. */
  readonly questions: readonly string[]
  readonly canSignOut: boolean
  /** The artifact's hash. */
  readonly version: string
  /** ISO date. */
  readonly today: string
  /** Version of the software. */
  readonly release: string
}

/** Documents that the first view names; the others are found by searching. */
const maxNamed = 8
/** Documents to choose from; a larger corpus offers those that a search finds. */
const maxOffered = 200

/** The shell of the agents' console: what it shows before the first question, and where its script puts the rest. */
export function consolePage(props: ConsoleProps) {
  const { site, documents, passages, canSignOut, version, release } = props
  const pages = [...new Map(documents.map((it) => [it.title, it])).values()]
  const collections = [
    ...new Set(documents.flatMap(({ collection }) => collection ?? [])),
  ].toSorted()

  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex, nofollow" />
        <title>Agent console · ${nameOf(site)}</title>
        <link rel="icon" href="${tabIcon}" />
        <link rel="stylesheet" href="/agent.css?${release}" />
        <script type="module" src="/agent.js?${release}"></script>
      </head>
      <body class="console" data-version="${version}">
        <a class="skip" href="#q">Skip to the search</a>
        <header class="top">
          <span class="brand">${markIcon}<span>Agent console</span></span>
          <p class="clock" id="clock">
            <span class="idle">No call yet. The clock starts with your first question.</span>
          </p>
          <button class="button" type="button" id="new-call" hidden>New call <kbd>n</kbd></button>
          <p class="index">Index <code>${shortVersion(version)}</code></p>
          <button
            class="quiet icon-only"
            type="button"
            id="theme"
            aria-label="Dark look"
            aria-pressed="false"
          >
            ${glyph('moon')}
          </button>
          <button class="quiet" type="button" id="show-keys">Keys <kbd>?</kbd></button>
          ${
            canSignOut &&
            html`<form method="post" action="/agent/sign-out">
              <button class="quiet">Sign out</button>
            </form>`
          }
        </header>
        <aside class="rail" id="rail" aria-labelledby="rail-name">
          <h2 class="label" id="rail-name">This call</h2>
          <div id="history">
            <p class="none">Questions you look up during a call line up here.</p>
          </div>
          <p class="kept">Kept in this tab only. New call clears it.</p>
        </aside>
        <main id="main">
          <h1 class="unseen">Search the sources</h1>
          <form class="find" id="find" role="search">
            ${glyph('search')}
            <label class="unseen" for="q">What the caller asks</label>
            <div class="typed">
              <span class="ghost" id="ghost" aria-hidden="true"></span>
              <input
                id="q"
                type="text"
                maxlength="2000"
                placeholder="Type what the caller asks"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="search"
                autofocus
              />
            </div>
            <span class="hint" id="hint"><kbd>/</kbd><span>from anywhere</span></span>
          </form>
          <div class="filters" id="filters">
            <button
              class="button fold"
              type="button"
              id="show-call"
              aria-expanded="false"
              aria-controls="rail"
            >
              This call <b id="call-count">0</b>
            </button>
            ${
              collections.length > 0 &&
              html`<label class="choice"
                ><span>Collection</span>
                <select id="collection">
                  <option value="">All</option>
                  ${collections.map((it) => html`<option>${it}</option>`)}</select
                >${glyph('down')}</label
              >`
            }
            ${
              pages.length > 1 &&
              html`<label class="choice"
                ><span>Document</span>
                <select id="document">
                  <option value="">Any</option>
                  ${
                    pages.length <= maxOffered &&
                    pages.map(({ id, title }) => html`<option value="${id}">${title}</option>`)
                  }</select
                >${glyph('down')}</label
              >`
            }
            <fieldset class="segments">
              <legend class="unseen">Audience</legend>
              ${[
                segment('', 'All', true),
                segment('public', html`${glyph('shield')}Customer-safe`),
                segment('internal', html`${icon('lock')}Internal`),
              ]}
            </fieldset>
            <p
              class="count"
              id="count"
              role="status"
              data-rest="${formatCount(passages, 'passage')} in ${formatCount(pages.length, 'document')}"
            >
              ${formatCount(passages, 'passage')} in ${formatCount(pages.length, 'document')}
            </p>
          </div>
          <div class="work" id="work">
            <div class="list" id="list">${start(props, pages)}</div>
            <section class="pane" id="pane" aria-label="In its document" hidden></section>
          </div>
          <section class="aloud" id="aloud" aria-label="Read this to the caller" hidden></section>
          <section class="tray" id="tray" aria-label="Pinned" hidden></section>
          <noscript
            ><p class="noscript">
              The console needs script. Without it, <a href="/ask">ask on a plain page</a>, which
              knows the public documents.
            </p></noscript
          >
        </main>
        <p class="toast" id="toast" role="status"></p>
        <footer class="keys" id="keys" aria-label="Keys that work now"></footer>
        <dialog class="all-keys" id="all-keys" aria-labelledby="all-keys-name"></dialog>
      </body>
    </html>`
}

function segment(value: string, words: unknown, isChosen = false) {
  return html`<label
    ><input type="radio" name="audience" value="${value}" ${isChosen && html`checked`} /><span
      >${words}</span
    ></label
  >`
}

/** Before the first question. */
function start({ questions, today }: ConsoleProps, pages: readonly Document[]) {
  const named = [
    ...pages.filter(({ audience }) => audience === 'internal'),
    ...pages.filter(({ audience }) => audience === 'public'),
  ].slice(0, maxNamed)
  return html`<div class="start" id="start">
    <section aria-labelledby="answered">
      <h2 class="label" id="answered">The sources answer these</h2>
      <ol class="questions">
        ${questions.map(
          (question, at) =>
            html`<li>
              <button type="button" data-ask="${question}" tabindex="${at === 0 ? 0 : -1}">
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
    <dt>${[keys].flat().map((it) => html`<kbd>${it}</kbd>`)}</dt>
    <dd>${words}</dd>
  </div>`
}

function audienceBadge(audience: Audience) {
  return audience === 'internal'
    ? html`<span class="badge internal">${icon('lock')}Internal only</span>`
    : html`<span class="badge safe">${glyph('shield')}Customer-safe</span>`
}

const glyphs = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z',
  down: 'm6.5 9.5 5.5 5.5 5.5-5.5',
  shield: 'M12 3.5 5 6v5.5c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6zM9 12l2.2 2.2L15.2 10',
}

function glyph(name: keyof typeof glyphs) {
  return html`<svg class="icon" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
    <path d="${glyphs[name]}" />
  </svg>`
}

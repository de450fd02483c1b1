import { html } from 'hono/html'
import type { Document, Site } from '../core/types.ts'
import { consoleStart } from './console-start.ts'
import { formatCount, shortVersion } from './format.ts'
import { icon, markIcon, tabIcon } from './icons.ts'
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
      <body class="console" data-pronunciations="${JSON.stringify(site.pronunciations ?? {})}">
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
            ${icon('moon')}
          </button>
          <button class="quiet" type="button" id="show-keys">Keys <kbd>?</kbd></button>
        </header>
        <aside class="rail" id="rail" aria-labelledby="rail-name">
          <h2 class="label" id="rail-name">This call</h2>
          <div id="history">
            <p class="none">Questions you look up during a call line up here.</p>
          </div>
          <p class="kept">Kept in this tab only.<br />New call clears it.</p>
          ${
            canSignOut &&
            html`<form method="post" action="/agent/sign-out">
              <button class="quiet">Sign out</button>
            </form>`
          }
        </aside>
        <main id="main">
          <h1 class="unseen">Search the sources</h1>
          <form class="find" id="find" role="search">
            ${icon('search')}
            <label class="unseen" for="q">What the caller asks</label>
            <div class="typed">
              <span class="ghost" id="ghost" dir="auto" aria-hidden="true"></span>
              <input
                id="q"
                type="text"
                dir="auto"
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
            <div class="filter-row">
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
                  >${icon('chevronDown')}</label
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
                  >${icon('chevronDown')}</label
                >`
              }
              <fieldset class="segments">
                <legend class="unseen">Audience</legend>
                ${[
                  segment('', 'All', true),
                  segment('public', html`${icon('shield')}Customer-safe`),
                  segment('internal', html`${icon('lock')}Internal`),
                ]}
              </fieldset>
            </div>
            <p
              class="count at-rest"
              id="count"
              role="status"
              data-rest="${formatCount(passages, 'passage')} in ${formatCount(pages.length, 'document')}"
            >
              ${formatCount(passages, 'passage')} in ${formatCount(pages.length, 'document')}
            </p>
          </div>
          <div class="work" id="work">
            <div class="list" id="list">${consoleStart(props, pages)}</div>
            <section class="pane" id="pane" aria-label="In its document" hidden></section>
          </div>
          <section class="aloud" id="aloud" aria-label="Read this to the caller" hidden></section>
          <div class="above-tray"><p class="toast" id="toast" role="status"></p></div>
          <section class="tray" id="tray" aria-label="Pinned" hidden></section>
          <noscript
            ><p class="noscript">
              The console needs script. Without it, <a href="/ask">ask on a plain page</a>, which
              knows the public documents.
            </p></noscript
          >
        </main>
        <footer class="foot">
          <div class="keys" id="keys" role="group" aria-label="Keys that work now"></div>
          <div class="touch" id="touch"></div>
        </footer>
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

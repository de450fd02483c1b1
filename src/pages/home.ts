import { html } from 'hono/html'
import type { Site } from '../core/types.ts'
import { askAddress } from './addresses.ts'
import { formatCount, shortVersion } from './format.ts'
import { icon } from './icons.ts'
import { layout, nameOf } from './layout.ts'

export interface HomeProps {
  readonly site: Site
  readonly suggestions: readonly string[]
  readonly documents: number
  readonly passages: number
  /** The artifact's hash. */
  readonly version: string
  /** Version of the software. */
  readonly release: string
}

/** The demo at `/`: what it does, questions to try, and the widget itself. */
export function homePage({ site, suggestions, documents, passages, version, release }: HomeProps) {
  const { topic, disclaimer } = site
  return layout({
    site,
    page: 'home',
    description: `A FAQ ${topic ? `about ${topic}` : 'for health sites'} that answers only in the words of its sources.`,
    main: html`
      <div class="home">
        <div>
          <h1>
            <span class="line">Ask it your way.</span>
            <span class="line">Read <mark>the source’s own words</mark>.</span>
          </h1>
          <p class="lede">
            ${nameOf(site)} answers questions ${topic ? `about ${topic}` : 'on a health site'} with
            whole sentences from its pages, and names the page, the section and the review date.
            Where the pages do not say, it tells you that.
          </p>
          ${suggestions.length > 0 && samples(suggestions)}
          <section aria-labelledby="rest">
            <h2 class="label" id="rest">Open the rest</h2>
            <ul class="rest">
              ${[
                row(icon('question'), 'Ask without script', 'One page, one form', '/ask'),
                row(icon('page'), 'Sources', 'Every page that is quoted', '/sources'),
                row(icon('code'), 'API', 'All requests, in OpenAPI', '/openapi.json'),
              ]}
            </ul>
          </section>
          <p class="foot">
            ${disclaimer && html`<span>${disclaimer}</span>`}
            <span>${formatCount(documents, 'document')}, ${formatCount(passages, 'passage')}</span>
            <span>Index <code>${shortVersion(version)}</code></span>
            <span>No cookies, no language model</span>
            <span>Release ${release}</span>
          </p>
        </div>
        <section class="try" aria-label="Try it">
          <faq-widget mode="inline" open>
            <noscript>
              <p>The chat needs script. The same questions get the same answers without it.</p>
              <p><a class="button primary" href="/ask">Ask without script</a></p>
            </noscript>
          </faq-widget>
        </section>
      </div>
      <script type="module" src="/w/1/faq.js"></script>
    `,
  })
}

function samples(questions: readonly string[]) {
  return html`<section aria-labelledby="samples">
    <h2 class="label" id="samples">Try one, it runs on this page</h2>
    <ul class="samples">
      ${questions.map(
        (question) =>
          html`<li>
            <a href="${askAddress(question)}" data-ask="${question}"
              ><span>${question}</span>${icon('chevron')}</a
            >
          </li>`,
      )}
    </ul>
  </section>`
}

function row(drawing: ReturnType<typeof icon>, name: string, description: string, address: string) {
  return html`<li>
    <a href="${address}"
      >${drawing}<span class="name">${name}</span> <span class="about">${description}</span>
      <code>${address}</code></a
    >
  </li>`
}

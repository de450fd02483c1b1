import { html } from 'hono/html'
import type { Site } from '../core/types.ts'
import { bare } from './bare.ts'
import { nameOf } from './layout.ts'
import { attributesOf, type Look, plainLook } from './look.ts'

export interface EmbedProps {
  readonly site: Site
  /** Of the partner whose page frames it; absent on our own. */
  readonly partner?: string
  readonly look: Look
  /** Version of the software. */
  readonly release: string
}

/** The chat alone, in its full height, for a frame. */
export function embedPage({ site, partner, look, release }: EmbedProps) {
  const { lang = '', theme = '' } = Object.fromEntries(attributesOf(look))
  return bare({
    lang: lang || (site.locale ?? 'en'),
    title: `Ask ${nameOf(site)}`,
    page: 'embed',
    look,
    body: html`<main>
        <faq-widget
          mode="inline"
          name="${nameOf(site)}"
          ${partner && html`partner="${partner}"`}
          ${theme && html`theme="${theme}"`}
        >
          <noscript>
            <p>The chat needs script. The same questions get the same answers without it.</p>
            <p>
              <a class="button primary" href="/ask" target="_blank" rel="noopener"
                >Ask without script</a
              >
            </p>
          </noscript>
        </faq-widget>
      </main>
      <script type="module" src="/w/${release}/faq.js"></script>`,
  })
}

/** In place of the chat, where its partner is none, or is one no longer. */
export function closedPage({ site, message }: { readonly site: Site; readonly message: string }) {
  return bare({
    lang: 'en',
    title: 'Not open here',
    page: 'embed',
    look: plainLook,
    body: html`<main class="closed">
      <h1>The chat is not open on this page</h1>
      <p class="intro">${message}</p>
      <p>
        <a class="button primary" href="/ask" target="_blank" rel="noopener"
          >Ask at ${nameOf(site)}</a
        >
      </p>
    </main>`,
  })
}

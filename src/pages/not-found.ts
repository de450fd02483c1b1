import { html } from 'hono/html'
import type { Site } from '../core/types.ts'
import { layout } from './layout.ts'

/** The page of status 404. */
export function notFoundPage(site: Site) {
  return layout({
    site,
    title: 'Not here',
    page: 'message',
    isIndexed: false,
    main: html`<div class="column">
      <h1>There is no page at this address</h1>
      <p class="intro">
        It may have had another name, or the source was taken out of the index. The list of sources
        shows all that can be read here.
      </p>
      <p class="actions">
        <a class="button primary" href="/sources">All sources</a>
        <a class="button" href="/ask">Ask a question</a>
      </p>
    </div>`,
  })
}

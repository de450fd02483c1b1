import { html } from 'hono/html'
import { layout } from './layout.ts'

export interface FailureProps {
  /** Finds the cause in the log. */
  readonly requestId: string
}

/** The page of status 500. Says nothing of the cause. */
export function failurePage({ requestId }: FailureProps) {
  return layout({
    // Its settings may be what cannot be read.
    site: {},
    title: 'This did not work',
    page: 'message',
    isIndexed: false,
    main: html`<div class="column">
      <h1>This did not work</h1>
      <p class="intro">
        The fault is on our side, not in what you asked. Go back and try again. If it stays, tell
        the people who run this site this number:
      </p>
      <p><code class="request">${requestId}</code></p>
      <p class="actions"><a class="button primary" href="/ask">Ask again</a></p>
    </div>`,
  })
}

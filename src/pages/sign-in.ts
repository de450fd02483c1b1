import { html } from 'hono/html'
import { icon } from './icons.ts'
import { layout } from './layout.ts'

export interface SignInProps {
  /** How agents sign in here. */
  readonly kind: 'access' | 'token' | 'open' | 'none'
  /** What is missing. */
  readonly message: string
  /** What was wrong with what was typed. */
  readonly problem?: string | undefined
}

/** The page of status 401. Says nothing of what is behind it. */
export function signInPage({ kind, message, problem }: SignInProps) {
  return layout({
    site: {},
    title: 'Agent sign-in',
    page: 'message',
    isIndexed: false,
    main: html`<div class="column">
      <h1>Agent sign-in</h1>
      <p class="intro">${kind === 'token' ? 'The console is for agents on a call.' : message}</p>
      ${
        kind === 'token' &&
        html`<form class="field" method="post" action="/agent/sign-in">
          ${problem && html`<p class="error" id="error" role="alert">${icon('warning')}${problem}</p>`}
          <label class="unseen" for="token">Token</label>
          <input
            id="token"
            name="token"
            type="password"
            placeholder="Token"
            autocomplete="current-password"
            required
            autofocus
            ${problem && html`aria-invalid="true" aria-describedby="error"`}
          />
          <button class="button primary">Sign in</button>
        </form>`
      }
      ${
        kind === 'access' &&
        html`<p class="actions"><a class="button primary" href="/agent">Try again</a></p>`
      }
    </div>`,
  })
}

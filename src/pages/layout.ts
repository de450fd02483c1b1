import { html } from 'hono/html'
import type { Site } from '../core/types.ts'
import { markIcon, tabIcon } from './icons.ts'

export type Html = ReturnType<typeof html>

export interface LayoutProps {
  readonly site: Site
  /** Of this page, the name of the site is added behind it; absent where that is all. */
  readonly title?: string
  /** Names the page for its own styles. */
  readonly page: 'home' | 'ask' | 'sources' | 'source' | 'message' | 'preview'
  readonly current?: 'ask' | 'sources'
  readonly description?: string
  /** False asks search engines to leave the page out. */
  readonly isIndexed?: boolean
  /** Of this page alone. */
  readonly assets?: { readonly style: string; readonly script: string }
  readonly main: Html
}

/** What the site is called: as its operator says, else by the software. */
export function nameOf({ name = 'Verbatim' }: Site): string {
  return name
}

/** The shell of every page: head, top bar and main landmark. */
export function layout({
  site,
  title,
  page,
  current,
  description,
  isIndexed,
  assets,
  main,
}: LayoutProps) {
  const name = nameOf(site)
  const link = (key: string, address: string, words: string) =>
    current === key
      ? html`<a href="${address}" aria-current="page">${words}</a>`
      : html`<a href="${address}">${words}</a>`

  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        ${description && html`<meta name="description" content="${description}" />`}
        ${isIndexed === false && html`<meta name="robots" content="noindex" />`}
        <title>${title === undefined ? name : `${title} · ${name}`}</title>
        <link rel="icon" href="${tabIcon}" />
        <link rel="stylesheet" href="/pages.css" />
        <script type="module" src="/page.js"></script>
        ${
          assets &&
          html`<link rel="stylesheet" href="${assets.style}" />
            <script type="module" src="${assets.script}"></script>`
        }
      </head>
      <body class="page-${page}">
        <a class="skip" href="#main">Skip to the content</a>
        <header class="top">
          <a class="brand" href="/">${markIcon}<span>${name}</span></a>
          <nav aria-label="Site">
            ${link('ask', '/ask', 'Ask')} ${link('sources', '/sources', 'Sources')}
            ${link('api', '/openapi.json', 'API')}
          </nav>
        </header>
        <main id="main" tabindex="-1">${main}</main>
        <p class="unseen" id="status" role="status"></p>
      </body>
    </html>`
}

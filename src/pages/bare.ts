import { html } from 'hono/html'
import { tabIcon } from './icons.ts'
import type { Html } from './layout.ts'
import { type Look, queryOf, styleSheetOf } from './look.ts'

export interface BareProps {
  /** BCP 47. */
  readonly lang: string
  readonly title: string
  /** Names the page for its own styles. */
  readonly page: 'embed' | 'stage'
  readonly look: Look
  readonly body: Html
}

/** A page that stands in a frame: no bar, nothing but what is framed. Search engines leave it out. */
export function bare({ lang, title, page, look, body }: BareProps) {
  return html`<!doctype html>
    <html lang="${lang}" data-theme="${look.theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <link rel="icon" href="${tabIcon}" />
        <link rel="stylesheet" href="/pages.css" />
        <link rel="stylesheet" href="/partner.css" />
        ${
          styleSheetOf(look) &&
          html`<link rel="stylesheet" href="/theme.css?${String(queryOf(look))}" />`
        }
      </head>
      <body class="page-${page}">
        ${body}
      </body>
    </html>`
}

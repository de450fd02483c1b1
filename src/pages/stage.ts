import { html } from 'hono/html'
import { bare } from './bare.ts'
import { type Html, nameOf } from './layout.ts'
import { attributesOf, type Look } from './look.ts'
import type { Site } from '../core/types.ts'

/** The kinds of pages that the chat is shown on. */
export const backdrops = ['light', 'dark', 'cluttered'] as const
export type Backdrop = (typeof backdrops)[number]

export interface StageProps {
  readonly site: Site
  readonly partner: string
  readonly look: Look
  readonly on: Backdrop
  /** Version of the software. */
  readonly release: string
}

/** A page such as a partner may have, with the chat on it as it will be there. */
export function stagePage({ site, partner, look, on, release }: StageProps) {
  const isInline = look.mode === 'inline'
  const attributes = Object.fromEntries(attributesOf(look))
  const written = (prefix: string) =>
    Object.entries({ ...attributes, partner, name: nameOf(site) }).map(
      ([name, value]) => html` ${prefix}${name}="${value}"`,
    )
  const column = html`<h1>Knee pain</h1>
    ${lines(4)}
    ${isInline ? html`<div class="slot"><faq-widget mode="inline" ${written('')}></faq-widget></div>` : lines(4)}
    <h2>When to come in</h2>
    ${lines(5)}`
  const script = isInline
    ? html`<script type="module" src="/w/${release}/faq.js"></script>`
    : html`<script src="/stage.js"></script>
        <script type="module" src="/w/${release}/faq.js" data-faq${written('data-')}></script>`
  return bare({
    lang: 'en',
    title: 'A page with the chat',
    page: 'stage',
    look: { ...look, theme: on === 'dark' ? 'dark' : 'light' },
    body: html`<div class="stage ${on}">
        ${on === 'cluttered' ? cluttered(column) : html`<main>${column}</main>`}
      </div>
      ${script}`,
  })
}

/** Where text would stand. */
function lines(count: number): Html {
  return html`<div class="lines" aria-hidden="true">
    ${Array.from({ length: count }, () => html`<span></span>`)}
  </div>`
}

/** Bars, boxes and buttons in every corner. */
function cluttered(column: Html): Html {
  return html`<header>
      <b>Town Health</b>
      <nav aria-label="Sample">
        <span>Conditions</span><span>Doctors</span><span>Shop</span><span>News</span>
      </nav>
    </header>
    <div class="ticker">Flu vaccines are in. Two for one on bandages until Friday.</div>
    <div class="columns">
      <main>${column}</main>
      <aside>
        <div class="box">Find a doctor near you</div>
        <div class="box tall">Running shoes, half price</div>
        <div class="box">Take our quiz</div>
      </aside>
    </div>
    <div class="consent">We value your choice. <span>Manage</span> <span>Accept</span></div>`
}

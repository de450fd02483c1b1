import { html } from 'hono/html'
import type { Document, Site, Span } from '../core/types.ts'
import { markQuery, webAddress } from './addresses.ts'
import { formatCount, formatDate, formatNumber, sentence, shortVersion } from './format.ts'
import { ageBadge, icon } from './icons.ts'
import { layout } from './layout.ts'
import { renderText, type OutlineEntry } from './source-text.ts'

export interface SourceProps {
  readonly site: Site
  readonly document: Document
  /** What is cited, as asked for; what lies outside the text is left out. */
  readonly marks: readonly Span[]
  /** The artifact's hash. */
  readonly version: string
  /** ISO date. */
  readonly today: string
  /** The page's own address, without a query. */
  readonly path: string
}

/** One document in full, with the marked text in its place and what is known of it beside. */
export function sourcePage({ site, document, marks: asked, version, today, path }: SourceProps) {
  const marks = tidy(document.text, asked)
  const { body, outline } = renderText(document, marks)
  const { publisher, reviewedOn } = document.source

  return layout({
    site,
    title: document.title,
    page: 'source',
    current: 'sources',
    main: html`<div class="source">
      ${
        outline.length > 1
          ? html`<nav class="outline" aria-labelledby="outline">
              <p class="label" id="outline">On this page</p>
              <ul>
                ${outline.map(outlineRow)}
              </ul>
            </nav>`
          : html`<div class="outline"></div>`
      }
      <div class="prose">
        <article lang="${document.language}" dir="auto">
          ${body[0]}
          <p class="origin" data-own lang="en" dir="ltr">
            ${publisher && html`<span>${publisher}</span>`}
            ${reviewedOn && html`<span>Reviewed ${date(reviewedOn)}</span>`}
            ${ageBadge(reviewedOn, today)}
            ${document.audience === 'internal' && html`<span class="badge internal">${icon('lock')}Internal only</span>`}
          </p>
          ${body.slice(1)}
        </article>
      </div>
      <div class="facts">
        ${marks.map((mark, at) => citedAs({ document, mark, version, path, isFirst: at === 0 }))}
        ${aboutSource({ document, marks, version, today })} ${proof(document, marks[0])}
      </div>
      <p class="printed" data-printed="${path}${markQuery(...marks)}">
        Version ${shortVersion(version)}, from ${path}
      </p>
    </div>`,
  })
}

/** In reading order, inside the text, merged where they overlap, and no character cut in half. */
function tidy(text: string, marks: readonly Span[]): Span[] {
  const isHalf = (at: number) =>
    at > 0 && /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(at - 1))
  const whole = marks
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end && text.slice(start, end).trim() !== '')
    .map(({ start, end }) => ({
      start: isHalf(start) ? start - 1 : start,
      end: isHalf(end) ? end + 1 : end,
    }))
    .toSorted((one, other) => one.start - other.start)

  const merged: Span[] = []
  for (const mark of whole) {
    const last = merged.at(-1)
    if (last && mark.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) }
    else merged.push(mark)
  }
  return merged
}

function outlineRow({ anchor, text, level, isCited, hasGap }: OutlineEntry) {
  const current = isCited && html`aria-current="location"`
  return html`<li class="depth-${level}">
    <a href="#${anchor}" ${current}>
      <span>${text}</span>
      <span class="notes">
        ${isCited && html`<span>cited</span>`} ${hasGap && html`<span>list missing</span>`}
      </span>
    </a>
  </li>`
}

interface CitedProps {
  readonly document: Document
  readonly mark: Span
  readonly version: string
  readonly path: string
  readonly isFirst: boolean
}

function citedAs({ document, mark, version, path, isFirst }: CitedProps) {
  const quote = document.text.slice(mark.start, mark.end)
  const place = sentence([document.title, sectionAt(document, mark)].filter(Boolean).join(', '))
  const stated = statedBy(document)
  const edition = `Version ${shortVersion(version)}.`
  const citation = [`“${quote}”`, place, stated, edition].filter(Boolean).join(' ')
  const address = `${path}${markQuery(mark)}`

  return html`<section class="card">
    <h2 class="label">Cited as</h2>
    <blockquote lang="${document.language}" dir="auto">
      <p>“<span class="exact">${quote}</span>”</p>
    </blockquote>
    <p>${place} ${stated} ${edition}</p>
    <p class="actions">
      <button
        class="button ${isFirst && 'primary'}"
        type="button"
        data-copy="${citation}"
        data-address="${address}"
        hidden
      >
        ${icon('copy')}<span>Copy citation</span>
      </button>
      <button class="button" type="button" data-copy="" data-address="${address}" hidden>
        <span>Copy link</span>
      </button>
    </p>
  </section>`
}

/** The innermost heading above the mark. */
function sectionAt({ sections, title }: Document, mark: Span): string | undefined {
  const section = sections.find(({ start, end }) => mark.start < end && mark.end > start)
  const name = section?.path.at(-1)
  return name === title ? undefined : name
}

function statedBy({ source: { publisher, reviewedOn } }: Document): string | undefined {
  if (publisher && reviewedOn) return `${publisher}, reviewed ${formatDate(reviewedOn)}.`
  if (publisher) return sentence(publisher)
  return reviewedOn && `Reviewed ${formatDate(reviewedOn)}.`
}

interface AboutProps {
  readonly document: Document
  readonly marks: readonly Span[]
  readonly version: string
  readonly today: string
}

function aboutSource({ document, marks, version, today }: AboutProps) {
  const { publisher, reviewedOn, url } = document.source
  const origin = webAddress(url)
  const gaps = document.sentences.filter(({ kind }) => kind === 'gap').length

  return html`<section class="about">
    <h2 class="label">About this source</h2>
    <dl>
      <dt>Origin</dt>
      <dd>
        ${
          origin
            ? html`<a href="${origin}" rel="noreferrer"
                >${publisher ?? new URL(origin).hostname}</a
              >`
            : (publisher ?? url ?? 'Not stated')
        }
      </dd>
      <dt>Reviewed</dt>
      <dd>${reviewedOn ? date(reviewedOn) : 'Not stated'} ${ageBadge(reviewedOn, today)}</dd>
      <dt>Version</dt>
      <dd><code>${shortVersion(version)}</code></dd>
      ${
        marks.length > 0 &&
        html`<dt>Place</dt>
          <dd>
            ${marks.map(
              ({ start, end }) =>
                html`<span class="line"
                  >Characters ${formatNumber(start)} to ${formatNumber(end)}</span
                >`,
            )}
          </dd>`
      }
      <dt>Known gaps</dt>
      <dd>${gaps > 0 ? `${formatCount(gaps, 'list')} missing` : 'None'}</dd>
    </dl>
  </section>`
}

function proof({ sha256 }: Document, mark: Span | undefined) {
  return html`<section class="proof">
    <h2 class="label">Proof</h2>
    <p>
      ${
        mark
          ? html`The quote is <code>text.slice(${mark.start}, ${mark.end})</code> of the stored
              text, unchanged.`
          : html`This page shows the stored text, unchanged.`
      }
      Ask this address with <code>Accept: text/plain</code> to get that text and check it. Its
      sha256 is
    </p>
    <p><code class="hash">${sha256}</code></p>
  </section>`
}

function date(iso: string) {
  return html`<time datetime="${iso}">${formatDate(iso)}</time>`
}

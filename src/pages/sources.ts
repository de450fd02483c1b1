import { html } from 'hono/html'
import type { Document, Site } from '../core/types.ts'
import { sourceAddress } from './addresses.ts'
import { formatCount, formatDate, shortVersion } from './format.ts'
import { ageBadge } from './icons.ts'
import { layout } from './layout.ts'

export interface SourcesProps {
  readonly site: Site
  readonly documents: readonly Document[]
  /** The artifact's hash. */
  readonly version: string
  /** ISO date. */
  readonly today: string
}

/** Every document that may be quoted, in the order given. */
export function sourcesPage({ site, documents, version, today }: SourcesProps) {
  const passages = documents.reduce((sum, document) => sum + document.passages.length, 0)

  return layout({
    site,
    title: 'Sources',
    page: 'sources',
    current: 'sources',
    main: html`<div class="column">
      <h1>Sources</h1>
      <p class="intro">Answers quote these pages, a sentence at a time, and nothing else.</p>
      ${
        documents.length > 0
          ? html`<ul class="documents">
              ${documents.map((document) => row(document, today))}
            </ul>`
          : html`<p>No document is indexed yet.</p>`
      }
      <p class="foot">
        <span
          >${formatCount(documents.length, 'document')}, ${formatCount(passages, 'passage')}</span
        >
        <span>Index <code>${shortVersion(version)}</code></span>
      </p>
    </div>`,
  })
}

function row(document: Document, today: string) {
  const { publisher, reviewedOn } = document.source
  const gaps = document.sentences.filter(({ kind }) => kind === 'gap').length

  return html`<li>
    <div>
      <h2>
        <a href="${sourceAddress(document.id)}" lang="${document.language}">${document.title}</a>
      </h2>
      <p>
        ${publisher && `${publisher}. `}${formatCount(document.sections.length, 'section')},
        ${formatCount(document.passages.length, 'passage')}.
      </p>
      ${gaps > 0 && html`<p>${formatCount(gaps, 'list')} missing in the source</p>`}
    </div>
    ${
      reviewedOn &&
      html`<div class="age">
        <p>Reviewed <time datetime="${reviewedOn}">${formatDate(reviewedOn)}</time></p>
        ${ageBadge(reviewedOn, today)}
      </div>`
    }
  </li>`
}

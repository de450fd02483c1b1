import { html } from 'hono/html'
import type { Partner } from '../api/partner.ts'
import type { Site } from '../core/types.ts'
import { formatDate, formatNumber } from './format.ts'
import { icon } from './icons.ts'
import { type Html, layout } from './layout.ts'
import { type Look, queryOf } from './look.ts'
import { type Deployment, sandbox, type Snippets, snippetsOf, tokensOf } from './snippets.ts'
import { type Backdrop, backdrops } from './stage.ts'

export interface PreviewProps {
  readonly site: Site
  readonly partner: Partner
  readonly isExpired: boolean
  readonly deployment: Deployment
  readonly look: Look
  readonly on: Backdrop
  readonly width: 'desktop' | '320'
}

/** What a partner copies, what its policy needs, and the chat as it will look: without script by a form. */
export function previewPage(props: PreviewProps) {
  const { site, partner, deployment, look } = props
  const { origin, release, integrity, key } = deployment
  const code = snippetsOf(deployment, look)
  return layout({
    site,
    title: `${nameOfPartner(partner)}, preview`,
    page: 'preview',
    isIndexed: false,
    assets: { style: '/partner.css', script: '/preview.js' },
    main: html`<div
      class="preview"
      data-origin="${origin}"
      data-release="${release}"
      data-integrity="${integrity}"
      data-key="${key}"
    >
      ${head(props)}
      <div class="steps">
        <section aria-labelledby="put">
          <h2 id="put">1. Put it on the page</h2>
          ${ways(code, release)}
        </section>
        <section aria-labelledby="allow">
          <h2 id="allow">2. Allow it in your policy</h2>
          <p class="intro">
            Only needed if your site sends a Content-Security-Policy. Add to the lines you have. It
            needs no inline style, no eval, and passes Trusted Types.
          </p>
          ${block('policy', 'Content-Security-Policy', code)}
          <p class="intro">The iframe needs one entry, and the link without script none.</p>
          ${block('framePolicy', 'Content-Security-Policy, for the iframe', code)}
        </section>
        <section aria-labelledby="yours">
          <h2 id="yours">3. Make it yours</h2>
          <p class="intro">
            Change it beside the preview, copy the result. Colours that would be hard to read are
            darkened, on dark pages lightened, until they reach 4.5 to 1.
          </p>
          ${block('style', 'In your stylesheet', code)}
        </section>
      </div>
      ${live(props)}
    </div>`,
  })
}

function nameOfPartner({ name, key }: Partner): string {
  return name ?? key
}

function head({ partner, isExpired }: PreviewProps) {
  const { key, collections, rate, expires, origins } = partner
  const facts = [
    `Answers from: ${collections ? collections.join(', ') : 'all sources'}.`,
    rate &&
      `${formatNumber(rate.limit)} questions ${rate.period === 60 ? 'a minute' : `in ${rate.period} seconds`}.`,
    expires && !isExpired && `Until ${formatDate(expires)}.`,
  ].filter(Boolean)
  return html`<header class="preview-head">
    <div>
      <h1>${nameOfPartner(partner)}</h1>
      <p class="intro">Key <code>${key}</code>. ${facts.join(' ')}</p>
    </div>
    <ul class="origins" aria-label="Pages that may ask">
      ${origins.map((origin) => html`<li>${icon('check')}<code>${origin}</code></li>`)}
    </ul>
    ${
      isExpired &&
      html`<p class="notice">
        ${icon('warning')}<span
          >Expired on ${formatDate(expires!)}. Its pages are refused, and so is the chat
          below.</span
        >
      </p>`
    }
  </header>`
}

function ways(code: Snippets, release: string) {
  const way = (id: keyof Snippets, name: string, caption: string, words: Html) =>
    html`<section id="way-${id}">
      <h3>${name}</h3>
      <p class="intro">${words}</p>
      ${block(id, caption, code)}
    </section>`
  return html`<div class="ways" data-tabs="Ways to put it on the page">
    ${way(
      'evergreen',
      'Evergreen',
      'Before </body>',
      html`Takes every fix by itself, and never a change that breaks your page. Take Pinned to
      decide when.`,
    )}
    ${way(
      'pinned',
      'Pinned + SRI',
      'Before </body>',
      html`Stays at ${release} until you change it. The browser refuses the file if one byte
      differs. Take Evergreen to get fixes by themselves.`,
    )}
    ${way(
      'frame',
      'iframe',
      'Where the chat is to stand',
      html`For systems that take no script. Opens on the pages of your origins alone, and can read
      nothing of them.`,
    )}
    ${way(
      'noScript',
      'No script',
      'Beside one of the others',
      html`For visitors without script: the same answers, on a page of ours.`,
    )}
  </div>`
}

/** A snippet with its name and a button that copies it. */
function block(id: keyof Snippets, caption: string, code: Snippets) {
  const text = code[id]
  const coloured = tokensOf(text).map((token) =>
    token.kind ? html`<span class="${token.kind}">${token.text}</span>` : token.text,
  )
  return html`<figure class="code">
    <figcaption>
      <span id="caption-${id}">${caption}</span>
      <button class="copy" type="button" data-copy="${text}" data-copy-of="${id}" hidden>
        ${icon('copy')}<span>Copy</span>
      </button>
    </figcaption>
    <pre
      tabindex="0"
      role="group"
      aria-labelledby="caption-${id}"
    ><code data-code="${id}">${coloured}</code></pre>
  </figure>`
}

const languages = [
  ['', 'As the page'],
  ['en', 'English'],
  ['ar', 'العربية'],
  ['de', 'Deutsch'],
  ['es', 'Español'],
  ['fr', 'Français'],
] as const

const accents = [
  ['', 'Its own green', '#0e5b57'],
  ['1d4f91', 'Blue', '#1d4f91'],
  ['5b3a8e', 'Purple', '#5b3a8e'],
  ['8f2d20', 'Red', '#8f2d20'],
  ['2f5d2a', 'Moss', '#2f5d2a'],
] as const

function live({ partner, look, on, width }: PreviewProps) {
  const stage = `/partners/${partner.key}/stage?${String(queryOf(look))}&on=${on}`
  const host = new URL(partner.origins[0]!.replace('*.', 'www.')).host
  const own = look.accent.slice(1)
  const swatches = accents.some(([value]) => value === own)
    ? accents
    : [...accents, [own, 'Yours', look.accent] as const]
  return html`<section class="live" aria-labelledby="live">
    <h2 class="unseen" id="live">Preview</h2>
    <div class="window ${width === '320' ? 'narrow' : ''}">
      <p class="bar"><code>${host}/knee-pain</code> <span>Live, with your key</span></p>
      <iframe
        title="A page with the chat"
        src="${stage}"
        sandbox="${sandbox}"
        loading="lazy"
      ></iframe>
    </div>
    <form class="controls" method="get">
      ${choice('theme', 'Theme', look.theme, [
        ['auto', 'Auto'],
        ['light', 'Light'],
        ['dark', 'Dark'],
      ])}
      ${choice('position', 'Side', look.position, [
        ['start', 'Start'],
        ['end', 'End'],
      ])}
      <fieldset class="swatches">
        <legend>Accent</legend>
        <div>
          ${swatches.map(
            ([value, name, colour]) =>
              html`<label title="${name}"
                ><input
                  type="radio"
                  name="accent"
                  value="${value}"
                  ${value === own && 'checked'}
                /><svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
                  <circle cx="12" cy="12" r="11.5" fill="${colour}" /></svg
                ><span class="unseen">${name}</span></label
              >`,
          )}
        </div>
      </fieldset>
      <label class="select"
        ><span>Language</span>
        <select name="lang">
          ${languages.map(
            ([value, name]) =>
              html`<option value="${value}" ${value === look.lang && 'selected'}>${name}</option>`,
          )}
        </select></label
      >
      ${choice('mode', 'Place', look.mode, [
        ['float', 'Float'],
        ['inline', 'In the page'],
      ])}
      ${choice('width', 'Width', width, [
        ['desktop', 'Desktop'],
        ['320', '320'],
      ])}
      ${choice(
        'on',
        'Page',
        on,
        backdrops.map((name) => [name, `${name[0]!.toUpperCase()}${name.slice(1)}`]),
      )}
      <noscript><button class="button primary">Show it so</button></noscript>
    </form>
  </section>`
}

/** A few words of which one is chosen. */
function choice(
  name: string,
  legend: string,
  chosen: string,
  options: readonly (readonly [value: string, words: string])[],
) {
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    <div>
      ${options.map(
        ([value, words]) =>
          html`<label
            ><input
              type="radio"
              name="${name}"
              value="${value}"
              ${value === chosen && 'checked'}
            /><span>${words}</span></label
          >`,
      )}
    </div>
  </fieldset>`
}

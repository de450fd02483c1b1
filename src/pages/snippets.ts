/** What a partner copies into its pages, as text. Runs in the worker and on the page. */
import { attributesOf, contrastOnWhite, type Look, propertiesOf } from './look.ts'

export interface Deployment {
  /** Of the worker: `https://faq.example`. */
  readonly origin: string
  /** Version of the software. */
  readonly release: string
  /** Of that version's `faq.js`: `sha384-…`. */
  readonly integrity: string
  /** The partner's. */
  readonly key: string
}

/** What a framed page needs; it has no origin of its own, so that it is asked for its key. */
export const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals'

export interface Snippets {
  readonly evergreen: string
  readonly pinned: string
  readonly frame: string
  readonly noScript: string
  /** What a policy needs for the script, and for the iframe. */
  readonly policy: string
  readonly framePolicy: string
  readonly style: string
}

export function snippetsOf(deployment: Deployment, look: Look): Snippets {
  const { origin, release, integrity, key } = deployment
  const [major] = release.split('.')
  const { theme, lang } = look
  const framed = new URLSearchParams({
    partner: key,
    ...(theme !== 'auto' && { theme }),
    ...(lang && { lang }),
  })
  return {
    evergreen: embedded(
      ['<script type="module"', `  src="${origin}/w/${major}/faq.js"`],
      key,
      look,
    ),
    pinned: embedded(
      [
        '<script type="module" crossorigin',
        `  src="${origin}/w/${release}/faq.js"`,
        `  integrity="${integrity}"`,
      ],
      key,
      look,
    ),
    frame: `<iframe title="Ask a question" loading="lazy"
  src="${origin}/embed?${String(framed).replaceAll('&', '&amp;')}"
  width="400" height="640"
  sandbox="${sandbox}"></iframe>`,
    noScript: `<noscript>
  <a href="${origin}/ask">Ask a question</a>
</noscript>`,
    policy: `script-src  ${origin}\nconnect-src ${origin}`,
    framePolicy: `frame-src ${origin}`,
    style: style(look),
  }
}

/** The script tag alone, or with the element where the page puts the chat itself. */
function embedded(script: readonly string[], key: string, look: Look): string {
  const attributes = [['partner', key], ...attributesOf(look)]
  const written = (prefix: string) =>
    attributes.map(([name, value]) => `${prefix}${name}="${value}"`).join(' ')
  return look.mode === 'inline'
    ? `${script.join('\n')}></script>\n<faq-widget mode="inline"\n  ${written('')}></faq-widget>`
    : `${script.join('\n')}\n  data-faq ${written('data-')}></script>`
}

function style(look: Look): string {
  const properties = propertiesOf(look)
  if (properties.length === 0) return '/* Nothing: this is how it comes. */'
  const lines = properties.map(([name, value]) => {
    const contrast = name === '--faq-accent' && Math.floor(contrastOnWhite(value) * 10) / 10
    return `  ${name}: ${value};${contrast ? ` /* ${contrast} to 1 on white */` : ''}`
  })
  return `faq-widget {\n${lines.join('\n')}\n}`
}

export interface Token {
  readonly text: string
  readonly kind?: 'comment' | 'string' | 'key'
}

const tokenPattern =
  /(\/\*.*?\*\/)|("[^"]*"|https?:\/\/[^\s"<]+|#[\da-f]{6}\b|\b\d+px)|(--[a-z-]+(?=:)|[a-z-]+(?==")|data-faq|^[a-z]+-src)/gm

/** A snippet cut up for colouring; the texts of its tokens are the snippet. */
export function tokensOf(code: string): Token[] {
  const tokens: Token[] = []
  let at = 0
  for (const match of code.matchAll(tokenPattern)) {
    const [text, comment, string] = match
    if (match.index > at) tokens.push({ text: code.slice(at, match.index) })
    tokens.push({ text, kind: comment ? 'comment' : string ? 'string' : 'key' })
    at = match.index + text.length
  }
  if (at < code.length) tokens.push({ text: code.slice(at) })
  return tokens
}

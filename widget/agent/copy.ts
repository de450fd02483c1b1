/** What is copied: the quote with where it stands, in each form that what it is pasted into takes. */
import { bySection } from './items.ts'
import type { Answer, Citation, Item } from './types.ts'
import { addressOf, dateOf, sectionOf, shortVersion } from './words.ts'

export interface Copied {
  readonly text: string
  readonly html: string
  readonly markdown: string
}

export const internalMark = 'Internal only.'

/** Quotes of one section stand together, in front of the one citation. `origin` is the console’s. */
export function copyOf({ citations, audience, version }: Item, origin: string): Copied {
  const isInternal = audience === 'internal'
  const said = bySection(citations).map((quotes) => {
    return { ...place(quotes, version), address: addressOf(quotes[0]!, isInternal, origin) }
  })
  const mark = isInternal ? [internalMark] : []
  return {
    text: [
      ...mark,
      ...said.map((it) => `${it.quotes.map(quoted).join(' ')} ${it.source} ${it.address}`),
    ].join(isInternal && said.length === 1 ? ' ' : '\n\n'),
    html: [
      ...mark.map((it) => `<p><strong>${it}</strong></p>`),
      ...said.map(
        (it) =>
          `<blockquote>${it.quotes.map((quote) => `<p>${escapeHtml(quoted(quote)).replaceAll('\n', '<br>')}</p>`).join('')}</blockquote>` +
          `<p><cite><a href="${escapeHtml(it.address)}">${escapeHtml(it.name)}</a></cite>${escapeHtml(it.rest)}</p>`,
      ),
    ].join(''),
    markdown: [
      ...mark.map((it) => `**${it}**`),
      ...said.map(
        (it) =>
          `${it.quotes.map((quote) => `> ${escapeMarkdown(quote).replaceAll('\n', '\n> ')}`).join('\n>\n')}\n\n` +
          `[${escapeMarkdown(it.name)}](<${it.address.replaceAll('<', '%3C').replaceAll('>', '%3E')}>)${escapeMarkdown(it.rest)}`,
      ),
    ].join('\n\n'),
  }
}

/** Two citations, with a blank line between them. */
export function bothOf(a: Copied, b: Copied): Copied {
  return {
    text: `${a.text}\n\n${b.text}`,
    html: `${a.html}<br>${b.html}`,
    markdown: `${a.markdown}\n\n${b.markdown}`,
  }
}

/** What is said where the sources do not answer, with whom to reach. */
export function replyOf({ text, contacts = [] }: Answer): string {
  const people = contacts.map(({ label, phone, sms, url, hours }) =>
    [`${label}:`, [phone ?? sms ?? url, hours].filter(Boolean).join(', ')].join(' '),
  )
  return [text, ...people].join('\n')
}

function place([first, ...others]: readonly Citation[], version: string) {
  const { title, publisher, reviewedOn } = first!
  const section = sectionOf(first!)
  const name = [title, section].filter(Boolean).join(', ')
  const stated =
    publisher && reviewedOn
      ? `${publisher}, reviewed ${dateOf(reviewedOn)}.`
      : (publisher && sentence(publisher)) || (reviewedOn && `Reviewed ${dateOf(reviewedOn)}.`)
  const rest = [stated, `Version ${shortVersion(version)}.`].filter(Boolean).join(' ')
  return {
    quotes: [first!, ...others].map(({ quote }) => quote),
    name,
    rest: `${/[.?!…]$/.test(name) ? '' : '.'} ${rest}`,
    source: `${sentence(name)} ${rest}`,
  }
}

function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`
}

function quoted(quote: string): string {
  return `“${quote}”`
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>|~]/g, String.raw`\$&`)
    .replaceAll(/^(\s*)([#+-])(?=\s)/gm, String.raw`$1\$2`)
    .replaceAll(/^(\s*\d+)([.)])(?=\s)/gm, String.raw`$1\$2`)
}

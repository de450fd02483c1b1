import { safeUrl, telephone } from './addresses.ts'
import type { Site } from './client.ts'
import { type Child, div, el, p } from './dom.ts'
import { icon, mark, phone } from './icons.ts'
import { strings } from './strings.ts'
import type { Scene } from './scene.ts'
import { offersPart, ownWords, waitingCard } from './view-reply.ts'

/** Until the site says which number is the visitor's. */
const defaultEmergency = '911'

/** What stands in the log before the first question; `suggestions` are the page's own, with bars between them. */
export function firstView(
  site: Site | undefined,
  suggestions: string | undefined,
  ask: Scene['ask'],
): HTMLElement[] {
  const starters = suggestions?.split('|').map((question) => ({ question }))
  return [
    div('v-picture', waitingCard(), icon(mark)),
    ownWords(site?.greeting ?? strings.welcome),
    p(
      'v-caption',
      site?.topics.map((topic) => `${topic}. `),
      notAdvice(site),
    ),
    offersPart('v-chip', strings.often, starters ?? site?.suggestions, ask),
  ]
}

/** The row that stands below the input in every state. */
export function foot(site: Site | undefined, privacyUrl: string | undefined): HTMLElement[] {
  const number = site?.emergency[0]?.phone ?? defaultEmergency
  const privacy = safeUrl(privacyUrl)
  return [
    p('', notAdvice(site), privacy && [' ', link(privacy, strings.privacy)]),
    link(telephone(number), strings.inEmergency(number), icon(phone)),
  ]
}

function notAdvice(site: Site | undefined): string {
  return site?.disclaimer ?? strings.notAdvice
}

function link(href: string, text: string, before?: Child): HTMLElement {
  return el('a', { href }, before, text)
}

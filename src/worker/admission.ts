/** Who asks, by the Origin of a request, and whether they may. */
import type { Partner, PartnersFile } from '../api/partner.ts'
import type { ErrorCode } from '../api/schema.ts'

/** A request that may be answered. */
export interface Caller {
  /** Absent of our own pages, and of what sends no Origin. */
  readonly partner?: Partner
  /** Tells what this caller is told apart from what others are; absent where no partner asks. */
  readonly edition?: string
}

export interface Refusal {
  readonly code: ErrorCode
  /** What the caller can do about it; visitors may read it. */
  readonly message: string
}

export interface Arrival {
  /** As the request names it. */
  readonly origin: string | undefined
  /** That the request came to. */
  readonly own: URL
  /** Public: it says who a page without an origin of its own belongs to, and proves nothing. */
  readonly key: string | undefined
  /** Absent where the operator names no partners. */
  readonly partners: PartnersFile | undefined
  /** ISO date, in UTC. */
  readonly today: string
}

const notAllowed: Refusal = {
  code: 'origin-not-allowed',
  message: 'This page may not ask here. Whoever runs it can have it added as a partner.',
}
const keyMissing: Refusal = {
  code: 'origin-not-allowed',
  message: 'This page has no origin of its own, and names no partner: send its key as "partner".',
}
const unknown: Refusal = { code: 'partner-unknown', message: 'There is no partner of this key.' }
const expired: Refusal = {
  code: 'partner-expired',
  message: 'The time for which this page may ask is over.',
}

/**
 * The caller of a request, or why it is refused. No Origin is none of a page's: our own GET requests, addresses that are
 * opened, programs. A page that says where it is, is who stands there, whatever key it sends; one that says `null`, as
 * in a sandboxed frame, is who its key says.
 */
export function admission({ origin, own, key, partners, today }: Arrival): Caller | Refusal {
  if (origin === undefined || origin === own.origin) return {}
  if (origin === 'null') {
    if (key === undefined) return keyMissing
    return admitted(partners, partners?.partners.find((it) => it.key === key) ?? unknown, today)
  }
  if (!partners) return isLocal(own) && isLocal(parsed(origin)) ? {} : notAllowed
  return admitted(partners, partnerAt(partners, origin) ?? notAllowed, today)
}

function admitted(
  partners: PartnersFile | undefined,
  found: Partner | Refusal,
  today: string,
): Caller | Refusal {
  if ('code' in found) return found
  if (isExpired(found, today)) return expired
  return { partner: found, edition: `${partners!.version}-${found.key}` }
}

/** From the day after its last one on. */
export function isExpired({ expires }: Partner, today: string): boolean {
  return expires !== undefined && expires < today
}

/** The partner that names this origin; else the one that names the nearest domain above it. */
function partnerAt({ partners }: PartnersFile, origin: string): Partner | undefined {
  const url = parsed(origin)
  if (!url) return undefined
  const exact = partners.find(({ origins }) => origins.includes(url.origin))
  if (exact) return exact
  let best: Partner | undefined
  let length = 0
  for (const partner of partners) {
    for (const pattern of partner.origins) {
      if (pattern.length <= length || !isBelow(pattern, url)) continue
      best = partner
      length = pattern.length
    }
  }
  return best
}

/** Whether an origin is that of a sub-domain, at any depth, of `https://*.clinic.example`. */
function isBelow(pattern: string, url: URL): boolean {
  if (!pattern.includes('://*.')) return false
  const domain = new URL(pattern.replace('*.', ''))
  return (
    url.protocol === domain.protocol &&
    url.port === domain.port &&
    url.hostname.endsWith(`.${domain.hostname}`)
  )
}

/** Undefined for what is not exactly an origin, as browsers write it. */
function parsed(origin: string): URL | undefined {
  if (!URL.canParse(origin)) return undefined
  const url = new URL(origin)
  // A pattern can be parsed too, and is where nobody is.
  return url.origin === origin && !origin.includes('*') ? url : undefined
}

/** A machine that somebody develops on. */
function isLocal(url: URL | undefined): boolean {
  return url?.hostname === 'localhost' || url?.hostname === '127.0.0.1'
}

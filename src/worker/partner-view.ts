/** What a caller sees of the site: of everything, what its partner may see, in its partner's words. */
import type { Partner } from '../api/partner.ts'
import type { Artifact } from '../core/artifact.ts'
import type { Site } from '../core/types.ts'
import type { Caller } from './admission.ts'
import { ApiError } from './errors.ts'

/** The artifact with what is the partner's own: name, greeting, contacts and locale. */
export function artifactFor({ partner }: Caller, artifact: Artifact): Artifact {
  return partner ? { ...artifact, site: siteFor(partner, artifact.site) } : artifact
}

/**
 * The collections of a question: those of the partner, or of them the one that is asked for. Throws `ApiError` where
 * that is not among them.
 */
export function collectionsFor({ partner }: Caller, asked?: string): readonly string[] | undefined {
  if (asked === undefined) return partner?.collections
  if (partner?.collections && !partner.collections.includes(asked)) {
    throw new ApiError(
      403,
      'collection-not-allowed',
      'This collection is not among those that the partner may ask.',
    )
  }
  return [asked]
}

/** The site in its partner's words. */
export function siteFor({ name, greeting, contacts, locale }: Partner, site: Site): Site {
  const { emergencyContacts, ...rest } = site
  const home = regionOf(site.locale)
  const region = regionOf(locale)
  return {
    ...rest,
    // The operator's numbers are those of the operator's country.
    ...(emergencyContacts && (!region || region === home) && { emergencyContacts }),
    ...(name !== undefined && { name }),
    ...(greeting !== undefined && { greeting }),
    ...(contacts && { contacts }),
    ...(locale !== undefined && { locale: region ? locale : inRegion(locale, home) }),
  }
}

function regionOf(locale: string | undefined): string | undefined {
  return locale === undefined ? undefined : new Intl.Locale(locale).region
}

/** A partner that names a language alone is in the country of the site: `es` in the United States as `es-US`. */
function inRegion(locale: string, region: string | undefined): string {
  return region === undefined ? locale : new Intl.Locale(locale, { region }).toString()
}

import type { SiteResponse } from '../api/schema.ts'
import type { Artifact } from '../core/artifact.ts'
import { narrow } from '../core/retrieval/narrow.ts'
import { contactsFor } from '../core/safety/contacts.ts'
import { opening } from '../core/suggest.ts'

/** Chips that the first view of the widget has room for. */
const maxSuggestions = 4
/** Titles that fit into its line. */
const maxTopics = 3

/**
 * What is said of a site before anything was asked, to a visitor of this locale where it is known, and of these
 * collections where not all are asked.
 */
export function siteResponse(
  whole: Artifact,
  visitor: string | undefined,
  collections: readonly string[] | undefined,
): SiteResponse {
  const artifact = narrow(whole, { collections })
  const { site, documents, version } = artifact
  const { name, topic, greeting, contacts, disclaimer } = site
  const sources = [...documents.values()].filter(({ about }) => !about)
  return {
    name,
    topic,
    greeting,
    contacts,
    disclaimer,
    locale: visitor ?? site.locale,
    emergency: contactsFor([], visitor, site),
    topics: [...new Set(sources.map(({ title }) => title))].slice(0, maxTopics),
    suggestions: opening(artifact, maxSuggestions),
    language: sources[0]?.language ?? 'en',
    version,
    inBrowser: inBrowser(artifact, collections),
  }
}

/** What a page needs beside the text to answer by itself; undefined where the text is too large to be sent for that. */
function inBrowser(
  { site, gzipBytes }: Artifact,
  collections: readonly string[] | undefined,
): SiteResponse['inBrowser'] {
  const { offlineMaxBytes = 0, contacts, emergencyContacts, locale, suggestions } = site
  if (gzipBytes === 0 || gzipBytes > offlineMaxBytes) return undefined
  return { collections, contacts, emergencyContacts, locale, suggestions }
}

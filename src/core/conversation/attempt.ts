import type { Artifact } from '../artifact.ts'
import type { SearchOptions } from '../search.ts'

/** A question to search, and when what it finds counts. The last of several attempts counts whatever it finds. */
export interface Attempt extends SearchOptions {
  readonly question: string
  /** How the turn was read, where that says its subject itself; else it is as typed, with what was carried. */
  readonly readAs?: string
  /** The share of the title of the best page that it must name itself. */
  readonly names?: number
  /** Words of which the best passage must say half, to count. */
  readonly mustSay?: string
  /** Whether it goes on about what was said: what is not found then is not off topic. */
  readonly leans?: boolean
  /** Passages that it may find, by document title. */
  readonly title?: string
  /** Passages that it may find, by id. What comes closest among them is shown, as such, where none answers. */
  readonly ids?: ReadonlySet<string>
}

/** Share of a title from which on a question names a subject of its own. */
export const namesOwnSubject = 0.5
/** The same for one that leans on what was said before: "can my kids get it" names no "… in children". */
export const namesAnother = 0.8

/** A question that is searched as it is read. */
export function readAs(question: string): Pick<Attempt, 'question' | 'readAs'> {
  return { question, readAs: question }
}

/** Where titles do not name subjects, or there is but one, no title is carried. */
export function isOneTopic({ settings, topic }: Artifact): boolean {
  return topic !== undefined || !settings.titlesNameSubjects
}

/** What can be learned about a corpus without labels: its own headings and questions are asked. */
import type { Settings } from '../core/artifact.ts'
import { newQuery } from '../core/query.ts'
import type { Retriever } from '../core/retriever.ts'
import { titleShare } from '../core/subject.ts'
import type { Document } from '../core/types.ts'

/** From this share of headings on that name their title, titles name subjects: near 1 in disease pages, 0 in articles. */
const minShare = 0.5
/** Enough to tell, whatever the size of the corpus. */
const maxHeadings = 2_000

export function calibrate(documents: readonly Document[], retriever: Retriever): Settings {
  const headings = documents
    .flatMap((document) =>
      document.sections.map(({ path }) => ({ document, heading: path.at(-1) })),
    )
    .filter(({ heading }) => heading !== undefined)
    .slice(0, maxHeadings)
  const naming = headings.filter(
    ({ document, heading }) =>
      titleShare(document, newQuery(heading!, retriever), retriever) >= 0.8,
  )
  return { titlesNameSubjects: headings.length > 0 && naming.length / headings.length >= minShare }
}

/** How what is being typed may go on: as a question that the corpus answers, or as a name that it knows. */
import type { Artifact } from '../artifact.ts'
import type { Retriever } from '../retrieval/retriever.ts'

interface Known {
  /** Lower case. */
  readonly key: string
  readonly text: string
}

interface Completions {
  /** Sorted by key. */
  readonly questions: readonly Known[]
  readonly names: readonly Known[]
}

/** Letters typed before anything is completed. */
const minLength = 3
/** Words of the end of what was typed that a name may begin with. */
const maxWords = 6

/** By the retriever, which an artifact in a partner’s words shares. */
const ofArtifact = new WeakMap<Retriever, Completions>()

/**
 * What is missing at the end of `typed`, to be shown in grey; undefined where nothing is known to go on like this. Only
 * questions that their section is known to answer are completed, and names of pages.
 */
export function completion(artifact: Artifact, typed: string): string | undefined {
  const text = typed.toLowerCase()
  // Lower case of another length has other offsets.
  if (text.length !== typed.length || typed.trim().length < minLength) return undefined
  const { questions, names } = completionsOf(artifact)
  const question = firstBeginningWith(questions, text.trimStart())
  if (question) return rest(question, text.trimStart())
  const starts = [...text.matchAll(/(?<=^|\s)\S/g)].map(({ index }) => index).slice(-maxWords)
  for (const start of starts) {
    const end = text.slice(start)
    const name = end.trim().length < minLength ? undefined : firstBeginningWith(names, end)
    if (name) return rest(name, end)
  }
  return undefined
}

function rest({ text }: Known, typed: string): string {
  return text.slice(typed.length)
}

function completionsOf(artifact: Artifact): Completions {
  const { documents, suggestions, site, retriever } = artifact
  const known = ofArtifact.get(retriever)
  if (known) return known
  const completions = {
    questions: sorted([...(site.suggestions ?? []), ...suggestions].map((it) => it.question)),
    names: sorted(
      [...documents.values()]
        .filter(({ about }) => !about)
        .flatMap(({ title, aliases }) => [title, ...aliases])
        .map((name) => (/^\p{Lu}\p{Ll}/u.test(name) ? lowered(name) : name)),
    ),
  }
  ofArtifact.set(retriever, completions)
  return completions
}

/** Within a sentence: "bone marrow edema" for "Bone Marrow Edema". A name in capitals stays as it is. */
function lowered(name: string): string {
  return name.replaceAll(/\b\p{Lu}(?=\p{Ll})/gu, (letter) => letter.toLowerCase())
}

function sorted(texts: readonly string[]): Known[] {
  return [...new Set(texts)]
    .map((text) => ({ key: text.toLowerCase(), text }))
    .filter(({ key, text }) => key.length === text.length)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
}

/** The first of a sorted list that is longer than `beginning` and begins with it. */
function firstBeginningWith(list: readonly Known[], beginning: string): Known | undefined {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (list[middle]!.key <= beginning) low = middle + 1
    else high = middle
  }
  return list[low]?.key.startsWith(beginning) ? list[low] : undefined
}

import { analyze, isStopWord, words } from '../core/text/analyzer.ts'
import type { Document } from '../core/types.ts'
import { abbreviationsOf } from './abbreviations.ts'

/** A shorter abbreviation stands for too much. */
const minAbbreviation = 3

/**
 * The other names that documents give to their own subjects, by title; documents of one title are one page: "Pink eye,
 * also called conjunctivitis, is …", "Transient ischemic attack (TIA) is …". Left out are names that are another title
 * too, that two titles claim, and those that are a part of their title. Where there is but one subject no abbreviation
 * has to name it.
 */
export function ownNames(documents: readonly Document[]): Map<string, string[]> {
  const isOneTopic = documents.filter(({ about }) => !about).length === 1
  const claimed = new Map<string, Map<string, string>>()
  for (const document of documents) {
    const names = claimed.get(document.title) ?? new Map<string, string>()
    claimed.set(document.title, names)
    const short = shortNames(document)
    for (const found of [...(isOneTopic ? [] : short), ...longNames(document, short)]) {
      if (!names.has(keyOf(found))) names.set(keyOf(found), found)
    }
  }
  const owners = ownersOf(claimed)
  return new Map(
    [...claimed].map(([title, names]) => [
      title,
      [...names]
        .filter(([key]) => owners.get(key)!.size === 1 && !isPart(key, title))
        .map(([, found]) => found),
    ]),
  )
}

/** The titles that each name stands for. */
function ownersOf(
  claimed: ReadonlyMap<string, ReadonlyMap<string, string>>,
): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>()
  for (const [title, names] of claimed) {
    for (const key of [keyOf(title), ...names.keys()]) {
      owners.set(key, (owners.get(key) ?? new Set()).add(title))
    }
  }
  return owners
}

/** The abbreviations that the text defines of its title as a whole. */
function shortNames({ title, text }: Document): string[] {
  return abbreviationsOf(text)
    .filter(({ short, long }) => short.length >= minAbbreviation && keyOf(long) === keyOf(title))
    .map(({ short }) => short)
}

function longNames({ title, text, sentences }: Document, short: readonly string[]): string[] {
  const patterns = namingPatterns([title, ...short])
  return sentences
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => saysName.test(sentence))
    .flatMap((sentence) => patterns.flatMap((pattern) => pattern.exec(sentence)?.[1] ?? []))
    .flatMap((said) => said.split(' or '))
    .map((said) => said.replace(/^(?:the )?["“‘]?|["”’]$/gi, '').trim())
    .filter(isName)
}

/** Most sentences name nothing. */
const saysName = /\b(?:called|known|referred|termed|names?|named|terms?|or)\b/i

/** "Is called" alone says what somebody calls it in passing: "kidney disease is often called a silent disease". */
const called =
  '(?:(?:is|are|was|were) )?(?:(?:also|sometimes|commonly|formerly|previously) ){1,2}(?:called|known as|referred to as|termed|named)'
const name = '([^,.;:()]{2,80}?)'
const verbs = 'is|are|was|were|has|have|occurs?|happens?|affects?|causes?|means?|refers?'
/** Behind a comma a name may go on ("…, type III"), so a clause has to begin there. */
const end = `(?=,?(?: and)? (?:${verbs})\\b|, (?:an?|which|that|because)\\b|[.;:()]|$)`

/** How a sentence names its subject anew. The subject stands first, so that nothing else can be meant. */
function namingPatterns(subject: readonly string[]): RegExp[] {
  const any = `(?:${subject.map((it) => it.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')})`
  const own = `(?:the )?${any}(?: \\(${any}\\))?`
  return [
    `^${own}(?:, | \\(| )${called} ${name}${end}`,
    `^${own}, or ${name}, (?=(?:is|are|occurs?|happens?)\\b)`,
    `^(?:another|other) (?:name|term)s? for ${own} (?:is|are) ${name}${end}`,
  ].map((pattern) => new RegExp(pattern, 'iu'))
}

const maxWords = 6
/** Function words that a name may have. */
const inNames = new Set(['of', 'in', 'with', 'and', 'the', 'to'])

function isName(said: string): boolean {
  const found = words(said)
  return (
    /^[\p{L}\p{N}]/u.test(said) &&
    found.length <= maxWords &&
    found.some(({ text }) => !isStopWord(text)) &&
    found.every(({ text }) => !isStopWord(text) || inNames.has(text))
  )
}

function isPart(key: string, title: string): boolean {
  const own = new Set(analyze(title))
  return key.split(' ').every((term) => own.has(term))
}

/** The same for names that differ in the order of their words or in inflection. */
function keyOf(text: string): string {
  return [...new Set(analyze(text))].toSorted().join(' ')
}

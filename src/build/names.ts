import { analyze, isStopWord, words } from '../core/analyzer.ts'
import type { Abbreviation, Document } from '../core/types.ts'
import { abbreviationsOf, isAbbreviationOf } from './abbreviations.ts'

/** What a corpus itself calls the subject of a title. */
export interface OwnNames {
  /** "Pink eye, also called conjunctivitis, is …" */
  readonly aliases: readonly string[]
  /** "Transient ischemic attack (TIA) is …" */
  readonly abbreviations: readonly Abbreviation[]
}

/**
 * The other names that documents give to their own subjects, by title; documents of one title are one page. Left out are
 * names that are another title too, that two titles claim, and those that are a part of their title.
 */
export function ownNames(documents: readonly Document[]): Map<string, OwnNames> {
  const claims = new Map<string, Claim[]>()
  for (const document of documents) {
    claims.set(document.title, [...(claims.get(document.title) ?? []), ...claimsOf(document)])
  }
  const owners = ownersOf(claims)
  return new Map(
    [...claims].map(([title, all]) => {
      const first = new Map(all.toReversed().map((claim) => [claim.key, claim]))
      const own = [...first.values()]
        .toReversed()
        .filter(({ key }) => owners.get(key)!.size === 1 && !isPart(key, title))
      return [
        title,
        {
          aliases: own.flatMap(({ alias }) => alias ?? []),
          abbreviations: own.flatMap(({ abbreviation }) => abbreviation ?? []),
        },
      ]
    }),
  )
}

/** A name that a document gives to its subject: in full, or short. */
interface Claim {
  /** The same for names that differ in the order of their words or in their inflection. */
  readonly key: string
  readonly alias?: string
  readonly abbreviation?: Abbreviation
}

/** The titles that each name stands for. */
function ownersOf(claims: ReadonlyMap<string, readonly Claim[]>): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>()
  for (const [title, all] of claims) {
    for (const key of [keyOf(title), ...all.map((claim) => claim.key)]) {
      owners.set(key, (owners.get(key) ?? new Set()).add(title))
    }
  }
  return owners
}

function claimsOf(document: Document): Claim[] {
  const { title, text, sentences, abbreviations } = document
  const short = abbreviationsOf(text)
    .filter(({ long }) => keyOf(long) === keyOf(title))
    .map((it) => it.short)
  const terms = new Set(analyze(title))
  const patterns = namingPatterns([title, ...short])
  const found = sentences
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => saysName.test(sentence))
    .flatMap((sentence) => patterns.flatMap((pattern) => pattern.exec(sentence)?.[1] ?? []))
    .flatMap((said) => said.split(' or '))
    .map((said) => said.replace(/^(?:the )?["“‘]?|["”’]$/gi, '').trim())
    .filter(isName)
  return [
    ...found.map((alias) => ({ key: keyOf(alias), alias })),
    ...abbreviations
      .filter((abbreviation) => isAbbreviationOf(abbreviation, terms))
      .map((abbreviation) => ({ key: abbreviation.short.toSorted().join(' '), abbreviation })),
  ]
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

function keyOf(text: string): string {
  return [...new Set(analyze(text))].toSorted().join(' ')
}

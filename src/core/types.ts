/** What the engine reads and writes. All offsets are UTF-16 code units into a document's canonical text. */

/** A half-open range `[start, end)` of a document's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Where a document comes from, as its author states it. */
export interface Source {
  readonly url?: string
  readonly publisher?: string
  /** ISO date, `2023-01-03`. */
  readonly reviewedOn?: string
}

/** Who may see a document: anyone, or signed-in agents alone. */
export type Audience = 'public' | 'internal'

/** A run of text under one heading. Its span begins behind the heading and holds body text only. */
export interface Section extends Span {
  /** The headings above, outermost first; empty for text before the first heading. */
  readonly path: readonly string[]
  /**
   * The question of its heading or record as a person would ask it, to be offered. Whether the section answers it is
   * known where it is among the suggestions; elsewhere it has not been asked.
   */
  readonly question?: string
}

/** What a block of canonical text is on the page. Boilerplate is shown with the source, never indexed or quoted. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'row' | 'boilerplate'

export interface Block extends Span {
  readonly kind: BlockKind
  /**
   * Of a heading: 1 for the title, 2 for the outermost below it, up to 6. Of an item: how far in it stands, to compare
   * within one list. Of anything else: 0.
   */
  readonly level: number
}

/**
 * What a sentence can be used for.
 * - `plain`: quoted alone.
 * - `lead-in`: ends in a colon and introduces the items behind it.
 * - `item`: the first sentence of a list item, quoted with its lead-in.
 * - `more`: a further sentence of the same item.
 * - `gap`: a lead-in whose list the source has lost; it can never be an answer.
 */
export type SentenceKind = 'plain' | 'lead-in' | 'item' | 'more' | 'gap'

export interface Sentence extends Span {
  readonly kind: SentenceKind
}

/** The unit that is indexed and cited: whole sentences of one section. */
export interface Passage extends Span {
  /** `<document id>#<ordinal in the document>`. */
  readonly id: string
  readonly documentId: string
  /** Index into the document's `sections`. */
  readonly section: number
}

/** An abbreviation and what it stands for, as a text defines it: "bone marrow edema (BME)". As index terms. */
export interface Abbreviation {
  readonly short: readonly string[]
  readonly long: readonly string[]
}

export interface Document {
  readonly id: string
  readonly title: string
  /** The canonical text. Every quote is a slice of it. */
  readonly text: string
  /** Of the canonical text in UTF-8, lower-case hex. */
  readonly sha256: string
  readonly source: Source
  readonly audience: Audience
  /** BCP 47, `en`. */
  readonly language: string
  readonly collection?: string
  /** Other names of its subject, as its author or its text gives them. */
  readonly aliases: readonly string[]
  /** That its text defines. */
  readonly abbreviations: readonly Abbreviation[]
  /** True for a document about this assistant itself. */
  readonly about: boolean
  readonly sections: readonly Section[]
  /** In reading order, not overlapping. */
  readonly blocks: readonly Block[]
  /** In reading order, not overlapping, body text only. */
  readonly sentences: readonly Sentence[]
  readonly passages: readonly Passage[]
}

/** A question that the corpus is known to answer, and the passage that answers it. */
export interface Suggestion {
  readonly question: string
  readonly passageId: string
}

/** What an earlier turn said and showed, by id. Texts and titles come from the engine's own index. */
export interface Turn {
  readonly question: string
  readonly kind: AnswerKind
  /** Passage ids of the citations shown. */
  readonly shown: readonly string[]
  /** Passage ids of the suggestions or choices offered. */
  readonly offered: readonly string[]
}

export interface Question {
  /** As typed. Beyond 2,000 code units it is not read. */
  readonly question: string
  /** Oldest first; the last six count. */
  readonly turns?: readonly Turn[]
  /** False searches without the conversation so far. */
  readonly carry?: boolean
  /** False is the visitor's "it's not an emergency". */
  readonly urgent?: boolean
  /** Only passages of these collections; of none where it is empty. */
  readonly collections?: readonly string[]
  /** Of the visitor, BCP 47: `en-GB`. */
  readonly locale?: string
  /** Adds `explain` to the answer. */
  readonly explain?: boolean
}

export type AnswerKind = 'answer' | 'clarify' | 'no-answer' | 'small-talk' | 'urgent'

/** Why the engine abstained. */
export type AbstentionReason =
  | 'off-topic'
  | 'other-subject'
  | 'not-covered'
  | 'gap'
  | 'dose'
  | 'unclear'
  | 'language'

/** A contiguous run of a document's text and the place it stands. */
export interface Citation extends Span, Source {
  readonly documentId: string
  readonly title: string
  /** Of the document, BCP 47. */
  readonly language: string
  /** Heading path of the section. */
  readonly section: readonly string[]
  /** Exactly `document.text.slice(start, end)`. */
  readonly quote: string
  /** The sentence that answers, inside the run; absent where the run is only a lead-in. */
  readonly focus?: Span
  /** Where the original page shows the sentence marked; absent where no address leads there for sure. */
  readonly context?: string
  /** True where a sentence over the limit was cut between clauses or items. */
  readonly cut?: true
}

/** A passage as ranked for one question. */
export interface RankedPassage extends Span {
  readonly id: string
  readonly documentId: string
  readonly section: readonly string[]
  /** Comparable within one answer only. */
  readonly score: number
}

export interface Choice {
  readonly label: string
  readonly question: string
  readonly passageId: string
}

export interface Contact {
  readonly label: string
  readonly phone?: string
  readonly sms?: string
  readonly url?: string
  readonly hours?: string
}

/** What the operator says about the site, in `site.json`. */
export interface Site {
  /** Whose site it is: "Riverside Clinic". */
  readonly name?: string
  /** What can be asked about, within a sentence: "bone marrow edema". */
  readonly topic?: string
  /** The first words to a visitor. */
  readonly greeting?: string
  /** Where a person is reached; offered where the sources do not answer. */
  readonly contacts?: readonly Contact[]
  /** Stands under every answer: "Not medical advice." */
  readonly disclaimer?: string
  /** BCP 47, `en-US`. Its country is that of the emergency numbers where a visitor's is not known. */
  readonly locale?: string
  /** The operator's opening questions, as the sources answer them. */
  readonly suggestions?: readonly Suggestion[]
  /** In place of the emergency numbers of the country. */
  readonly emergencyContacts?: readonly Contact[]
  /** Bytes up to which a page may load the text, gzip, to answer in the visitor's browser; else no page may. */
  readonly offlineMaxBytes?: number
  /** How words are said, by word: "ih-DEE-muh" of "edema". Shown to agents alone. */
  readonly pronunciations?: Readonly<Record<string, string>>
}

/** A document whose title was searched with, though this question did not name it. */
export interface Carried {
  readonly documentId: string
  readonly title: string
}

/** How a question was read. */
export interface Understood {
  readonly question: string
  readonly carried: readonly Carried[]
  /** What is asked for: `causes`, `symptoms`, …; `other` where no word says. */
  readonly type: string
}

/** One signal of the ranking: it adds `value` × `weight` to a score. */
export interface Signal {
  readonly signal: string
  readonly value: number
  readonly weight: number
}

/** Why this passage and this sentence: what was searched and what each signal gave. */
export interface Explanation {
  readonly terms: readonly {
    readonly term: string
    /** Share of the question's weight that rests on this term, 0..1. */
    readonly weight: number
    /** Whether the best passage, its headings or its title say it, in this or another wording. */
    readonly matched: boolean
  }[]
  /** Share of the question's term weight that the best passage covers, 0..1. */
  readonly coverage: number
  /** Signals of the best sentence's passage. */
  readonly passage: readonly Signal[]
  /** Signals of the best sentence. */
  readonly sentence: readonly Signal[]
  /** Log-odds that the best sentence answers; absent where nothing was found. */
  readonly evidence?: number
  /** Evidence from which on a sentence is shown. */
  readonly minEvidence: number
}

export interface Answer {
  /** Hash of version, question and turns. */
  readonly id: string
  readonly kind: AnswerKind
  /**
   * Kind `answer`: the quotes, joined by a blank or a line break, nothing else, at most 700 code units.
   * Else our own words: the first line is the head, the rest the body.
   */
  readonly text: string
  /** Our own words beside quotes. */
  readonly notice?: string
  /** Kind `answer` only: the closest passage, which may not answer. */
  readonly closest?: true
  /** Kind `answer` only: 1 to 6, in reading order within a passage, never overlapping. */
  readonly citations: readonly Citation[]
  /** The best passage of each of the best ten documents, also when it abstains. */
  readonly passages: readonly RankedPassage[]
  /** The chance that the best passage answers, 0..1, shown or not. */
  readonly confidence: number
  /** Kind `clarify` only: two or three. */
  readonly choices?: readonly Choice[]
  readonly contacts?: readonly Contact[]
  readonly suggestions: readonly Suggestion[]
  readonly understood: Understood
  readonly reason?: AbstentionReason
  /** This question and answer as the history of the next one: sent back among its `turns`. */
  readonly turn: Turn
  /** The artifact's hash. */
  readonly version: string
  readonly explain?: Explanation
}

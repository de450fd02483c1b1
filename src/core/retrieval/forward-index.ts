/** Which terms each text of a document has: looked up at answer time, so that no document is analyzed then. */
import { fromBase64, NumberReader } from './bytes.ts'

/** The terms of an index, by their places in its alphabet. */
export interface Dictionary {
  /** Below 0 for a term that the index does not know. */
  placeOf(term: string): number
  termAt(place: number): string
  /** Inverse document frequency, as `idf` has it. */
  idfAt(place: number): number
}

/** Terms of a text, as places in the dictionary, in reading order, repeats kept. */
export type Places = readonly number[]

export interface TextTerms {
  readonly terms: Places
  /** The other form of each abbreviation that the text has in one form only. */
  readonly otherForms: Places
}

export interface HeadingTerms {
  /** Of the headings above it, outermost first. */
  readonly above: Places
  readonly own: Places
}

export interface PassageTerms {
  /** Ordinal of its document. */
  readonly document: number
  /** Places of its sentences in the document: the first, and the one behind the last. */
  readonly start: number
  readonly end: number
  /** As of a text: of its heading and its sentences together. */
  readonly otherForms: Places
}

/**
 * The forward index over its bytes, which are read where they stand. For each document, in the order of the artifact:
 * how many names (title and aliases), sections, sentences and passages it has; then in this order a list for each. A
 * list is how many bytes of it follow; how many numbers its first part has; this part; the second part.
 *
 * | list     | first part                            | second part          |
 * | -------- | ------------------------------------- | -------------------- |
 * | name     | terms                                 |                      |
 * | section  | terms of the headings above it        | terms of its heading |
 * | sentence | terms                                 | other forms          |
 * | passage  | place of its first sentence, how many | other forms          |
 */
export class ForwardIndex {
  readonly dictionary: Dictionary
  readonly #numbers: NumberReader
  /** Where each list begins. */
  readonly #lists: Uint32Array
  /** Of each document its first list of each kind: four entries. */
  readonly #documents: Uint32Array
  /** Of each passage its document and its list: two entries. */
  readonly #passages: Uint32Array

  /** Reads what `compileForward` writes, in base64. */
  constructor(written: string, dictionary: Dictionary) {
    this.dictionary = dictionary
    const bytes = fromBase64(written)
    const numbers = new NumberReader(bytes)
    const lists: number[] = []
    const documents: number[] = []
    const passages: number[] = []
    for (let document = 0; numbers.at < bytes.length; document++) {
      const names = lists.length
      const sections = names + numbers.next()
      const sentences = sections + numbers.next()
      const firstPassage = sentences + numbers.next()
      const end = firstPassage + numbers.next()
      documents.push(names, sections, sentences, firstPassage)
      for (let list = names; list < end; list++) {
        if (list >= firstPassage) passages.push(document, list)
        lists.push(numbers.at)
        const length = numbers.next()
        numbers.at += length
      }
    }
    this.#numbers = numbers
    this.#lists = Uint32Array.from(lists)
    this.#documents = Uint32Array.from(documents)
    this.#passages = Uint32Array.from(passages)
  }

  /** Title and aliases of the document of an ordinal. */
  names(document: number): Places[] {
    const [from, to] = [this.#documents[4 * document]!, this.#documents[4 * document + 1]!]
    return Array.from({ length: to - from }, (_, i) => this.#read(from + i)[0])
  }

  /** The headings above a section of a document, and its own. */
  heading(document: number, section: number): HeadingTerms {
    const [above, own] = this.#read(this.#documents[4 * document + 1]! + section)
    return { above, own }
  }

  /** The sentence at a place of a document. */
  sentence(document: number, at: number): TextTerms {
    const [terms, otherForms] = this.#read(this.#documents[4 * document + 2]! + at)
    return { terms, otherForms }
  }

  /** The passage of an ordinal. */
  passage(ordinal: number): PassageTerms {
    const [[start, count], otherForms] = this.#read(this.#passages[2 * ordinal + 1]!)
    return {
      document: this.#passages[2 * ordinal]!,
      start: start!,
      end: start! + count!,
      otherForms,
    }
  }

  /** All terms of a document, in its names, headings and sentences; repeats kept. */
  *terms(document: number): Generator<number> {
    const [first, end] = [this.#documents[4 * document]!, this.#documents[4 * document + 3]!]
    for (let list = first; list < end; list++) {
      for (const part of this.#read(list)) yield* part
    }
  }

  /** Both parts of a list. */
  #read(list: number): [Places, Places] {
    const numbers = this.#numbers
    numbers.at = this.#lists[list]!
    const length = numbers.next()
    const end = numbers.at + length
    const [first, second]: [number[], number[]] = [[], []]
    for (let left = numbers.next(); left > 0; left--) first.push(numbers.next())
    while (numbers.at < end) second.push(numbers.next())
    return [first, second]
  }
}

/** What the benchmark uses of the peers, so that it type-checks where they are not installed. */

declare module 'lunr' {
  interface Builder {
    ref(field: string): void
    field(name: string): void
    add(document: object): void
  }
  interface Query {
    term(terms: readonly object[], options: object): void
  }
  interface Index {
    query(compose: (query: Query) => void): readonly { readonly ref: string }[]
    toJSON(): object
  }
  const lunr: {
    (configure: (this: Builder) => void): Index
    tokenizer(text: string): readonly object[]
    Index: { load(saved: object): Index }
  }
  export default lunr
}

declare module '@orama/orama' {
  export interface Database {
    readonly tokenizer: object
  }
  export function create(options: object): Database
  export function insert(database: Database, document: object): string
  /** Synchronous as long as no hook is set. */
  export function search(
    database: Database,
    options: { term: string; limit: number },
  ): { readonly hits: readonly { readonly id: string }[] }
  export function save(database: Database): object
  export function load(database: Database, saved: object): void
}

declare module '@orama/stemmers/english' {
  export const stemmer: (word: string) => string
}

declare module '@orama/stopwords/english' {
  export const stopwords: readonly string[]
}

declare module 'flexsearch' {
  export const Encoder: new (settings: object) => object
  export class Document {
    constructor(options: object)
    add(document: object): void
    search(
      question: string,
      options: { limit: number; suggest: true; merge: true },
    ): readonly { readonly id: number }[]
    export(write: (key: string, content: string) => void): Promise<void>
    import(key: string, content: string): void
  }
}

declare module 'flexsearch/lang/en' {
  const english: object
  export default english
}

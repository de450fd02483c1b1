import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, Encoder } from 'flexsearch'
import english from 'flexsearch/lang/en'
import type { Entry } from '../entries.ts'
import { versionOf } from '../peers.ts'
import { type Engine, type Index, maxHits, replyOf } from './engine.ts'

/** Hits of an earlier field come first, whatever the later ones say; this order was the best one all in all. */
const fields = ['heading', 'text', 'title', 'aliases'] satisfies (keyof Entry)[]

const newIndex = () =>
  new Document({
    document: { id: 'ordinal', index: fields },
    encoder: new Encoder(english),
  })

export const flexsearch: Engine = {
  name: 'FlexSearch',
  setting: `${versionOf('flexsearch')}, English encoder, suggest (else a hit must have every word)`,
  async build({ entries }, folder) {
    const index = newIndex()
    for (const entry of entries) index.add({ ...entry })
    await index.export((key, content) => writeFileSync(join(folder, key), content))
  },
  async load(folder, { entries }) {
    const index = newIndex()
    for (const key of readdirSync(folder))
      index.import(key, readFileSync(join(folder, key), 'utf8'))
    return {
      search: (question) =>
        index
          .search(question, { limit: maxHits, suggest: true, merge: true })
          .map(({ id }) => Number(id)),
      reply: (hits) => replyOf(entries, hits),
    } satisfies Index<number[]>
  },
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import lunr from 'lunr'
import { fields } from '../entries.ts'
import { versionOf } from '../peers.ts'
import { type Engine, type Index, maxHits, replyOf } from './engine.ts'

export const lunrEngine: Engine = {
  name: 'lunr',
  setting: `${versionOf('lunr')}, its defaults`,
  async build({ entries }, folder) {
    const index = lunr(function () {
      this.ref('ordinal')
      for (const field of fields) this.field(field)
      for (const entry of entries) this.add(entry)
    })
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index))
  },
  async load(folder, { entries }) {
    const saved = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as object
    const index = lunr.Index.load(saved)
    return {
      // Not `search()`: that one reads "what is X: a disease" as a field named X.
      search: (question) =>
        index
          .query((query) => query.term(lunr.tokenizer(question), {}))
          .slice(0, maxHits)
          .map(({ ref }) => Number(ref)),
      reply: (hits) => replyOf(entries, hits),
    } satisfies Index<number[]>
  },
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import MiniSearch from 'minisearch'
import { fields } from '../entries.ts'
import { versionOf } from '../peers.ts'
import { type Engine, type Index, maxHits, replyOf } from './engine.ts'

const options = { fields: [...fields], idField: 'ordinal' }

export const minisearch: Engine = {
  name: 'MiniSearch',
  setting: `${versionOf('minisearch')}, its defaults`,
  async build({ entries }, folder) {
    const index = new MiniSearch(options)
    index.addAll(entries)
    writeFileSync(join(folder, 'index.json'), JSON.stringify(index))
  },
  async load(folder, { entries }) {
    const index = MiniSearch.loadJSON(readFileSync(join(folder, 'index.json'), 'utf8'), options)
    return {
      search: (question) =>
        index
          .search(question)
          .slice(0, maxHits)
          .map(({ id }) => id as number),
      reply: (hits) => replyOf(entries, hits),
    } satisfies Index<number[]>
  },
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, insert, load, save, search } from '@orama/orama'
import { stemmer } from '@orama/stemmers/english'
import { stopwords } from '@orama/stopwords/english'
import { fields } from '../entries.ts'
import { versionOf } from '../peers.ts'
import { type Engine, type Index, maxHits, replyOf } from './engine.ts'

/** Without its stop words it is far worse and far slower: every word also finds what begins like it. */
const newDatabase = () =>
  create({
    schema: Object.fromEntries(fields.map((field) => [field, 'string'])),
    components: {
      tokenizer: { language: 'english', stemming: true, stemmer, stopWords: stopwords },
    },
  })

export const orama: Engine = {
  name: 'Orama',
  setting: `${versionOf('@orama/orama')}, English stemmer and stop words`,
  async build({ entries }, folder) {
    const database = newDatabase()
    for (const entry of entries) {
      const searched = Object.fromEntries(fields.map((field) => [field, entry[field]]))
      insert(database, { ...searched, id: String(entry.ordinal) })
    }
    writeFileSync(join(folder, 'index.json'), JSON.stringify(save(database)))
  },
  async load(folder, { entries }) {
    const database = newDatabase()
    load(database, JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as object)
    return {
      search: (question) =>
        search(database, { term: question, limit: maxHits }).hits.map(({ id }) => Number(id)),
      reply: (hits) => replyOf(entries, hits),
    } satisfies Index<number[]>
  },
}

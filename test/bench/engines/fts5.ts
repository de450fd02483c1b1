import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fields } from '../entries.ts'
import { type Engine, type Index, maxHits, replyOf } from './engine.ts'

const columns = fields.join(', ')

export const fts5: Engine = {
  name: 'SQLite FTS5',
  setting: `${process.versions['sqlite']}, bm25, porter tokenizer, any word of the question`,
  async build({ entries }, folder) {
    const database = new DatabaseSync(':memory:')
    database.exec(`CREATE VIRTUAL TABLE entries USING fts5(${columns}, tokenize = 'porter')`)
    const insert = database.prepare(
      `INSERT INTO entries (rowid, ${columns}) VALUES (?, ${fields.map(() => '?').join(', ')})`,
    )
    database.exec('BEGIN')
    for (const entry of entries) {
      insert.run(entry.ordinal, ...fields.map((field) => entry[field]))
    }
    database.exec('COMMIT')
    writeFileSync(join(folder, 'index.sqlite'), database.serialize())
    database.close()
  },
  async load(folder, { entries }) {
    const database = new DatabaseSync(':memory:')
    database.deserialize(readFileSync(join(folder, 'index.sqlite')))
    const select = database.prepare(
      // `rank` is bm25() by default, and faster to order by: https://sqlite.org/fts5.html#sorting_by_auxiliary_function_results
      'SELECT rowid FROM entries WHERE entries MATCH ? ORDER BY rank LIMIT ?',
    )
    return {
      search: (question) => {
        const query = anyWord(question)
        return query === '' ? [] : select.all(query, maxHits).map(({ rowid }) => Number(rowid))
      },
      reply: (hits) => replyOf(entries, hits),
    } satisfies Index<number[]>
  },
}

/** `what is gout?` → `"what" OR "is" OR "gout"`: quoted, no word of a question is read as an operator. */
function anyWord(question: string): string {
  return [...question.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => `"${word}"`).join(' OR ')
}

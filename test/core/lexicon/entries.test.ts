import { describe, expect, test } from 'vitest'
import { isStopWord, stemWord, words } from '../../../src/core/text/analyzer.ts'
import { entries } from '../../../src/core/lexicon/entries.ts'
import { sources } from '../../../src/core/lexicon/sources.ts'
import { readEntries, wordingsIn, wordsOf } from '../../../src/core/lexicon/wordings.ts'

const all = readEntries(entries)
/** Every wording with one that it is also called. */
const pairs = all.flatMap(({ left, right, bothWays }) =>
  left.flatMap((from) =>
    right.flatMap((to) =>
      bothWays ? [`${from} > ${to}`, `${to} > ${from}`] : [`${from} > ${to}`],
    ),
  ),
)
/** Wordings that are looked for in a text. */
const lookedFor = all.flatMap(({ left, right, bothWays }) =>
  bothWays ? [...left, ...right] : right,
)

/** What the lexicon calls a wording, in a corpus that knows every word. */
function othersOf(wording: string): string[] {
  return wordingsIn(wording, stemWord).flatMap(({ others }) => others.map((it) => it.join(' ')))
}

describe('the lexicon', () => {
  test('has a source for every entry', () => {
    expect(all.filter(({ source }) => !(source in sources))).toEqual([])
  })

  test('has few entries that only we vouch for', () => {
    const ours = all.filter(({ source }) => source === 'common')
    expect(ours.length / all.length).toBeLessThan(0.15)
  })

  test('says nothing twice', () => {
    expect(pairs.filter((pair, i) => pairs.indexOf(pair) !== i)).toEqual([])
  })

  test('has no wording of function words alone', () => {
    const wordings = all.flatMap(({ left, right }) => [...left, ...right])
    expect(
      wordings.filter((wording) => words(wording).every(({ text }) => isStopWord(text))),
    ).toEqual([])
  })

  test('looks for no wording in a text that lost its meaning with its function words', () => {
    const harmless = new Set(['of', 'in', 'the', 'and', 'to', 'my'])
    const lost = (wording: string) =>
      words(wording.replaceAll('-', '')).filter(
        ({ text }) => isStopWord(text) && !harmless.has(text),
      )
    expect(lookedFor.filter((wording) => wordsOf(wording).length === 0)).toEqual([])
    expect(lookedFor.filter((wording) => lost(wording).length > 0)).toEqual([])
  })

  test('finds each wording in a question, and says what it is also called', () => {
    const missing = pairs.filter((pair) => {
      const [from, to] = pair.split(' > ') as [string, string]
      return !othersOf(from).includes(wordsOf(to).map(stemWord).join(' '))
    })
    expect(missing).toEqual([])
  })

  test('reads an entry of one direction that way alone', () => {
    const oneWay = all.filter(({ bothWays }) => !bothWays)
    const both = oneWay.flatMap(({ left, right }) =>
      left.flatMap((from) =>
        right.filter(
          (to) =>
            !pairs.includes(`${to} > ${from}`) &&
            othersOf(to).includes(wordsOf(from).map(stemWord).join(' ')),
        ),
      ),
    )
    expect(both).toEqual([])
  })
})

test('a line that is no entry is an error that shows it', () => {
  expect(() => readEntries('nci tumor neoplasm')).toThrow('tumor neoplasm')
})

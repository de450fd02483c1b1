import { describe, expect, test } from 'vitest'
import { begun, did, keep, kept, renamed, told } from '../../widget/agent/call.ts'
import { before, type Entry, type State, turnsBefore } from '../../widget/agent/state.ts'
import type { SearchResponse, Turn } from '../../widget/agent/types.ts'

const turn = { question: 'q' } as unknown as Turn
const response = { answer: { turn, kind: 'answer' } } as unknown as SearchResponse

const entry = (id: number, facts: Partial<Entry> = {}): Entry => ({
  id,
  question: `question ${id}`,
  at: id,
  done: [],
  ...facts,
})

const stateOf = (facts: Partial<State>): State => ({ ...before, ...facts })

/** What a tab keeps, without a tab. */
function newStorage(): Storage {
  const values = new Map<string, string>()
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => values.set(key, value),
    removeItem: (key: string) => values.delete(key),
  } as unknown as Storage
}

describe('a question begins', () => {
  test('and with the first one the clock', () => {
    expect(begun(stateOf({}), 'how long', 60_000)).toEqual({
      callStarted: 60_000,
      entries: [{ id: 1, question: 'how long', at: 0, done: [] }],
      current: 1,
    })
  })

  test('behind those that were answered; one that was typed over does not count', () => {
    const entries = [entry(1, { turn }), entry(2)]
    const state = stateOf({ callStarted: 60_000, entries, current: 2 })
    expect(begun(state, 'how long', 90_500)).toEqual({
      callStarted: 60_000,
      entries: [entry(1, { turn }), { id: 3, question: 'how long', at: 30.5, done: [] }],
      current: 3,
    })
  })

  test('but one that something was done with does', () => {
    const state = stateOf({ entries: [entry(1, { done: ['copied'] })], current: 1 })
    expect(begun(state, 'next', 0).entries).toHaveLength(2)
  })
})

describe('the question in the field', () => {
  const state = stateOf({ entries: [entry(1, { turn }), entry(2)], current: 2 })

  test('goes on', () => {
    expect(renamed(state, 'question 2 more').map(({ question }) => question)).toEqual([
      'question 1',
      'question 2 more',
    ])
  })

  test('is answered', () => {
    expect(told(state, response)[1]).toEqual(entry(2, { turn, kind: 'answer' }))
  })

  test('is marked with what was done, once', () => {
    const copied = { ...state, entries: did(state, 'copied') }
    expect(did(copied, 'copied')[1]!.done).toEqual(['copied'])
    expect(did(copied, 'pinned')[1]!.done).toEqual(['copied', 'pinned'])
    expect(did(copied, 'pinned')[0]!.done).toEqual([])
  })

  test('is read in what was said before it, of which the last six count', () => {
    const entries = Array.from({ length: 9 }, (_, at) =>
      entry(at, { turn: { question: String(at) } as unknown as Turn }),
    )
    expect(turnsBefore(stateOf({ entries, current: 8 }))).toEqual(
      ['2', '3', '4', '5', '6', '7'].map((question) => ({ question })),
    )
  })
})

describe('a call', () => {
  test('is kept, without what was never answered, until it is over', () => {
    const storage = newStorage()
    const entries = [entry(1, { turn }), entry(2)]
    keep(stateOf({ entries, callStarted: 5, text: 'question 2', current: 2 }), storage)
    expect(kept(storage)).toEqual({
      entries: [entry(1, { turn })],
      callStarted: 5,
      text: 'question 2',
    })
    keep(stateOf({ entries, callStarted: 5, text: 'question 1', current: 1 }), storage)
    expect(kept(storage)).toMatchObject({ text: 'question 1', current: 1 })
    keep(stateOf({}), storage)
    expect(kept(storage)).toEqual({})
  })

  test.each(['', 'no JSON', '{}', '{"entries": 7}', '{"entries": []}', 'null', '[]'])(
    'that is kept as %j is none',
    (text) => {
      const storage = newStorage()
      storage.setItem('verbatim-call', text)
      expect(kept(storage)).toEqual({})
    },
  )
})

import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../src/core/answer.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import { lookup } from '../../src/core/lookup.ts'
import { agentCorpus, marker } from '../support/agents.ts'
import { buildOf, open } from '../support/corpus.ts'
import { expectValid } from '../support/valid.ts'

let agents: Artifact
let visitors: Artifact

beforeAll(async () => {
  const built = await buildOf(agentCorpus)
  agents = await open(built.get('internal')!)
  visitors = await open(built.get('public')!)
})

const titles = (question: string, more: object = {}) =>
  lookup(agents, { question, ...more }).passages.map(({ title }) => title)

test('answers as answer() does, and ranks the passages of all documents beside it', () => {
  const question = 'how long does knee pain last?'
  const found = lookup(agents, { question })
  expect(found.answer).toEqual(answer(agents, { question }))
  expectValid(agents, found.answer)
  expect(found.audience).toBe('public')
  expect(found.passages[0]).toMatchObject({
    documentId: 'knee-pain',
    title: 'Knee pain',
    section: ['How long does knee pain last?'],
    audience: 'public',
    publisher: 'Alder Valley Clinic',
    reviewedOn: '2025-03-14',
    collection: 'patients',
  })
  expect(found.passages.length).toBeGreaterThan(3)
  expect(found.documents).toBe(new Set(found.passages.map(({ title }) => title)).size)
})

test('quotes what stands in the source, and marks the words of the question there', () => {
  const { passages } = lookup(agents, { question: 'sore knees' })
  for (const { documentId, start, end, text, sentence, citations, matches } of passages) {
    const source = agents.documents.get(documentId)!.text
    expect(text).toBe(source.slice(start, end))
    for (const { start: from, end: to, quote } of citations) {
      expect(quote).toBe(source.slice(from, to))
    }
    expect(source.slice(sentence.start, sentence.end).trim()).not.toBe('')
    for (const match of matches) {
      expect(source.slice(match.start, match.end)).toMatch(/^(sore|knees?|pain)$/i)
    }
  }
  expect(passages[0]!.matches.length).toBeGreaterThan(0)
})

test('shows each sentence once, and never the line of a lost list', () => {
  const { passages } = lookup(agents, { question: 'what may my ankle need?', limit: 20 })
  const sentences = passages.map((it) => `${it.documentId} ${it.sentence.start}`)
  expect(new Set(sentences).size).toBe(sentences.length)
  const gap = 'Your ankle may need:'
  expect(agents.documents.get('ankle-sprain')!.text).toContain(gap)
  for (const { citations } of passages) {
    for (const { quote } of citations) expect(quote).not.toContain(gap)
  }
})

describe('while typing', () => {
  test.each([
    'how long does ank',
    'ankle spr',
    'how do I treat an ankl',
    'swelling of my ankle spra',
  ])('“%s” finds the ankle', (question) => {
    const { passages } = lookup(agents, { question, typing: true })
    expect(passages[0]?.title).toBe('Ankle sprain')
  })

  test('every beginning of a question from its first word on finds its page', () => {
    const question = 'ankle sprain treated'
    for (let length = 3; length <= question.length; length++) {
      const typed = question.slice(0, length)
      expect(titles(typed, { typing: true })[0], typed).toBe('Ankle sprain')
    }
  })

  test('a word that is finished is searched as it stands, and answer() is asked nothing else', () => {
    const question = 'how long does knee pain last'
    expect(lookup(agents, { question, typing: true }).answer).toEqual(answer(agents, { question }))
    expect(titles('ank ', { typing: true })).toEqual(titles('ank'))
  })

  test('completes questions that are answered and names of pages, and nothing else', () => {
    const ending = (question: string) => lookup(visitors, { question, typing: true }).completion
    expect(ending('how long does kn')).toBe('ee pain last?')
    expect(ending('is there a cure for ankle sp')).toBe('rain')
    expect(ending('xylophone')).toBeUndefined()
    expect(ending('ha')).toBeUndefined()
    expect(lookup(visitors, { question: 'how long does kn' }).completion).toBeUndefined()
  })
})

describe('limits', () => {
  test.each([
    [{ collection: 'scripts' }, ({ collection }: Found) => collection === 'scripts'],
    [{ document: 'ankle-sprain' }, ({ documentId }: Found) => documentId === 'ankle-sprain'],
    [{ audience: 'public' }, ({ audience }: Found) => audience === 'public'],
    [{ audience: 'internal' }, ({ audience }: Found) => audience === 'internal'],
  ] as const)('%o', (limit, isWithin) => {
    const found = lookup(agents, { question: 'ankle sprain and knee pain', ...limit })
    expect(found.passages.length).toBeGreaterThan(0)
    expect(found.passages.every(isWithin)).toBe(true)
    const cited = found.answer.citations.map(({ documentId }) => agents.documents.get(documentId)!)
    for (const { id, audience, collection } of cited) {
      expect(isWithin({ documentId: id, audience, collection } as Found)).toBe(true)
    }
  })

  test('what is limited to customer-safe documents says and offers nothing internal', () => {
    for (const question of ['knee pain', `what about the ${marker} refund`, 'how is it treated?']) {
      const found = lookup(agents, { question, audience: 'public', explain: true })
      expect(found.audience).toBe('public')
      const { understood: _, turn: __, explain: ___, ...said } = found.answer
      expect(
        JSON.stringify([said.text, said.citations, said.suggestions, found.passages])
          .replaceAll(/"word":"[^"]*"/g, '')
          .replaceAll(/"term":"[^"]*"/g, ''),
      ).not.toContain(marker)
    }
  })

  test('a document that is not there finds nothing', () => {
    expect(titles('knee pain', { document: 'gone' })).toEqual([])
  })
})

type Found = ReturnType<typeof lookup>['passages'][number]

test('an answer from an internal document says so', () => {
  const found = lookup(agents, { question: `how is the refund paid in call script ${marker}?` })
  expect(found.answer.kind).toBe('answer')
  expect(found.audience).toBe('internal')
})

test('the next question of a call is understood in its context', () => {
  const first = lookup(agents, { question: 'how long does an ankle sprain last?' })
  const found = lookup(agents, { question: 'how is it treated?', turns: [first.answer.turn] })
  expect(found.answer.understood.carried).toMatchObject([{ title: 'Ankle sprain' }])
  expect(found.passages[0]!.title).toBe('Ankle sprain')
})

test('explains each passage on demand: how each word was read, and what each signal gave', () => {
  expect(lookup(agents, { question: 'knee' }).passages[0]!.explain).toBeUndefined()
  const { passages } = lookup(agents, { question: 'what causes a sore knee', explain: true })
  for (const { explain } of passages) {
    expect(explain!.words.map(({ word }) => word)).toEqual(['what', 'causes', 'a', 'sore', 'knee'])
    expect(explain!.words[0]).toEqual({ word: 'what', saidAs: [], isLeftOut: true })
    expect(explain!.passage.length).toBeGreaterThan(0)
  }
  const said = passages.flatMap(({ explain }) => explain!.words.at(-1)!.saidAs)
  expect(said.some((it) => /^knees?$/i.test(it))).toBe(true)
})

test('never throws on what is typed, and returns no more than is asked for', () => {
  for (const question of [
    '',
    ' ',
    '?',
    '\ud83d',
    'a'.repeat(5_000),
    '🙂 knee',
    'k',
    'kn',
    'ﬁ ankle',
    'İ ank',
    'x-ra',
  ]) {
    const { passages } = lookup(agents, { question, typing: true, explain: true, limit: 2 })
    expect(passages.length).toBeLessThanOrEqual(2)
  }
})

describe('within limits', () => {
  const internal = { question: `how is the refund paid in call script ${marker}?` }
  const limits = [
    { audience: 'public' },
    { document: 'ankle-sprain' },
    { collection: 'patients' },
  ] as const

  test.each(limits)('nothing else is read on, picked, offered or carried: %o', (limit) => {
    const { answer: said } = lookup(agents, internal)
    expect(said.citations[0]!.documentId).toBe('call-script')
    const turns = [said.turn]
    for (const question of ['tell me more', 'the second one', 'why?', 'yes', 'how is it paid?']) {
      const found = lookup(agents, { question, turns, ...limit })
      expect(JSON.stringify(found.answer.citations)).not.toContain(marker)
      expect(JSON.stringify(found.answer.choices ?? [])).not.toContain(marker)
      expect(found.answer.understood.carried).toEqual([])
      expect(found.audience).toBe('public')
    }
  })

  test('what is offered is what the next turn is told of', () => {
    const { answer: said } = lookup(agents, {
      question: 'how is knee pain treated?',
      audience: 'public',
    })
    expect(said.turn.offered).toEqual(said.suggestions.map(({ passageId }) => passageId))
    expect(said.suggestions.length).toBeGreaterThan(0)
    expect(JSON.stringify(said)).not.toContain(marker)
  })

  test('no word is finished as one that stands elsewhere, whoever asked before', () => {
    const typed = { question: marker.slice(0, 4), typing: true }
    const first = lookup(agents, { ...typed, audience: 'public' })
    expect(lookup(agents, typed).completion).toMatch(new RegExp(`^${marker.slice(4)} `))
    const again = lookup(agents, { ...typed, audience: 'public' })
    expect(again).toEqual(first)
    expect(JSON.stringify(again)).not.toContain(marker)
  })
})

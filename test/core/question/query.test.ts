import { describe, expect, test } from 'vitest'
import { coverage, idf, newQuery, searched } from '../../../src/core/question/query.ts'
import type { Retriever } from '../../../src/core/retrieval/retriever.ts'

/** An index of 100 passages of which only the frequencies count. */
function indexWith(frequencies: Record<string, number>): Retriever {
  return {
    size: 100,
    documentFrequency: (term) => frequencies[term] ?? 0,
    titleFrequency: () => 0,
    termsBeginningWith: (letter) =>
      Object.keys(frequencies).filter((term) => term.startsWith(letter)),
    retrieve: () => [],
  }
}

const index = indexWith({ asthma: 50, gout: 2, nsaid: 4, antiinflammatori: 0, oper: 3 })
const terms = (question: string) => newQuery(question, index).terms.map(({ term }) => term)

describe('a query', () => {
  test('begins with the rarest terms', () => {
    expect(terms('asthma or gout')).toEqual(['gout', 'asthma'])
  })

  test('has each term once, and counts repeats by the square root', () => {
    const [term] = newQuery('gout gout gout gout', index).terms
    expect(term).toMatchObject({ term: 'gout', weight: 2 })
  })

  test('has at most 15 terms, and what the corpus knows is among them', () => {
    const many = Array.from({ length: 300 }, (_, i) => `word${i}`).join(' ')
    expect(terms(`${many} gout`)).toHaveLength(15)
    expect(terms(`${many} gout`)).toContain('gout')
  })

  test('misses no word that only says more about what is asked for', () => {
    expect(terms('which gout options are available')).toEqual(['gout'])
    expect(terms('the best ways to cook gout')).toEqual(['cook', 'gout'])
    const retriever = indexWith({ gout: 2, option: 1 })
    expect(newQuery('gout options', retriever).terms.map(({ term }) => term)).toEqual([
      'option',
      'gout',
    ])
  })

  test('reads an unknown word as the one it is spelled like', () => {
    const [term] = newQuery('asthna', index).terms
    expect(term!.variants.map(({ terms }) => terms)).toEqual([['asthma']])
  })

  const settings = { titlesNameSubjects: true, minEvidence: 0 }
  const weights = (question: string, retriever = index) =>
    Object.fromEntries(
      searched(newQuery(question, retriever), { retriever, settings }).map(({ term, weight }) => [
        term,
        weight,
      ]),
    )

  test('searches other wordings at a lower weight than the visitor’s own', () => {
    const { surgeri, oper } = weights('surgery for gout')
    expect(oper).toBeGreaterThan(0)
    expect(oper).toBeLessThan(surgeri!)
  })

  test('searches other wordings so that they weigh less than the words that they stand for', () => {
    const retriever = indexWith({ high: 60, blood: 50, pressur: 40, hypertens: 1 })
    const own = newQuery('high blood pressure', retriever).total
    const { hypertens } = weights('high blood pressure', retriever)
    expect(hypertens).toBeGreaterThan(0)
    expect(hypertens! * idf('hypertens', retriever)).toBeLessThan(own)
  })

  test('has a word in the spelling of the corpus, and two forms of it as said twice', () => {
    const retriever = indexWith({ edema: 3, child: 5, children: 9 })
    const read = newQuery('oedema of a child and of children', retriever)
    expect(read.terms.map(({ term }) => term)).toEqual(['edema', 'children'])
    expect(read.terms[1]!.weight).toBeCloseTo(Math.sqrt(2))
  })

  test('searches words that stand in titles at a higher weight, where titles name subjects', () => {
    const titled = { ...index, titleFrequency: (term: string) => (term === 'gout' ? 2 : 0) }
    const { gout, asthma } = weights('gout asthma', titled)
    expect(gout).toBeGreaterThan(asthma!)
  })

  test('has nothing to search where the question has no subject', () => {
    expect(newQuery('what is it?', index)).toMatchObject({ terms: [], total: 0 })
  })
})

describe('the query of a message', () => {
  const story = 'My aunt Gerda walked home slowly last week because she was tired. '

  test('weighs what is asked about more than the story', () => {
    const query = newQuery(`Gout\n${story}Is there a treatment for gout?`, index)
    const weights = new Map(query.terms.map(({ term, weight }) => [term, weight]))
    expect(Math.max(...weights.values())).toBe(1)
    for (const told of ['walk', 'home', 'slowli', 'last', 'week', 'tire']) {
      expect(weights.get(told)!).toBeLessThan(weights.get('gout')!)
      expect(weights.get(told)!).toBeLessThan(weights.get('treatment')!)
    }
  })

  test('has what is asked about among its terms, though words of the story are rarer', () => {
    const known = ['walked', 'called', 'visited', 'started', 'waited', 'phoned', 'rested', 'jumped']
    const rare = [...known, ...known.map((word) => `re${word}`)]
    const frequencies = Object.fromEntries(rare.map((word) => [word.replace(/ed$/, ''), 1]))
    const query = newQuery(
      `What helps against asthma? Yesterday my aunt ${rare.join(', ')}.`,
      indexWith({ ...frequencies, asthma: 8 }),
    )
    expect(query.terms).toHaveLength(15)
    expect(query.terms.map(({ term }) => term)).toContain('asthma')
  })

  test.each([
    ['I was tested in May. How long does gout last?', 'duration'],
    ['How long does gout last? I was tested in May.', 'duration'],
    ['I was tested in May. Gout?', 'diagnosis'],
  ])('%s asks for its %s', (message, type) => {
    expect(newQuery(message, index).type).toBe(type)
  })

  test('has the form of the sentence that asks', () => {
    expect(newQuery('I could not sleep. Is it gout?', index)).toMatchObject({
      asksYesOrNo: true,
      isNegated: false,
    })
    expect(newQuery('It is red. What is gout without pain?', index)).toMatchObject({
      asksYesOrNo: false,
      isNegated: true,
    })
  })
})

describe('coverage', () => {
  const query = newQuery('gout and asthma', index)

  test('is the share of weight, not of words', () => {
    const rare = coverage(query, (term) => term === 'gout')
    const common = coverage(query, (term) => term === 'asthma')
    expect(rare + common).toBeCloseTo(1)
    expect(rare).toBeGreaterThan(0.8)
  })

  test('is 0 of an empty query', () => {
    expect(coverage(newQuery('', index), () => true)).toBe(0)
  })

  test('counts another wording, and less than the word itself', () => {
    const operation = coverage(newQuery('surgery', index), (term) => term === 'oper')
    expect(operation).toBeGreaterThan(0.5)
    expect(operation).toBeLessThan(1)
  })

  test('counts another form of the word like the word itself', () => {
    const children = newQuery('children', indexWith({ child: 5, children: 9 }))
    expect(coverage(children, (term) => term === 'child')).toBe(1)
  })

  test('counts another wording of several words where all of them are there', () => {
    const attack = newQuery('heart attack', indexWith({ heart: 9, myocardi: 2, infarct: 4 }))
    expect(coverage(attack, (term) => term === 'infarct')).toBe(0)
    expect(coverage(attack, (term) => ['myocardi', 'infarct'].includes(term))).toBeGreaterThan(0.5)
  })
})

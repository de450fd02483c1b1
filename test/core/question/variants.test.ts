import { describe, expect, test } from 'vitest'
import { analyze } from '../../../src/core/text/analyzer.ts'
import { readTerms, type Variant } from '../../../src/core/question/variants.ts'

/** Reads a question in a corpus of which only the frequencies of its words count. */
function read(question: string, words: Readonly<Record<string, number>>) {
  const frequencies = new Map(
    Object.entries(words).map(([word, frequency]) => [analyze(word)[0]!, frequency]),
  )
  return readTerms(question, [...new Set(analyze(question))], {
    size: 100,
    documentFrequency: (term) => frequencies.get(term) ?? 0,
    titleFrequency: () => 0,
    termsBeginningWith: (letter) => [...frequencies.keys()].filter((it) => it.startsWith(letter)),
    retrieve: () => [],
  })
}

const written = (variants: readonly Variant[] | undefined) =>
  variants?.map(({ terms, isSameWord }) => `${isSameWord ? 'same ' : ''}${terms.join(' ')}`)

describe('spelling', () => {
  test('is the corpus’s own', () => {
    const { termOf, variantsOf } = read('oedema', { edema: 3 })
    expect(termOf.get('oedema')).toBe('edema')
    expect(variantsOf.get('edema')).toEqual([])
  })

  test('is the commoner one where the corpus has both, and the other is the same word', () => {
    const { termOf, variantsOf } = read('tumour', { tumour: 1, tumor: 9 })
    expect(termOf.get('tumour')).toBe('tumor')
    expect(written(variantsOf.get('tumor'))).toEqual(['same tumour'])
  })

  test('stays where the corpus knows no other', () => {
    expect(read('oedema', { gout: 3 }).termOf.get('oedema')).toBe('oedema')
  })
})

describe('other wordings', () => {
  test('are those that the corpus knows', () => {
    const { variantsOf } = read('tummy', { abdomen: 3 })
    expect(written(variantsOf.get('tummi'))).toEqual(['abdomen'])
  })

  test('are in the corpus’s spelling', () => {
    const { variantsOf } = read('swelling', { oedema: 3 })
    expect(written(variantsOf.get('swell'))).toEqual(['oedema'])
  })

  test('of a run of words stand for the run: one and the same for each of them', () => {
    const { variantsOf } = read('heart attack', { myocardial: 2, infarction: 2, heart: 9 })
    const [ofHeart] = variantsOf.get('heart')!
    const [ofAttack] = variantsOf.get('attack')!
    expect(ofHeart!.terms).toEqual(['myocardi', 'infarct'])
    expect(ofAttack).toBe(ofHeart)
  })

  test('are given once, however often a word is said', () => {
    const { variantsOf } = read('tummy, tummy and tummy', { abdomen: 3 })
    expect(written(variantsOf.get('tummi'))).toEqual(['abdomen'])
  })

  test('are a handful at most, and words that the corpus does not know come first', () => {
    const said = ['kidney', 'liver', 'lung', 'heart', 'nose', 'mouth', 'chest', 'wrist', 'tummy']
    const called = 'renal hepatic pulmonary cardiac nasal oral thoracic carpal abdomen'.split(' ')
    const known = [...said.filter((word) => word !== 'tummy'), ...called]
    const { variantsOf } = read(said.join(', '), Object.fromEntries(known.map((it) => [it, 2])))
    expect([...variantsOf.values()].flat()).toHaveLength(8)
    expect(written(variantsOf.get('tummi'))).toEqual(['abdomen'])
    expect(written(variantsOf.get('wrist'))).toEqual([])
  })
})

describe('a word that the corpus does not know', () => {
  test('may be a slip', () => {
    expect(written(read('asthna', { asthma: 3 }).variantsOf.get('asthna'))).toEqual(['asthma'])
  })

  test('is none where the lexicon has it', () => {
    expect(read('tummy', { tommy: 3 }).variantsOf.get('tummi')).toEqual([])
  })
})

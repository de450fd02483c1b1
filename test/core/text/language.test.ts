import { describe, expect, test } from 'vitest'
import { isForeign } from '../../../src/core/text/language.ts'
import { evalQuestions, withEvalData } from '../../support/eval-data.ts'
import { foreignQuestions } from '../../support/foreign-questions.ts'

const knowsNothing = () => false

/** What the rules do not tell; a longer list is a step back. */
const missed = new Set([
  'efectos secundarios de la vacuna',
  'la varicella e contagiosa',
  'asma tem cura',
  'a catapora e contagiosa',
])

test.each(Object.entries(foreignQuestions))('tells %s from English', (_, questions) => {
  const taken = questions.filter((it) => !isForeign(it, ['en'], knowsNothing))
  expect(taken.filter((it) => !missed.has(it))).toEqual([])
})

test.each(Object.entries(foreignQuestions))('sources in %s take its questions', (language, all) => {
  const told = all.filter((it) => isForeign(it, ['en', language], knowsNothing))
  expect(told).toEqual([])
})

describe('is in doubt no foreign language', () => {
  test.each([
    'what is pneumonia?',
    'pneumonia',
    'fibrosis quistica',
    'BRCA1',
    'ALS life expectancy',
    'ICH outcome elderly',
    'Gilles de la Tourette syndrome',
    'Cornelia de Lange',
    'Ménière’s disease and Sjögren syndrome',
    'die young syndrome',
    'β-thalassemia',
    'wat r teh symtoms',
    'α',
    '🙂',
    '',
    '?!',
  ])('%s', (question) => {
    expect(isForeign(question, ['en'], knowsNothing)).toBe(false)
  })
})

test('words that the sources have are no foreign words', () => {
  const knowsBaker = (word: string) => word === 'baker'
  expect(isForeign('que es el baker', ['en'], knowsNothing)).toBe(true)
  expect(isForeign('que es el baker', ['en'], knowsBaker)).toBe(false)
  expect(isForeign('肺炎', ['en'], (word) => word === '肺炎')).toBe(false)
})

test('English is foreign to sources in another language', () => {
  expect(isForeign('what are the symptoms of pneumonia', ['es'], knowsNothing)).toBe(true)
  expect(isForeign('what are the symptoms of pneumonia', ['ru'], knowsNothing)).toBe(true)
  expect(isForeign('¿cuáles son los síntomas?', ['es'], knowsNothing)).toBe(false)
})

withEvalData('the language of the evaluation data', () => {
  test('no English question is called foreign, whatever the sources know', () => {
    // One is in German.
    const foreign = evalQuestions().filter(({ question }) =>
      isForeign(question, ['en'], knowsNothing),
    )
    expect(foreign.map(({ id }) => id)).toEqual(['bme-133'])
  })
})

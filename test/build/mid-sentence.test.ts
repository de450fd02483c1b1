import { expect, test } from 'vitest'
import { inMidSentence } from '../../src/build/mid-sentence.ts'

const written = (pages: Record<string, string[]>) =>
  Object.fromEntries(inMidSentence(new Map(Object.entries(pages))))

test('a title is written as its page writes it behind other words', () => {
  expect(
    written({
      'High Blood Pressure': ['High Blood Pressure is common. Most high blood pressure is silent.'],
      'Down Syndrome': [
        'People with Down syndrome slow down. Down syndrome is lifelong; see Down.',
      ],
    }),
  ).toEqual({ 'High Blood Pressure': 'high blood pressure', 'Down Syndrome': 'Down syndrome' })
})

test('a capital at the start of a sentence tells nothing', () => {
  expect(written({ Gout: ['Gout hurts. Gout comes at night. Most gout goes away.'] })).toEqual({
    Gout: 'gout',
  })
})

test('a word that its page has nowhere else is written as the other pages write it', () => {
  expect(
    written({ 'Skin Diseases': ['Rashes itch.'], Rashes: ['Some diseases of the skin itch.'] }),
  ).toEqual({ 'Skin Diseases': 'skin diseases', Rashes: 'Rashes' })
})

test('names, abbreviations and single letters stay as they are', () => {
  const page = [
    'Some say bme, or hepatitis B, or tessin, or the o’brien test, as Tessin and Tessin did.',
  ]
  const titles = ['BME', 'Hepatitis B', 'Tessin', 'pH', 'O’Brien test', 'B12']
  expect(Object.keys(written(Object.fromEntries(titles.map((title) => [title, page]))))).toEqual(
    titles,
  )
  expect(Object.values(written(Object.fromEntries(titles.map((title) => [title, page]))))).toEqual([
    'BME',
    'hepatitis B',
    'Tessin',
    'pH',
    'O’Brien test',
    'B12',
  ])
})

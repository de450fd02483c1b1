import { describe, expect, test } from 'vitest'
import { readMessage } from '../../../src/core/question/message.ts'

const sentences = (text: string) =>
  readMessage(text).sentences.map(({ start, end }) => text.slice(start, end))
const subject = (text: string) =>
  readMessage(text)
    .sentences.filter(({ isSubject }) => isSubject)
    .map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  test.each([
    ['I fell. Now my knee hurts! What helps?', ['I fell.', 'Now my knee hurts!', 'What helps?']],
    ['my knee hurts. what helps', ['my knee hurts.', 'what helps']],
    ['it hurts... what helps?!', ['it hurts...', 'what helps?!']],
    ['Is it gout?Is it serious?', ['Is it gout?', 'Is it serious?']],
    ['My son said "it hurts." He is four.', ['My son said "it hurts."', 'He is four.']],
    ['Does Dr. Orban treat it?', ['Does Dr. Orban treat it?']],
    ['What is the U.S. law, e.g. on 5 mg. of it?', ['What is the U.S. law, e.g. on 5 mg. of it?']],
    ['Who found y. orbani in lake St. Marlow?', ['Who found y. orbani in lake St. Marlow?']],
    ['see www.example.org/a?b=c for it', ['see www.example.org/a?b=c for it']],
    ['What is gout? ... !', ['What is gout?']],
    ['  \n \n', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test('run over a line break when the next line goes on in lower case', () => {
    const wrapped = `${'My knee has been hurting since I fell off the ladder at home in '.repeat(2)}\nspring. It is red.`
    expect(sentences(wrapped)).toHaveLength(2)
  })

  test('end at an empty line', () => {
    expect(sentences('Subject: knee\nI fell on it\n\nnow it hurts')).toEqual([
      'knee',
      'I fell on it',
      'now it hurts',
    ])
  })

  test('end at a line break before a capital', () => {
    expect(sentences('Message: I fell on it\nNow it hurts')).toEqual([
      'I fell on it',
      'Now it hurts',
    ])
  })
})

describe('the subject line', () => {
  test.each([
    ['gout\nmy toe is red, what is it', ['gout']],
    ['SUBJECT: gout\nMESSAGE: My toe is red.', ['gout']],
    ['SUBJECT: gout MESSAGE: My toe is red.', ['gout']],
    ['Subject: gout\r\n\r\nmy toe is red', ['gout']],
    ['MESSAGE: My toe is red.\nWhat is it?', []],
    ['My toe is red. What is it?', []],
    [`${'My toe is red and '.repeat(5)}\nit hurts`, []],
    ['gout', []],
  ])('%j', (text, expected) => {
    expect(subject(text)).toEqual(expected)
  })
})

describe('what asks', () => {
  test.each([
    'How long does it last',
    'hello, can gout come back',
    'My toe is red, is it gout',
    'I would like to know about gout',
    'i was wondering about gout',
    'Please send me everything on gout',
    'I am looking for a doctor',
    'any advice',
    'Gout?',
  ])('%s', (text) => {
    expect(readMessage(text).sentences).toMatchObject([{ asks: true }])
  })

  test.each(['My toe is red', 'I did it and have this since May', 'gout', 'My aunt was told so'])(
    'not: %s',
    (text) => {
      expect(readMessage(text).sentences).toMatchObject([{ asks: false }])
    },
  )

  test('is read apart from the story', () => {
    const story =
      'I was tested for gout. The doctor prescribed rest. How long does it last? Thanks.'
    expect(readMessage(story).asking).toBe('How long does it last?')
  })

  test('is all of a message where no sentence or only one is found', () => {
    expect(readMessage('gout. red toes.').asking).toBe('gout. red toes.')
    expect(readMessage(' What is gout? ').asking).toBe(' What is gout? ')
  })
})

test('of a thousand sentences the last one holds what goes on', () => {
  const text = 'Go on! '.repeat(250)
  const { sentences } = readMessage(text)
  expect(sentences).toHaveLength(100)
  expect(sentences.at(-1)!.end).toBe(text.trimEnd().length)
})

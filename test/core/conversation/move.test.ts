import { describe, expect, test } from 'vitest'
import { readMove } from '../../../src/core/conversation/move.ts'

describe('asks to go on', () => {
  test.each([
    'tell me more',
    'Can you tell me more about that?',
    'more details please',
    'go on',
    'ok, continue',
    'what else?',
    'Thanks! Anything else?',
    'keep reading',
  ])('%s', (text) => expect(readMove(text)).toEqual({ kind: 'more' }))
})

describe('asks why', () => {
  test.each(['why?', 'But why', 'how come', 'why is that?', 'why do they do that', 'why not'])(
    '%s',
    (text) => expect(readMove(text)).toEqual({ kind: 'why' }),
  )
})

describe('picks one of a list', () => {
  test.each([
    ['2', 2],
    ['#3', 3],
    ['number two', 2],
    ['the second one', 2],
    ['The first, please', 1],
    ['2nd option', 2],
    ['i meant the last one', -1],
    ['what about the third?', 3],
    ['the latter', -1],
    ['option 1', 1],
  ])('%s', (text, place) => expect(readMove(text)).toEqual({ kind: 'pick', place, question: '' }))

  test('and asks something of it', () => {
    expect(readMove('How is the second one treated?')).toEqual({
      kind: 'pick',
      place: 2,
      question: 'how is  treated',
    })
  })
})

describe('asks of what was listed', () => {
  test.each(['which of those has no known cause?', 'Do any of these hurt?', 'is one of them rare'])(
    '%s',
    (text) => expect(readMove(text).kind).toBe('among'),
  )
})

describe('swaps what the question is about', () => {
  test.each([
    ['what about surgery?', 'surgery'],
    ['And how about the elderly?', 'the elderly'],
    ['and for kids?', 'kids'],
    ['and in children', 'children'],
    ['What about if I have gout?', 'gout'],
    ['same for lupus', 'lupus'],
  ])('%s', (text, focus) => expect(readMove(text)).toEqual({ kind: 'swap', focus }))

  test.each(['and is it painful', 'or can I prevent it', 'and what causes it?'])(
    'but not where it asks itself: %s',
    (text) => expect(readMove(text)).toEqual({ kind: 'ask', leans: expect.any(Boolean) }),
  )
})

describe('corrects what was understood', () => {
  test.each([
    ['no, I meant the syndrome', 'the syndrome'],
    ['I mean gout', 'gout'],
    ["sorry, i'm asking about type 2", 'type 2'],
    ['not gout, lupus', 'lupus'],
    ['no, the syndrome', 'the syndrome'],
    ["that's not what i asked, i meant lupus", 'lupus'],
  ])('%s', (text, focus) => expect(readMove(text)).toEqual({ kind: 'correct', focus }))
})

describe('answers an offer', () => {
  test.each(['yes', 'Yes please!', 'sure', 'go ahead', 'ok, yes'])('%s', (text) =>
    expect(readMove(text)).toEqual({ kind: 'accept' }),
  )
  test.each(['no', 'No thanks.', 'none of these', 'nope', 'something else'])('%s', (text) =>
    expect(readMove(text)).toEqual({ kind: 'decline' }),
  )
})

describe('asks, and leans on what was said', () => {
  test.each([
    'is it inherited?',
    'what are its causes',
    'how long do they last',
    'does that hurt',
    'what can be done about that?',
    'who gets this disease',
    'can the condition come back',
    'what happens after that',
  ])('%s', (text) => expect(readMove(text)).toEqual({ kind: 'ask', leans: true }))
})

describe('asks, and stands alone', () => {
  test.each([
    'how is gout treated?',
    'is it true that cherries help against gout',
    'how long does it take to heal a bone',
    'is it safe to fly with a cold?',
    'what is it called when the bone swells',
    'i heard that gout runs in families',
    'why do bones ache at night',
    'what is this site',
    'tell me more about gout',
    'yes I have gout, is walking safe',
    'no symptoms at all',
    'what is the first sign of gout',
    'one of my knees hurts',
  ])('%s', (text) => expect(readMove(text)).toEqual({ kind: 'ask', leans: false }))
})

test('a story is read for what leans at most', () => {
  const story = `Tell me more. ${'My knee hurts. '.repeat(20)}`
  expect(readMove(story).kind).toBe('ask')
})

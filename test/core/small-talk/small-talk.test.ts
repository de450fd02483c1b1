import { describe, expect, test } from 'vitest'
import {
  smallTalk,
  type SmallTalk,
  withoutSmallTalk,
} from '../../../src/core/small-talk/small-talk.ts'
import { evalQuestions, withEvalData } from '../../support/eval-data.ts'

const knowsNothing = () => false
/** But for abbreviations, which are left to the sources. */
const knowsAll = (word: string) => word.length > 3

const said: Readonly<Record<SmallTalk, readonly string[]>> = {
  greeting: ['hi', 'Heyyy', 'helo', 'Good morning to you!', 'hi there, bot', '👋', 'anyone there?'],
  'how-are-you': ['what’s up', 'Hey, how’s it going?', 'hi how r u doing today', 'and you?'],
  thanks: [
    'thx',
    'tysm',
    'Thnaks!',
    'thank u sooo much',
    'many thanks for your help',
    'I really appreciate it',
    'that was helpful',
    'ok thanks',
    'you’ve been so kind',
    '🙏🙏',
  ],
  goodbye: [
    'byeee',
    'cya',
    'gn',
    'see ya around',
    'Have a nice day',
    'talk to you later',
    'thanks, bye',
  ],
  acknowledgement: ['ok cool', 'got it', 'Great!', 'makes sense now', 'never mind', 'I see', '👍'],
  identity: [
    'are you a real doctor?',
    'r u human',
    'who are you',
    'Is this a bot?',
    'am I talking to a machine or a person',
    'what’s your name',
  ],
  capability: [
    'help',
    'what can you do?',
    'can you help me',
    'I have a question',
    'what can i ask',
  ],
  person: [
    'can I speak to a human',
    'I want to talk to a real person, please',
    'human please',
    'connect me to an agent',
  ],
  praise: ['good bot', 'well done', 'you are the best', 'great answer'],
  complaint: ['you are useless', 'that didn’t help', 'wrong answer', 'that is not what i asked'],
  apology: ['sorry', 'my bad', 'oops, sorry about that'],
  laughter: ['lol', 'hahahaha', 'that’s funny', '😂'],
}

test.each(
  Object.entries(said).flatMap(([kind, messages]) => messages.map((it) => [kind, it] as const)),
)('%s: %s', (kind, message) => {
  expect(smallTalk(message, knowsAll)).toBe(kind)
})

/** Each is answered, or is for the conversation to understand. */
test.each([
  'thanks, and how is it treated',
  'hi, what is gout',
  'ok but how long does it take',
  'thanks. gout symptoms',
  'gout thanks',
  'help with gout',
  'can I talk to a doctor about gout',
  'what can I do for it',
  'how is it done',
  'what is this',
  'is it bad',
  'how does this work',
  'can you feel it',
  'good night sleep',
  'peace of mind',
  'morning sickness',
  'I have to go at night',
  'it is horrible',
  'I feel terrible about my diagnosis',
  'I’m scared',
  'yes',
  'no thanks',
  'sure',
  'tell me more',
  'the second one',
  'no, I meant the syndrome',
  '',
  '?!',
])('is no small talk: %s', (message) => {
  expect(smallTalk(message, knowsNothing)).toBeUndefined()
})

test('thanks and goodbyes may go on in words that the sources do not have', () => {
  const knowsGout = (word: string) => word === 'gout'
  expect(smallTalk('thanks for the quick recap', knowsGout)).toBe('thanks')
  expect(smallTalk('thanks for the recap of gout', knowsGout)).toBeUndefined()
  expect(smallTalk('thanks for the recap, blephritis', knowsGout)).toBeUndefined()
})

test('an abbreviation that the sources have is no small talk', () => {
  expect(smallTalk('GN', (word) => word === 'gn')).toBeUndefined()
  expect(smallTalk('GN', knowsNothing)).toBe('goodbye')
})

describe('a question is read without the small talk around it', () => {
  test.each([
    ['Good morning, what is gout?', 'what is gout?'],
    ['good morning what is gout', 'what is gout'],
    ['Hi there. How are you? What is gout?', 'What is gout?'],
    ['ok great, thanks. And how is it treated', 'And how is it treated'],
    ['What is gout? Thanks so much, have a nice day!', 'What is gout?'],
    ['what is gout i appreciate your help', 'what is gout'],
    ['what is gout thank you so much', 'what is gout'],
    ['My knee hurts.\nWhat can it be?\nKind regards', 'My knee hurts.\nWhat can it be?'],
    ['I have a question: is gout inherited?', 'is gout inherited?'],
    ['what is gout Looking forward to hearing from you. Best regards', 'what is gout'],
  ])('%s', (message, question) => {
    expect(withoutSmallTalk(message)).toBe(question)
  })

  test.each([
    'what is gout',
    'Can I talk to a doctor? My knee hurts.',
    'what can you do when you have gout',
    'how do you feel when you have gout',
    'Is it right to rest? Is that wrong?',
    'gout',
    '',
  ])('and unchanged where there is none: %s', (message) => {
    expect(withoutSmallTalk(message)).toBe(message)
  })
})

withEvalData('small talk of the evaluation data', () => {
  const questions = evalQuestions()
  const recognized = ({ question }: { question: string }) =>
    smallTalk(question, knowsNothing) !== undefined

  test('nearly all of it is recognized', () => {
    const talk = questions.filter(({ expected }) => expected === 'small-talk')
    expect(talk.length).toBeGreaterThan(0)
    expect(talk.filter(recognized).length / talk.length).toBeGreaterThanOrEqual(0.9)
  })

  test('and nothing else is taken for it, whatever the sources know', () => {
    const others = questions.filter(({ expected }) => expected !== 'small-talk')
    const isGreeting = ({ question }: { question: string }) => question === 'hello'
    expect(others.filter((it) => recognized(it) && !isGreeting(it))).toEqual([])
  })
})

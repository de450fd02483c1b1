import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alarmOf } from '../../../src/core/safety/gate.ts'
import { wordLists } from '../../../src/core/safety/word-lists.ts'
import { hostileQuestions } from '../../bench/hostile.ts'

const meaning = (question: string) => alarmOf(question)?.meaning

describe('an emergency is one, of its class', () => {
  test.each([
    ['heart', 'my dad has crushing chest pain'],
    ['heart', 'i think im having a hart attack'],
    ['stroke', 'her face is drooping and she cant lift her arm'],
    ['breathing', 'cant breath'],
    ['breathing', 'my baby isnt breathing'],
    ['bleeding', "I can't stop the bleeding"],
    ['anaphylaxis', 'stung by a wasp and my tongue is swelling'],
    ['unconscious', 'the man next to me wont wake up'],
    ['injury', 'bone is sticking out of my leg'],
    ['spine', 'i cant feel my legs and i cant control my bladder'],
    ['sepsis', 'high fever and stiff neck and my bone hurts a lot'],
    ['pregnancy', 'im 36 weeks and havent felt the baby move today'],
    ['overdose', 'i took a whole bottle of tylenol'],
    ['poisoning', 'my child swallowed bleach'],
    ['self-harm', 'i dont want to live like this anymore, i want to die'],
    ['abuse', 'my husband hits me'],
  ])('%s: %s', (emergency, question) => {
    expect(alarmOf(question)).toMatchObject({ class: emergency, meaning: 'meant' })
  })
})

describe('whoever has it, and however it is asked', () => {
  test.each(['i cant', 'my dad cant', 'my child cant', 'she cant', 'the man next to me cant'])(
    '%s breathe',
    (subject) => {
      expect(meaning(`${subject} breathe`)).toBe('meant')
    },
  )

  test.each([
    (it: string) => it.toUpperCase(),
    (it: string) => `what do i do ${it}`,
    (it: string) => `${it}, should i call an ambulance?`,
    (it: string) => `${it}. Can I give him an aspirin?`,
    (it: string) => `Hello. I have a question about gout. ${it} Thank you.`,
    (it: string) => `${'We had a lovely walk by the river this morning. '.repeat(20)}${it}`,
  ])('case %#', (put) => {
    expect(meaning(put('my dad is having a stroke'))).toBe('meant')
  })
})

describe('is none', () => {
  test.each([
    ['denied', "I don't have chest pain"],
    ['denied in a list', 'no fever, no rash and no stiff neck'],
    ['denied of another', 'he never lost consciousness'],
    ['said to be over', 'the bleeding stopped hours ago'],
    ['long ago', 'I had a heart attack in 2019'],
    ['long ago', 'i used to cut myself as a teenager'],
    ['a figure', 'my knee is killing me'],
    ['a figure', 'dying to know what the scan says'],
    ['a figure', 'i laughed so hard i couldnt breathe'],
    ['now and again', 'my fingers go numb when I type'],
    ['an animal', 'my dog swallowed a battery'],
    ['a story', 'in my novel a man is having a heart attack'],
    ['a topic', 'what is a heart attack'],
    ['a topic', 'symptoms of stroke'],
    ['a topic', 'treatment of overdose'],
    ['another word', 'breaststroke with a sore shoulder'],
  ])('%s: %s', (_, question) => {
    expect(meaning(question)).not.toBe('meant')
  })
})

test.each([
  'what should someone do if he is having a stroke',
  'what should i do if my son stops breathing',
  'i am worried about having a stroke',
  'what is suicidal ideation',
])('"%s" is asked in general', (question) => {
  expect(meaning(question)).toBe('general')
})

test.each(['it is not that i cant breathe, i am bleeding badly', 'no fever but i cant breathe'])(
  'a "no" reaches no further than its clause: %s',
  (question) => {
    expect(meaning(question)).toBe('meant')
  },
)

test('an animal that did it is none that has it', () => {
  expect(meaning('the dog bit my son and the bleeding wont stop')).toBe('meant')
  expect(meaning('my dog collapsed. he is not breathing')).toBeUndefined()
})

test('signs add up where no rule has them', () => {
  expect(meaning('he slid to the floor and is all clammy')).toBe('meant')
  expect(meaning('he is a bit clammy')).toBeUndefined()
})

test('all classes that are meant are told', () => {
  expect(alarmOf('i took 40 pills because i want to die')!.classes.toSorted()).toEqual([
    'overdose',
    'self-harm',
  ])
})

describe('whatever is typed', () => {
  const words = [...wordLists.values()].flat().map((word) => word.replace(/[@*#.]/g, '') || 'x')

  test('it is read to its end', () => {
    for (const { question } of hostileQuestions({ seed: 7, count: 280, words })) {
      expect(['meant', 'general', undefined]).toContain(meaning(question))
    }
  })

  test('the same message says the same', () => {
    const message = fc
      .array(fc.constantFrom(...words, 'not', 'if', ',', '.', 'my', 'he'), { maxLength: 60 })
      .map((it) => it.join(' '))
    fc.assert(
      fc.property(message, (it) => {
        expect(alarmOf(it)).toEqual(alarmOf(it))
      }),
    )
  })
})

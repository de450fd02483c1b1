import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../../src/core/answer.ts'
import type { Artifact } from '../../../src/core/artifact.ts'
import type { Question } from '../../../src/core/types.ts'
import { artifactOf } from '../../support/corpus.ts'
import { expectValid } from '../../support/valid.ts'

const page = `---
title: Gout
---
## What is gout?

Gout is a kind of arthritis. It comes in attacks.

## How is gout treated?

Treatments include rest, ice and a medicine called colchicine. Most people take it for ten days.

## Can gout cause chest pain?

Gout in the spine can cause chest pain, which is rare.
`

let artifact: Artifact
let operated: Artifact
beforeAll(async () => {
  artifact = await artifactOf({ 'gout.md': page })
  operated = await artifactOf({
    'gout.md': page,
    'site.json': JSON.stringify({
      locale: 'en-GB',
      contacts: [{ label: 'Pharmacy', phone: '020 7946 0000' }],
      emergencyContacts: [{ label: 'Ward desk', phone: '020 7946 0999' }],
    }),
  })
})

const ask = (question: string, more: Partial<Question> = {}, on = artifact) => {
  const reply = answer(on, { question, ...more })
  expectValid(on, reply)
  return reply
}
const head = (text: string) => text.split('\n')[0]

describe('an emergency', () => {
  test('is answered with whom to call, and nothing else', () => {
    const reply = ask('what helps gout? my chest is crushing and i cant breathe')
    expect(reply).toMatchObject({
      kind: 'urgent',
      contacts: [{ phone: '911' }],
      citations: [],
      passages: [],
      suggestions: [],
      confidence: 0,
    })
    expect(head(reply.text)).toBe('Please call 911 now.')
    expect(reply.notice).toBeUndefined()
  })

  test.each([
    ['en-GB', '999'],
    ['en-AU', '000'],
    ['de-AT', '112'],
  ])('names the number of %s', (locale, phone) => {
    const reply = ask('i cant breathe', { locale })
    expect(head(reply.text)).toBe(`Please call ${phone} now.`)
    expect(reply.contacts![0]!.phone).toBe(phone)
  })

  test('names the operator’s number', () => {
    const reply = ask('i cant breathe', {}, operated)
    expect(head(reply.text)).toBe('Please call 020 7946 0999 now.')
    expect(reply.contacts).toMatchObject([{ label: 'Ward desk' }])
  })

  test('comes before small talk and other languages', () => {
    expect(ask('hello, i cant breathe').kind).toBe('urgent')
  })
})

describe('help is of its kind', () => {
  test('who wants to die is told of who listens', () => {
    const { text, contacts } = ask('i want to die')
    expect(head(text)).toBe('You don’t have to carry this alone.')
    expect(text).toContain('988')
    expect(contacts).toMatchObject([{ phone: '988', sms: '988' }, { phone: '911' }])
  })

  test('where no line is known, the emergency number stands in', () => {
    const { text, contacts } = ask('i want to die', { locale: 'pl-PL' })
    expect(text).toContain('112')
    expect(text).not.toContain('undefined')
    expect(contacts).toMatchObject([{ phone: '112' }])
  })

  test('a poison is for the poison centre, where it answers at any hour', () => {
    const question = 'my son swallowed bleach'
    expect(head(ask(question).text)).toBe('Please call 1-800-222-1222 now.')
    expect(ask(question).contacts).toMatchObject([{ phone: '1-800-222-1222' }, { phone: '911' }])
    expect(head(ask(question, { locale: 'en-IE' }).text)).toBe('Please call 112 now.')
    expect(head(ask(question, { locale: 'de-DE' }).text)).toBe('Please call 112 now.')
  })

  test('an overdose is for the ambulance, and the poison centre stands beside it', () => {
    const reply = ask('i took 40 tylenol pills')
    expect(head(reply.text)).toBe('Please call 911 now.')
    expect(reply.contacts).toMatchObject([{ phone: '911' }, { phone: '1-800-222-1222' }])
  })

  test('who is hurt by somebody is told of both', () => {
    const { text, contacts } = ask('my husband hits me')
    expect(head(text)).toBe('You don’t have to face this alone.')
    expect(contacts).toMatchObject([{ phone: '1-800-799-7233' }, { phone: '911' }])
  })

  test('of several, the most urgent speaks, and the numbers of all are there', () => {
    const { text, contacts } = ask('i took 40 pills because i want to die')
    expect(head(text)).toBe('Please call 911 now.')
    expect(contacts!.map(({ phone }) => phone)).toEqual(['911', '1-800-222-1222', '988'])
  })
})

describe('who says that it is no emergency', () => {
  test('is answered, with a notice', () => {
    const reply = ask('my chest hurts, what is gout', { urgent: false })
    expect(reply.kind).not.toBe('urgent')
    expect(reply.notice).toBe('You told us that this is no emergency. If that changes, call 911.')
  })

  test('gets no notice where the gate had nothing to say', () => {
    expect(ask('how is gout treated?', { urgent: false }).notice).toBeUndefined()
  })

  test('is heard for one question alone', () => {
    const turn = ask('i cant breathe', { urgent: false }).turn
    expect(ask('i cant breathe', { turns: [turn] }).kind).toBe('urgent')
  })
})

describe('a question about emergencies', () => {
  test('is answered, with a notice', () => {
    const reply = ask('how can i tell if my dad is having a stroke')
    expect(reply.kind).not.toBe('urgent')
    expect(reply.notice).toBe('If this is happening now, call 911.')
  })

  test('about suicide bears the number of who listens', () => {
    expect(ask('suicide rates by country').notice).toContain('988')
  })

  test('that only names one bears none', () => {
    expect(ask('can gout cause chest pain').notice).toBeUndefined()
  })
})

describe('a dose', () => {
  test('is for a pharmacist or a provider, with what was found beside it', () => {
    const reply = ask('how much colchicine should i take for gout')
    expect(reply).toMatchObject({ kind: 'no-answer', reason: 'dose', citations: [] })
    expect(reply.text).toContain('pharmacist')
    expect(reply.passages[0]!.documentId).toBe('gout')
  })

  test('names the operator’s contacts', () => {
    expect(ask('can i take colchicine with ibuprofen', {}, operated).contacts).toMatchObject([
      { label: 'Pharmacy' },
    ])
  })

  test('is none in what a medicine is or for how long', () => {
    expect(ask('how is gout treated').kind).toBe('answer')
  })
})

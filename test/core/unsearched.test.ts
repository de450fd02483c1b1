import { beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../src/core/answer.ts'
import type { Artifact } from '../../src/core/artifact.ts'
import { en } from '../../src/core/messages/en.ts'
import type { Question } from '../../src/core/types.ts'
import { artifactOf } from '../support/corpus.ts'
import { expectValid } from '../support/valid.ts'

const gout = `---
title: Gout
---
## What is gout?

Gout is a kind of arthritis that comes in attacks.

## How is gout treated?

Doctors treat gout with rest and with colchicine.

## What is the outlook for gout?

Attacks of gout pass within ten days.
`
const asthma = `---
title: Asthma
---
## What is asthma?

Asthma is a disease of the airways.

## How is asthma treated?

Inhalers open the airways of people with asthma.
`
const about = `---
title: About this assistant
about: true
---
## What is this assistant?

This assistant is a program that quotes the pages of this site.
`
const spanish = `---
title: La gota
language: es-MX
---
## ¿Qué es la gota?

La gota es una enfermedad que produce ataques de dolor.
`
const contacts = [{ label: 'Front desk', phone: '+1 555 0100' }]

let artifact: Artifact
let bilingual: Artifact
beforeAll(async () => {
  const pages = { 'gout.md': gout, 'asthma.md': asthma }
  artifact = await artifactOf({
    ...pages,
    'about.md': about,
    'site.json': JSON.stringify({ contacts }),
  })
  bilingual = await artifactOf({ ...pages, 'gota.md': spanish })
})

const ask = (question: string, more: Partial<Question> = {}, of = artifact) =>
  answer(of, { question, ...more })

describe('small talk', () => {
  test('is answered in our own words, and shows nothing of the sources', () => {
    const reply = ask('thank you so much')
    expectValid(artifact, reply)
    expect(reply).toMatchObject({
      kind: 'small-talk',
      text: en['small-talk'].thanks,
      citations: [],
      passages: [],
      suggestions: [],
      confidence: 0,
    })
  })

  test('a greeting comes with questions to begin with', () => {
    const { kind, suggestions } = ask('hello')
    expect(kind).toBe('small-talk')
    expect(suggestions.length).toBeGreaterThan(0)
    expect(suggestions.every(({ passageId }) => !passageId.startsWith('about'))).toBe(true)
  })

  test('who asks what this is is offered what the sources say of it', () => {
    const { text, suggestions } = ask('are you a robot?')
    expect(text).toBe(en['small-talk'].identity)
    expect(suggestions.map(({ question }) => question)).toEqual(['What is this assistant?'])
    expect(ask('What is this assistant?').kind).toBe('answer')
    expect(ask('are you a robot?', {}, bilingual).suggestions.length).toBeGreaterThan(0)
  })

  test('who asks for a person gets the contacts of the site, where it has any', () => {
    expect(ask('can I talk to a human')).toMatchObject({ text: en.contacts, contacts })
    const without = ask('can I talk to a human', {}, bilingual)
    expect(without.text).toBe(en['small-talk'].person)
    expect(without).not.toHaveProperty('contacts')
  })

  test('is in the way of no question', () => {
    const expected = ask('how is gout treated')
    for (const around of [
      'Good morning, how is gout treated',
      'Thanks. how is gout treated',
      'how is gout treated? Thank you for your help, have a nice day',
    ]) {
      const reply = ask(around)
      expect(reply.text).toBe(expected.text)
      expect(reply.understood.question.replace('?', '')).toBe('how is gout treated')
    }
  })

  test('does not lose what the conversation is about', () => {
    const first = ask('what is gout')
    const thanks = ask('ok, thanks', { turns: [first.turn] })
    expect(thanks.kind).toBe('small-talk')
    const next = ask('how is it treated?', { turns: [first.turn, thanks.turn] })
    expect(next.understood.carried.map(({ title }) => title)).toEqual(['Gout'])
    expect(next.text).toBe('Doctors treat gout with rest and with colchicine.')
  })
})

describe('a question in another language', () => {
  test('is told what the sources are written in', () => {
    const reply = ask('¿Cuáles son los síntomas de la gota?')
    expectValid(artifact, reply)
    expect(reply).toMatchObject({
      kind: 'no-answer',
      reason: 'language',
      text: en.language(['en']),
      citations: [],
      contacts,
    })
    expect(reply.suggestions.length).toBeGreaterThan(0)
    expect(ask('痛风怎么治疗？').reason).toBe('language')
  })

  test('is searched where a document is written in it', () => {
    expect(bilingual.languages).toEqual(['en', 'es'])
    expect(ask('¿qué es la gota?', {}, bilingual).reason).not.toBe('language')
    expect(ask('wie wird die Gicht behandelt', {}, bilingual).text).toBe(en.language(['en', 'es']))
  })
})

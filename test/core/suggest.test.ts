import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { build } from '../../src/build/build.ts'
import { root } from '../../src/cli/release.ts'
import { answer } from '../../src/core/answer.ts'
import { type Artifact, findPassage } from '../../src/core/artifact.ts'
import { opening, sameness } from '../../src/core/suggest.ts'
import { toTurn } from '../../src/core/turn.ts'
import type { Answer, Question, Suggestion, Turn } from '../../src/core/types.ts'
import { artifactOf, open } from '../support/corpus.ts'
import { diseases } from '../support/diseases.ts'
import { library } from '../support/library.ts'

const textOf = (suggestions: readonly Suggestion[]) => suggestions.map(({ question }) => question)

/** Asks one after the other; the last turn is the last of `turns`. */
function converse(artifact: Artifact, questions: readonly string[], more: Partial<Question> = {}) {
  const turns: Turn[] = []
  const replies: Answer[] = []
  for (const question of questions) {
    const reply = answer(artifact, { question, turns, ...more })
    replies.push(reply)
    turns.push(toTurn(artifact, question, reply))
  }
  return { turns, last: replies.at(-1)! }
}

let pages: Artifact
let large: Artifact
let own: Artifact
beforeAll(async () => {
  pages = await artifactOf(diseases)
  large = await artifactOf(library(200))
  own = await open((await build({ corpus: join(root, 'corpus'), release: '1.0.0' })).get('public')!)
})

describe('after an answer', () => {
  test('the other records of its page are offered, those behind it first', () => {
    const { last } = converse(pages, ['what are the treatments for marlow syndrome'])
    expect(textOf(last.suggestions)).toEqual([
      'Is Marlow syndrome inherited?',
      'What is Marlow syndrome?',
    ])
  })

  test('none that was shown or offered before', () => {
    const { last } = converse(pages, ['what is marlow syndrome', 'is it inherited?'])
    expect(last.citations[0]!.title).toBe('Marlow syndrome')
    expect(last.suggestions).toEqual([])
  })

  test('what one record of a page has shown is not offered of another', async () => {
    const treatment = (id: string, question: string, text: string) =>
      JSON.stringify({ id, title: 'Marlow syndrome', question, answer: text })
    const artifact = await artifactOf({
      'more.jsonl': [
        treatment('a', 'What is Marlow syndrome?', 'Marlow syndrome is a disorder.'),
        treatment('b', 'How is Marlow syndrome treated?', 'Marlow syndrome is treated with rest.'),
        treatment('c', 'How should Marlow syndrome be treated?', 'By treatment with tea.'),
      ].join('\n'),
    })
    const { last } = converse(artifact, ['how is marlow syndrome treated?'])
    expect(textOf(last.suggestions)).toEqual(['What is Marlow syndrome?'])
  })

  test('questions that the build had no time for are asked before they are offered', () => {
    let asked = 0
    for (const { title } of [...large.pages.values()].map(([first]) => first!)) {
      const { last } = converse(large, [`what is ${title}`])
      expect(last.suggestions.length).toBeGreaterThan(0)
      for (const { question, passageId } of last.suggestions) {
        expect(question).toContain(title)
        expect(question).not.toContain('prevent')
        if (!large.suggested.has(passageId)) asked++
      }
    }
    expect(asked).toBeGreaterThan(0)
  })
})

describe('on abstention', () => {
  test('the questions nearest to what was found are offered, and not what was asked', () => {
    const question = 'What are the treatments for Hallberg syndrome?'
    const { last } = converse(pages, [question])
    expect(last).toMatchObject({ kind: 'no-answer', reason: 'other-subject' })
    expect(textOf(last.suggestions)[0]).toMatch(/^What are the treatments for /)
  })

  test('others than a turn before', () => {
    const question = 'what are the treatments for hallberg syndrome'
    const { turns, last } = converse(pages, [question, question])
    const [before] = turns
    expect(last.suggestions.length).toBeGreaterThan(0)
    for (const { passageId } of last.suggestions) expect(before!.offered).not.toContain(passageId)
  })

  test('the rest of the page, where its list is missing', async () => {
    const page =
      '# Gout\n\n## How long does gout last?\n\nAn attack lasts three to ten days.\n\n## What are the symptoms of gout?\n\nOther symptoms may include:\n'
    const artifact = await artifactOf({
      'gout.md': page,
      'more.jsonl':
        '{"title":"Asthma","question":"What is asthma?","answer":"A disease of the airways."}',
    })
    const { last } = converse(artifact, ['what other symptoms does gout include'])
    expect(last).toMatchObject({ kind: 'no-answer', reason: 'gap' })
    expect(textOf(last.suggestions)).toEqual(['How long does gout last?'])
  })

  test('the first questions of the site, where nothing is near', () => {
    const { last } = converse(pages, ['what is the capital of france'])
    expect(last.suggestions).toEqual(opening(pages, 3))
  })

  test('of the collection that the question is limited to', async () => {
    const page = (title: string, collection: string) =>
      `---\ntitle: ${title}\ncollection: ${collection}\n---\n\n## What is ${title}?\n\n${title} is a disease.\n`
    const artifact = await artifactOf({
      'gout.md': page('gout', 'joints'),
      'asthma.md': page('asthma', 'lungs'),
    })
    const { last } = converse(artifact, ['who won the cup'], { collections: ['lungs'] })
    expect(textOf(last.suggestions)).toEqual(['What is asthma?'])
  })
})

test('a question that is asked back offers nothing but its choices', () => {
  const { last } = converse(pages, ['what are the treatments for orban ataxia'])
  expect(last.kind).toBe('clarify')
  expect(last.suggestions).toEqual([])
})

describe('at the start', () => {
  test('the most useful few are offered, none about the assistant', () => {
    expect(textOf(opening(own, 4))).toEqual(textOf(own.suggestions).slice(0, 4))
    expect(opening(own, 500).length).toBeLessThan(own.suggestions.length)
    for (const { passageId } of opening(own, 500)) {
      expect(findPassage(own, passageId)!.document.about).toBe(false)
    }
  })
})

test('what is offered is answered by its own section, whatever was said before', () => {
  const conversations: [Artifact, string[]][] = [
    [pages, ['what is marlow syndrome', 'and the treatments?']],
    [pages, ['what is tessin syndrome', 'what are the treatments for hallberg syndrome']],
    [large, ['what causes Bababank disease', 'thanks', 'how is it diagnosed?']],
    [
      own,
      [
        'what is it?',
        'what causes it',
        'does it hurt',
        'who won the cup',
        'will it show on an xray',
      ],
    ],
  ]
  let clicked = 0
  for (const [artifact, questions] of conversations) {
    for (let length = 1; length <= questions.length; length++) {
      const { turns, last } = converse(artifact, questions.slice(0, length))
      for (const { question, passageId } of last.suggestions) {
        const { document, passage } = findPassage(artifact, passageId)!
        const { start, end } = document.sections[passage.section]!
        const [citation] = answer(artifact, { question, turns }).citations
        expect([question, citation?.documentId]).toEqual([question, document.id])
        expect(citation!.start >= start && citation!.end <= end).toBe(true)
        clicked++
      }
    }
  }
  expect(clicked).toBeGreaterThan(15)
})

describe('questions are the same', () => {
  test.each([
    ['What are the treatments for gout?', 'How is gout treated?'],
    ['Who gets gout?', 'who gets GOUT'],
  ])('%s %s', (one, other) => {
    expect(sameness(one)).toBe(sameness(other))
  })

  test.each([
    ['What is gout?', 'How long does gout last?'],
    ['What causes gout?', 'What is gout?'],
    ['How is gout treated?', 'How is asthma treated?'],
    ['How is gout treated?', 'What surgery is there for gout?'],
  ])('and these are not: %s %s', (one, other) => {
    expect(sameness(one)).not.toBe(sameness(other))
  })
})

import { describe, expect, test } from 'vitest'
import { parseText } from '../../../src/build/formats/text.ts'

function blocks(content: string): string[] {
  const { text, blocks } = parseText({ name: 'x.txt', content })
  return blocks.map(
    ({ kind, level, start, end }) =>
      `${kind}${kind === 'heading' ? level : ''}: ${text.slice(start, end)}`,
  )
}

describe('plain text as it is scraped', () => {
  test('the first short line is the title, short lines between blank lines are headings', () => {
    expect(blocks('Gout\n\nGout hurts.\n\nWhat is gout?\n\nIt is a kind of arthritis.')).toEqual([
      'heading1: Gout',
      'paragraph: Gout hurts.',
      'heading2: What is gout?',
      'paragraph: It is a kind of arthritis.',
    ])
  })

  test('a heading right above another one holds those that follow, until a wider gap', () => {
    expect(
      blocks(
        'Gout\n\nSigns and causes\n\nWhat causes it?\n\nFood.\n\nIs it bad?\n\nYes.\n\n\nOutlook\n\nGood.',
      ),
    ).toEqual([
      'heading1: Gout',
      'heading2: Signs and causes',
      'heading3: What causes it?',
      'paragraph: Food.',
      'heading3: Is it bad?',
      'paragraph: Yes.',
      'heading2: Outlook',
      'paragraph: Good.',
    ])
  })

  test('bullets and numbers are items, without their marks', () => {
    expect(blocks('Signs are:\n\n  • Fever.\n  • Chills,\n\n1. one\n2) two')).toEqual([
      'paragraph: Signs are:',
      'item: Fever.',
      'item: Chills,',
      'item: one',
      'item: two',
    ])
  })

  test('lines behind a lead-in are its items, though no bullet says so', () => {
    expect(blocks('Signs are:\nfever\nchills')).toEqual([
      'paragraph: Signs are:',
      'item: fever',
      'item: chills',
    ])
  })

  test('lines that were broken by their width are one paragraph', () => {
    const wrapped = 'Fluid builds up in the soft tissue inside the bone and it\nmay hurt a lot.'
    expect(blocks(wrapped)).toEqual([`paragraph: ${wrapped}`])
  })

  test('what the site prints around the text is boilerplate, facts are not', () => {
    expect(
      blocks(
        'Gout\n\nIt hurts.\n\nWe are a clinic. Advertising on our site helps us. Policy\n\nLearn more about our editorial process.\n\nLast reviewed by a clinic on 01/03/2023.\n\nAppointments 216.555.0100',
      ),
    ).toEqual([
      'heading1: Gout',
      'paragraph: It hurts.',
      'boilerplate: We are a clinic. Advertising on our site helps us. Policy',
      'boilerplate: Learn more about our editorial process.',
      'paragraph: Last reviewed by a clinic on 01/03/2023.',
      'paragraph: Appointments 216.555.0100',
    ])
  })

  test('the canonical text is the file', () => {
    expect(parseText({ name: 'x.txt', content: 'Gout\n\n  It hurts. \n' }).text).toBe(
      'Gout\n\n  It hurts. \n',
    )
  })

  test('a long first line is no title', () => {
    expect(
      parseText({ name: 'x.txt', content: `${'word '.repeat(30)}\n\nMore.` }).title,
    ).toBeUndefined()
  })
})

import { describe, expect, test } from 'vitest'
import { answer } from '../../src/core/answer.ts'
import type { Answer } from '../../src/core/types.ts'
import { artifactOf } from '../support/corpus.ts'

async function ask(text: string, question: string): Promise<Answer> {
  return answer(await artifactOf({ 'page.md': text }), { question })
}
const quotes = ({ citations }: Answer) => citations.map(({ quote }) => quote)

describe('a list item', () => {
  test('is never quoted under the lead-in of another list', async () => {
    const text =
      'Avoid:\n\n- alcohol\n- red meat\n\nWater is best for everybody.\n\n- Drink two litres of lemonade daily'
    expect(quotes(await ask(text, 'can I drink lemonade'))).toEqual([
      'Drink two litres of lemonade daily',
    ])
  })

  test('is quoted whole, with its caveat', async () => {
    const text = 'You should:\n\n- Take aspirin. Never take it with warfarin.\n- Rest the foot'
    expect(quotes(await ask(text, 'should I take aspirin'))).toEqual([
      'You should:\n\nTake aspirin. Never take it with warfarin.',
    ])
    expect(quotes(await ask(text, 'can I take warfarin'))).toEqual([
      'You should:\n\nTake aspirin. Never take it with warfarin.',
    ])
  })

  test('keeps its lead-in for its later sentences', async () => {
    const text = 'Do not:\n\n- Eat late.\n- Do sport. Running on asphalt counts as well.'
    expect(quotes(await ask(text, 'is running on asphalt fine'))).toEqual([
      'Do not:',
      'Do sport. Running on asphalt counts as well.',
    ])
  })

  test('keeps the item around it, where it is one of a list within', async () => {
    const text = 'You should:\n\n- Avoid:\n  - alcohol\n  - red meat\n- Rest'
    expect(quotes(await ask(text, 'red meat'))).toEqual([
      'You should:\n\nAvoid:\nalcohol\nred meat',
    ])
    expect(quotes(await ask(text, 'rest'))).toEqual(['You should:', 'Rest'])
  })
})

describe('an overlong sentence is cut', () => {
  test.each([
    ['at a clause', `Zebras are ${'striped and quick, '.repeat(60)}`, /quick$/],
    ['between words, where there is no clause', `Zebras are ${'striped '.repeat(120)}`, /striped$/],
    [
      'between words parted by other blanks',
      `Zebras are ${'striped\u00a0'.repeat(120)}`,
      /striped$/,
    ],
    [
      'not within a number',
      `Zebras are ${'striped '.repeat(80)} 1,000,000,000,000,000,000,000,000,000,000,000,000 ${'striped '.repeat(60)}`,
      /striped$/,
    ],
    ['between characters, where there is no word', `Zebras${'😀'.repeat(800)}`, /😀$/],
  ])('%s', async (_, text, end) => {
    const { kind, text: shown, citations } = await ask(text, 'zebras')
    expect(kind).toBe('answer')
    expect(shown.length).toBeLessThanOrEqual(700)
    expect(shown.isWellFormed()).toBe(true)
    expect(shown).toMatch(end)
    expect(citations[0]!.cut).toBe(true)
  })
})

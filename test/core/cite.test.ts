import { describe, expect, test } from 'vitest'
import { answer } from '../../src/core/answer.ts'
import { join } from '../../src/core/cite.ts'
import type { Answer, Citation } from '../../src/core/types.ts'
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
    expect(quotes(await ask(text, 'what about aspirin'))).toEqual([
      'You should:\n\nTake aspirin. Never take it with warfarin.',
    ])
    expect(quotes(await ask(text, 'what about warfarin'))).toEqual([
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

describe('a neighbour', () => {
  const question = 'what do zebras eat'
  const grass = 'Zebras eat grass at dawn.'
  const hours = 'Zebras eat for two hours.'
  const long = 'and more grass '

  test.each([
    {
      where: 'behind',
      asked: question,
      text: `Gates open early. ${grass} Grass is what zebras eat. Lions sleep.`,
      quote: `${grass} Grass is what zebras eat.`,
      focus: grass,
    },
    {
      where: 'before',
      asked: 'how long do zebras eat',
      text: `Lions sleep. Grass is what zebras eat. ${hours} Gates open early.`,
      quote: `Grass is what zebras eat. ${hours}`,
      focus: hours,
    },
    {
      where: 'on both sides',
      asked: 'how long do zebras eat',
      text: `Zebras eat grass. ${hours} Zebras eat hay. Lions sleep.`,
      quote: `Zebras eat grass. ${hours} Zebras eat hay.`,
      focus: hours,
    },
  ])('is quoted where it might answer as well: $where', async ({ asked, text, quote, focus }) => {
    const { citations } = await ask(`# Zoo\n\n${text}`, asked)
    expect(citations.map((it) => it.quote)).toEqual([quote])
    const { start, focus: marked } = citations[0]!
    expect(quote.slice(marked!.start - start, marked!.end - start)).toBe(focus)
  })

  test.each([
    ['says little of what is asked', `Gates open early. ${grass} Lions sleep.`],
    [
      'is not the next one, though it might answer as well',
      `${grass} Lions sleep. Grass is what zebras eat.`,
    ],
    [
      'stands under another heading',
      `## Meals\n\n${grass}\n\n## Meals of zebras\n\nGrass is what they eat.`,
    ],
  ])('is left out where it %s', async (_, text) => {
    expect(quotes(await ask(`# Zoo\n\n${text}`, question))).toEqual([grass])
  })

  test('is left out where both are long', async () => {
    const first = `Zebras eat grass ${long.repeat(15)}at dawn.`
    const second = `Grass is what zebras eat ${long.repeat(15)}at dusk.`
    const both = `# Zoo\n\n${first} ${second}`
    expect(quotes(await ask(both, question))).toEqual([first])
    const short = both.replaceAll(long.repeat(15), long.repeat(5))
    expect(quotes(await ask(short, question))).toEqual([short.replace('# Zoo\n\n', '')])
  })
})

describe('the citations of several answers are joined', () => {
  /** A run of a document that it fills from `start` to `end`. */
  const run = (documentId: string, start: number, end: number): Citation => ({
    documentId,
    title: documentId,
    language: 'en',
    section: [],
    start,
    end,
    quote: 'x'.repeat(end - start),
  })

  test('in reading order within a document', () => {
    const [a, b, c] = [run('gout', 0, 10), run('gout', 20, 30), run('gout', 40, 50)]
    expect(join([[c], [a], [b]])).toEqual([a, b, c])
    expect(join([[b, c], [a]])).toEqual([a, b, c])
  })

  test('in the order of the answers where each is of another document', () => {
    const [a, b] = [run('mumps', 50, 60), run('gout', 0, 10)]
    expect(join([[a], [b]])).toEqual([a, b])
    expect(join([[b], [a]])).toEqual([b, a])
  })

  test('in reading order within each document, also where another is quoted in between', () => {
    const [early, late, other] = [run('gout', 10, 20), run('gout', 40, 50), run('mumps', 0, 10)]
    expect(join([[late], [other], [early]])).toEqual([early, late, other])
  })

  test('without one that overlaps an earlier one', () => {
    const first = run('gout', 10, 20)
    for (const other of [run('gout', 10, 20), run('gout', 0, 11), run('gout', 12, 15)]) {
      expect(join([[first], [other]])).toEqual([first])
    }
    const leadIn = run('gout', 0, 5)
    expect(
      join([
        [leadIn, first],
        [leadIn, run('gout', 30, 40)],
      ]),
    ).toEqual([leadIn, first, run('gout', 30, 40)])
  })

  test('with those that only touch it, or stand at the same place of another document', () => {
    const first = run('gout', 10, 20)
    for (const other of [run('gout', 20, 30), run('mumps', 10, 20)]) {
      expect(join([[first], [other]])).toEqual([first, other])
    }
    expect(join([[first], [run('gout', 0, 10)]])).toEqual([run('gout', 0, 10), first])
  })

  test('to no more than 700 characters, the breaks between them counted', () => {
    const first = run('gout', 0, 400)
    expect(join([[first], [run('gout', 400, 699)]])).toHaveLength(2)
    expect(join([[first], [run('gout', 400, 700)]])).toEqual([first])
  })

  test('to no more than six', () => {
    const runs = Array.from({ length: 7 }, (_, i) => [run('gout', 10 * i, 10 * i + 5)])
    expect(join(runs)).toEqual(runs.slice(0, 6).flat())
  })

  test('whole answers only: one that does not fit gives way to the next that does', () => {
    const first = run('gout', 0, 400)
    const long = [run('gout', 400, 450), run('gout', 450, 700)]
    const short = run('gout', 800, 900)
    expect(join([[first], long, [short]])).toEqual([first, short])
  })

  test('of none there is none', () => {
    expect(join([])).toEqual([])
    expect(join([[]])).toEqual([])
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

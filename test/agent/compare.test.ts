import { describe, expect, test } from 'vitest'
import { differencesIn } from '../../widget/agent/compare.ts'

/** What is marked in each of two quotes. */
function marked(a: string, b: string): [string[], string[]] {
  const marks = (text: string, other: string) =>
    differencesIn(text, other)
      .filter(({ differs }) => differs)
      .map((it) => it.text)
  return [marks(a, b), marks(b, a)]
}

describe('quotes that say nearly the same', () => {
  test.each([
    [
      'Symptoms often go away in six months.',
      'Symptoms often go away in nine months.',
      ['six'],
      ['nine'],
    ],
    ['Rest the knee and keep it warm.', 'Rest the knee and keep it cold.', ['warm'], ['cold']],
    [
      'Keep the ankle raised at night, on two pillows.',
      'Keep the ankle raised by day, on a chair.',
      ['night, on two pillows'],
      ['day, on a chair'],
    ],
    [
      'The pain gets better with time, though slowly.',
      'The pain gets better in time, but slowly.',
      [],
      [],
    ],
    ['An X-ray shows bone loss.', 'An X-ray does not show bone loss.', [], ['not']],
    ['A scan doesn’t show bone loss.', 'A scan does not show bone loss.', [], []],
    ['See your doctor (soon).', 'See your doctor (today).', ['soon'], ['today']],
    ['Rest for a month.', 'Rest for months.', [], []],
    ['The same words.', 'The same words.', [], []],
  ])('“%s” and “%s”', (a, b, inA, inB) => {
    expect(marked(a, b)).toEqual([inA, inB])
  })

  test('a run does not go on into the next sentence over small words', () => {
    expect(
      marked(
        'Use a brace today. It helps sore knees a lot.',
        'Use a brace. This slows sore knees a lot.',
      )[0],
    ).toEqual(['today', 'helps'])
  })
})

describe('quotes that share little', () => {
  test.each([
    [
      'Symptoms often go away in four to 12 months.',
      'You may be asked to rest for several months.',
      ['four to 12 months'],
      ['several months'],
    ],
    [
      'The symptoms of bone marrow edema often go away within four to 12 months, though in some people it lasts two years or longer.',
      'Treatments include rest, NSAIDs, physical therapy and surgery. Your provider will probably advise you to rest, in many cases for several months.',
      ['four to 12 months', 'two years or longer'],
      ['several months'],
    ],
    [
      'Take 50 mg twice a day with food.',
      'Never give tablets to children under 12 years.',
      ['50 mg twice a day'],
      ['Never', '12 years'],
    ],
    [
      'It mostly affects men who are 30 to 60 years old.',
      'CT scans do not show it.',
      ['30 to 60 years old'],
      ['not'],
    ],
    // What both say is no difference.
    ['Boots help after six weeks.', 'Crutches cost money for six weeks.', [], []],
    ['One of the doctors knows.', 'A brace is warm.', [], []],
  ])('“%s” and “%s”: values and negations alone', (a, b, inA, inB) => {
    expect(marked(a, b)).toEqual([inA, inB])
  })
})

test.each(['', ' ', '…', 'قد تختفي الأعراض خلال أربعة أشهر.', '<b>12 mg</b>  two\n\nlines'])(
  'the runs of “%s” are the text',
  (text) => {
    const runs = differencesIn(text, 'Rest for six weeks.')
    expect(runs.map((it) => it.text).join('')).toBe(text)
    expect(
      differencesIn(text, '')
        .map((it) => it.text)
        .join(''),
    ).toBe(text)
  },
)

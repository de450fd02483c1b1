import { describe, expect, test } from 'vitest'
import type { Settings } from '../../src/core/artifact.ts'
import { defaultMinEvidence } from '../../src/core/confidence.ts'
import { artifactOf } from '../support/corpus.ts'
import { diseases } from '../support/diseases.ts'

async function settingsOf(files: Readonly<Record<string, string>>): Promise<Settings> {
  return (await artifactOf(files)).settings
}

async function minEvidenceOf(files: Readonly<Record<string, string>>): Promise<number> {
  return (await settingsOf(files)).minEvidence
}

/** Sentences of each article below. */
const sentencesOfEach = 4

/** A made-up word for each tuple of small numbers. No stemmer changes it, and none is spelled much like another. */
function wordOf(...numbers: readonly number[]): string {
  return numbers.map((number) => `${number}x`).join('')
}

/**
 * Articles of sentences of four words each, of which the first few stand in one other article too: as many as `shared`
 * says. No title names its subject.
 */
function articles(
  count: number,
  shared: (article: number, sentence: number) => number,
): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, article) => {
      const text = Array.from({ length: sentencesOfEach }, (__, sentence) => {
        const words = Array.from({ length: 4 }, (___, at) =>
          at < shared(article, sentence)
            ? wordOf(1, Math.floor(article / 2), sentence, at)
            : wordOf(2, article, sentence, at),
        )
        return `The ${words.join(' ')}.`
      })
      return [`${article}.md`, `# Title ${wordOf(3, article)}\n\n${text.join(' ')}\n`]
    }),
  )
}

describe('the evidence that an answer takes', () => {
  test('is less where every article has words of its own, by one at most', async () => {
    const learned = await minEvidenceOf(articles(20, () => 0))
    expect(learned).toBeLessThan(defaultMinEvidence)
    expect(learned).toBeGreaterThanOrEqual(defaultMinEvidence - 1)
  })

  test('is more, the more of an article others say too, by one at most', async () => {
    const learned = await Promise.all(
      [0, 2, 3].map((shared) => minEvidenceOf(articles(20, () => shared))),
    )
    expect(learned[1]).toBeGreaterThan(learned[0]!)
    expect(learned[2]).toBeGreaterThan(learned[1]!)
    expect(learned[2]).toBeGreaterThan(defaultMinEvidence)
    expect(learned[2]).toBeLessThanOrEqual(defaultMinEvidence + 1)
  })

  test('is more than all but a few reach whose article is hidden', async () => {
    const own = await minEvidenceOf(articles(75, () => 0))
    // 2 and 32 of 300 sentences say half of what another article says.
    const few = articles(75, (article, sentence) => (article < 2 && sentence === 0 ? 2 : 0))
    const several = articles(75, (article) => (article < 8 ? 2 : 0))
    expect(await minEvidenceOf(few)).toBe(own)
    expect(await minEvidenceOf(several)).toBeGreaterThan(own)
  })

  test('is the usual one where hiding an article hides nothing, since another says the same', async () => {
    expect(await minEvidenceOf(articles(20, () => 4))).toBe(defaultMinEvidence)
  })

  test('is the usual one where the corpus has one topic', async () => {
    const sections = Object.values(articles(20, () => 0)).join('\n')
    const page = `# Page\n\n${sections.replaceAll('# Title', '## Title')}`
    const about = '---\nabout: true\n---\n# Help\n\nThis assistant quotes its sources.\n'
    expect(await minEvidenceOf({ 'page.md': page, 'help.md': about })).toBe(defaultMinEvidence)
  })

  test('is the usual one where there are too few sentences to learn from', async () => {
    expect(await minEvidenceOf(articles(7, () => 0))).toBe(defaultMinEvidence)
    expect(await minEvidenceOf(articles(8, () => 0))).not.toBe(defaultMinEvidence)
  })
})

describe('more sentences than are asked', () => {
  /** Half of each article stands in others too. Each is longer than those before, so it matters which are drawn. */
  const mixed = Array.from({ length: 120 }, (_, article) => {
    const text = Array.from({ length: sentencesOfEach }, (__, sentence) => {
      const group = Math.floor(article / (2 + sentence))
      const own = [0, 1].map((at) => wordOf(2, article, sentence, at))
      const shared = [2, 3].map((at) => wordOf(1, group, sentence, at))
      return `The ${[...own, ...shared].join(' ')}.`
    })
    // Too short to be asked: they only make the article longer.
    const short = Array.from(
      { length: Math.floor(article / 8) },
      (__, i) => `The ${wordOf(4, article, i)}.`,
    )
    const body = [...text, ...short].join(' ')
    return `---\nid: a${article}\n---\n# Title ${wordOf(3, article)}\n\n${body}\n`
  })
  const named = (pages: readonly string[]) =>
    Object.fromEntries(pages.map((page, i) => [`${String(i).padStart(3, '0')}.md`, page]))

  test('teach the same each time, in whatever order the files are', async () => {
    const learned = await minEvidenceOf(named(mixed))
    expect(Math.abs(learned - defaultMinEvidence)).toBeGreaterThan(0)
    expect(Math.abs(learned - defaultMinEvidence)).toBeLessThan(1)
    expect(await minEvidenceOf(named(mixed))).toBe(learned)
    expect(await minEvidenceOf(named(mixed.toReversed()))).toBeCloseTo(learned, 10)
  })
})

describe('titles', () => {
  const page = (title: string, ...headings: readonly string[]) =>
    `# ${title}\n\n${headings.map((heading) => `## ${heading}\n\nSome text.\n`).join('\n')}`

  test.each([
    ['the records of a disease library', diseases],
    [
      'half of the headings that name their title',
      { 'gout.md': page('Gout', 'What is gout?', 'Diet') },
    ],
    [
      'headings that name another name of the title',
      { 'gout.md': `---\naliases: [podagra]\n---\n${page('Gout', 'What is podagra?')}` },
    ],
  ])('name subjects: %s', async (_, files) => {
    expect((await settingsOf(files)).titlesNameSubjects).toBe(true)
  })

  test.each([
    ['articles', { 'a.md': '# Games\n\nThe first game.', 'b.md': '# Songs\n\nThe first song.' }],
    [
      'less than half of the headings that name their title',
      { 'gout.md': page('Gout', 'What is gout?', 'Diet', 'Rest') },
    ],
    [
      'headings that name the common part of their title alone',
      {
        'a.md': page('Orban ataxia', 'What is ataxia?'),
        'b.md': page('Tessin ataxia', 'Is ataxia inherited?'),
        'c.md': page('Marlow ataxia', 'Treatments of ataxia'),
      },
    ],
    [
      'headings that name the title of another page',
      { 'a.md': page('Gout', 'What is asthma?'), 'b.md': page('Asthma', 'What is gout?') },
    ],
  ])('name none: %s', async (_, files) => {
    expect((await settingsOf(files)).titlesNameSubjects).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { textBlocks } from '../../src/build/formats/text.ts'
import { split } from '../../src/build/split.ts'
import { classifySentences, sectionsOf } from '../../src/build/structure.ts'

async function passages(text: string) {
  const blocks = textBlocks(text, { hasHeadings: true })
  const sections = sectionsOf(text, blocks, [])
  const sentences = classifySentences(text, blocks)
  return {
    sections,
    sentences,
    passages: await split({ id: 'x', text, blocks, sections, sentences }),
  }
}

const paragraph = (n: number) =>
  Array.from({ length: n }, (_, i) => `This is sentence ${i} of a paragraph that goes on.`).join(
    ' ',
  )

describe('passages', () => {
  test('a short section is one passage', async () => {
    const { passages: found } = await passages('Gout\n\nSigns\n\nIt hurts. It swells.')
    expect(found).toEqual([{ id: 'x#0', documentId: 'x', section: 0, start: 13, end: 33 }])
  })

  test('a long section is cut into passages of whole sentences that overlap', async () => {
    const text = paragraph(60)
    const { passages: found, sentences } = await passages(text)
    const starts = new Set(sentences.map(({ start }) => start))
    const ends = new Set(sentences.map(({ end }) => end))
    expect(found.length).toBeGreaterThan(3)
    for (const [i, { start, end }] of found.entries()) {
      expect(starts.has(start)).toBe(true)
      expect(ends.has(end)).toBe(true)
      expect(end - start).toBeLessThan(1_100)
      if (i > 0) expect(start).toBeLessThan(found[i - 1]!.end)
    }
    expect(found[0]!.start).toBe(0)
    expect(found.at(-1)!.end).toBe(text.length)
  })

  test('no passage crosses a section', async () => {
    const { passages: found, sections } = await passages(
      `Gout\n\nSigns\n\n${paragraph(30)}\n\nOutlook\n\n${paragraph(30)}`,
    )
    for (const { section, start, end } of found) {
      expect(start).toBeGreaterThanOrEqual(sections[section]!.start)
      expect(end).toBeLessThanOrEqual(sections[section]!.end)
    }
  })

  test('no passage holds boilerplate', async () => {
    const text = 'Gout\n\nIt hurts.\n\nAdvertising on our site helps us.\n\nIt swells.'
    const { passages: found } = await passages(text)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'It hurts.',
      'It swells.',
    ])
  })

  test('every sentence is in a passage, in text that repeats itself too', async () => {
    const text = `${paragraph(25)} ${paragraph(25)}\n\n• ${paragraph(3)}\n• ${paragraph(3)}\n\n${'The same again. '.repeat(200)}`
    const { passages: found, sentences } = await passages(text)
    const lost = sentences.filter(
      (sentence) => !found.some(({ start, end }) => start <= sentence.start && end >= sentence.end),
    )
    expect(lost).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../src/build/formats/markdown.ts'

const warnings: string[] = []
const parse = (content: string) =>
  parseMarkdown({ name: 'corpus/x.md', content }, (warning) => warnings.push(warning))

/** The blocks of a file as `kind: text`. */
function blocks(content: string): string[] {
  const { text, blocks } = parse(content)
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

describe('the canonical text is what a reader sees', () => {
  test('without marks, links and comments', () => {
    const { text } = parse(
      '## A *big* question?\n\nSee [the page](https://a.example) and `code`,\nthen **rest**.\n\n<!-- not for readers -->\n\n![a picture](x.png)\n\n---\n',
    )
    expect(text).toBe('A big question?\n\nSee the page and code, then rest.')
  })

  test('a list item a line, nested ones too', () => {
    expect(blocks('Signs are:\n\n- one\n- two\n  - two and a half\n\n1. first\n2. second')).toEqual(
      [
        'paragraph: Signs are:',
        'item: one',
        'item: two',
        'item: two and a half',
        'item: first',
        'item: second',
      ],
    )
  })

  test('a table row a line, its cells apart', () => {
    expect(blocks('| sign | day |\n|---|---|\n| fever | 1 |')).toEqual([
      'row: sign\tday',
      'row: fever\t1',
    ])
  })

  test('quotes and code as paragraphs', () => {
    expect(blocks('> said so\n\n```\na  b\n```')).toEqual(['paragraph: said so', 'paragraph: a  b'])
  })

  test('a quotation that a lead-in announces is its list', () => {
    expect(blocks('Call:\n\n> 555-0142')).toEqual(['paragraph: Call:', 'item: 555-0142'])
  })

  test('a line break of HTML as one, and a warning for HTML that is left out', () => {
    warnings.length = 0
    expect(
      parse('---\ntitle: T\n---\nOne<br>two.\n\n<p>Lost.</p>\n\n10<sup>9</sup> cells').text,
    ).toBe('One\ntwo.\n\n109 cells')
    expect(warnings).toEqual([
      expect.stringMatching(/^corpus\/x\.md:6: HTML/),
      expect.stringMatching(/^corpus\/x\.md:8: HTML/),
    ])
  })

  test('headings one level down where the first level is used for more than the title', () => {
    const levels = (content: string) => parse(content).blocks.map(({ level }) => level)
    expect(levels('# Title\n\n## A\n\nText.')).toEqual([1, 2, 0])
    expect(levels('---\ntitle: Knees\n---\n# A?\n\nText.\n\n## B?\n\n# C?')).toEqual([2, 0, 3, 2])
    expect(levels('---\ntitle: Knees\n---\n# Knees\n\n## A?')).toEqual([1, 2])
  })

  test('entities and escapes as the characters they stand for', () => {
    expect(parse('Fish &amp; chips \\* 3 &lt; 4').text).toBe('Fish & chips * 3 < 4')
  })
})

describe('front matter', () => {
  test('is read into fields', () => {
    const parsed = parse(
      '---\nid: gout\ntitle: Gout\npublisher: A clinic\nurl: https://a.example/gout\nreviewedOn: 2026-01-31\ncollection: joints\nlanguage: en-GB\naudience: internal\naliases: [podagra]\nabout: true\n---\nText.',
    )
    expect(parsed).toMatchObject({
      id: 'gout',
      title: 'Gout',
      source: { publisher: 'A clinic', url: 'https://a.example/gout', reviewedOn: '2026-01-31' },
      collection: 'joints',
      language: 'en-GB',
      audience: 'internal',
      aliases: ['podagra'],
      about: true,
      text: 'Text.',
    })
  })

  test('may be left out: the first heading of the first level is the title then', () => {
    expect(parse('# Gout\n\nText.')).toMatchObject({
      title: 'Gout',
      audience: 'public',
      language: 'en',
    })
  })

  test('one alias may stand without a list', () => {
    expect(parse('---\naliases: podagra\n---\nText.').aliases).toEqual(['podagra'])
  })

  test('an unknown field is warned of, with its line, and ignored', () => {
    warnings.length = 0
    parse('---\ntitle: Gout\nauthor: me\n---\nText.')
    expect(warnings).toEqual(['corpus/x.md:3: unknown field "author" is ignored.'])
  })

  test.each([
    ['never closed', '---\ntitle: Gout\n\nText.', 'front-matter-syntax', 1],
    ['no YAML', '---\ntitle: Gout\nurl: a: b: c\n---\nText.', 'front-matter-syntax', 3],
    ['a list', '---\n- title\n---\nText.', 'front-matter-syntax', 2],
    ['no date', '---\ntitle: Gout\nreviewedOn: last spring\n---\nText.', 'front-matter-field', 3],
    ['no such day', '---\nreviewedOn: 2026-02-30\n---\nText.', 'front-matter-field', 2],
    ['no web address', '---\nurl: javascript:alert(1)\n---\nText.', 'front-matter-field', 2],
    ['no such audience', '---\naudience: staff\n---\nText.', 'front-matter-field', 2],
  ])('%s: an error with file, line and remedy', (_, content, code, line) => {
    expect(() => parse(content)).toThrow(
      expect.objectContaining({ code, line, file: 'corpus/x.md' }),
    )
    expect(() => parse(content)).toThrow(/^corpus\/x\.md:\d+: .+\. .+\.$/)
  })
})

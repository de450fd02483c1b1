import { describe, expect, test } from 'vitest'
import { bothOf, copyOf, replyOf } from '../../widget/agent/copy.ts'
import type { Answer, Item } from '../../widget/agent/types.ts'
import { citationOf, itemOf } from '../support/agent-items.ts'

const copied = (facts: Partial<Item> = {}) => copyOf(itemOf(facts), 'https://faq.example')

test('a quote is followed by page, section, publisher, review, version and address, in all forms', () => {
  expect(copied()).toEqual({
    text: '“Rest the knee.” Knee pain, Treatment. Alder Valley Clinic, reviewed 14 Mar 2025. Version 77f96e0. https://clinic.example/knee-pain',
    html:
      '<blockquote><p>“Rest the knee.”</p></blockquote>' +
      '<p><cite><a href="https://clinic.example/knee-pain">Knee pain, Treatment</a></cite>. Alder Valley Clinic, reviewed 14 Mar 2025. Version 77f96e0.</p>',
    markdown:
      '> Rest the knee.\n\n' +
      '[Knee pain, Treatment](<https://clinic.example/knee-pain>). Alder Valley Clinic, reviewed 14 Mar 2025. Version 77f96e0.',
  })
})

test.each<[Parameters<typeof citationOf>[0], string]>([
  [
    { section: ['Knee pain', 'What helps?'] },
    '“Rest the knee.” Knee pain, What helps? Alder Valley Clinic, reviewed',
  ],
  [
    { section: [], publisher: 'Dr. Who & Co.' },
    '“Rest the knee.” Knee pain. Dr. Who & Co., reviewed',
  ],
])('the name is a sentence: %j', (facts, beginning) => {
  expect(copied({ citations: [citationOf(facts)] }).text).toContain(beginning)
})

test('what is not known is left out', () => {
  const { publisher: _, ...anonymous } = citationOf()
  const { reviewedOn: __, ...undated } = citationOf()
  const { publisher: ___, ...bare } = undated
  const text = (citation: typeof bare) => copied({ citations: [citation] }).text
  expect(text(anonymous)).toContain('Treatment. Reviewed 14 Mar 2025. Version 77f96e0.')
  expect(text(undated)).toContain('Treatment. Alder Valley Clinic. Version 77f96e0.')
  expect(text(bare)).toContain('Treatment. Version 77f96e0.')
})

test('without an address on the web it is the console’s own, of an internal document the agents’', () => {
  const { url: _, ...citation } = citationOf({ documentId: 'a b/c', start: 5, end: 9 })
  expect(copied({ citations: [citation] }).text).toMatch(
    / https:\/\/faq\.example\/sources\/a%20b\/c\?c=5-9#c$/,
  )
  expect(copied({ citations: [citation], audience: 'internal' }).text).toMatch(
    / https:\/\/faq\.example\/agent\/sources\/a%20b\/c\?c=5-9#c$/,
  )
})

test('the page with the sentence marked goes before the page', () => {
  const citation = citationOf({ context: 'https://clinic.example/knee-pain#:~:text=Rest' })
  expect(copied({ citations: [citation] }).text).toMatch(/#:~:text=Rest$/)
})

describe('more than one quote', () => {
  const two = [
    citationOf({ quote: 'Rest the knee.' }),
    citationOf({ quote: 'Cool it.', start: 130, end: 138 }),
  ]

  test('of one section stand before one citation', () => {
    const { text, html, markdown } = copied({ citations: two })
    expect(text).toMatch(/^“Rest the knee\.” “Cool it\.” Knee pain, Treatment\. [^“]+$/)
    expect(html).toMatch(
      /^<blockquote><p>“Rest the knee\.”<\/p><p>“Cool it\.”<\/p><\/blockquote><p><cite>/,
    )
    expect(markdown).toMatch(/^> Rest the knee\.\n>\n> Cool it\.\n\n\[Knee pain, Treatment\]/)
  })

  test('of two sections are each followed by their own, with a blank line between', () => {
    const { text, html, markdown } = copied({
      citations: [two[0]!, { ...two[1]!, section: ['Home care'] }],
    })
    expect(text.split('\n\n').map((it) => it.slice(0, 40))).toEqual([
      '“Rest the knee.” Knee pain, Treatment. A',
      '“Cool it.” Knee pain, Home care. Alder V',
    ])
    expect(html.match(/<blockquote>/g)).toHaveLength(2)
    expect(markdown.split('\n\n')).toHaveLength(4)
  })

  test('two items are copied with a blank line between', () => {
    const [a, b] = [copied(), copied({ audience: 'internal' })]
    expect(bothOf(a, b).text).toBe(`${a.text}\n\n${b.text}`)
    expect(bothOf(a, b).markdown).toBe(`${a.markdown}\n\n${b.markdown}`)
    expect(bothOf(a, b).html).toBe(`${a.html}<br>${b.html}`)
  })
})

test('an internal quote begins with “Internal only”, in all forms', () => {
  const { text, html, markdown } = copied({ audience: 'internal' })
  expect(text).toMatch(/^Internal only\. “Rest/)
  expect(html).toMatch(/^<p><strong>Internal only\.<\/strong><\/p><blockquote>/)
  expect(markdown).toMatch(/^\*\*Internal only\.\*\*\n\n> Rest/)
  const citations = [citationOf(), citationOf({ section: ['Home care'] })]
  expect(copied({ audience: 'internal', citations }).text).toMatch(/^Internal only\.\n\n“Rest/)
})

describe('hostile text', () => {
  const hostile = citationOf({
    title: '<img src=x onerror=alert(1)> & [a](javascript:b)',
    section: [],
    quote: '</blockquote><script>alert("1")</script>\n# *Bold* `code`\n- one\n1. two\n> three | 4',
    publisher: '<b>"Clinic"</b>',
    url: 'https://clinic.example/?a="><b>',
  })
  const { html, markdown, text } = copied({ citations: [hostile] })

  test('is text in HTML, and its lines stay lines', () => {
    expect(html).toBe(
      '<blockquote><p>“&lt;/blockquote&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;<br># *Bold* `code`<br>- one<br>1. two<br>&gt; three | 4”</p></blockquote>' +
        '<p><cite><a href="https://clinic.example/?a=&quot;&gt;&lt;b&gt;">&lt;img src=x onerror=alert(1)&gt; &amp; [a](javascript:b)</a></cite>. &lt;b&gt;&quot;Clinic&quot;&lt;/b&gt;, reviewed 14 Mar 2025. Version 77f96e0.</p>',
    )
  })

  test('is text in Markdown', () => {
    expect(markdown).toBe(
      [
        String.raw`> \</blockquote\>\<script\>alert("1")\</script\>`,
        '> \\# \\*Bold\\* \\`code\\`',
        String.raw`> \- one`,
        String.raw`> 1\. two`,
        String.raw`> \> three \| 4`,
        '',
        String.raw`[\<img src=x onerror=alert(1)\> & \[a\](javascript:b)](<https://clinic.example/?a="%3E%3Cb%3E>). \<b\>"Clinic"\</b\>, reviewed 14 Mar 2025. Version 77f96e0.`,
      ].join('\n'),
    )
  })

  test('is left as it is in plain text', () => {
    expect(text).toContain(`“${hostile.quote}” ${hostile.title}.`)
  })
})

test('a reply is what is said, with each contact on a line', () => {
  const answer = {
    text: 'The sources do not say.\nPlease ask a person.',
    contacts: [
      { label: 'Nurse line', phone: '+1 (555) 010-0199', hours: '8 to 20 h' },
      { label: 'Desk', url: 'https://clinic.example/contact' },
      { label: 'Ward', hours: 'Mon to Fri' },
    ],
  } as unknown as Answer
  expect(replyOf(answer)).toBe(
    'The sources do not say.\nPlease ask a person.\nNurse line: +1 (555) 010-0199, 8 to 20 h\nDesk: https://clinic.example/contact\nWard: Mon to Fri',
  )
})

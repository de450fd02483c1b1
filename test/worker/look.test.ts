import { describe, expect, test } from 'vitest'
import {
  contrastOnWhite,
  type Look,
  lookOf,
  plainLook,
  queryOf,
  styleSheetOf,
  withQuery,
} from '../../src/pages/look.ts'
import { snippetsOf, tokensOf } from '../../src/pages/snippets.ts'

const look: Look = {
  theme: 'dark',
  position: 'start',
  mode: 'inline',
  lang: 'es-MX',
  accent: '#0a5c68',
  radius: 0,
  size: 20,
}
const deployment = {
  origin: 'https://faq.example',
  release: '1.2.3',
  integrity: 'sha384-abc+/=',
  key: 'riverside',
}

describe('a look', () => {
  test('is read back from its query', () => {
    for (const each of [look, plainLook]) {
      const query = queryOf(each)
      expect(withQuery(plainLook, (name) => query.get(name))).toEqual(each)
      expect(withQuery(look, (name) => query.get(name))).toEqual(each)
    }
  })

  test('comes from the record of a partner, and is plain where that says nothing', () => {
    const partner = { key: 'a', origins: ['https://a.example'] }
    expect(lookOf(partner)).toEqual(plainLook)
    expect(lookOf({ ...partner, theme: { scheme: 'dark', size: 20 } })).toEqual({
      ...plainLook,
      theme: 'dark',
      size: 20,
    })
  })

  test('as it comes needs no style sheet', () => {
    expect(styleSheetOf(plainLook)).toBe('')
  })

  test('knows the contrast of its accent', () => {
    expect(contrastOnWhite('#ffffff')).toBe(1)
    expect(contrastOnWhite('#000000')).toBe(21)
    expect(contrastOnWhite('#767676')).toBeCloseTo(4.54, 2)
    expect(contrastOnWhite('#0a5c68')).toBeCloseTo(7.65, 2)
  })
})

describe('snippets', () => {
  test('say what differs from the chat as it comes, and nothing else', () => {
    const plain = snippetsOf(deployment, plainLook)
    expect(plain.evergreen).toBe(
      '<script type="module"\n  src="https://faq.example/w/1/faq.js"\n  data-faq data-partner="riverside"></script>',
    )
    expect(plain.style).toBe('/* Nothing: this is how it comes. */')
    const { pinned, style } = snippetsOf(deployment, look)
    expect(pinned).toBe(
      '<script type="module" crossorigin\n  src="https://faq.example/w/1.2.3/faq.js"\n  integrity="sha384-abc+/="></script>\n' +
        '<faq-widget mode="inline"\n  partner="riverside" theme="dark" position="start" lang="es-MX"></faq-widget>',
    )
    expect(style).toBe(
      'faq-widget {\n  --faq-accent: #0a5c68; /* 7.6 to 1 on white */\n  --faq-radius: 0px;\n  --faq-size: 20px;\n}',
    )
  })

  test('are coloured without a character lost', () => {
    for (const code of Object.values(snippetsOf(deployment, look))) {
      const tokens = tokensOf(code)
      expect(tokens.map(({ text }) => text).join('')).toBe(code)
      expect(tokens.some(({ kind }) => kind !== undefined)).toBe(true)
    }
    expect(tokensOf('connect-src https://faq.example')).toEqual([
      { text: 'connect-src', kind: 'key' },
      { text: ' ' },
      { text: 'https://faq.example', kind: 'string' },
    ])
  })
})

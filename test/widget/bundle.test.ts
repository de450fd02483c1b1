import { describe, expect, test } from 'vitest'
import { openApi } from '../../src/api/openapi.ts'
import { build } from 'esbuild'
import { bundle, ownNames } from '../../src/cli/bundle.ts'
import { shortNames } from '../../src/cli/short-names.ts'
import { newPage, server } from '../support/browser.ts'
import { corpusOf } from '../support/corpus.ts'

describe('the names that the bundle shortens', () => {
  test('are no fields of the API', () => {
    const fields = [...JSON.stringify(openApi('1.0.0')).matchAll(/"(\w+)":/g)].map(
      ([, name]) => name!,
    )
    expect(fields).toContain('suggestions')
    expect(ownNames.filter((name) => fields.includes(name))).toEqual([])
  })

  test('are no names of the elements, events and styles that the widget works with', async () => {
    const { page } = await newPage()
    await page.goto(`${server()}/healthz`)
    const known = await page.evaluate((names) => {
      const objects = [
        ...['dialog', 'textarea', 'button', 'a', 'script', 'div', 'iframe'].map((tag) =>
          document.createElement(tag),
        ),
        document.createElementNS('http://www.w3.org/2000/svg', 'svg'),
        document.createElement('div').attachShadow({ mode: 'open' }),
        new KeyboardEvent('keydown'),
        new CustomEvent('x'),
        new CSSStyleSheet(),
        new AbortController(),
        visualViewport!,
        window,
        sessionStorage,
        customElements,
        document,
        navigator,
        new Response(),
        new Date(),
        [],
        '',
        new Map(),
        Promise.resolve(),
      ]
      return names.filter((name) => objects.some((object) => name in Object(object)))
    }, ownNames)
    expect(known).toEqual([])
  })
})

test('a release that is none is an error', async () => {
  await expect(bundle({ outDir: '/nowhere', release: 'next' })).rejects.toThrow(
    'expected a release such as 1.0.0, got "next"',
  )
})

describe('the names of classes', () => {
  const sheet =
    '.v-card { --size: 1px; width: var(--size); height: var(--faq-size) } .v-head { top: 0 }'

  async function built(module: string): Promise<string> {
    const folder = corpusOf({ 'chat.css': sheet, 'chat.ts': module })
    const { outputFiles } = await build({
      entryPoints: [`${folder}/chat.ts`],
      bundle: true,
      write: false,
      format: 'esm',
      logLevel: 'silent',
      plugins: [await shortNames(`${folder}/chat.css`, ['chrome123'])],
    })
    return outputFiles[0]!.text
  }

  test('are letters, in the sheet and in the modules alike; a page’s own properties keep theirs', async () => {
    const text = await built(
      `import sheet from './chat.css'\nexport const all = [sheet, 'v-card v-head']`,
    )
    expect(text).toContain('.a{--a:1px;width:var(--a);height:var(--faq-size)}.b{top:0}')
    expect(text).toContain('"a b"')
  })

  test('that no rule is about are an error', async () => {
    await expect(built(`export const all = 'v-crad'`)).rejects.toThrow(
      'no rule of the style sheet is about the class v-crad',
    )
  })
})

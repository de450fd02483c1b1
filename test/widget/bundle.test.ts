import { describe, expect, test } from 'vitest'
import { openApi } from '../../src/api/openapi.ts'
import { bundle, ownNames } from '../../src/cli/bundle.ts'
import { newPage, server } from '../support/browser.ts'

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
        ...['dialog', 'textarea', 'button', 'a', 'script', 'div'].map((tag) =>
          document.createElement(tag),
        ),
        document.createElementNS('http://www.w3.org/2000/svg', 'svg'),
        document.createElement('div').attachShadow({ mode: 'open' }),
        new KeyboardEvent('keydown'),
        new CustomEvent('x'),
        new CSSStyleSheet(),
        new AbortController(),
        visualViewport!,
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

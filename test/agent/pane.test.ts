/** A document opened beside the list, or in its place. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import type { DocumentResponse } from '../../src/api/search.ts'
import { agentServer } from '../support/agent-server.ts'
import { ask, openConsole } from '../support/console.ts'

let address: string

beforeAll(async () => {
  address = (await agentServer()).address
})

/** Puts 60 paragraphs before and behind what the document says. */
async function lengthen(page: Page): Promise<void> {
  await page.route('**/api/search/document*', async (route) => {
    const response = await route.fetch()
    const document = (await response.json()) as DocumentResponse
    const more = Array.from({ length: 60 }, (_, at) => ({
      kind: 'paragraph' as const,
      level: 0,
      text: `Paragraph ${at} says nothing of what was asked, and takes a line or two of the pane.`,
    }))
    await route.fulfill({ json: { ...document, parts: [...more, ...document.parts, ...more] } })
  })
}

/** Of the marked sentence and the pane's text, from the window's top. */
function places(page: Page) {
  return page.evaluate(() => {
    const text = document.querySelector('.pane-text')!.getBoundingClientRect()
    const mark = document.querySelector('.pane mark')!.getBoundingClientRect()
    return { mark: mark.top, top: text.top, height: text.height, window: innerHeight }
  })
}

test.each([0, 2])(
  'the cited sentence stands at a third of the pane, with %i pinned',
  async (pins) => {
    const { page } = await openConsole(address)
    await lengthen(page)
    await ask(page, 'how is knee pain treated')
    for (let i = 0; i < pins; i++) {
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('p')
    }
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.locator('.pane mark').waitFor()
    const { mark, top, height } = await places(page)
    expect(Math.abs(mark - top - height / 3)).toBeLessThan(4)
  },
)

test('on a narrow screen, where the whole page scrolls, the cited sentence comes into view', async () => {
  const { page } = await openConsole(address, { viewport: { width: 320, height: 640 } })
  await lengthen(page)
  await ask(page, 'how is knee pain treated')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.locator('.pane mark').waitFor()
  const { mark, window } = await places(page)
  expect(Math.abs(mark - window / 3)).toBeLessThan(4)
  // The row that had the focus is not shown now.
  expect(await page.locator('.pane-text:focus').count()).toBe(1)
  await page.keyboard.press('Escape')
  expect(await page.locator('[data-item]:focus').count()).toBe(1)
})

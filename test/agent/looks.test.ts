/** What stands where, and how it is drawn. */
import { beforeAll, expect, test } from 'vitest'
import { agentServer } from '../support/agent-server.ts'
import { ask, clipboard, openConsole } from '../support/console.ts'

let address: string

beforeAll(async () => {
  address = (await agentServer()).address
})

test('arrows on keycaps are drawn, and read by their names', async () => {
  const { page } = await openConsole(address)
  const caps = () => page.locator('kbd').allTextContents()
  expect((await caps()).filter((it) => /[←↑→↓↵]/.test(it))).toEqual([])
  expect(await page.locator('.start-keys kbd', { hasText: 'Enter' }).locator('svg').count()).toBe(1)
  await ask(page, 'how long does kn')
  await page.locator('#hint kbd svg').waitFor()
  expect((await caps()).filter((it) => /[←↑→↓↵]/.test(it))).toEqual([])
})

test('the emergency note stands on one line, and what is kept on two', async () => {
  const { page } = await openConsole(address, { viewport: { width: 1440, height: 900 } })
  const linesOf = (selector: string) =>
    page.locator(selector).evaluate((node) => {
      const range = document.createRange()
      range.selectNodeContents(node)
      return new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom))).size
    })
  expect(await linesOf('.emergency')).toBe(1)
  expect(await linesOf('.rail .kept')).toBe(2)
})

test('an emergency’s number stands before its words', async () => {
  const { page } = await openConsole(address)
  await ask(page, 'he is having a heart attack')
  expect(await page.locator('.urgent > :first-child').textContent()).toContain('911')
  expect(
    await page
      .locator('.urgent b')
      .first()
      .evaluate((it) => getComputedStyle(it).fontSize),
  ).toBe('26px')
})

test('where it stands flows as text does', async () => {
  const { page } = await openConsole(address, { viewport: { width: 320, height: 640 } })
  await ask(page, 'how long does an ankle sprain last')
  const { height, lines } = await page.locator('.hero .source-line').evaluate((node) => ({
    height: node.getBoundingClientRect().height,
    lines: new Set([...node.children].map((it) => it.getBoundingClientRect().bottom)).size,
  }))
  expect(lines).toBeGreaterThan(1)
  expect(height / lines).toBeLessThanOrEqual(24)
})

test('the columns of all keys begin on one height', async () => {
  const { page } = await openConsole(address)
  await ask(page, 'how is knee pain treated')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('?')
  const heads = await page.locator('.all-keys h3').evaluateAll((all) =>
    all.map((it) => {
      const { left, top } = it.getBoundingClientRect()
      return { left: Math.round(left), top: Math.round(top) }
    }),
  )
  const columns = Map.groupBy(heads, ({ left }) => left)
  expect(columns.size).toBe(2)
  expect(
    new Set([...columns.values()].map((it) => Math.min(...it.map(({ top }) => top)))).size,
  ).toBe(1)
})

test('what is said to be copied covers nothing of what is compared', async () => {
  const { page } = await openConsole(address, { viewport: { width: 1440, height: 900 } })
  await ask(page, 'how is knee pain treated')
  for (const key of ['ArrowDown', 'p', 'ArrowDown', 'p', 'v', 'a']) await page.keyboard.press(key)
  await page.locator('#toast.is-shown').waitFor()
  const toast = (await page.locator('#toast').boundingBox())!
  const tray = (await page.locator('#tray').boundingBox())!
  expect(toast.y + toast.height).toBeLessThanOrEqual(tray.y)
  expect(Math.abs(toast.x + toast.width / 2 - 720)).toBeLessThan(2)
})

test('what the sources do not say is copied as a reply', async () => {
  const { page } = await openConsole(address)
  await ask(page, 'knee pain diet')
  await page.locator('.card.none').getByRole('button', { name: 'Copy this reply' }).click()
  await page.locator('#toast.is-shown').waitFor()
  expect((await clipboard(page))['text/plain']).toMatch(
    /Nurse line: \+1 \(555\) 010-0199, 8 to 20 h$/,
  )
})

/** The console on a phone: 320 px, touched. */
import type { Locator, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { agentServer } from '../support/agent-server.ts'
import { ask, clipboard, field, openConsole, settled } from '../support/console.ts'

const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true }

let address: string

beforeAll(async () => {
  address = (await agentServer()).address
})

const touch = (page: Page) => page.locator('#touch').getByRole('button')

async function boxOf(node: Locator) {
  return (await node.boundingBox())!
}

test('the name is whole, and new call and look can be touched beside it', async () => {
  const { page } = await openConsole(address, phone)
  await ask(page, 'how is knee pain treated')
  const name = page.locator('.brand > span')
  expect(await name.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0)
  for (const button of [page.locator('#new-call'), page.locator('#theme')]) {
    const { x, width, height } = await boxOf(button)
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44)
    expect(x + width).toBeLessThanOrEqual(320)
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('the filters stand in one row, which brings what has the focus into view', async () => {
  const { page } = await openConsole(address, phone)
  await ask(page, 'how is knee pain treated')
  const choices = page.locator('.filter-row > :visible')
  const tops = await choices.evaluateAll((all) =>
    all.map((it) => Math.round(it.getBoundingClientRect().bottom)),
  )
  expect(new Set(tops).size).toBe(1)
  for (let i = 0; i < 9; i++) {
    await page.keyboard.press('Tab')
    if (await page.locator('[name=audience]:focus').count()) break
  }
  const { x, width } = await boxOf(page.locator('[name=audience]:focus'))
  expect(x).toBeGreaterThanOrEqual(0)
  expect(x + width).toBeLessThanOrEqual(320)
})

test('the count is only read, until it says what went wrong', async () => {
  const { page } = await openConsole(address, phone)
  await ask(page, 'how is knee pain treated')
  const count = page.getByRole('status').first()
  expect(await count.textContent()).toContain('passages')
  expect((await boxOf(count)).width).toBe(1)
  await page.route('**/api/search', (route) => route.fulfill({ status: 500 }))
  await page.keyboard.type(' now')
  await page.getByText('Search did not answer').waitFor()
  expect((await boxOf(count)).width).toBeGreaterThan(200)
})

test('what is touched at the foot acts at once', async () => {
  const { page } = await openConsole(address, phone)
  await ask(page, 'how is knee pain treated')
  await touch(page).getByText('Copy').tap()
  await page.locator('#toast.is-shown').waitFor()
  await touch(page).getByText('Open').tap()
  await page.locator('.pane mark').waitFor()
})

test('where the sources do not say, the foot calls the first contact and copies the reply', async () => {
  const { page } = await openConsole(address, phone)
  await ask(page, 'knee pain diet')
  expect(await page.locator('#touch a').getAttribute('href')).toBe('tel:+1(555)010-0199')
  expect(await touch(page).allTextContents()).toEqual(['Copy this reply'])
  await touch(page).tap()
  await page.locator('#toast.is-shown').waitFor()
  const forms = await clipboard(page)
  expect(Object.keys(forms)).toEqual(['text/plain'])
  expect(forms['text/plain']).toMatch(/^.+\n(.+\n)*Nurse line: \+1 \(555\) 010-0199, 8 to 20 h$/)
  await ask(page, 'how is knee pain treated')
  expect(await touch(page).allTextContents()).toEqual(['Copy', 'Read', 'Open', 'Pin'])
})

test('what is typed is never answered behind an opened document or what is read aloud', async () => {
  const { page } = await openConsole(address, phone)
  await ask(page, 'how is knee pain treated')
  for (const key of ['Enter', 'r']) {
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press(key)
    await page.locator('.pane mark, .aloud-text').first().waitFor()
    await field(page).fill('he is having a heart attack')
    await settled(page, 'he is having a heart attack')
    expect(await page.locator('.numbers').isVisible()).toBe(true)
    await ask(page, 'how is knee pain treated')
  }
})

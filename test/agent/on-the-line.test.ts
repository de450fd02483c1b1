/** What happens to an agent in the middle of a call. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { agentServer, agentToken } from '../support/agent-server.ts'
import { ask, clipboard, field, hero, openConsole, settled } from '../support/console.ts'

let address: string

beforeAll(async () => {
  address = (await agentServer()).address
})

/** Searches take so long from now on. */
async function slowDown(page: Page, ms: number): Promise<void> {
  await page.route('**/api/search', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, ms))
    await route.continue().catch(() => {})
  })
}

const focus = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: node } = document
    return node === document.body ? 'nowhere' : node!.id || node!.className
  })

describe('keys that are pressed before the last letters were searched', () => {
  test.each([
    [['ArrowDown', 'c'], 'Keep the ankle raised'],
    [['ArrowDown', '1'], 'Keep the ankle raised'],
    [['Control+Enter'], 'Keep the ankle raised'],
  ])('%j copies of what is typed', async (keys, quote) => {
    const { page } = await openConsole(address)
    await ask(page, 'how is knee pain treated')
    await slowDown(page, 400)
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('how is an ankle sprain treated')
    for (const key of keys) await page.keyboard.press(key)
    await page.locator('#toast.is-shown').waitFor()
    expect((await clipboard(page))['text/plain']).toContain(quote)
    expect(await field(page).inputValue()).toBe('how is an ankle sprain treated')
  })

  test('copy nothing where it could not be searched', async () => {
    const { page } = await openConsole(address)
    await ask(page, 'how is knee pain treated')
    await page.route('**/api/search', (route) => route.fulfill({ status: 500 }))
    await page.keyboard.type(' at night')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Search did not answer.').waitFor()
    await page.waitForTimeout(200)
    expect(await page.locator('#toast.is-shown').count()).toBe(0)
  })

  test('are not waited for where the field was cleared', async () => {
    const { page } = await openConsole(address)
    await slowDown(page, 3_000)
    await page.keyboard.type('knee')
    await page.keyboard.press('Escape')
    await page.unroute('**/api/search')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('1')
    await hero(page).waitFor()
  })
})

describe('what was typed', () => {
  test('is there again when the page is loaded anew', async () => {
    const { page } = await openConsole(address)
    await ask(page, 'how long does an ankle sprain last?')
    await ask(page, 'how is it treated?')
    await page.reload()
    await settled(page, 'how is it treated?')
    expect(await hero(page).textContent()).toContain('Keep the ankle raised')
    expect(await page.locator('.entry').count()).toBe(2)
    await page.keyboard.press('Escape')
    await page.reload()
    expect(await page.locator('.entry').count()).toBe(2)
    expect(await field(page).inputValue()).toBe('')
  })

  test('is kept where the session has ended, until the agent is back', async () => {
    const { page } = await openConsole(address)
    await ask(page, 'how is knee pain treated')
    await page.context().clearCookies()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('how is an ankle sprain treated')
    await page.getByText('You are signed out. Your text is kept.').waitFor()
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByLabel('Token').fill(agentToken)
    await page.keyboard.press('Enter')
    await settled(page, 'how is an ankle sprain treated')
    expect(await page.locator('.entry').count()).toBe(2)
  })

  test('belongs to its tab', async () => {
    const { page } = await openConsole(address)
    await ask(page, 'how is knee pain treated')
    const other = await page.context().newPage()
    await other.goto(`${address}/agent`)
    await other.locator('#keys kbd').first().waitFor({ state: 'attached' })
    expect(await other.locator('.entry').count()).toBe(0)
    expect(await other.locator('#q').inputValue()).toBe('')
  })

  test('is searched again by Retry when the network is back', async () => {
    const { page } = await openConsole(address)
    await ask(page, 'how is knee pain treated')
    await page.context().setOffline(true)
    await page.keyboard.type('?')
    await page.getByText('The server cannot be reached.').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Retry' }).focus()
    await page.keyboard.press('Enter')
    await settled(page, 'how is knee pain treated?')
    expect(await focus(page)).toBe('q')
  })

  test('may be long, hostile or of another direction', async () => {
    const { page, problems } = await openConsole(address)
    for (const text of [
      'knee pain '.repeat(200).slice(0, 2_000),
      '<img src=x onerror=alert(1)> {{7*7}} \u202e knee',
      'كم يدوم ألم الركبة knee',
    ]) {
      await field(page).fill(text)
      await settled(page, text)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    }
    expect(await page.locator('main img, aside img').count()).toBe(0)
    expect(await field(page).evaluate((node) => getComputedStyle(node).direction)).toBe('rtl')
    expect(problems).toEqual([])
  })
})

test('the focus is never lost', { timeout: 90_000 }, async () => {
  const { page } = await openConsole(address)
  const pressed: string[] = []
  const press = async (...keys: string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      await page.waitForTimeout(60)
      pressed.push(key)
      expect(await focus(page), pressed.join(' ')).not.toBe('nowhere')
    }
  }
  await press('ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'Escape')
  await ask(page, 'how is knee pain treated')
  await press('ArrowDown', 'Enter', 'Tab', 'Tab', 'Tab', 'Escape')
  await press('w', 'Tab', 'Escape', 'w', 'w', 'r', 'Tab', 'Tab', ' ', 'Escape')
  await press('p', 'ArrowDown', 'p', 'v', 'Tab', 'Tab', 'p', 'Escape', '?', 'Tab', 'Escape')
  await page.locator('[data-do=unpin]').last().focus()
  await press('Enter', 'Enter')
  await page.locator('.hero [data-do=pin]').focus()
  await press('Enter', 'c', '/', 'ArrowDown', 'n')
  await ask(page, 'knee pain diet')
  await page.locator('.card [data-ask]').first().focus()
  await press('Enter')
  await ask(page, 'what is the capital of france')
  await page.locator('.entry').first().focus()
  await press('Enter')
  await ask(page, 'he is having a heart attack')
  await page.locator('[data-do=deny]').focus()
  await press('Enter')
  await page.waitForTimeout(300)
  expect(await focus(page)).not.toBe('nowhere')
})

test('Escape closes what is on top, one at a time', async () => {
  const { page } = await openConsole(address)
  await ask(page, 'how is knee pain treated')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('w')
  await page.locator('.why').waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.pane mark').waitFor()
  await page.keyboard.press('Escape')
  expect(await page.locator('#pane').isHidden()).toBe(true)
  expect(await page.locator('.why').count()).toBe(1)
  await page.keyboard.press('Escape')
  expect(await page.locator('.why').count()).toBe(0)
  expect(await page.locator('.hero:focus').count()).toBe(1)
  await page.keyboard.press('Escape')
  expect(await focus(page)).toBe('q')
  expect(await field(page).inputValue()).toBe('how is knee pain treated')
  await page.keyboard.press('Escape')
  expect(await field(page).inputValue()).toBe('')
})

test('in forced colours the chosen audience is told from the others', async () => {
  const { page } = await openConsole(address, { forcedColors: 'active' })
  const grounds = await page
    .locator('.segments label > span')
    .evaluateAll((all) => all.map((it) => getComputedStyle(it).backgroundColor))
  expect(new Set(grounds).size).toBe(2)
})

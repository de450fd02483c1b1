import { beforeAll, describe, expect, test } from 'vitest'
import type { SearchRequest, SearchResponse } from '../../src/api/search.ts'
import { agentServer } from '../support/agent-server.ts'
import { violations } from '../support/axe.ts'
import { newPage } from '../support/browser.ts'
import { ask, field, hero, openConsole, settled } from '../support/console.ts'

let address: string

beforeAll(async () => {
  address = (await agentServer()).address
})

describe('searching', () => {
  test('aborts what is overtaken, and never paints what comes late', async () => {
    const { page, problems } = await openConsole(address)
    const aborted: string[] = []
    page.on('requestfailed', (request) => {
      aborted.push((JSON.parse(request.postData()!) as SearchRequest).q)
    })
    await page.route('**/api/search', async (route) => {
      const { q } = JSON.parse(route.request().postData()!) as SearchRequest
      const response = await route.fetch()
      // The first one is slow; by then it was overtaken.
      if (q === 'knee pain') await new Promise((resolve) => setTimeout(resolve, 800))
      await route.fulfill({ response }).catch(() => {})
    })
    await page.evaluate(() => {
      const shown: string[] = []
      Reflect.set(window, 'shown', shown)
      new MutationObserver(() =>
        shown.push(document.querySelector<HTMLElement>('#list')!.dataset['of'] ?? ''),
      ).observe(document.querySelector('#list')!, {
        attributes: true,
        attributeFilter: ['data-of'],
      })
    })
    await field(page).fill('knee pain')
    await page.waitForTimeout(150)
    await field(page).fill('ankle sprain treated')
    await settled(page, 'ankle sprain treated')
    await page.waitForTimeout(1_000)
    expect(await page.evaluate(() => Reflect.get(window, 'shown') as string[])).toEqual([
      'ankle sprain treated',
    ])
    expect(aborted).toContain('knee pain')
    await expect.poll(() => hero(page).textContent()).toContain('Keep the ankle raised')
    expect(problems.filter((it) => !it.includes('ERR_ABORTED'))).toEqual([])
  })

  test('a late answer is not painted even where the browser could not end the request', async () => {
    const { page } = await openConsole(address)
    // A fetch that knows no signal: what comes, comes.
    await page.evaluate(() => {
      const real = window.fetch
      let count = 0
      window.fetch = async (input, init) => {
        const { signal: _, ...rest } = init!
        const isFirst = count++ === 0
        const response = await real(input, rest)
        if (isFirst) await new Promise((resolve) => setTimeout(resolve, 700))
        return response
      }
    })
    await field(page).fill('knee pain treated')
    await page.waitForTimeout(150)
    await field(page).fill('ankle sprain treated')
    await settled(page, 'ankle sprain treated')
    await page.waitForTimeout(900)
    expect(await page.locator('#list').getAttribute('data-of')).toBe('ankle sprain treated')
    expect(await hero(page).textContent()).toContain('Ankle sprain')
  })

  test('keeps what was typed and found where the server fails, and asks again', async () => {
    const { page } = await openConsole(address)
    await ask(page, 'knee pain treated')
    await page.route('**/api/search', (route) => route.fulfill({ status: 500 }))
    await page.keyboard.type(' now')
    await page.getByText('Search did not answer. Your text is kept.').waitFor()
    expect(await field(page).inputValue()).toBe('knee pain treated now')
    expect(await hero(page).count()).toBe(1)
    await page.unroute('**/api/search')
    await page.getByRole('button', { name: 'Retry' }).click()
    await settled(page, 'knee pain treated now')
  })

  test('takes a document’s, a collection’s and an audience’s passages alone', async () => {
    const { page } = await openConsole(address)
    await ask(page, 'knee pain or ankle sprain')
    await page.getByRole('radio', { name: 'Internal' }).check()
    await expect.poll(() => page.locator('.list .badge.safe').count()).toBe(0)
    expect(await page.locator('.list .badge.internal').count()).toBeGreaterThan(0)
    await page.getByRole('radio', { name: 'Customer-safe' }).check()
    await expect.poll(() => page.locator('.list .badge.internal').count()).toBe(0)
    await page.locator('#document').selectOption({ label: 'Ankle sprain' })
    await expect
      .poll(async () => new Set(await page.locator('.row .place b').allTextContents()))
      .toEqual(new Set(['Ankle sprain']))
  })
})

describe('keys', () => {
  test('are text in the field, and act in the list', async () => {
    const { page } = await openConsole(address)
    await ask(page, 'knee pain crp123?/nvwm')
    expect(await field(page).inputValue()).toBe('knee pain crp123?/nvwm')
    await ask(page, 'how is knee pain treated')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('.hero:focus').count()).toBe(1)
    await page.keyboard.press('p')
    await page.keyboard.press('ArrowDown')
    expect(await page.locator('.row:focus').count()).toBe(1)
    await page.keyboard.press('p')
    await page.keyboard.press('v')
    expect(await page.locator('.compare tr').count()).toBe(6)
    await page.keyboard.press('b')
    await page.locator('#toast.is-shown').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('.compare').count()).toBe(0)
    expect(await page.locator('.row:focus').count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.locator('.pane mark').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.locator('.pane').isHidden()).toBe(true)
    await page.keyboard.press('r')
    await page.getByText('Read this to the caller').waitFor()
    const current = () => page.locator('.aloud-text .now').textContent()
    const first = await current()
    await page.keyboard.press('Space')
    expect(await current()).not.toBe(first)
    await page.keyboard.press('ArrowUp')
    expect(await current()).toBe(first)
    await page.keyboard.press('Escape')
    await page.keyboard.press('w')
    await page.getByText('What carried the score').waitFor()
    await page.keyboard.press('/')
    expect(await field(page).evaluate((node) => node.matches(':focus'))).toBe(true)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('n')
    expect(await field(page).inputValue()).toBe('')
    expect(await page.locator('.entry').count()).toBe(0)
    expect(await page.locator('#tray').isHidden()).toBe(true)
  })

  test('single ones can be switched off, and stay so', async () => {
    const { page } = await openConsole(address)
    await ask(page, 'how is knee pain treated')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('?')
    await page.getByRole('checkbox').uncheck()
    await page.keyboard.press('Escape')
    await page.reload()
    await ask(page, 'how is knee pain treated')
    await page.keyboard.press('ArrowDown')
    for (const key of ['p', 'c', '1', 'r', 'n']) await page.keyboard.press(key)
    expect(await page.locator('#tray').isHidden()).toBe(true)
    expect(await page.locator('#aloud').isHidden()).toBe(true)
    expect(await page.locator('#toast.is-shown').count()).toBe(0)
    expect(await hero(page).count()).toBe(1)
    await page.keyboard.press('Enter')
    await page.locator('.pane mark').waitFor()
  })

  test('the grey words are taken over by the right arrow', async () => {
    const { page } = await openConsole(address)
    await ask(page, 'how long does kn')
    await page.locator('#ghost .as-typed').waitFor({ state: 'attached' })
    await page.keyboard.press('ArrowRight')
    expect(await field(page).inputValue()).toMatch(/^how long does knee pain last\?$/i)
  })

  test('the first view’s questions are asked by their digit', async () => {
    const { page } = await openConsole(address)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('1')
    await hero(page).waitFor()
    expect(await field(page).inputValue()).not.toBe('')
  })
})

test('a call has a history, in which the next question is understood', async () => {
  const { page } = await openConsole(address)
  const asked: SearchRequest[] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/api/search')) {
      asked.push(JSON.parse(request.postData()!) as SearchRequest)
    }
  })
  await ask(page, 'how long does an ankle sprain last?')
  await page.keyboard.press('Control+Enter')
  await page.locator('.entry .done', { hasText: 'Copied' }).waitFor()
  await ask(page, 'how is it treated?')
  expect(asked.at(-1)!.turns).toHaveLength(1)
  expect(await hero(page).textContent()).toContain('Keep the ankle raised')
  expect(await page.locator('.entry').count()).toBe(2)
  await page.getByText('Ask without it').click()
  await expect.poll(() => asked.at(-1)!.carry).toBe(false)
  await page.reload()
  expect(await page.locator('.entry').count()).toBe(2)
  await page.getByRole('button', { name: 'New call' }).click()
  await page.reload()
  expect(await page.locator('.entry').count()).toBe(0)
})

test('an emergency comes before anything else', async () => {
  const { page } = await openConsole(address)
  await ask(page, 'he is having a heart attack')
  expect(await page.locator('#list > :first-child').getAttribute('class')).toContain('urgent')
  expect(await page.locator('.numbers').textContent()).toContain('911')
})

test('where the sources do not say, every passage is marked Low, and none is copied as the answer', async () => {
  const { page } = await openConsole(address)
  await ask(page, 'knee pain diet')
  expect(await page.locator('.badge', { hasText: 'Not in the sources' }).count()).toBe(1)
  const levels = await page.locator('.row .confidence').allTextContents()
  expect(new Set(levels)).toEqual(new Set(['Low confidence']))
  await page.keyboard.press('Control+Enter')
  await page.getByText('No answer to copy.').waitFor()
  expect(await page.locator('#toast.is-shown').count()).toBe(0)
})

test('reading aloud changes no word of the source', async () => {
  const { page } = await openConsole(address)
  await ask(page, 'how is knee pain treated')
  const response = await page.evaluate(async () => {
    const it = await fetch('/api/search?q=how+is+knee+pain+treated')
    return (await it.json()) as SearchResponse
  })
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('r')
  const said = await page.locator('.aloud-text li:not(.ours)').allTextContents()
  expect(said.map((it) => it.trim()).join(' ')).toBe(
    response.answer.citations.map(({ quote }) => quote).join(' '),
  )
})

test('beside what is read aloud stands how its words are said, and nothing where none is known', async () => {
  const { page } = await openConsole(address)
  await ask(page, 'how is knee pain treated')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('r')
  const side = page.locator('.aloud-side')
  await side.getByText('How to say it').waitFor()
  expect(await side.locator('dl').innerText()).toBe('knee\nNEE')
  await page.keyboard.press('Escape')
  await ask(page, 'how is the refund paid')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('r')
  await page.locator('.aloud-text').waitFor()
  expect(await side.locator('dl').count()).toBe(0)
})

describe('the page', () => {
  test('stands in nobody’s frame, is not indexed and lets no foreign script in', async () => {
    const { page, problems } = await openConsole(address)
    const response = (await page.reload())!
    const headers = response.headers()
    const policy = headers['content-security-policy']!
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]) {
      expect(policy).toContain(rule)
    }
    expect(headers['x-robots-tag']).toContain('noindex')
    expect(headers['cache-control']).toBe('no-store')
    await ask(page, 'ankle sprain <img src=x onerror=alert(1)> treat')
    expect(await page.locator('#list img, #history img').count()).toBe(0)
    expect(problems).toEqual([])
  })

  const looks = {
    light: { colorScheme: 'light' },
    dark: { colorScheme: 'dark' },
    '320 px': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
    '320 px, dark': { colorScheme: 'dark', viewport: { width: 320, height: 640 } },
  } as const

  test.each(Object.keys(looks) as (keyof typeof looks)[])(
    'has nothing for axe to find: %s',
    { timeout: 90_000 },
    async (look) => {
      const { page, problems } = await openConsole(address, looks[look])
      const check = async (what: string) => {
        expect(await violations(page), what).toEqual([])
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(over, `${what} is wider than the page`).toBeLessThanOrEqual(0)
      }
      await check('start')
      await ask(page, 'how is knee pain treated')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('w')
      await page.locator('.hero .shares').waitFor()
      await check('the answer and why')
      await ask(page, 'offer a caller with knee pain')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('w')
      await page.locator('.shares').waitFor()
      await check('results and why')
      await page.keyboard.press('p')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('p')
      await page.keyboard.press('v')
      await check('compared')
      await page.keyboard.press('Escape')
      await page.keyboard.press('Enter')
      await page.locator('.pane mark').waitFor()
      await check('opened')
      await page.keyboard.press('Escape')
      await page.keyboard.press('r')
      await check('read aloud')
      await page.keyboard.press('Escape')
      await page.keyboard.press('?')
      await check('keys')
      await page.keyboard.press('Escape')
      await ask(page, 'he is having a heart attack')
      await check('urgent')
      await ask(page, 'what is the capital of france')
      await check('none')
      expect(problems).toEqual([])
    },
  )

  test('the sign-in page and an internal document have nothing for axe to find', async () => {
    const { page } = await newPage()
    await page.goto(`${address}/agent`)
    expect(await violations(page)).toEqual([])
    const agent = await openConsole(address)
    await agent.page.goto(`${address}/agent/sources/call-script?c=0-20`)
    await agent.page.getByText('Internal only').waitFor()
    expect(await violations(agent.page)).toEqual([])
  })
})

/** What visitors do that nobody planned for: they wait, reload, go back, press twice, say too much, print. */
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AnswerResponse } from '../../src/api/schema.ts'
import { answerOf, answerWith, describeSite } from '../support/answers.ts'
import { newPage } from '../support/browser.ts'
import {
  ask,
  input,
  isFocused,
  launcher,
  log,
  open,
  openPage,
  openWidget,
  pageWith,
  panel,
  ready,
  script,
  states,
  still,
  tell,
} from '../support/clinic.ts'
import { hostOf } from '../support/host.ts'

const site = {
  name: 'Alder Valley',
  contacts: [{ label: 'Ask a nurse', phone: '555-0142' }],
  emergency: [{ label: 'Emergency', phone: '112' }],
  topics: ['Bones'],
  suggestions: [],
  language: 'en',
  version: '1',
}

/** An answer with a quote in Spanish. */
function inSpanish(): AnswerResponse {
  const { citations } = answerOf('answer')
  return answerOf('answer', { citations: citations.map((it) => ({ ...it, language: 'es' })) })
}

let host: string
beforeAll(async () => {
  host = await hostOf({
    '/': { html: pageWith(script()) },
    '/other': { html: pageWith(`<p>Another page</p>${script()}`) },
    '/open': { html: pageWith(script('data-faq data-open')) },
    '/framed': {
      html: pageWith('<iframe sandbox="allow-scripts" src="/" width="600" height="700"></iframe>'),
    },
  })
})

const status = (page: Page) => page.locator('faq-widget').getByRole('status')
const said = (page: Page, question: string) => log(page).getByText(question, { exact: true })

describe('waiting', () => {
  test('a slow server: it says that it still looks, then that it failed; what is typed stays', async () => {
    const { page } = await openWidget(host, still)
    await page.route('**/api/ask', () => {})
    await ask(page, 'how long?')
    await input(page).fill('something else')
    await expect.poll(() => status(page).textContent(), { timeout: 6_000 }).toBe('Still looking')
    await log(page).getByText('Something went wrong on our side.').waitFor()
    expect(await input(page).inputValue()).toBe('something else')
  })

  test('closed meanwhile, it shows the answer when it is opened again', async () => {
    const { page } = await openWidget(host, still)
    let answer = () => {}
    await page.route('**/api/ask', async (route) => {
      await new Promise<void>((resolve) => (answer = resolve))
      await route.fulfill({
        json: answerOf('answer'),
        headers: { 'Access-Control-Allow-Origin': '*' },
      })
    })
    await ask(page, 'how long?')
    await expect.poll(() => status(page).textContent()).toBe('Looking in the library')
    await page.keyboard.press('Escape')
    answer()
    await page.locator('faq-widget mark').waitFor({ state: 'attached' })
    expect(await panel(page).isVisible()).toBe(false)
    await launcher(page).click()
    expect(await log(page).locator('mark').isVisible()).toBe(true)
  })
})

describe('coming back', () => {
  test('from another page of the site, by link and by the back button', async () => {
    const { page } = await openPage(host, still)
    await states['answered']!(page)
    await input(page).fill('half a quest')
    for (const go of [() => page.goto(`${host}/other`), () => page.goBack()]) {
      await go()
      await ready(page)
      await log(page).locator('mark').waitFor()
      expect(await input(page).inputValue()).toBe('half a quest')
    }
  })

  test('in a second tab there is another conversation', async () => {
    const { page } = await openPage(host, still)
    await states['answered']!(page)
    const second = await page.context().newPage()
    await second.goto(host)
    await ready(second)
    await open(second)
    expect(await log(second).textContent()).toBe('')
  })

  test('what is restored has its language and its contacts before the site is heard of', async () => {
    const { page } = await openPage(host, still)
    await describeSite(page, site)
    await launcher(page).click()
    await page.getByRole('dialog', { name: 'Ask Alder Valley' }).waitFor()
    await answerWith(page, ({ question }) =>
      question === 'x' ? inSpanish() : answerOf('no-answer'),
    )
    await ask(page, 'x')
    await log(page).locator('mark').waitFor()
    await ask(page, 'y')
    await log(page).getByText('Ask a nurse', { exact: true }).waitFor()
    await page.route('**/api/site*', () => {})
    await page.reload()
    await log(page).getByText('Ask a nurse', { exact: true }).waitFor()
    const quote = log(page).locator('blockquote p')
    expect(await quote.getAttribute('lang')).toBe('es')
  })

  test('what an earlier release kept in another shape can be asked again', async () => {
    const { page } = await openPage(host, still)
    await states['answered']!(page)
    await page.goto(`${host}/other`)
    await page.evaluate(() => {
      const [key] = Object.keys(sessionStorage)
      const kept = JSON.parse(sessionStorage[key!]!) as { exchanges: { outcome: object }[] }
      kept.exchanges[0]!.outcome = { kind: 'answer', citations: [{}] }
      // Written once more when the page goes, it would be as before.
      addEventListener('visibilitychange', (event) => event.stopImmediatePropagation(), true)
      sessionStorage[key!] = JSON.stringify(kept)
    })
    await page.goto(host)
    await ready(page)
    await log(page).getByRole('button', { name: 'Try again' }).click()
    await log(page).locator('mark').waitFor()
  })

  test('a page that opens it does not open it again once it was closed', async () => {
    const { page } = await openPage(`${host}/open`, still)
    await input(page).waitFor()
    await page.locator('faq-widget').getByRole('button', { name: 'Close' }).click()
    await page.reload()
    await ready(page)
    await page.waitForTimeout(100)
    expect(await panel(page).count()).toBe(0)
  })
})

describe('a quote in another language than the page’s (WCAG 3.1.2)', () => {
  test('is marked as what it is, and nothing else is', async () => {
    const { page } = await openPage(host, still)
    await describeSite(page, site)
    await launcher(page).click()
    await page.getByRole('dialog', { name: 'Ask Alder Valley' }).waitFor()
    await answerWith(page, inSpanish)
    await ask(page, 'how long?')
    await log(page).locator('mark').waitFor()
    const languages = (selector: string) =>
      log(page)
        .locator(selector)
        .evaluateAll((nodes) =>
          nodes.map((node) => node.closest<HTMLElement>('[lang]')!.lang.slice(0, 2)),
        )
    expect(await languages('mark')).toEqual(['es'])
    const controls = await languages('button, a')
    expect(controls.length).toBeGreaterThan(3)
    expect(new Set(controls)).toEqual(new Set(['en']))
  })
})

test('started over while the site is being asked for, it still hears its name', async () => {
  const { page } = await openPage(host, still)
  let answer = () => {}
  await page.route('**/api/site*', async (route) => {
    await new Promise<void>((resolve) => (answer = resolve))
    await route.fulfill({ json: site, headers: { 'Access-Control-Allow-Origin': '*' } })
  })
  await launcher(page).click()
  await page.getByRole('dialog', { name: 'Ask a question' }).waitFor()
  await describeSite(page, site)
  await tell(page, 'clear')
  answer()
  await page.getByRole('dialog', { name: 'Ask Alder Valley' }).waitFor()
})

describe('pressing twice', () => {
  test('asks once why it did not help, and gives the focus back', async () => {
    const { page } = await openPage(host, still)
    await states['answered']!(page)
    const down = log(page).getByRole('button', { name: 'Not helpful' })
    const why = log(page).getByText('What was wrong?')
    await down.click()
    await down.click()
    expect(await why.count()).toBe(1)
    await log(page).getByRole('button', { name: 'Unclear' }).press('Enter')
    expect(await why.count()).toBe(0)
    expect(await down.evaluate(isFocused)).toBe(true)
    await down.click()
    await log(page).getByRole('button', { name: 'Helpful', exact: true }).click()
    expect(await why.count()).toBe(0)
  })

  test('sends a question once', async () => {
    const { page } = await openWidget(host, still)
    const heard = await answerWith(page, () => answerOf('answer'))
    await input(page).fill('how long?')
    await input(page).evaluate((node) => {
      for (let times = 0; times < 2; times++) {
        node.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
        )
      }
    })
    await log(page).locator('mark').waitFor()
    expect(heard).toHaveLength(1)
  })
})

describe('saying much', () => {
  const isWithin = (page: Page) =>
    page.locator('faq-widget [part=log]').evaluate((node) => node.scrollWidth <= node.clientWidth)

  test('the longest question, without a space, breaks its lines; longer cannot be typed', async () => {
    const { page } = await openWidget(host, { ...still, viewport: { width: 320, height: 568 } })
    const heard = await answerWith(page, () => answerOf('answer'))
    await input(page).fill('w'.repeat(1_999))
    await input(page).press('End')
    await page.keyboard.type('xyz')
    const { height } = (await panel(page).boundingBox())!
    expect((await input(page).boundingBox())!.height).toBeLessThan(height / 2)
    await input(page).press('Enter')
    await log(page).locator('mark').waitFor()
    expect(heard[0]!.question).toBe(`${'w'.repeat(1_999)}x`)
    expect(await isWithin(page)).toBe(true)
  })

  test('words without a space from the server break their lines too', async () => {
    const { page } = await openWidget(host, { ...still, viewport: { width: 320, height: 568 } })
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(3)
    await answerWith(page, ({ question }) =>
      answerOf(question === 'x' ? 'answer' : 'no-answer', {
        suggestions: [{ question: long, passageId: 'x' }],
      }),
    )
    for (const question of ['x', 'y']) {
      await ask(page, question)
      await log(page).getByRole('button', { name: long }).waitFor()
      expect(await isWithin(page)).toBe(true)
    }
  })

  test('forty questions: all are there, the last in view', async () => {
    const { page } = await openWidget(host, still)
    const heard = await answerWith(page, () => answerOf('answer'))
    for (let n = 1; n <= 40; n++) {
      await ask(page, `question ${n}`)
      await expect.poll(() => log(page).locator('mark').count()).toBe(n)
    }
    await expect(said(page, 'You asked: question 1').count()).resolves.toBe(1)
    const { y } = (await said(page, 'You asked: question 40').boundingBox())!
    const frame = (await panel(page).boundingBox())!
    expect(y).toBeGreaterThan(frame.y)
    expect(y).toBeLessThan(frame.y + frame.height)
    expect(heard.at(-1)!.turns).toHaveLength(6)
  })

  test('several questions at once by a script of the page are answered one after the other', async () => {
    const { page } = await openPage(host, still)
    const heard = await answerWith(page, () => answerOf('answer'))
    for (const question of ['one', 'two', 'three']) await tell(page, 'ask', question)
    await expect.poll(() => log(page).locator('mark').count()).toBe(3)
    expect(heard.map(({ question, turns }) => [question, turns!.length])).toEqual([
      ['one', 0],
      ['two', 1],
      ['three', 2],
    ])
  })
})

describe('printing', () => {
  test('is of the conversation alone, in the type that it is shown in, without its buttons', async () => {
    const { page } = await openPage(host, still)
    await states['answered']!(page)
    await page.emulateMedia({ media: 'print' })
    const printed = await page.evaluate(async () => {
      const root = document.querySelector('faq-widget')!.shadowRoot!
      const insert = Element.prototype.after
      const printing = new Promise<Document>((resolve) => {
        Element.prototype.after = function (frame) {
          insert.call(this, frame)
          const { contentWindow } = frame as HTMLIFrameElement
          contentWindow!.print = () => resolve(contentWindow!.document)
        }
      })
      root.querySelector<HTMLElement>('[title=Print]')!.click()
      const paper = await printing
      const types = [root, paper].map((each) =>
        ['p', 'blockquote p', 'mark', 'a'].map((name) => {
          const { fontFamily, fontSize } = getComputedStyle(
            each.querySelector(`[role=log] ${name}`)!,
          )
          return `${fontFamily} ${fontSize}`
        }),
      )
      const controls = [...paper.querySelectorAll('button, a')]
      return {
        text: paper.body.textContent,
        types,
        controls: controls.filter((node) => node.getClientRects().length > 0).length,
      }
    })
    expect(printed.text).toContain('Most sore knees settle within two weeks.')
    expect(printed.text).not.toContain('A clinic')
    expect(printed.types[1]).toEqual(printed.types[0])
    expect(printed.controls).toBe(0)
  })

  test('is not offered where it cannot be: in a sandboxed frame', async () => {
    const { page, problems } = await newPage(still)
    await answerWith(page, () => answerOf('answer'))
    await page.goto(`${host}/framed`)
    const inside = page.frames()[1]!.locator('faq-widget')
    await inside.locator('[part=launcher]').click()
    await inside.locator('textarea').fill('how long?')
    await inside.locator('textarea').press('Enter')
    await inside.getByRole('button', { name: 'Start over' }).waitFor()
    expect(await inside.getByRole('button', { name: 'Print' }).count()).toBe(0)
    // A frame without an origin names no partner, and hears nothing of the site.
    expect(problems.filter((it) => !it.includes('403'))).toEqual([])
  })
})

/** The widget in Chromium, on pages of another origin, asking the real worker. */
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { defaultAssets } from '../../src/cli/site.ts'
import { violations } from '../support/axe.ts'
import { newPage, server, type Watched } from '../support/browser.ts'
import { hostOf } from '../support/host.ts'

const question = 'will it show up on an x-ray?'
const sentence = 'Bone marrow edema does not show up on an X-ray or a CT scan.'

let host: string
beforeAll(async () => {
  const script = `<script type="module" src="${server()}/w/1/faq.js" data-faq></script>`
  const body = `<main><h1>A clinic</h1><p>Text of the page. <a href="#x">A link</a></p><button>A button</button></main>`
  const page = (more: string) =>
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>A clinic</title><body>${body}${more}`
  const strict = `default-src 'none'; script-src ${server()}; connect-src ${server()}`
  host = await hostOf({
    '/': { html: page(script) },
    '/twice': { html: page(script + script) },
    '/inline': {
      html: page(`<faq-widget mode="inline"></faq-widget>${script.replace(' data-faq', '')}`),
    },
    '/strict': { html: page(script), headers: { 'Content-Security-Policy': strict } },
    '/trusted': {
      html: page(script),
      headers: {
        'Content-Security-Policy': `${strict}; require-trusted-types-for 'script'; trusted-types 'none'`,
      },
    },
    '/api-elsewhere': {
      html: page(script.replace('data-faq', 'data-faq data-api="http://localhost:1"')),
    },
    '/hostile': {
      html: page(
        `<style>*{all:unset!important;color:red!important;font:9px fantasy!important;transform:rotate(1deg)!important;opacity:.5!important}html{font-size:62.5%}</style>${script}`,
      ),
    },
  })
})

const launcher = (page: Page) => page.getByRole('button', { name: 'Ask a question' })
const input = (page: Page) => page.locator('faq-widget textarea')
const log = (page: Page) => page.getByRole('log')

async function openPage(path = '/', options: Parameters<typeof newPage>[0] = {}): Promise<Watched> {
  const watched = await newPage(options)
  await watched.page.goto(host + path, { waitUntil: 'networkidle' })
  return watched
}

async function openWidget(
  path = '/',
  options: Parameters<typeof newPage>[0] = {},
): Promise<Watched> {
  const watched = await openPage(path, options)
  await launcher(watched.page).click()
  await input(watched.page).waitFor()
  return watched
}

async function ask(page: Page, text: string): Promise<void> {
  await input(page).fill(text)
  await input(page).press('Enter')
}

/** Keys of every storage, and cookies: what the page could be recognised by. */
function stored(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...document.cookie.split(';').filter(Boolean),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
  ])
}

describe('asking', () => {
  test('shows the sentence of the source, its section and date, and the link lands on the marked sentence', async () => {
    const { page, problems } = await openWidget()
    await ask(page, question)
    const mark = log(page).locator('mark')
    await mark.waitFor()
    expect(await mark.textContent()).toBe(sentence)
    expect(await log(page).textContent()).toContain(
      'Does bone marrow edema show up on an X-ray or a CT scan?',
    )
    expect(await log(page).textContent()).toContain('reviewed 3 January 2023')
    const [source] = await Promise.all([
      page.context().waitForEvent('page'),
      log(page)
        .getByRole('link', { name: /Read in context/ })
        .click(),
    ])
    const landed = source.locator('mark#c')
    await landed.waitFor()
    expect(await landed.textContent()).toBe(sentence)
    expect((await landed.boundingBox())!.y).toBeLessThan(source.viewportSize()!.height)
    expect(problems).toEqual([])
  })

  test('says so when the sources do not answer, and a click asks what they do', async () => {
    const { page } = await openWidget()
    await ask(page, 'what is the capital of france')
    await log(page).getByText('That is outside our library.').waitFor()
    await log(page)
      .getByRole('button', { name: /What is bone marrow edema\?/ })
      .click()
    await log(page).locator('mark').waitFor()
  })

  test('a suggestion of the first view asks itself', async () => {
    const { page } = await openWidget()
    await page
      .locator('faq-widget')
      .getByRole('button', { name: 'What is bone marrow edema?' })
      .click()
    await log(page).locator('mark').waitFor()
  })

  test('hostile text is shown as text', async () => {
    const { page, problems } = await openWidget()
    const hostile = '<img src=x onerror=alert(1)>"><script>alert(1)</script>'
    await ask(page, hostile)
    await log(page).getByText(hostile).waitFor()
    expect(await page.locator('faq-widget img, faq-widget script').count()).toBe(0)
    expect(problems).toEqual([])
  })

  test('an answer that does not come can be tried again, and what was typed is kept', async () => {
    const { page } = await openWidget()
    await page.context().setOffline(true)
    await ask(page, question)
    const again = log(page).getByRole('button', { name: 'Try again' })
    await again.waitFor()
    expect(await log(page).textContent()).toContain('We can’t reach the library.')
    await page.context().setOffline(false)
    await again.click()
    await log(page).locator('mark').waitFor()
  })

  test('start over empties the log', async () => {
    const { page } = await openWidget()
    await ask(page, question)
    await log(page).locator('mark').waitFor()
    await page.locator('faq-widget').getByRole('button', { name: 'Start over' }).click()
    expect(await log(page).textContent()).toBe('')
    expect(await input(page).evaluate((node) => node.matches(':focus'))).toBe(true)
  })
})

describe('a good guest', () => {
  test('makes one request and nothing else before it is used', async () => {
    const { page, requests } = await openPage()
    expect(requests.filter((request) => !request.includes(host))).toEqual(['GET /w/1/faq.js'])
    expect(await stored(page)).toEqual([])
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  })

  test('makes one request for the site, one a question, without preflight and cookies, and keeps one key for the tab', async () => {
    const { page, requests } = await openWidget()
    await ask(page, question)
    await log(page).locator('mark').waitFor()
    expect(requests.filter((request) => !request.includes(host))).toEqual([
      'GET /w/1/faq.js',
      'GET /api/site?locale=en',
      'POST /api/ask',
    ])
    const keys = await page.evaluate(() => Object.keys(sessionStorage))
    expect(keys).toEqual([`faq:${server()},,,`])
    expect(await stored(page)).toEqual(keys)
    expect(await page.context().cookies()).toEqual([])
  })

  test.each(['/strict', '/trusted'])('%s: works under the strictest policies', async (path) => {
    const { page, problems } = await openWidget(path)
    await ask(page, question)
    await log(page).locator('mark').waitFor()
    const background = await launcher(page).evaluate(
      (node) => getComputedStyle(node).backgroundColor,
    )
    expect(background).not.toBe('rgba(0, 0, 0, 0)')
    expect(problems).toEqual([])
  })

  test('the page’s style does not reach it', async () => {
    const look = async (path: string) => {
      const { page } = await openWidget(path, { reducedMotion: 'reduce' })
      await ask(page, question)
      await log(page).locator('mark').waitFor()
      return page.evaluate(() =>
        [...document.querySelector('faq-widget')!.shadowRoot!.querySelectorAll('*')].map((node) => {
          const { color, fontSize, fontFamily, opacity, transform } = getComputedStyle(node)
          const { width, height } = node.getBoundingClientRect()
          return [
            node.tagName,
            color,
            fontSize,
            fontFamily,
            opacity,
            transform,
            width,
            height,
          ].join(' ')
        }),
      )
    }
    expect(await look('/hostile')).toEqual(await look('/'))
  })

  test('loaded twice it is there once', async () => {
    const { page, problems } = await openPage('/twice')
    expect(await page.locator('faq-widget').count()).toBe(1)
    expect(problems).toEqual([])
  })

  test('comes back when the page swaps its body, with its conversation', async () => {
    const { page } = await openWidget()
    await ask(page, question)
    await log(page).locator('mark').waitFor()
    await page.evaluate(() => {
      document.body.innerHTML = '<main><h1>Another page</h1></main>'
    })
    await log(page).locator('mark').waitFor()
    await page.evaluate(() => {
      document.documentElement.replaceChild(document.createElement('body'), document.body)
    })
    await log(page).locator('mark').waitFor()
    expect(await page.locator('faq-widget').count()).toBe(1)
  })

  test('is one of no more than 10,240 bytes gzip', () => {
    const bytes = gzipSync(readFileSync(join(defaultAssets, 'w/1/faq.js')), { level: 9 }).length
    expect(bytes).toBeLessThanOrEqual(10_240)
  })

  test('destroyed, it leaves nothing behind', async () => {
    const { page } = await openWidget()
    await page.evaluate(() => {
      const { faq } = globalThis as unknown as { faq: (name: string, ...rest: unknown[]) => void }
      faq('on', 'destroy', () => document.body.setAttribute('data-heard', ''))
      faq('destroy')
    })
    expect(await page.locator('faq-widget').count()).toBe(0)
    expect(await page.locator('body[data-heard]').count()).toBe(1)
  })
})

describe('by keyboard', () => {
  test('opens with Enter and takes the focus, Esc closes and gives it back, and Tab is no trap', async () => {
    const { page } = await openPage()
    await launcher(page).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => input(page).evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await launcher(page).evaluate((node) => node.matches(':focus'))).toBe(true)
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('false')

    await page.keyboard.press('Enter')
    const isOutside = () => page.evaluate(() => document.activeElement?.localName !== 'faq-widget')
    let tabs = 0
    while (!(await isOutside()) && tabs < 13) {
      await page.keyboard.press('Tab')
      tabs++
    }
    expect(tabs).toBeLessThanOrEqual(12)
  })

  test('Esc from the page leaves it open', async () => {
    const { page } = await openWidget()
    await page.getByRole('button', { name: 'A button' }).focus()
    await page.keyboard.press('Escape')
    expect(await input(page).isVisible()).toBe(true)
  })

  test('keys that are typed in it reach no shortcut of the page', async () => {
    const { page } = await openWidget()
    await page.evaluate(() => {
      for (const type of ['keydown', 'keyup', 'keypress']) {
        document.addEventListener(type, () => document.body.setAttribute('data-heard', type))
      }
    })
    await input(page).pressSequentially('/sk?')
    expect(await page.locator('body[data-heard]').count()).toBe(0)
  })

  test('Enter while a word is being composed sends nothing, Shift+Enter makes a line', async () => {
    const { page, requests } = await openWidget()
    await input(page).fill('x-ray')
    await input(page).evaluate((node) =>
      node.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: 'Enter',
          isComposing: true,
          bubbles: true,
          composed: true,
        }),
      ),
    )
    await input(page).press('Shift+Enter')
    expect(await input(page).inputValue()).toBe('x-ray\n')
    expect(requests.filter((request) => request.startsWith('POST'))).toEqual([])
  })
})

describe('accessible', () => {
  const states: Record<string, (page: Page) => Promise<unknown>> = {
    closed: async () => {},
    open: (page) =>
      launcher(page)
        .click()
        .then(() => input(page).waitFor()),
    answered: async (page) => {
      await states['open']!(page)
      await ask(page, question)
      await log(page).locator('mark').waitFor()
    },
    abstained: async (page) => {
      await states['open']!(page)
      await ask(page, 'what is the capital of france')
      await log(page).getByText('That is outside our library.').waitFor()
    },
  }
  const looks = {
    light: { colorScheme: 'light' },
    dark: { colorScheme: 'dark' },
    narrow: { viewport: { width: 320, height: 568 } },
    'forced colours': { forcedColors: 'active' },
  } as const

  describe.each(Object.entries(looks))('%s', (_, options) => {
    test.each(Object.keys(states))('%s: axe finds nothing', async (state) => {
      const { page } = await openPage('/', { ...options, reducedMotion: 'reduce' })
      await states[state]!(page)
      expect(await violations(page)).toEqual([])
    })
  })

  test('has one named dialog, one log and one status, and no landmark but its own region', async () => {
    const { page } = await openWidget()
    const widget = page.locator('faq-widget')
    expect(await widget.getByRole('dialog').count()).toBe(1)
    expect(await widget.getByRole('dialog', { name: /\w/ }).count()).toBe(1)
    expect(await widget.getByRole('log').count()).toBe(1)
    expect(await widget.getByRole('status').count()).toBe(1)
    expect(await page.getByRole('banner').count()).toBe(0)
  })

  test.each([
    ['320 × 256, which is 400 % of a desktop', { width: 320, height: 256 }],
    ['320 × 568', { width: 320, height: 568 }],
  ])('%s: nothing is cut off, and every target is large enough', async (_, viewport) => {
    // What still moves cannot be measured.
    const { page } = await openWidget('/', { viewport, reducedMotion: 'reduce' })
    await ask(page, question)
    await log(page).locator('mark').waitFor()
    const measured = await page.evaluate(() => {
      const root = document.querySelector('faq-widget')!.shadowRoot!
      const panel = root.querySelector('[part=panel]')!.getBoundingClientRect()
      const scroll = root.querySelector('[part=log]')!
      return {
        panel: [panel.left, panel.top, panel.right, panel.bottom],
        overflow: scroll.scrollWidth - scroll.clientWidth,
        logHeight: scroll.clientHeight,
        small: [...root.querySelectorAll('button, a, textarea')]
          .map((node) => node.getBoundingClientRect())
          .filter(({ width, height }) => width > 0 && Math.min(width, height) < 24).length,
      }
    })
    expect(measured.panel[0]).toBeGreaterThanOrEqual(0)
    expect(measured.panel[1]).toBeGreaterThanOrEqual(0)
    expect(measured.panel[2]).toBeLessThanOrEqual(viewport.width)
    expect(measured.panel[3]).toBeLessThanOrEqual(viewport.height)
    expect(measured.overflow).toBe(0)
    expect(measured.logHeight).toBeGreaterThanOrEqual(96)
    expect(measured.small).toBe(0)
  })

  test('a reader who has scrolled up is left where they are', async () => {
    const { page } = await openWidget()
    for (const text of ['what is bone marrow edema?', 'what causes bone marrow edema?', question]) {
      await ask(page, text)
      await expect.poll(() => log(page).locator('mark').count()).toBeGreaterThan(0)
      await page.waitForTimeout(300)
    }
    let release = () => {}
    await page.route('**/api/ask', async (route) => {
      await new Promise<void>((resolve) => (release = resolve))
      await route.continue()
    })
    await ask(page, 'what is the outlook for bone marrow edema?')
    await page.waitForTimeout(300)
    const scroller = page.locator('faq-widget [part=log]')
    await scroller.evaluate((node) => (node.scrollTop = 0))
    release()
    await log(page).getByText('usually gets better with time').waitFor()
    expect(await scroller.evaluate((node) => node.scrollTop)).toBe(0)
  })

  test('moves nothing where less motion is asked for', async () => {
    const { page } = await openWidget('/', { reducedMotion: 'reduce' })
    await ask(page, question)
    await log(page).locator('mark').waitFor()
    const running = await page.evaluate(() =>
      document
        .querySelector('faq-widget')!
        .shadowRoot!.getAnimations()
        .map(({ playState }) => playState),
    )
    expect(running.filter((state) => state === 'running')).toEqual([])
  })
})

test('inline it stands in the page, with no launcher', async () => {
  const { page } = await openPage('/inline')
  expect(await launcher(page).count()).toBe(0)
  await ask(page, question)
  await log(page).locator('mark').waitFor()
})

test('a server that cannot be reached is said so, and the question is kept to edit', async () => {
  const { page } = await openWidget('/api-elsewhere')
  await ask(page, question)
  await log(page).getByRole('button', { name: 'Edit question' }).click()
  expect(await input(page).inputValue()).toBe(question)
})

/** What a page may expect of the widget as its guest. Numbers are lines of widget/README.md. */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { release } from '../../src/cli/release.ts'
import { defaultAssets } from '../../src/cli/site.ts'
import { answerOf, answerWith } from '../support/answers.ts'
import { newPage, server } from '../support/browser.ts'
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
  ready,
  script,
  states,
  still,
  tell,
  widget,
} from '../support/clinic.ts'
import { hostOf } from '../support/host.ts'

const turbo = readFileSync(
  createRequire(import.meta.url).resolve('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  'utf8',
)
const builtFile = (name: string) => readFileSync(join(defaultAssets, 'w/1', name))

let host: string
beforeAll(async () => {
  const pinned = (integrity: string) =>
    `<script type="module" crossorigin integrity="${integrity}" src="${server()}/w/${release}/faq.js" data-faq></script>`
  const hash = createHash('sha384').update(builtFile('faq.js')).digest('base64')
  const self = `script-src ${server()}; connect-src ${server()}`
  const nonced = `script-src 'nonce-n1' 'strict-dynamic'; connect-src ${server()}`
  const types = `require-trusted-types-for 'script'; trusted-types 'none'`
  const under = (policy: string, attributes = 'data-faq') => ({
    html: pageWith(script(attributes)),
    headers: { 'Content-Security-Policy': `default-src 'none'; ${policy}` },
  })
  const page = (html: string) => ({ html })
  const inTurbo = (title: string) =>
    page(
      pageWith(`<p>${title}</p>`).replace(
        '<body>',
        `<meta name="turbo-refresh-method" content="morph"><script src="/turbo.js"></script>${script()}<body>`,
      ),
    )
  host = await hostOf({
    '/': page(pageWith(script())),
    '/without': page(pageWith('')),
    '/strict': under(self),
    '/strict-spanish': under(self, 'data-faq data-lang="es"'),
    '/nonce': under(nonced, 'data-faq nonce="n1"'),
    '/trusted': under(`${self}; ${types}`),
    '/trusted-spanish': under(`${self}; ${types}`, 'data-faq data-lang="es"'),
    '/pinned': page(pageWith(pinned(`sha384-${hash}`))),
    '/forged': page(pageWith(pinned(`sha384-${'A'.repeat(64)}`))),
    '/hostile': page(
      pageWith(
        `<style>*{all:unset!important;color:red!important;font:9px fantasy!important;transform:rotate(1deg)!important;opacity:.5!important;filter:blur(1px)!important;letter-spacing:3px!important;text-transform:uppercase!important;direction:rtl!important}html{font-size:62.5%}</style>${script()}`,
      ),
    ),
    '/small-root': page(pageWith(`<style>html{font-size:62.5%}</style>${script()}`)),
    '/overlay': page(
      pageWith(
        `<style>body{transform:scale(1);filter:grayscale(1);overflow:hidden}#over{position:fixed;inset:0;z-index:2147483647;background:#0008}</style><div id="over"></div>${script()}`,
      ),
    ),
    '/modal': page(pageWith(`<dialog id="own"><p>Of the page</p></dialog>${script()}`)),
    '/twice': page(pageWith(script() + script())),
    '/inline': page(
      pageWith(
        `<faq-widget id="one" mode="inline"></faq-widget><faq-widget id="two" mode="inline"></faq-widget>${script('')}`,
      ),
    ),
    '/turbo-one': inTurbo('The first page'),
    '/turbo-two': inTurbo('The second page'),
    '/turbo.js': { html: turbo, headers: { 'Content-Type': 'text/javascript' } },
    '/local': page(pageWith(script('data-faq data-api="http://localhost:1/"'))),
  })
})

/** Keys of every storage, and cookies: what a visitor could be recognised by. */
function stored(page: Page): Promise<string[]> {
  return page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...document.cookie.split(';').filter(Boolean),
    ...(await indexedDB.databases()).map(({ name }) => name ?? ''),
  ])
}

const toOthers = (requests: readonly string[]) => requests.filter((it) => !it.includes(host))

describe('1: size', () => {
  const budgets = {
    'faq.js': 10_240,
    'ar.js': 1_024,
    'de.js': 1_024,
    'es.js': 1_024,
    'fr.js': 1_024,
  }

  test.each(Object.entries(budgets))('%s has at most %i bytes gzip', (name, max) => {
    expect(gzipSync(builtFile(name), { level: 9 }).length).toBeLessThanOrEqual(max)
  })
})

test.each([
  ['2', '/strict'],
  ['2', '/strict-spanish'],
  ['2', '/nonce'],
  ['3', '/trusted'],
  ['3', '/trusted-spanish'],
])('%s: under the strictest policies it works as elsewhere: %s', async (_, path) => {
  const { page, problems } = await openPage(host + path)
  await page.evaluate(() => {
    const violated: string[] = []
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      violated.push(violatedDirective),
    )
    Object.assign(window, { violated })
  })
  await states['answered']!(page)
  const background = (it: Page) =>
    launcher(it).evaluate((node) => getComputedStyle(node).backgroundColor)
  const { page: free } = await openPage(host)
  expect(await background(page)).toBe(await background(free))
  expect(await page.evaluate(() => (window as unknown as { violated: string[] }).violated)).toEqual(
    [],
  )
  expect(problems).toEqual([])
})

describe('4: integrity', () => {
  test('the right hash loads it', async () => {
    const { page, problems } = await openPage(`${host}/pinned`)
    expect(await widget(page).count()).toBe(1)
    expect(problems).toEqual([])
  })

  test('the wrong one does not, and the page sees that one error', async () => {
    const { page, problems } = await newPage()
    await page.goto(`${host}/forged`, { waitUntil: 'networkidle' })
    expect(await widget(page).count()).toBe(0)
    expect(problems).toEqual([expect.stringContaining('integrity')])
  })

  test('the build says the hashes', () => {
    const hash = createHash('sha384').update(builtFile('faq.js')).digest('base64')
    expect(JSON.parse(builtFile('integrity.json').toString())).toMatchObject({
      'faq.js': `sha384-${hash}`,
    })
  })
})

test('5: the page’s style does not reach it', async () => {
  const look = async (path: string) => {
    const { page } = await openPage(host + path, still)
    await states['answered']!(page)
    return page.evaluate(() =>
      [...document.querySelector('faq-widget')!.shadowRoot!.querySelectorAll('*')].map((node) => {
        const style = getComputedStyle(node)
        const { x, y, width, height } = node.getBoundingClientRect()
        const { color, backgroundColor, font, opacity, filter } = style
        const { transform, letterSpacing, textTransform, direction } = style
        return [
          node.tagName,
          width,
          height,
          // Where nothing is to be seen, it stands nowhere.
          width > 0 && x,
          width > 0 && y,
          color,
          backgroundColor,
          font,
          opacity,
          filter,
          transform,
          letterSpacing,
          textTransform,
          direction,
        ].join(' ')
      }),
    )
  }
  const plain = await look('/')
  expect(plain.length).toBeGreaterThan(30)
  expect(await look('/hostile')).toEqual(plain)
})

test('6: it changes nothing of the page', async () => {
  const look = async (path: string) => {
    const { page } = await newPage(still)
    await page.goto(host + path)
    if (path === '/') {
      await ready(page)
      await states['answered']!(page)
    }
    return page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('html *')]
        .filter((node) => !/^(faq-widget|script)$/.test(node.localName))
        .map((node) => {
          const style = getComputedStyle(node)
          const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`)
          const { x, y, width, height } = node.getBoundingClientRect()
          const values = [...style].map((name) => `${name}:${style.getPropertyValue(name)}`)
          return [node.localName, ...attributes, x, y, width, height, ...values].join(' ')
        }),
    )
  }
  const without = await look('/without')
  expect(without.length).toBeGreaterThan(5)
  expect(await look('/')).toEqual(without)
})

test('7: its text is 16 px where the page’s root is 62.5 %', async () => {
  const { page } = await openWidget(`${host}/small-root`)
  expect(await input(page).evaluate((node) => getComputedStyle(node).fontSize)).toBe('16px')
})

/** Whether the widget is what a click on the middle of one of its parts hits. */
function isHit(page: Page, part: string): Promise<boolean> {
  return page.evaluate((name) => {
    const host = document.querySelector('faq-widget')!
    const node = host.shadowRoot!.querySelector(`[part=${name}]`)!
    const { x, y, width, height } = node.getBoundingClientRect()
    return document.elementFromPoint(x + width / 2, y + height / 2) === host
  }, part)
}

test('8: it stands above the highest overlay, and a transformed body does not hold it', async () => {
  const { page } = await openPage(`${host}/overlay`)
  await tell(page, 'open')
  await input(page).waitFor()
  expect(await isHit(page, 'input')).toBe(true)
  expect((await launcher(page).boundingBox())!.y).toBeLessThan(page.viewportSize()!.height)
})

test('9: it stands behind a modal dialog of the page', async () => {
  const { page } = await openPage(`${host}/modal`)
  expect(await isHit(page, 'launcher')).toBe(true)
  await page.evaluate(() => document.querySelector<HTMLDialogElement>('#own')!.showModal())
  expect(await isHit(page, 'launcher')).toBe(false)
})

test('11: keys that are typed in it reach no shortcut of the page', async () => {
  const { page } = await openWidget(host)
  await page.evaluate(() => {
    const heard: string[] = []
    for (const target of [window, document, document.body]) {
      for (const type of ['keydown', 'keyup', 'keypress']) {
        target.addEventListener(type, () => heard.push(type))
      }
    }
    Object.assign(window, { heard })
  })
  await input(page).pressSequentially('/sk?')
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([])
  await page.getByRole('button', { name: 'A button' }).press('k')
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard)
  expect(heard).toContain('keydown')
})

describe('21: before it is used', () => {
  test('it makes one request, shifts nothing, stores nothing and leaves the focus alone', async () => {
    const { page, requests } = await newPage()
    await page.addInitScript(() => {
      const seen = { shift: 0, focused: 0 }
      Object.assign(window, { seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as { value?: number }).value!
      }).observe({ type: 'layout-shift', buffered: true })
      addEventListener('focusin', () => seen.focused++, true)
    })
    await page.goto(host, { waitUntil: 'networkidle' })
    await ready(page)
    expect(toOthers(requests)).toEqual(['GET /w/1/faq.js'])
    expect(await stored(page)).toEqual([])
    expect(await page.context().cookies()).toEqual([])
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    expect(await page.evaluate(() => (window as unknown as { seen: object }).seen)).toEqual({
      shift: 0,
      focused: 0,
    })
  })

  test('in another language it makes two', async () => {
    const { page, requests } = await newPage()
    await page.goto(`${host}/strict-spanish`, { waitUntil: 'networkidle' })
    await page.getByRole('button', { name: 'Haga una pregunta' }).waitFor()
    expect(toOthers(requests)).toEqual(['GET /w/1/faq.js', 'GET /w/1/es.js'])
  })
})

describe('23: pages that swap their content keep it, with its conversation', () => {
  async function talked(path: string) {
    const { page } = await openPage(host + path, still)
    await states['answered']!(page)
    return page
  }

  async function isKept(page: Page): Promise<void> {
    await log(page).locator('mark').waitFor()
    expect(await widget(page).count()).toBe(1)
    expect(await input(page).isVisible()).toBe(true)
  }

  test('the body is emptied', async () => {
    const page = await talked('/')
    await page.evaluate(() => {
      document.body.innerHTML = '<main><h1>Another page</h1></main>'
    })
    await isKept(page)
  })

  test('the body is replaced, and once more by a copy of the first', async () => {
    const page = await talked('/')
    await page.evaluate(() => {
      const copy = document.body.cloneNode(true)
      document.documentElement.replaceChild(document.createElement('body'), document.body)
      setTimeout(() => document.documentElement.replaceChild(copy, document.body), 50)
    })
    await page.getByText('A clinic').waitFor()
    await isKept(page)
  })

  test('the document is emptied, body and all', async () => {
    const page = await talked('/')
    await page.evaluate(() => {
      document.documentElement.replaceChildren()
      setTimeout(() => document.documentElement.append(document.createElement('body')), 50)
    })
    await page.locator('body').waitFor({ state: 'attached' })
    await isKept(page)
  })

  test('Turbo goes to another page and back, and morphs it', async () => {
    const page = await talked('/turbo-one')
    const visit = (path: string, action: string) =>
      page.evaluate(
        ([to, how]) => {
          const { Turbo } = window as unknown as {
            Turbo: { visit: (to: string, options: object) => void }
          }
          Turbo.visit(to!, { action: how })
        },
        [path, action],
      )
    await visit('/turbo-two', 'advance')
    await page.getByText('The second page').waitFor()
    await isKept(page)
    await page.goBack()
    await page.getByText('The first page').waitFor()
    await isKept(page)
    await Promise.all([
      page.evaluate(
        () => new Promise((resolve) => document.addEventListener('turbo:morph', resolve)),
      ),
      visit('/turbo-one', 'replace'),
    ])
    await isKept(page)
  })
})

describe('24: destroyed', () => {
  test('it leaves nothing behind, and says so first', async () => {
    const { page } = await openPage(host)
    await states['answered']!(page)
    await page.reload()
    await log(page).locator('mark').waitFor()
    expect(await stored(page)).toEqual([`faq:${server()},,,`])
    await page.evaluate(() => {
      const { faq } = window as unknown as { faq: (...command: unknown[]) => void }
      faq('on', 'destroy', ({ target }: Event) =>
        document.body.setAttribute('data-heard', String((target as Node).isConnected)),
      )
    })
    await tell(page, 'destroy')
    await expect.poll(() => widget(page).count()).toBe(0)
    expect(await page.locator('body[data-heard=true]').count()).toBe(1)
    expect(await stored(page)).toEqual([])
    await page.evaluate(() => {
      document.body.innerHTML = ''
    })
    await page.waitForTimeout(100)
    expect(await widget(page).count()).toBe(0)
  })

  test('a hundred times, no listener is left', async () => {
    const { page } = await openPage(host)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Performance.enable')
    const listeners = async () => {
      await cdp.send('HeapProfiler.collectGarbage')
      const { metrics } = await cdp.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'JSEventListeners')!.value
    }
    const round = () =>
      page.evaluate(async () => {
        const made = document.createElement('faq-widget') as HTMLElement & {
          faq: (command: string) => Promise<void>
        }
        document.body.append(made)
        await made.faq('open')
        await made.faq('destroy')
      })
    await round()
    const before = await listeners()
    for (let rounds = 0; rounds < 100; rounds++) await round()
    expect(await widget(page).count()).toBe(1)
    // The browser may hold on to the last one; of a hundred, each would have left one at the least.
    expect((await listeners()) - before).toBeLessThan(50)
  })
})

test('27: a question is one request, without a preflight and without cookies', async () => {
  const received: string[] = []
  const api = createServer((request, response) => {
    const { method, url, headers } = request
    received.push(
      `${method} ${url} ${headers.cookie ?? 'no cookie'} ${headers['content-type'] ?? ''}`,
    )
    response.writeHead(200, {
      'Access-Control-Allow-Origin': '*',
      'Content-Type': 'application/json',
      'Set-Cookie': 'from=api',
    })
    response.end(url === '/api/ask' ? JSON.stringify(answerOf('answer')) : '{}')
  })
  await once(api.listen(0), 'listening')
  onTestFinished(() => void api.close())
  const address = `http://localhost:${(api.address() as AddressInfo).port}`
  const own = await hostOf({ '/': { html: pageWith(script(`data-faq data-api="${address}/"`)) } })
  const { page } = await newPage()
  await page.context().addCookies([{ name: 'known', value: 'visitor', url: address }])
  await page.goto(own)
  await open(page)
  await ask(page, 'how long?')
  await log(page).locator('mark').waitFor()
  expect(received).toEqual([
    'GET /api/site?locale=en no cookie ',
    'POST /api/ask no cookie text/plain;charset=UTF-8',
  ])
  expect(await page.context().cookies()).toEqual([expect.objectContaining({ name: 'known' })])
})

describe('31: more than one', () => {
  test('loaded twice it is there once', async () => {
    const { page, problems } = await openPage(`${host}/twice`)
    await page.waitForLoadState('networkidle')
    expect(await widget(page).count()).toBe(1)
    expect(problems).toEqual([])
  })

  test('two that stand in the page talk for themselves', async () => {
    const { page } = await openPage(`${host}/inline`)
    await answerWith(page, () => answerOf('answer'))
    const first = page.locator('#one')
    const second = page.locator('#two')
    expect(await launcher(page).count()).toBe(0)
    await first.locator('textarea').fill('how long?')
    await first.locator('textarea').press('Enter')
    await first.locator('mark').waitFor()
    expect(await second.getByRole('log').textContent()).toBe('')
    await second.locator('textarea').fill('of the second')
    await page.reload()
    await first.locator('mark').waitFor()
    expect(await second.getByRole('log').textContent()).toBe('')
    expect(await input(page).nth(0).inputValue()).toBe('')
    expect(await page.evaluate(() => document.activeElement!.localName)).toBe('body')
  })
})

test('a server that cannot be reached is said so, and the question is kept to edit', async () => {
  const { page } = await openWidget(`${host}/local`)
  await ask(page, 'how long?')
  await log(page).getByRole('button', { name: 'Edit question' }).click()
  expect(await input(page).inputValue()).toBe('how long?')
  expect(await input(page).evaluate(isFocused)).toBe(true)
})

test.each([
  ['/w/1/faq.js', 'public, max-age=300, stale-while-revalidate=86400'],
  [`/w/${release}/faq.js`, 'public, max-age=31536000, immutable'],
  ['/w/1/es.js', 'public, max-age=300, stale-while-revalidate=86400'],
])('%s may be loaded by any page, and kept', async (path, caching) => {
  const { headers } = await fetch(server() + path)
  expect(headers.get('cache-control')).toBe(caching)
  expect(headers.get('access-control-allow-origin')).toBe('*')
  expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-type')).toMatch(/javascript/)
})

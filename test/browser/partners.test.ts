/** The pages of partners, each on a port of its own, in Chromium. */
import type { Frame, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { freePort } from '../../src/cli/port.ts'
import { release } from '../../src/cli/release.ts'
import { violations } from '../support/axe.ts'
import { newPage } from '../support/browser.ts'
import { ask, input, log, open, ready, widget } from '../support/clinic.ts'
import { type Examples, hostExamples } from '../support/examples.ts'
import { hostOf } from '../support/host.ts'
import { corpusOf } from '../support/corpus.ts'
import { serveCorpus } from '../support/corpus-server.ts'

const about = (title: string, collection: string, more: string) =>
  `---\ntitle: ${title}\ncollection: ${collection}\n---\n\n## What is ${title.toLowerCase()}?\n\n${title} is ${more}.\n\n## How is ${title.toLowerCase()} treated?\n\n${title} is treated with rest.\n`

/** Of the worker that has the partners. */
let worker: string
/** Pages of a partner, and the same pages where nobody named them. */
let listed: string
let unlisted: string
let examples: Examples

beforeAll(async () => {
  const port = await freePort()
  worker = `http://localhost:${port}`
  const script = (attributes: string) =>
    `<script type="module" src="${worker}/w/1/faq.js" ${attributes}></script>`
  const page = (more: string) => ({
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A clinic</title><body><h1>A clinic</h1>${more}`,
  })
  const pages = {
    '/': page(script('data-faq data-partner="clinic"')),
    '/keyless': page(script('data-faq')),
    '/lungs': page(script('data-faq data-collection="lungs"')),
    '/framed': page('<iframe sandbox="allow-scripts" src="/" width="600" height="700"></iframe>'),
    '/framed-keyless': page(
      '<iframe sandbox="allow-scripts" src="/keyless" width="600" height="700"></iframe>',
    ),
    '/embedded': page(
      `<iframe src="${worker}/embed?partner=clinic" sandbox="allow-scripts allow-popups" width="400" height="640"></iframe>`,
    ),
    '/embedded-free': page(
      `<iframe src="${worker}/embed?partner=clinic" width="400" height="640"></iframe>`,
    ),
    '/embedded-first': page(`<iframe src="${worker}/embed" width="400" height="640"></iframe>`),
  }
  listed = await hostOf(pages)
  unlisted = await hostOf(pages)
  examples = await hostExamples(worker, 'examples')
  const corpus = corpusOf({
    'gout.md': about('Gout', 'joints', 'a kind of arthritis'),
    'asthma.md': about('Asthma', 'lungs', 'a disease of the airways'),
    'site.json': JSON.stringify({ name: 'Alder Valley', greeting: 'Ask us.' }),
    'partners.json': JSON.stringify([
      {
        key: 'clinic',
        name: 'Riverside Clinic',
        origins: [listed],
        collections: ['joints'],
        greeting: 'Ask the library of Riverside.',
        theme: { scheme: 'light', accent: '#1d4f91' },
        rate: 'PARTNER_RATE_LARGE',
      },
      { key: 'examples', origins: Object.values(examples) },
      { key: 'old', origins: ['https://old.example'], expires: '2026-01-31' },
    ]),
  })
  await serveCorpus(port, corpus)
})

async function visit(url: string, options: Parameters<typeof newPage>[0] = {}) {
  const watched = await newPage(options)
  await watched.page.goto(url)
  return watched
}

/** The frame on a page, once its address is there. */
async function frameOf(page: Page): Promise<Frame> {
  await expect.poll(() => page.frames().length).toBe(2)
  return page.frames()[1]!
}

async function askIn(frame: Frame, question: string): Promise<void> {
  await frame.locator('faq-widget textarea').fill(question)
  await frame.locator('faq-widget textarea').press('Enter')
}

/** The code that a page's own request is refused with, as the page reads it. */
function refusalOf(page: Page, question: object): Promise<string> {
  return page.evaluate(
    async ([address, body]) => {
      const response = await fetch(`${address}/api/ask`, { method: 'POST', body: body! })
      const { error } = (await response.json()) as { error: { code: string } }
      return error.code
    },
    [worker, JSON.stringify(question)],
  )
}

describe('a page of a partner', () => {
  test('is answered, in its own words and from its own collections', async () => {
    const { page, problems } = await visit(listed)
    await ready(page)
    await open(page)
    await widget(page).getByText('Ask Riverside Clinic').waitFor()
    await widget(page).getByText('Ask the library of Riverside.').waitFor()
    await ask(page, 'what is gout?')
    await log(page).locator('mark').waitFor()
    expect(await log(page).locator('mark').first().textContent()).toBe(
      'Gout is a kind of arthritis.',
    )
    await ask(page, 'what is asthma?')
    await log(page).getByRole('button', { name: 'Not helpful' }).nth(1).waitFor()
    expect(await log(page).textContent()).not.toContain('airways')
    expect(problems).toEqual([])
  })

  test('that asks for a collection of somebody else is refused, with the code', async () => {
    const { page } = await visit(`${listed}/lungs`)
    await ready(page)
    await open(page)
    const [response] = await Promise.all([
      page.waitForResponse(/\/api\/ask$/),
      ask(page, 'what is asthma?'),
    ])
    expect(response.status()).toBe(403)
    expect(await refusalOf(page, { question: 'what is asthma?', collection: 'lungs' })).toBe(
      'collection-not-allowed',
    )
  })
})

describe('a page that nobody named', () => {
  test('is refused: the widget says that it has no answer, and the page hears the code', async () => {
    const { page } = await visit(unlisted)
    await ready(page)
    await page.evaluate(() => {
      document.addEventListener('faq:error', (event) => {
        document.body.dataset['heard'] = JSON.stringify((event as CustomEvent).detail)
      })
    })
    await open(page)
    const [response] = await Promise.all([
      page.waitForResponse(/\/api\/ask$/),
      ask(page, 'what is gout?'),
    ])
    expect(response.status()).toBe(403)
    await log(page).getByText('This page may not ask here.').waitFor()
    expect(await log(page).locator('mark').count()).toBe(0)
    const heard = await page.evaluate(() => document.body.dataset['heard'])
    expect(JSON.parse(heard!)).toMatchObject({ kind: 'failed', code: '403' })
  })

  test('can read the refusal itself', async () => {
    const { page } = await visit(unlisted)
    expect(await refusalOf(page, { question: 'what is gout?' })).toBe('origin-not-allowed')
  })
})

describe('a sandboxed frame', () => {
  test('10: that may run scripts and nothing else is answered as the partner of its key', async () => {
    const { page } = await visit(`${listed}/framed`)
    const frame = await frameOf(page)
    await frame.getByRole('button', { name: 'Ask a question' }).click()
    await askIn(frame, 'what is gout?')
    await frame.getByRole('log').locator('mark').waitFor()
  })

  test('without a key is refused', async () => {
    const { page } = await visit(`${listed}/framed-keyless`)
    const frame = await frameOf(page)
    await frame.getByRole('button', { name: 'Ask a question' }).click()
    const [response] = await Promise.all([
      page.waitForResponse(/\/api\/ask$/),
      askIn(frame, 'what is gout?'),
    ])
    expect(response.status()).toBe(403)
  })
})

describe('/embed', () => {
  test.each(['/embedded', '/embedded-free'])(
    'stands on a page of the partner, fills its frame, and answers: %s',
    async (path) => {
      const { page, problems } = await visit(listed + path)
      const frame = await frameOf(page)
      await askIn(frame, 'what is gout?')
      await frame.getByRole('log').locator('mark').waitFor()
      await askIn(frame, 'what is asthma?')
      await frame.getByRole('button', { name: 'Not helpful' }).nth(1).waitFor()
      expect(await frame.getByRole('log').textContent()).not.toContain('airways')
      const { height } = (await frame.locator('faq-widget [part=panel]').boundingBox())!
      expect(height).toBe(640)
      expect(problems).toEqual([])
    },
  )

  test('stands on no other page, and without a key on none but ours', async () => {
    for (const address of [`${unlisted}/embedded`, `${listed}/embedded-first`]) {
      const { page, problems } = await visit(address)
      await expect.poll(() => problems.join()).toContain('frame-ancestors')
      expect(await (await frameOf(page)).locator('faq-widget').count()).toBe(0)
    }
  })

  test('says that a partner has expired', async () => {
    const { page } = await visit(`${worker}/embed?partner=old`)
    await page.getByRole('heading', { name: 'The chat is not open on this page' }).waitFor()
    expect(await violations(page)).toEqual([])
  })
})

describe('the preview', () => {
  const address = () => `${worker}/partners/clinic/preview`

  test.each([
    ['light', { colorScheme: 'light', viewport: { width: 1440, height: 900 } }],
    ['dark', { colorScheme: 'dark', viewport: { width: 1440, height: 900 } }],
    ['narrow', { colorScheme: 'light', viewport: { width: 360, height: 740 } }],
    ['dark and narrower', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
  ] as const)('%s: accessible, without errors, and as wide as the window', async (_, options) => {
    for (const query of ['', '?on=cluttered&mode=inline&width=320']) {
      const { page, problems } = await visit(address() + query, options)
      await page.getByRole('tab').first().waitFor()
      expect(await violations(page)).toEqual([])
      const isWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      expect(isWide).toBe(false)
      expect(problems).toEqual([])
    }
  })

  test('shows the chat live, on each kind of page', async () => {
    const { page } = await visit(address())
    for (const name of ['Light', 'Dark', 'Cluttered']) {
      await page.getByRole('group', { name: 'Page' }).getByRole('radio', { name }).check()
      const on = name.toLowerCase()
      await expect.poll(() => page.frames()[1]?.url()).toContain(`on=${on}`)
      const frame = page.frames()[1]!
      await frame.locator(`.stage.${on}`).waitFor()
      await askIn(frame, 'what is gout?')
      await frame.getByRole('log').locator('mark').waitFor()
    }
  })

  test('its controls rewrite the snippets, the address and the page that is shown', async () => {
    const { page } = await visit(address())
    const code = (id: string) => page.locator(`[data-code=${id}]`)
    const steps = await page.evaluate(() => history.length)
    expect(await code('evergreen').textContent()).toBe(
      `<script type="module"\n  src="${worker}/w/1/faq.js"\n  data-faq data-partner="clinic" data-theme="light"></script>`,
    )
    await page.getByRole('radio', { name: 'Dark' }).first().focus()
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(await code('evergreen').textContent()).not.toContain('data-theme')
    await page.getByRole('radio', { name: 'Dark' }).first().check()
    await page.getByRole('radio', { name: 'Start' }).check()
    await page.getByRole('radio', { name: 'Red', exact: true }).check()
    await page.getByRole('combobox', { name: 'Language' }).selectOption('es')
    expect(await code('pinned').textContent()).toContain(
      'data-faq data-partner="clinic" data-theme="dark" data-position="start" data-lang="es"></script>',
    )
    expect(await code('frame').textContent()).toContain(
      '?partner=clinic&amp;theme=dark&amp;lang=es"',
    )
    expect(await code('style').textContent()).toContain('--faq-accent: #8f2d20;')
    await page.getByRole('radio', { name: 'In the page' }).check()
    expect(await code('evergreen').textContent()).toContain('<faq-widget mode="inline"')
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/theme=dark.*mode=inline.*lang=es/)
    expect(await page.evaluate(() => history.length)).toBe(steps)
    const reloaded = await visit(page.url())
    expect(await reloaded.page.locator('[data-code=evergreen]').textContent()).toBe(
      await code('evergreen').textContent(),
    )
  })

  test('what is copied is what is shown', async () => {
    const { page } = await visit(address())
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('radio', { name: 'Blue' }).check()
    await page.getByRole('radio', { name: 'Dark' }).first().check()
    await page.getByRole('tabpanel').getByRole('button', { name: 'Copy' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('[data-code=evergreen]').textContent(),
    )
  })

  test('its tabs are worked by keyboard', async () => {
    const { page } = await visit(address())
    await page.getByRole('tab', { name: 'Evergreen' }).focus()
    await page.keyboard.press('ArrowRight')
    const panel = page.getByRole('tabpanel')
    expect(await panel.count()).toBe(1)
    expect(await panel.textContent()).toContain(`Stays at ${release}`)
    await page.keyboard.press('End')
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('No script')
    await page.keyboard.press('ArrowRight')
    expect(await page.getByRole('tab', { selected: true }).textContent()).toBe('Evergreen')
  })

  test('works without script, but for the chat', async () => {
    const { page } = await visit(address(), { javaScriptEnabled: false })
    expect(await page.locator('[data-code]:visible').count()).toBe(7)
    await page.getByRole('radio', { name: 'Dark' }).first().check()
    await page.getByRole('button', { name: 'Show it so' }).click()
    await page.waitForURL(/theme=dark/)
    expect(await page.locator('[data-code=evergreen]').textContent()).toContain('data-theme="dark"')
  })

  test('the pinned snippet loads on a page, and the hash is the file’s', async () => {
    const { page } = await visit(address())
    const snippet = (await page.locator('[data-code=pinned]').textContent())!
    const host = await hostOf({
      '/': { html: `<!doctype html><title>A clinic</title><body>${snippet}` },
    })
    const { page: pinned, problems } = await visit(host)
    await ready(pinned)
    expect(problems).toEqual([])
  })
})

describe('host pages', () => {
  test('plain HTML, under a strict policy', async () => {
    const { page, problems } = await visit(examples.plain)
    await ready(page)
    await open(page)
    await ask(page, 'what is gout?')
    await log(page).locator('mark').waitFor()
    expect(problems).toEqual([])
  })

  test('React: the element among components, asked and heard by them', async () => {
    const { page, problems } = await visit(examples.react)
    await ready(page)
    await page.getByRole('button', { name: 'How is gout treated?' }).first().click()
    await log(page).locator('mark').waitFor()
    expect(await log(page).locator('mark').textContent()).toBe('Gout is treated with rest.')
    await page.getByText('Answers so far: 1').waitFor()
    expect(await widget(page).count()).toBe(1)
    expect(problems).toEqual([])
  })

  test('WordPress: in the text, and in the corner', async () => {
    const { page, problems } = await visit(examples.wordpress)
    const inText = page.locator('#help')
    await inText.locator('textarea').fill('what is gout?')
    await inText.locator('textarea').press('Enter')
    await inText.locator('mark').waitFor()
    await page.getByRole('button', { name: 'Ask a question' }).click()
    const inCorner = page.locator('faq-widget:not(#help)')
    await inCorner.locator('textarea').fill('what is asthma?')
    await inCorner.locator('textarea').press('Enter')
    await inCorner.locator('mark').waitFor()
    expect(await inText.getByRole('log').textContent()).not.toContain('airways')
    expect(problems).toEqual([])
  })

  test('an application that changes pages by itself: the conversation goes on', async () => {
    const { page, problems } = await visit(examples.singlePage)
    await ready(page)
    await open(page)
    await ask(page, 'what is gout?')
    await log(page).locator('mark').waitFor()
    await page.getByRole('link', { name: 'Asthma' }).click()
    await page.getByRole('heading', { name: 'Asthma' }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/asthma')
    await log(page).locator('mark').waitFor()
    expect(await widget(page).count()).toBe(1)
    await ask(page, 'how is it treated?')
    await expect.poll(() => log(page).locator('mark').count()).toBe(2)
    expect(await log(page).locator('mark').nth(1).textContent()).toBe('Gout is treated with rest.')
    await page.goBack()
    await page.getByRole('heading', { name: 'Gout' }).waitFor()
    expect(await log(page).locator('mark').count()).toBe(2)
    expect(await input(page).isVisible()).toBe(true)
    expect(problems).toEqual([])
  })
})

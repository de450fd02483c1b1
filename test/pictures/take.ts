/**
 * Takes the pictures that people look at before a release, and those in the README:
 *   node test/pictures/take.ts [folder]
 * Serves what `npm run build` has built. Without a folder only the README's pictures are taken, into this one.
 */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { root } from '../../src/cli/release.ts'
import { serve, serving } from '../../src/cli/serve.ts'
import { defaultAssets } from '../../src/cli/site.ts'
import { findChromium } from '../support/chromium.ts'
import { freePort } from '../../src/cli/port.ts'

const folder = process.argv[2]
const question = 'will it show up on an x-ray?'
const port = await freePort()
const address = `http://localhost:${port}`
const server = await serve({ port, assets: defaultAssets, stdio: 'ignore' })
const manifest = readFileSync(join(defaultAssets, 'artifacts/public/manifest.json'), 'utf8')
await serving(address, (JSON.parse(manifest) as { version: string }).version)
process.on('exit', () => server.kill())
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })

type Look = Parameters<typeof browser.newPage>[0]
const desktop: Look = { viewport: { width: 1280, height: 860 }, deviceScaleFactor: 1.5 }
const narrow: Look = { viewport: { width: 320, height: 640 }, deviceScaleFactor: 2 }

async function open(look: Look, path: string): Promise<Page> {
  const page = await browser.newPage(look)
  await page.goto(address + path, { waitUntil: 'networkidle' })
  return page
}

async function ask(page: Page, text: string): Promise<void> {
  await page.locator('textarea').fill(text)
  await page.keyboard.press('Enter')
  await page.locator('[part=log] a').first().waitFor()
  await page.waitForTimeout(700)
}

async function take(page: Page, path: string): Promise<void> {
  await page.screenshot({ path })
  process.stderr.write(`${path}\n`)
  await page.close()
}

const home = await open({ ...desktop, viewport: { width: 1280, height: 880 } }, '/')
await ask(home, question)
await take(home, join(root, 'test/pictures/home.png'))

const agents = await open({ ...desktop, viewport: { width: 1280, height: 720 } }, '/agent')
for (const typed of ['what is bme', 'ct or xray show it', 'how long does bone marr']) {
  await agents.locator('#q').fill(typed)
  await agents.locator(`#list[data-of="${typed}"]`).waitFor()
}
await take(agents, join(root, 'test/pictures/console.png'))

/** A page of somebody else's that embeds the widget. */
const hostPage = `<!doctype html><html lang="en"><title>A clinic</title>
<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<body><h1>Bone marrow edema</h1><p>A page of a clinic that embeds the chat.</p>
<script type="module" src="${address}/w/1/faq.js" data-faq></script>`

async function embedded(look: Look): Promise<Page> {
  const page = await browser.newPage(look)
  await page.setContent(hostPage, { waitUntil: 'networkidle' })
  return page
}

/** The states of the widget, each with what leads to it. */
const states: Record<string, (page: Page) => Promise<unknown>> = {
  closed: async () => {},
  open: async (page) => {
    await page.getByRole('button', { name: 'Ask a question' }).click()
    await page.waitForTimeout(600)
  },
  answered: async (page) => {
    await states['open']!(page)
    await ask(page, question)
  },
}

if (folder) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, look] of Object.entries({ desktop, narrow })) {
      const to = (what: string) => join(folder, `${name}-${colorScheme}-${what}.png`)
      for (const [state, reach] of Object.entries(states)) {
        const page = await embedded({ ...look, colorScheme })
        await reach(page)
        await take(page, to(state))
      }
      for (const path of ['/', '/sources', '/ask?q=will+it+show+up+on+an+x-ray%3F']) {
        const what = path.split('?')[0]!.replaceAll('/', '') || 'home'
        await take(await open({ ...look, colorScheme }, path), to(what))
      }
      const source = await open({ ...look, colorScheme }, '/ask?q=will+it+show+up+on+an+x-ray%3F')
      await source.locator('a[href*="#c"]').first().click()
      await source.locator('mark#c').waitFor()
      await take(source, to('source'))
    }
  }
}

await browser.close()
server.kill()
await once(server, 'exit')

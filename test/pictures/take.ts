/**
 * Takes the pictures that people look at before a release, and the one in the README:
 *   node test/pictures/take.ts [folder]
 * Serves what `npm run build` has built. Without a folder only the README's picture is taken, into this one.
 */
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { root } from '../../src/cli/release.ts'
import { serve, serving } from '../../src/cli/serve.ts'
import { defaultAssets } from '../../src/cli/site.ts'
import { findChromium } from '../support/chromium.ts'
import { freePort } from '../support/port.ts'

const folder = process.argv[2]
const question = 'will it show up on an x-ray?'
const port = await freePort()
const address = `http://localhost:${port}`
const server = serve({ port, assets: defaultAssets, stdio: 'ignore' })
const manifest = readFileSync(join(defaultAssets, 'artifacts/public/manifest.json'), 'utf8')
await serving(address, (JSON.parse(manifest) as { version: string }).version)
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

const home = await open({ ...desktop, viewport: { width: 1280, height: 800 } }, '/')
await ask(home, question)
await take(home, join(root, 'test/pictures/home.png'))

if (folder) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [name, look] of Object.entries({ desktop, narrow })) {
      const path = (state: string) => join(folder, `${name}-${colorScheme}-${state}.png`)
      const host = () => open({ ...look, colorScheme }, '/sources')
      const embed = (page: Page) =>
        page
          .addScriptTag({ url: `${address}/w/1/faq.js`, type: 'module' })
          .then(() =>
            page.evaluate(() => document.body.append(document.createElement('faq-widget'))),
          )
      const closed = await host()
      await embed(closed)
      await take(closed, path('closed'))
      const opened = await host()
      await embed(opened)
      await opened.getByRole('button', { name: 'Ask a question' }).click()
      await opened.waitForTimeout(500)
      await take(opened, path('open'))
      const answered = await host()
      await embed(answered)
      await answered.getByRole('button', { name: 'Ask a question' }).click()
      await ask(answered, question)
      await take(answered, path('answered'))
      for (const page of ['/', '/sources', '/ask?q=will+it+show+up+on+an+x-ray%3F']) {
        await take(
          await open({ ...look, colorScheme }, page),
          path(`page${page.split('?')[0]!.replaceAll('/', '-')}`),
        )
      }
    }
  }
}

await browser.close()
server.kill()
await once(server, 'exit')

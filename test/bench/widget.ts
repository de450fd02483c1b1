/** The widget's times in Chromium, on a page that does nothing else: lines 22, 23, 26 and 34 of widget/README.md. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core'
import { bundle } from '../../src/cli/bundle.ts'
import { findChromium } from '../support/chromium.ts'
import { median } from './statistics.ts'
import { table } from './table.ts'

const runs = 5
/** Of the processor, as on a cheap phone. */
const slowdown = 4
/** What a visitor feels as a page that hangs. */
const longTaskMs = 100

/** Draws a round button, and does nothing more: the least that any widget costs. */
const stub = `document.body.append(Object.assign(document.createElement('button'),{textContent:'Ask'}))`

/** A table of medians. */
export async function measureWidget(): Promise<string> {
  const server = await serveWidget()
  const address = `http://localhost:${(server.address() as AddressInfo).port}`
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const load = await medianOf(() => timed(browser, `${address}/`, busy, slowly))
    const least = await medianOf(() => timed(browser, `${address}/stub`, busy, slowly))
    const longTasks = await medianOf(() => timed(browser, `${address}/`, countLongTasks, slowly))
    const back = await medianOf(() => timed(browser, address, comesBack))
    const offline = await medianOf(() => timed(browser, address, saysOffline))
    const away = await medianOf(() => timed(browser, address, getsOutOfTheWay))
    return table(
      ['line', 'what', 'ms or count'],
      [
        ['22', `script, layout and paint until idle, processor ${slowdown} times slower`, ms(load)],
        ['22', 'the same of a page with a button of its own instead', ms(least)],
        ['22', `tasks of more than ${longTaskMs} ms, as slow, opening it included`, `${longTasks}`],
        ['23', 'back in the page after its body was emptied', ms(back)],
        ['26', 'offline is said after a question was sent', ms(offline)],
        ['34', 'what has the focus is free after it got it', ms(away)],
      ],
    )
  } finally {
    await browser.close()
    server.close()
  }
}

async function serveWidget(): Promise<Server> {
  const outDir = mkdtempSync(join(tmpdir(), 'widget-'))
  const { files } = await bundle({ outDir, release: '1.0.0' })
  const script = readFileSync(files.find(({ path }) => path.endsWith('faq.js'))!.path)
  rmSync(outDir, { recursive: true })
  const under = '<button id="under" style="position:fixed;right:30px;bottom:30px">Under</button>'
  const page = (text: string) => `<!doctype html><title>A page</title><body><p>Text</p>${text}`
  const server = createServer(({ url }, response) => {
    if (url === '/faq.js') {
      response.writeHead(200, { 'Content-Type': 'text/javascript' })
      return response.end(script)
    }
    response.writeHead(url === '/' || url === '/stub' ? 200 : 404, { 'Content-Type': 'text/html' })
    const code =
      url === '/stub'
        ? `<script>${stub}</script>`
        : '<script type="module" src="/faq.js" data-faq></script>'
    return response.end(page(under + code))
  })
  await once(server.listen(0), 'listening')
  return server
}

/** On a page that has been loaded; `prepare` comes before that. */
async function timed(
  browser: Browser,
  address: string,
  measure: (page: Page, cdp: CDPSession) => Promise<number>,
  prepare?: (page: Page, cdp: CDPSession) => Promise<void>,
): Promise<number> {
  const page = await browser.newPage()
  const cdp = await page.context().newCDPSession(page)
  await prepare?.(page, cdp)
  await page.goto(address, { waitUntil: 'networkidle' })
  const measured = await measure(page, cdp)
  await page.close()
  return measured
}

async function slowly(page: Page, cdp: CDPSession): Promise<void> {
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await cdp.send('Performance.enable')
  await page.addInitScript(() => {
    const tasks: number[] = []
    Object.assign(window, { tasks })
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ type: 'longtask', buffered: true })
  })
}

/** What the main thread was busy with, in ms. */
async function busy(_: Page, cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000
}

async function countLongTasks(page: Page): Promise<number> {
  await page.locator('faq-widget [part=launcher]').click()
  await page.locator('faq-widget textarea').waitFor()
  // Entries come in a task of their own.
  const tasks = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 200))
    return (window as unknown as { tasks: number[] }).tasks
  })
  return tasks.filter((task) => task > longTaskMs).length
}

function comesBack(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const from = performance.now()
    document.body.innerHTML = '<p>Another page</p>'
    const isBack = () => document.querySelector('faq-widget')?.isConnected
    while (!isBack()) await new Promise((resolve) => setTimeout(resolve))
    return performance.now() - from
  })
}

async function saysOffline(page: Page): Promise<number> {
  await page.context().setOffline(true)
  return page.evaluate(async () => {
    const widget = document.querySelector('faq-widget') as Element & {
      faq: (command: string, value: string) => Promise<void>
    }
    const from = performance.now()
    await widget.faq('ask', 'how long?')
    const said = () =>
      widget.shadowRoot!.querySelector('[role=log]')?.textContent?.includes('reach')
    while (!said()) await new Promise((resolve) => setTimeout(resolve))
    return performance.now() - from
  })
}

function getsOutOfTheWay(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const under = document.querySelector<HTMLElement>('#under')!
    const { x, y, width, height } = under.getBoundingClientRect()
    const isFree = () => document.elementFromPoint(x + width / 2, y + height / 2) === under
    if (isFree()) throw new Error('Expected the launcher to lie over the button of the page.')
    const from = performance.now()
    under.focus()
    while (!isFree()) await new Promise((resolve) => setTimeout(resolve))
    return performance.now() - from
  })
}

async function medianOf(measure: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < runs; n++) times.push(await measure())
  return median(times)
}

function ms(value: number): string {
  return value.toFixed(0)
}

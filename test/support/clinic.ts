/** A page of somebody else's that carries the widget, and the widget's parts as a visitor finds them. */
import type { Page } from 'playwright-core'
import { answerOf, answerWith } from './answers.ts'
import { newPage, server, type Watched } from './browser.ts'

const text = `<main><h1>A clinic</h1><p>Text of the page. <a href="#x">A link</a></p><button>A button</button></main>`

/** The script tag of the widget, with further attributes. */
export const script = (attributes = 'data-faq'): string =>
  `<script type="module" src="${server()}/w/1/faq.js" ${attributes}></script>`

/** The page with `more` behind its text; `root` are attributes of `<html>`. */
export const pageWith = (more: string, root = 'lang="en"'): string =>
  `<!doctype html><html ${root}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A clinic</title><body>${text}${more}`

export const widget = (page: Page) => page.locator('faq-widget')
/** The one button that the page calls a part of the widget. */
export const launcher = (page: Page) => page.locator('faq-widget [part=launcher]')
export const panel = (page: Page) => page.locator('faq-widget [part=panel]')
export const input = (page: Page) => page.locator('faq-widget textarea')
export const log = (page: Page) => page.getByRole('log')

/** Nothing is seen half on its way, and nothing is waited for. */
export const still = { reducedMotion: 'reduce' } as const

export const isFocused = (node: Element): boolean => node.matches(':focus')

type Options = Parameters<typeof newPage>[0]

/** Loads a page until its widget is there. */
export async function openPage(url: string, options: Options = {}): Promise<Watched> {
  const watched = await newPage(options)
  await watched.page.goto(url)
  await ready(watched.page)
  return watched
}

/** Until the widget has drawn itself. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.querySelector('faq-widget')?.shadowRoot?.querySelector('button, textarea'),
  )
}

/** What a script of the page says to the widget: `faq('ask', 'What is gout?')`. */
export function tell(page: Page, ...command: readonly string[]): Promise<void> {
  return page.evaluate((given) => {
    const { faq } = window as unknown as { faq: (...command: string[]) => void }
    faq(...given)
  }, command)
}

/** The same, and opens the widget as a visitor does. */
export async function openWidget(url: string, options: Options = {}): Promise<Watched> {
  const watched = await openPage(url, options)
  await open(watched.page)
  return watched
}

export async function open(page: Page): Promise<void> {
  await launcher(page).click()
  await input(page).waitFor()
}

/** Types a question and sends it. */
export async function ask(page: Page, question: string): Promise<void> {
  await input(page).fill(question)
  await input(page).press('Enter')
}

/** The widget in each of its states, on a page that has loaded it. */
export const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  closed: async () => {},
  empty: open,
  answered: (page) => shown(page, 'answer'),
  'about the page before': (page) => shown(page, 'carried'),
  clarifying: (page) => shown(page, 'clarify'),
  abstaining: (page) => shown(page, 'no-answer'),
  urgent: (page) => shown(page, 'urgent'),
  async failed(page) {
    await page.route('**/api/ask', (route) => route.fulfill({ status: 500 }))
    await open(page)
    await ask(page, 'how long does it last?')
    await log(page).getByRole('button').first().waitFor()
  },
}

async function shown(page: Page, kind: Parameters<typeof answerOf>[0]): Promise<void> {
  await answerWith(page, () => answerOf(kind))
  await open(page)
  await ask(page, 'how long does it last?')
  await log(page).locator('a, button').first().waitFor()
}

/** A page of somebody else's that carries the widget, and the widget's parts as a visitor finds them. */
import type { Page } from 'playwright-core'
import { newPage, server, type Watched } from './browser.ts'

const text = `<main><h1>A clinic</h1><p>Text of the page. <a href="#x">A link</a></p><button>A button</button></main>`

/** The script tag of the widget, with further attributes. */
export const script = (attributes = 'data-faq'): string =>
  `<script type="module" src="${server()}/w/1/faq.js" ${attributes}></script>`

/** The page with `more` behind its text; `root` are attributes of `<html>`. */
export const pageWith = (more: string, root = 'lang="en"'): string =>
  `<!doctype html><html ${root}><meta name="viewport" content="width=device-width"><title>A clinic</title><body>${text}${more}`

export const launcher = (page: Page) => page.getByRole('button', { name: 'Ask a question' })
export const input = (page: Page) => page.locator('faq-widget textarea')
export const log = (page: Page) => page.getByRole('log')

type Options = Parameters<typeof newPage>[0]

/** Loads a page until the network is quiet. */
export async function openPage(url: string, options: Options = {}): Promise<Watched> {
  const watched = await newPage(options)
  await watched.page.goto(url, { waitUntil: 'networkidle' })
  return watched
}

/** The same, and opens the widget as a visitor does. */
export async function openWidget(url: string, options: Options = {}): Promise<Watched> {
  const watched = await openPage(url, options)
  await launcher(watched.page).click()
  await input(watched.page).waitFor()
  return watched
}

/** Types a question and sends it. */
export async function ask(page: Page, question: string): Promise<void> {
  await input(page).fill(question)
  await input(page).press('Enter')
}

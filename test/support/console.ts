/** The console as an agent finds it. */
import type { Page } from 'playwright-core'
import { newPage, type Watched } from './browser.ts'
import { agentToken } from './agent-server.ts'

type Options = Parameters<typeof newPage>[0]

/** Signs in by the form and waits for the search field. */
export async function openConsole(address: string, options: Options = {}): Promise<Watched> {
  const watched = await newPage({ permissions: ['clipboard-read', 'clipboard-write'], ...options })
  const { page } = watched
  await page.goto(`${address}/agent`)
  await page.getByLabel('Token').fill(agentToken)
  await page.keyboard.press('Enter')
  // Drawn by the script, which gives the field the focus then.
  await page.locator('#keys kbd').first().waitFor({ state: 'attached' })
  // That nobody was signed in is a status that the browser calls an error.
  watched.problems.length = 0
  return watched
}

export const field = (page: Page) => page.getByRole('textbox', { name: 'What the caller asks' })
export const hero = (page: Page) => page.locator('.hero')
export const toast = (page: Page) => page.locator('#toast')

/** Types a question over what stands there and waits until it was searched. */
export async function ask(page: Page, question: string): Promise<void> {
  await field(page).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(question)
  await settled(page, question)
}

/** Until the list is of this question. */
export async function settled(page: Page, question: string): Promise<void> {
  await page.waitForFunction(
    (asked) => document.querySelector('#list')?.getAttribute('data-of') === asked,
    question,
  )
}

/** What lies on the clipboard, by type. */
export function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const forms = item!.types.map(async (type) => [type, await (await item!.getType(type)).text()])
    return Object.fromEntries(await Promise.all(forms)) as Record<string, string>
  })
}

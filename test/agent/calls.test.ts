/** Calls as an agent takes them, by keyboard alone. */
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { agentServer } from '../support/agent-server.ts'
import { newPage } from '../support/browser.ts'
import { clipboard, field, openConsole, settled, toast } from '../support/console.ts'
import { hostOf } from '../support/host.ts'

let address: string
/** A page of another program's, which takes what is pasted. */
let editor: string

beforeAll(async () => {
  address = (await agentServer()).address
  editor = await hostOf({
    '/': {
      html: '<!doctype html><title>Editor</title><textarea></textarea><div contenteditable></div>',
    },
  })
})

/** Keys pressed once the question is typed; each chord counts its keys. */
const fromField = ['Control+Enter']
const firstOfList = ['ArrowDown', 'c']
const byDigit = ['ArrowDown', '1']
const secondOfList = ['ArrowDown', 'ArrowDown', 'c']
const third = ['ArrowDown', '2']

const knee = 'Most sore knees settle within two weeks.'
const rest = 'Rest and a cold pack help most sore knees.'
const fall = 'Knee pain often follows a fall or a long walk.'
const ankle = 'A mild ankle sprain heals in about four weeks.'
const bandage = 'Keep the ankle raised and wear a bandage.'
const doctor = 'See a doctor when you cannot put weight on the ankle.'

/** What the caller asks, the keys that copy, what is copied, and the page that it is from. */
const calls: readonly (readonly [string, readonly string[], string, string])[] = [
  ['how long does knee pain last', fromField, knee, 'Knee pain'],
  ['knee pain treatm', fromField, rest, 'Knee pain'],
  ['what causes knee pain', firstOfList, fall, 'Knee pain'],
  ['why does my knee hurt', byDigit, fall, 'Knee pain'],
  ['how long does an ankle sprain la', fromField, ankle, 'Ankle sprain'],
  ['ankle sprain treated', byDigit, bandage, 'Ankle sprain'],
  ['when to see a doctor ankle sprain', fromField, doctor, 'Ankle sprain'],
  ['sprained ankle how many weeks', firstOfList, ankle, 'Ankle sprain'],
  ['ankle sprain band', fromField, bandage, 'Ankle sprain'],
  ['cold pack knee', byDigit, rest, 'Knee pain'],
  ['knee pain cold pack', firstOfList, rest, 'Knee pain'],
  ['knee pain after a fall', fromField, fall, 'Knee pain'],
  ['how is knee pain treated', third, '', 'Knee pain'],
  ['ankle sprain put weight on it', byDigit, doctor, 'Ankle sprain'],
  ['what can I do about knee pain', fromField, '', 'Knee pain'],
  ['ankle sprain heal time', fromField, ankle, 'Ankle sprain'],
  ['How long does knee pain last?', byDigit, knee, 'Knee pain'],
  ['ankle raised', firstOfList, bandage, 'Ankle sprain'],
  // The answer says why, the passage below it how long.
  ['long walk knee', secondOfList, knee, 'Knee pain'],
  ['two weeks knees', firstOfList, knee, 'Knee pain'],
]

test('there are twenty', () => expect(calls).toHaveLength(20))

test.each(calls)('“%s”', { timeout: 60_000 }, async (question, keys, quote, title) => {
  const { page, problems } = await openConsole(address)
  await page.keyboard.type(question)
  if (keys !== fromField) await settled(page, question)
  expect(keys.flatMap((chord) => chord.split('+')).length).toBeLessThanOrEqual(3)
  for (const key of keys) await page.keyboard.press(key)
  await page.locator('#toast.is-shown').waitFor()
  const copied = (await clipboard(page))['text/plain']!
  expect(copied).toContain(`“${quote}`)
  expect(copied).toMatch(
    new RegExp(
      `” ${title}, .+[.?] Alder Valley Clinic, reviewed \\d+ \\w+ \\d{4}\\. Version [0-9a-f]{7}\\. https?://\\S+$`,
    ),
  )
  expect(problems).toEqual([])
  await page.context().close()
})

async function pasteInto(page: Page, selector: string): Promise<void> {
  await page.locator(selector).focus()
  await page.keyboard.press('ControlOrMeta+v')
}

test('what is copied has the right form in a plain field, a rich one and a Markdown file', async () => {
  const { page } = await openConsole(address)
  await page.keyboard.type('how long does knee pain last')
  await page.keyboard.press('Control+Enter')
  await page.locator('#toast.is-shown').waitFor()
  expect(await toast(page).textContent()).toContain('Copied with citation')
  const forms = await clipboard(page)
  expect(Object.keys(forms).toSorted()).toEqual(['text/html', 'text/plain', 'web text/markdown'])

  const other = await newPage({ permissions: ['clipboard-read', 'clipboard-write'] })
  await other.page.goto(editor)
  await page.bringToFront()
  await field(page).press('Control+Enter')
  await page.waitForTimeout(100)
  await other.page.bringToFront()
  await pasteInto(other.page, 'textarea')
  const plain = await other.page.locator('textarea').inputValue()
  expect(plain).toMatch(
    /^“Most sore knees settle within two weeks\.” Knee pain, How long does knee pain last\? Alder Valley Clinic, reviewed 14 Mar 2025\. Version [0-9a-f]{7}\. https:\/\/clinic\.example\/knee-pain\S*$/,
  )
  await pasteInto(other.page, '[contenteditable]')
  const rich = other.page.locator('[contenteditable]')
  expect(await rich.locator('blockquote').textContent()).toBe(`“${knee}”`)
  expect(await rich.locator('a').getAttribute('href')).toMatch(
    /^https:\/\/clinic\.example\/knee-pain/,
  )
  expect(await rich.locator('a').textContent()).toBe('Knee pain, How long does knee pain last?')
  expect(await rich.textContent()).toContain('reviewed 14 Mar 2025. Version')

  expect(forms['web text/markdown']).toMatch(
    /^> Most sore knees settle within two weeks\.\n\n\[Knee pain, How long does knee pain last\?\]\(<https:\/\/clinic\.example\/knee-pain\S*>\) Alder Valley Clinic, reviewed 14 Mar 2025\. Version [0-9a-f]{7}\.$/,
  )
  // For a Markdown editor that takes plain text alone.
  await page.bringToFront()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('m')
  await page.getByText('Copied as Markdown').waitFor()
  await other.page.bringToFront()
  await other.page.locator('textarea').fill('')
  await pasteInto(other.page, 'textarea')
  expect(await other.page.locator('textarea').inputValue()).toBe(forms['web text/markdown'])
})

test('what is copied of an internal passage begins with “Internal only”, in every form', async () => {
  const { page } = await openConsole(address)
  await page.keyboard.type('what do I offer a caller')
  await settled(page, 'what do I offer a caller')
  await page.keyboard.press('ArrowDown')
  for (let i = 0; i < 9; i++) {
    if (await page.locator('.internal-row:focus, .hero:focus:has(.internal)').count()) break
    await page.keyboard.press('ArrowDown')
  }
  await page.keyboard.press('c')
  await page.locator('#toast.is-shown').waitFor()
  const forms = await clipboard(page)
  expect(forms['text/plain']).toMatch(/^Internal only\. “Offer/)
  expect(forms['text/html']).toMatch(/^<p><strong>Internal only\.<\/strong><\/p>/)
  expect(forms['web text/markdown']).toMatch(/^\*\*Internal only\.\*\*\n\n> Offer/)
  expect(forms['text/plain']).toContain('/agent/sources/call-script')
})

test('both that are compared are copied at once, with a blank line between', async () => {
  const { page } = await openConsole(address)
  await page.keyboard.type('how long does knee pain last')
  await settled(page, 'how long does knee pain last')
  for (const key of ['ArrowDown', 'p', 'ArrowDown', 'p', 'v']) await page.keyboard.press(key)
  await page.getByRole('button', { name: 'Copy both' }).click()
  await page.getByText('Copied both with citation').waitFor()
  const forms = await clipboard(page)
  const [first, second, ...others] = forms['text/plain']!.split('\n\n')
  expect(first).toMatch(/^“Most sore knees settle within two weeks\.” Knee pain/)
  expect(second).toMatch(/^“.+” .+ Version [0-9a-f]{7}\. https?:\/\/\S+$/)
  expect(others).toEqual([])
  expect(forms['text/html']).toMatch(/<blockquote>.+<br>.*<blockquote>/)
  expect(forms['web text/markdown']!.match(/^> /gm)).toHaveLength(2)
  await page.context().close()
})

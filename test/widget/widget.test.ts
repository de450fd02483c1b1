/** The widget in Chromium, on pages of another origin, asking the real worker. */
import { beforeAll, describe, expect, test } from 'vitest'
import { ask, launcher, log, openPage, openWidget, pageWith, script } from '../support/clinic.ts'
import { hostOf } from '../support/host.ts'

const question = 'will it show up on an x-ray?'
const sentence = 'Bone marrow edema does not show up on an X-ray or a CT scan.'

let host: string
beforeAll(async () => {
  host = await hostOf({
    '/': { html: pageWith(script()) },
    '/inline': { html: pageWith(`<faq-widget mode="inline"></faq-widget>${script('')}`) },
    ...Object.fromEntries(
      ['ar', 'de', 'es', 'fr'].map((lang) => [
        `/${lang}`,
        { html: pageWith(script(), `lang="${lang}"`) },
      ]),
    ),
  })
})

describe('asking', () => {
  test('shows the sentence of the source, its section and date, and the link lands on the marked sentence', async () => {
    const { page, problems } = await openWidget(host)
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
    const { page } = await openWidget(host)
    await ask(page, 'what is the capital of france')
    await log(page).getByText('That is outside our library.').waitFor()
    await log(page)
      .getByRole('button', { name: /What is bone marrow edema\?/ })
      .click()
    await log(page).locator('mark').waitFor()
  })

  test('a suggestion of the first view asks itself', async () => {
    const { page } = await openWidget(host)
    await page
      .locator('faq-widget')
      .getByRole('button', { name: 'What is bone marrow edema?' })
      .click()
    await log(page).locator('mark').waitFor()
  })

  test('hostile text is shown as text', async () => {
    const { page, problems } = await openWidget(host)
    const hostile = '<img src=x onerror=alert(1)>"><script>alert(1)</script>'
    await ask(page, hostile)
    await log(page).getByText(hostile).waitFor()
    expect(await page.locator('faq-widget img, faq-widget script').count()).toBe(0)
    expect(problems).toEqual([])
  })
})

test('an emergency gets the numbers of the visitor’s country', async () => {
  const { page } = await openWidget(host)
  await ask(page, 'my chest hurts and i can not breathe')
  await log(page).getByRole('link', { name: 'Call 911' }).waitFor()
})

test('inline it stands in the page, with no launcher', async () => {
  const { page } = await openPage(`${host}/inline`)
  expect(await launcher(page).count()).toBe(0)
  await ask(page, question)
  await log(page).locator('mark').waitFor()
})

test.each([
  ['ar', 'اطرح سؤالاً', 'rtl'],
  ['de', 'Frage stellen', 'ltr'],
  ['es', 'Haga una pregunta', 'ltr'],
  ['fr', 'Poser une question', 'ltr'],
])('it speaks %s', async (lang, name, direction) => {
  const { page, problems } = await openPage(`${host}/${lang}`)
  await page.getByRole('button', { name }).click()
  const panel = page.locator('faq-widget [part=panel]')
  await panel.waitFor()
  expect(await panel.evaluate((node) => getComputedStyle(node).direction)).toBe(direction)
  expect(await panel.evaluate((node) => node.closest('[lang]')!.getAttribute('lang'))).toContain(
    lang,
  )
  expect(problems).toEqual([])
})

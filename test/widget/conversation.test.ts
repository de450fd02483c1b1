/** What the widget makes of each kind of answer. */
import { beforeAll, describe, expect, test } from 'vitest'
import { answerOf, answerWith, describeSite } from '../support/answers.ts'
import { ask, input, log, openPage, openWidget, pageWith, script } from '../support/clinic.ts'
import { hostOf } from '../support/host.ts'

let host: string
beforeAll(async () => {
  host = await hostOf({ '/': { html: pageWith(script()) } })
})

describe('what a question was taken to be about', () => {
  const chip = 'Stop asking about Knee pain'

  test('is said, and taken away it is asked again without', async () => {
    const { page } = await openWidget(host)
    const heard = await answerWith(page, ({ carry }) =>
      answerOf(carry === false ? 'no-answer' : 'carried'),
    )
    await ask(page, 'how long does it last?')
    await log(page).getByText('Read as “How long does it last? (Knee pain)”').waitFor()
    const about = page.getByRole('button', { name: chip })
    expect(await about.innerText()).toBe('About: Knee pain')
    await about.click()
    await log(page).getByText('Our library doesn’t answer that.').waitFor()
    expect(heard.map(({ question, carry }) => [question, carry])).toEqual([
      ['how long does it last?', undefined],
      ['how long does it last?', false],
    ])
    expect(await about.count()).toBe(0)
    expect(await input(page).evaluate((node) => node.matches(':focus'))).toBe(true)
  })

  test('stays away until another answer is shown', async () => {
    const { page } = await openWidget(host)
    const heard = await answerWith(page, ({ question }) =>
      answerOf(question.startsWith('why') ? 'no-answer' : question === 'x' ? 'answer' : 'carried'),
    )
    await ask(page, 'why does it hurt?')
    await ask(page, 'it?')
    await page.getByRole('button', { name: chip }).click()
    await expect.poll(() => heard.length).toBe(3)
    await ask(page, 'why?')
    await ask(page, 'x')
    await ask(page, 'and then?')
    await expect.poll(() => heard.length).toBe(6)
    expect(heard.map(({ carry }) => carry)).toEqual([
      undefined,
      undefined,
      false,
      undefined,
      undefined,
      undefined,
    ])
  })
})

describe('an emergency', () => {
  test('shows the numbers to call, the first the main one, and can be said not to be one', async () => {
    const { page } = await openWidget(host)
    const heard = await answerWith(page, ({ urgent }) =>
      urgent === false
        ? answerOf('answer', { notice: 'Call 911 if it gets worse.' })
        : answerOf('urgent'),
    )
    await ask(page, 'my chest hurts')
    const call = log(page).getByRole('link', { name: /^Call/ })
    await call.first().waitFor()
    expect(
      await call.evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['tel:911', 'tel:1-800-222-1222'])
    const colours = await call.evaluateAll((links) =>
      links.map((link) => getComputedStyle(link).backgroundColor),
    )
    expect(colours[0]).not.toBe(colours[1])
    await log(page).getByRole('button', { name: 'It’s not an emergency' }).click()
    await log(page).getByText('Call 911 if it gets worse.').waitFor()
    await log(page).locator('mark').waitFor()
    expect(heard.map(({ question, urgent }) => [question, urgent])).toEqual([
      ['my chest hurts', undefined],
      ['my chest hurts', false],
    ])
  })

  test('takes the keyboard of a small screen away from the number', async () => {
    const { page } = await openWidget(host, { viewport: { width: 360, height: 740 } })
    await answerWith(page, () => answerOf('urgent'))
    await ask(page, 'my chest hurts')
    await log(page).getByRole('link', { name: 'Call 911' }).waitFor()
    expect(await input(page).evaluate((node) => node.matches(':focus'))).toBe(false)
  })
})

describe('the site', () => {
  const site = {
    name: 'Alder Valley',
    greeting: 'Hello.\nAsk about your bones.',
    disclaimer: 'No substitute for a doctor.',
    contacts: [{ label: 'Ask a nurse', phone: '555-0142', hours: 'Mon to Fri, 8 am to 6 pm' }],
    emergency: [{ label: 'Emergency', phone: '112' }],
    topics: ['Bones'],
    suggestions: [{ question: 'What is gout?', passageId: 'gout#1' }],
    language: 'en',
    version: '1',
  }

  test('has its name, greeting, disclaimer, questions and numbers from its operator', async () => {
    const { page } = await openPage(host)
    await describeSite(page, site)
    await page.getByRole('button', { name: 'Ask a question' }).click()
    const panel = page.getByRole('dialog', { name: 'Ask Alder Valley' })
    await panel.waitFor()
    for (const text of ['Hello.', 'Ask about your bones.', 'Bones. No substitute for a doctor.']) {
      await panel.getByText(text, { exact: true }).waitFor()
    }
    await panel.getByRole('button', { name: 'What is gout?' }).waitFor()
    const emergency = panel.getByRole('link', { name: 'Emergency? Call 112' })
    expect(await emergency.getAttribute('href')).toBe('tel:112')
  })

  test('has people who answer where the library does not', async () => {
    const { page } = await openPage(host)
    await describeSite(page, site)
    await page.getByRole('button', { name: 'Ask a question' }).click()
    await page.getByText('Hello.', { exact: true }).waitFor()
    await answerWith(page, () => answerOf('no-answer'))
    await ask(page, 'can I fly with it?')
    await log(page).getByText('Mon to Fri, 8 am to 6 pm').waitFor()
    const nurse = log(page).getByRole('link', { name: /555-0142\W+Ask a nurse/ })
    expect(await nurse.getAttribute('href')).toBe('tel:555-0142')
  })
})

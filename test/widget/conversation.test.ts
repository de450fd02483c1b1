/** What is asked and what becomes of it. Numbers are lines of widget/README.md. */
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { addressOf } from '../../src/core/text-fragment.ts'
import { answerOf, answerWith, describeSite } from '../support/answers.ts'
import { newPage, server } from '../support/browser.ts'
import {
  ask,
  input,
  isFocused,
  launcher,
  log,
  openPage,
  openWidget,
  pageWith,
  panel,
  ready,
  script,
  states,
  still,
  tell,
} from '../support/clinic.ts'
import { artifactOf } from '../support/corpus.ts'
import { hostOf } from '../support/host.ts'

let host: string
beforeAll(async () => {
  host = await hostOf({
    '/': { html: pageWith(script()) },
    '/telling': { html: pageWith(script('data-faq data-share-questions')) },
    '/forgetful': { html: pageWith(script('data-faq data-no-persist')) },
    '/private': {
      html: pageWith(script('data-faq data-privacy-url="https://clinic.example/privacy"')),
    },
    '/early': {
      html: pageWith(
        `<script>window.faq=window.faq||function(){(faq.q=faq.q||[]).push(arguments)};faq('on','ready',()=>document.body.setAttribute('data-ready',''));faq('ask','how long?')</script>${script()}`,
      ),
    },
    '/start': { html: pageWith(script('data-faq data-position="start"')) },
    '/own': {
      html: pageWith(
        script(
          'data-faq data-label="Questions?" data-name="Elm Street" data-suggestions="Is it open?|Where is it?" data-position="start" data-theme="dark"',
        ),
      ),
    },
  })
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

/** Shows one kind of answer to whatever is asked. */
async function answered(page: Page, kind: Parameters<typeof answerOf>[0] = 'answer') {
  const heard = await answerWith(page, () => answerOf(kind))
  await ask(page, 'how long does it last?')
  await log(page).locator('a, button').first().waitFor()
  return heard
}

describe('25: after a reload', () => {
  test('what was said is there, open as it was, and the focus stays on the page', async () => {
    const { page, requests } = await openWidget(host, still)
    await answered(page)
    await input(page).fill('half a quest')
    await page.reload()
    await log(page).locator('mark').waitFor()
    expect(await log(page).getByText('how long does it last?').count()).toBe(1)
    expect(await input(page).inputValue()).toBe('half a quest')
    expect(await input(page).isVisible()).toBe(true)
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
    expect(await page.locator('faq-widget').getByRole('status').textContent()).toBe('')
    expect(requests.filter((it) => it.startsWith('POST'))).toHaveLength(1)
  })

  test('on a small screen it is closed, for it would cover the page', async () => {
    const { page } = await openWidget(host, { ...still, viewport: { width: 360, height: 740 } })
    await answered(page)
    await page.reload()
    await ready(page)
    expect(await panel(page).count()).toBe(0)
    await launcher(page).click()
    await log(page).locator('mark').waitFor()
  })

  test('a question that was under way can be tried again', async () => {
    const { page } = await openWidget(host, still)
    await page.route('**/api/ask', () => {})
    await ask(page, 'how long?')
    await page.locator('faq-widget').getByRole('status').getByText('Looking').waitFor()
    await page.reload()
    await page.unroute('**/api/ask')
    await answerWith(page, () => answerOf('answer'))
    await log(page).getByRole('button', { name: 'Try again' }).click()
    await log(page).locator('mark').waitFor()
  })

  test('with data-no-persist nothing is kept', async () => {
    const { page } = await openWidget(`${host}/forgetful`, still)
    await answered(page)
    await page.reload()
    await ready(page)
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
    expect(await panel(page).count()).toBe(0)
  })

  test('at most twenty questions are kept', async () => {
    const { page } = await openWidget(host, still)
    await answerWith(page, () => answerOf('small-talk'))
    for (let n = 1; n <= 22; n++) {
      await ask(page, `question ${n}`)
      await expect.poll(() => log(page).getByText('Hello.').count()).toBe(n)
    }
    await page.reload()
    const kept = await page.evaluate(() => {
      const { exchanges } = JSON.parse(Object.values({ ...sessionStorage })[0] as string) as {
        exchanges: { question: string }[]
      }
      return exchanges.map(({ question }) => question)
    })
    expect([kept.length, kept[0], kept.at(-1)]).toEqual([20, 'question 3', 'question 22'])
  })
})

describe('26: what does not work', () => {
  test('a server error is said, and tried again it answers', async () => {
    const { page } = await openPage(host, still)
    await states['failed']!(page)
    await log(page).getByText('Something went wrong on our side.').waitFor()
    await page.unroute('**/api/ask')
    await answerWith(page, () => answerOf('answer'))
    await log(page).getByRole('button', { name: 'Try again' }).click()
    await log(page).locator('mark').waitFor()
    expect(await log(page).getByText('how long does it last?').count()).toBe(1)
    expect(await log(page).getByText('Something went wrong').count()).toBe(0)
  })

  test('offline is said, the question is kept, and tried again it answers', async () => {
    const { page } = await openWidget(host, still)
    await page.context().setOffline(true)
    await ask(page, 'how long?')
    await log(page).getByText('We can’t reach the library.').waitFor()
    await log(page).getByText('Not sent yet').waitFor()
    await page.context().setOffline(false)
    await answerWith(page, () => answerOf('answer'))
    await log(page).getByRole('button', { name: 'Try again' }).click()
    await log(page).locator('mark').waitFor()
  })

  test('too many questions: it says when to come back', async () => {
    const { page } = await openWidget(host, still)
    await page.route('**/api/ask', (route) =>
      route.fulfill({
        status: 429,
        headers: {
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Expose-Headers': 'Retry-After',
          'Retry-After': '7',
        },
      }),
    )
    await ask(page, 'how long?')
    await log(page).getByText('Try again in 7 seconds.').waitFor()
  })

  test('an answer that is none is an error, and the next question works', async () => {
    const { page } = await openWidget(host, still)
    await page.route('**/api/ask', (route) =>
      route.fulfill({ body: '<html>', headers: { 'Access-Control-Allow-Origin': '*' } }),
    )
    await ask(page, 'how long?')
    await log(page).getByText('Something went wrong on our side.').waitFor()
    await page.unroute('**/api/ask')
    await answered(page)
    await log(page).locator('mark').waitFor()
  })

  test('what is typed while an answer is awaited is not lost, nor sent', async () => {
    const { page } = await openWidget(host, still)
    let answer = () => {}
    await page.route('**/api/ask', async (route) => {
      await new Promise<void>((resolve) => (answer = resolve))
      await route.abort()
    })
    await ask(page, 'first')
    await input(page).fill('second')
    await input(page).press('Enter')
    expect(await input(page).inputValue()).toBe('second')
    answer()
    await log(page).getByRole('button', { name: 'Edit question' }).click()
    expect(await input(page).inputValue()).toBe('first\nsecond')
    expect(await log(page).textContent()).toBe('')
  })
})

describe('28: hostile text', () => {
  const attack = `<img src=x onerror="hit=1">"'><script>hit=1</script>`
  const addresses = [
    'javascript:hit=1',
    'data:text/html,<script>hit=1</script>',
    ' javascript:hit=1',
  ]

  test.each(addresses)(
    'from the source and the operator is shown as text, with %s as address',
    async (url) => {
      const { page, problems } = await openPage(host, still)
      await describeSite(page, {
        name: attack,
        greeting: attack,
        disclaimer: attack,
        contacts: [{ label: attack, url, phone: attack }],
        emergency: [{ label: attack, phone: attack }],
        topics: [attack],
        suggestions: [{ question: attack, passageId: 'x' }],
        language: attack,
        version: '1',
      })
      const whole = answerOf('answer')
      await answerWith(page, ({ question }) =>
        question.startsWith('quote')
          ? {
              ...whole,
              citations: whole.citations.map((it) => ({
                ...it,
                title: attack,
                section: [attack],
                publisher: attack,
                url,
                context: url,
                documentId: `"><img src=x>/../${url}`,
                reviewedOn: attack,
                quote: attack,
                start: 0,
                end: attack.length,
                focus: { start: 3, end: 30 },
              })),
              suggestions: [{ question: attack, passageId: 'x' }],
              understood: {
                ...whole.understood,
                question: attack,
                carried: [{ documentId: 'x', title: attack }],
              },
            }
          : {
              ...answerOf('urgent', { text: `${attack}\n${attack}` }),
              contacts: [{ label: attack, url, sms: attack, hours: attack }],
            },
      )
      await launcher(page).click()
      await log(page).waitFor({ state: 'attached' })
      await ask(page, `quote ${attack}`)
      await log(page).locator('mark').waitFor()
      await ask(page, 'urgent')
      await log(page).getByRole('button', { name: 'It’s not an emergency' }).waitFor()
      expect(await page.evaluate(() => 'hit' in window)).toBe(false)
      expect(await page.locator('faq-widget :is(img, script)').count()).toBe(0)
      const links = await page
        .locator('faq-widget a')
        .evaluateAll((all) => all.map((it) => (it as HTMLAnchorElement).protocol))
      expect(links.length).toBeGreaterThan(0)
      expect(links.filter((it) => !['http:', 'https:', 'tel:', 'sms:'].includes(it))).toEqual([])
      expect(problems).toEqual([])
    },
  )
})

test('29: the link to the source’s own page lands on the sentence, marked, wherever it stands', async () => {
  const filler = Array.from({ length: 60 }, (_, n) => `Line ${n} says nothing of it.`)
  const body = [
    ...filler,
    'An X-ray shows breaks, not swelling.',
    'Most people with a sore knee feel better after two weeks of rest and of gentle exercise.',
    'Causes of a sore knee include:',
    '- worn joints\n- an old injury',
    'It is **rarely** dangerous, and *never* catching.',
  ]
  const blocks = body.map((block) =>
    block.startsWith('- ')
      ? `<ul>${block.replaceAll(/- (.*)/g, '<li>$1</li>')}</ul>`
      : `<p>${block.replaceAll(/\*\*(.*?)\*\*/g, '<b>$1</b>').replaceAll(/\*(.*?)\*/g, '<i>$1</i>')}</p>`,
  )
  const clinic = await hostOf({
    '/knee': { html: `<!doctype html><meta charset="utf-8"><title>Knee</title>${blocks.join('')}` },
  })
  const artifact = await artifactOf({
    'knee.md': `---\ntitle: Knee\nurl: ${clinic}/knee\n---\n${body.join('\n\n')}\n`,
  })
  const document = artifact.documents.get('knee')!
  const passages = [
    ['An X-ray shows', 'not swelling.'],
    ['Most people with', 'gentle exercise.'],
    ['Causes of a sore', 'an old injury'],
    ['It is rarely', 'never catching.'],
  ] as const
  for (const [from, to] of passages) {
    const span = { start: document.text.indexOf(from), end: document.text.indexOf(to) + to.length }
    const quote = document.text.slice(span.start, span.end)
    const context = addressOf(document, span)
    expect(context).toContain(`${clinic}/knee#:~:text=`)
    const { page } = await openWidget(host, still)
    await answerWith(page, () => {
      const [citation] = answerOf('answer').citations
      return answerOf('answer', {
        citations: [{ ...citation!, ...span, quote, focus: span, context }],
      })
    })
    await ask(page, 'what?')
    const [source] = await Promise.all([
      page.context().waitForEvent('page'),
      log(page)
        .getByRole('link', { name: /Read in context/ })
        .click(),
    ])
    await expect.poll(() => source.evaluate(() => scrollY)).toBeGreaterThan(0)
    await page.context().close()
  }
})

test('30: Enter that ends a composition sends nothing, the next one sends', async () => {
  const { page } = await openWidget(host, still)
  const heard = await answerWith(page, () => answerOf('answer'))
  await input(page).fill('骨髄')
  for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
    await input(page).evaluate(
      (node, init) =>
        node.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, ...init }),
        ),
      composing,
    )
  }
  await input(page).press('Shift+Enter')
  expect(heard).toEqual([])
  expect(await input(page).inputValue()).toBe('骨髄\n')
  await input(page).press('Enter')
  await log(page).locator('mark').waitFor()
  expect(heard.map(({ question }) => question)).toEqual(['骨髄'])
})

describe('32: scrolling', () => {
  async function longTalk(page: Page) {
    let hold: Promise<void> | undefined
    await page.route('**/api/ask', async (route) => {
      await hold
      await route.fulfill({
        json: answerOf('answer'),
        headers: { 'Access-Control-Allow-Origin': '*' },
      })
    })
    for (const n of [1, 2, 3]) {
      await ask(page, `question ${n}`)
      await expect.poll(() => log(page).locator('mark').count()).toBe(n)
    }
    return (until: Promise<void>) => (hold = until)
  }
  const scroller = (page: Page) => page.locator('faq-widget [part=log]')

  test('a new answer shows from its question on', async () => {
    const { page } = await openWidget(host, { ...still, viewport: { width: 800, height: 620 } })
    await longTalk(page)
    const top = async (node: Locator) => (await node.boundingBox())!.y
    const gap = (await top(log(page).getByText('question 3'))) - (await top(scroller(page)))
    expect(gap).toBeGreaterThanOrEqual(0)
    expect(gap).toBeLessThan(100)
  })

  test('who has scrolled up is left where they are', async () => {
    const { page } = await openWidget(host, { ...still, viewport: { width: 800, height: 620 } })
    const holdUntil = await longTalk(page)
    let release = () => {}
    holdUntil(new Promise<void>((resolve) => (release = resolve)))
    await ask(page, 'question 4')
    await log(page).getByText('question 4').waitFor()
    await scroller(page).evaluate((node) => (node.scrollTop = 20))
    release()
    await expect.poll(() => log(page).locator('mark').count()).toBe(4)
    expect(await scroller(page).evaluate((node) => node.scrollTop)).toBe(20)
  })
})

describe('what an answer offers', () => {
  test('a next question asks itself, and old ones go', async () => {
    const { page } = await openWidget(host, still)
    const heard = await answered(page)
    await log(page).getByRole('button', { name: 'What causes knee pain?' }).click()
    await expect.poll(() => heard.length).toBe(2)
    expect(heard[1]).toMatchObject({
      question: 'What causes knee pain?',
      turns: [answerOf('answer').turn],
    })
    await expect
      .poll(() =>
        log(page)
          .getByRole('button', { name: /causes/ })
          .count(),
      )
      .toBe(1)
    expect(await input(page).evaluate(isFocused)).toBe(true)
  })

  test('a choice asks what it stands for, none of them leads to the input', async () => {
    const { page } = await openWidget(host, still)
    const heard = await answered(page, 'clarify')
    await log(page).getByRole('button', { name: 'None of these' }).click()
    expect(await input(page).evaluate(isFocused)).toBe(true)
    expect(await input(page).getAttribute('placeholder')).toBe('Ask in other words')
    await log(page).getByRole('button', { name: 'Ankle sprain' }).click()
    await expect.poll(() => heard.at(-1)!.question).toBe('Ankle sprain: recovery?')
  })

  test('its quote is copied with its source', async () => {
    const { page } = await openWidget(host, {
      ...still,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await answered(page)
    await log(page).getByRole('button', { name: 'Copy the quote' }).click()
    await page.locator('faq-widget').getByText('Copied with its source').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      `“Rest comes first. Most sore knees settle within two weeks.” Knee pain, Treatment, At home. Alder Valley Clinic, reviewed 14 March 2025. v5f0e6c1. ${server()}/sources/knee-pain?c=138-178#c`,
    )
  })

  test('a quote of more than 60 words folds, and unfolds', async () => {
    const { page } = await openWidget(host, still)
    const quote = `Rest comes first. ${'Then move it a little more each day. '.repeat(10)}`.trim()
    await answerWith(page, () => {
      const [citation] = answerOf('answer').citations
      const span = { start: 0, end: quote.length }
      return answerOf('answer', {
        text: quote,
        citations: [{ ...citation!, ...span, quote, focus: { start: 0, end: 17 } }],
      })
    })
    await ask(page, 'what?')
    const height = () =>
      log(page)
        .locator('blockquote')
        .evaluate((node) => node.clientHeight)
    await log(page).getByRole('button', { name: 'Show all 83 words' }).waitFor()
    const folded = await height()
    await log(page).getByRole('button', { name: 'Show all 83 words' }).click()
    expect(await height()).toBeGreaterThan(folded)
    expect(await log(page).locator('blockquote').textContent()).toBe(quote)
    await log(page).getByRole('button', { name: 'Show less' }).click()
    expect(await height()).toBe(folded)
  })

  test.each(['answer', 'no-answer'] as const)(
    '%s: the page hears whether it helped, and why not',
    async (kind) => {
      const { page } = await openWidget(host, still)
      await page.evaluate(() => {
        const told: unknown[] = []
        document.addEventListener('faq:feedback', (event) =>
          told.push((event as CustomEvent).detail),
        )
        Object.assign(window, { told })
      })
      await answered(page, kind)
      const up = log(page).getByRole('button', { name: 'Helpful', exact: true })
      const down = log(page).getByRole('button', { name: 'Not helpful' })
      await up.click()
      expect(await up.getAttribute('aria-pressed')).toBe('true')
      await page.locator('faq-widget').getByText('Thank you. Noted.').waitFor()
      await down.click()
      expect(await up.getAttribute('aria-pressed')).toBe('false')
      await log(page).getByRole('button', { name: 'Out of date' }).click()
      expect(await log(page).getByText('What was wrong?').count()).toBe(0)
      const { id } = answerOf(kind)
      expect(await page.evaluate(() => (window as unknown as { told: unknown[] }).told)).toEqual([
        { id, kind, helpful: true },
        { id, kind, helpful: false },
        { id, kind, helpful: false, reason: 'Out of date' },
      ])
      await page.reload()
      await log(page).locator('[aria-pressed=true]').waitFor()
    },
  )

  test('start over empties the log, and what is kept', async () => {
    const { page } = await openWidget(host, still)
    await answered(page)
    await page.locator('faq-widget').getByRole('button', { name: 'Start over' }).click()
    expect(await log(page).textContent()).toBe('')
    expect(await input(page).evaluate(isFocused)).toBe(true)
    await page.reload()
    await ready(page)
    await panel(page).waitFor()
    expect(await log(page).textContent()).toBe('')
  })
})

describe('what a page can say and hear', () => {
  test('commands given before the script ran are run', async () => {
    const { page } = await newPage(still)
    await answerWith(page, () => answerOf('answer'))
    await page.goto(`${host}/early`)
    await log(page).locator('mark').waitFor()
    expect(await page.locator('body[data-ready]').count()).toBe(1)
  })

  test('every command does what it says, and what is none is ignored', async () => {
    const { page, problems } = await openPage(host, still)
    await tell(page, 'nonsense')
    await tell(page, 'open')
    await input(page).waitFor()
    await tell(page, 'toggle')
    await expect.poll(() => input(page).isVisible()).toBe(false)
    await tell(page, 'hide')
    await expect.poll(() => launcher(page).isVisible()).toBe(false)
    await tell(page, 'show')
    await expect.poll(() => launcher(page).isVisible()).toBe(true)
    await answerWith(page, () => answerOf('answer'))
    await tell(page, 'ask', 'how long?')
    await log(page).locator('mark').waitFor()
    const paper = () => panel(page).evaluate((node) => getComputedStyle(node).backgroundColor)
    const light = await paper()
    await tell(page, 'setTheme', 'dark')
    await expect.poll(paper).not.toBe(light)
    await tell(page, 'setLang', 'es-MX')
    await page.getByRole('button', { name: 'Copiar la cita' }).waitFor()
    expect(await page.locator('faq-widget').count()).toBe(1)
    await tell(page, 'setLang', 'tlh')
    await page.getByRole('button', { name: 'Copy the quote' }).waitFor()
    await tell(page, 'clear')
    await expect.poll(() => log(page).textContent()).toBe('')
    await tell(page, 'close')
    await expect.poll(() => input(page).isVisible()).toBe(false)
    expect(problems).toEqual([])
  })

  test.each([
    ['/', {}],
    ['/telling', { question: 'how long does it last?' }],
  ])(
    '%s: events say what happens, and what was asked only where the page says so',
    async (path, asked) => {
      const { page } = await newPage(still)
      await page.addInitScript(() => {
        const told: unknown[] = []
        for (const name of ['ready', 'open', 'ask', 'answer', 'error', 'clear', 'close']) {
          addEventListener(`faq:${name}`, (event) =>
            told.push([name, (event as CustomEvent).detail]),
          )
        }
        Object.assign(window, { told })
      })
      await page.goto(host + path)
      await ready(page)
      await launcher(page).click()
      await answered(page)
      await page.route('**/api/ask', (route) => route.fulfill({ status: 500 }))
      await ask(page, 'how long does it last?')
      await log(page).getByRole('button', { name: 'Try again' }).waitFor()
      await tell(page, 'clear')
      await tell(page, 'close')
      const { id, kind } = answerOf('answer')
      await expect
        .poll(() => page.evaluate(() => (window as unknown as { told: unknown[] }).told))
        .toEqual([
          ['ready', null],
          ['open', null],
          ['ask', asked],
          ['answer', { id, kind, ...asked }],
          ['ask', asked],
          ['error', { kind: 'failed', code: '500', ...asked }],
          ['clear', null],
          ['close', null],
        ])
    },
  )

  test('label, name, suggestions, position and theme are the page’s own', async () => {
    const { page } = await openPage(`${host}/own`, still)
    await page.getByRole('button', { name: 'Questions?' }).click()
    await page.getByRole('dialog', { name: 'Ask Elm Street' }).waitFor()
    await page.getByRole('button', { name: 'Where is it?' }).waitFor()
    expect((await panel(page).boundingBox())!.x).toBe(16)
    const scheme = await panel(page).evaluate((node) => getComputedStyle(node).colorScheme)
    expect(scheme).toBe('dark')
  })

  test('position moves it to the other corner, and nowhere on a small screen, which it covers', async () => {
    const { page } = await openWidget(`${host}/start`, {
      ...still,
      viewport: { width: 360, height: 740 },
    })
    expect(await panel(page).boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 })
    await page.locator('faq-widget').getByRole('button', { name: 'Close' }).click()
    expect((await launcher(page).boundingBox())!.x).toBe(16)
  })

  test('a link to the page’s own privacy statement stands beside the disclaimer', async () => {
    const { page } = await openWidget(`${host}/private`, still)
    const link = page.locator('faq-widget').getByRole('link', { name: 'Privacy' })
    expect(await link.getAttribute('href')).toBe('https://clinic.example/privacy')
  })
})

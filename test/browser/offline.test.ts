/** A page that answers by itself: as the server does, also without a network. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AnswerResponse, SiteResponse } from '../../src/api/schema.ts'
import { freePort } from '../../src/cli/port.ts'
import { root } from '../../src/cli/release.ts'
import type { load } from '../../widget/offline.ts'
import { newPage } from '../support/browser.ts'
import { ask, log, openWidget, pageWith, still } from '../support/clinic.ts'
import { serveCorpus } from '../support/corpus-server.ts'
import { corpusOf } from '../support/corpus.ts'
import { evalCorpus, singleQuestions, withEvalData } from '../support/eval-data.ts'
import { hostOf } from '../support/host.ts'

const ownCorpus = Object.fromEntries(
  readdirSync(join(root, 'corpus')).map((name) => [
    name,
    readFileSync(join(root, 'corpus', name), 'utf8'),
  ]),
)
const contacts = [{ label: 'Nurse line', phone: '555 0142' }]

/** Serves these files on a port of their own, with what the operator says of pages that answer by themselves. */
async function serveWith(files: Readonly<Record<string, string>>, site: object): Promise<string> {
  const port = await freePort()
  await serveCorpus(port, corpusOf({ ...files, 'site.json': JSON.stringify(site) }))
  return `http://localhost:${port}`
}

/** What the server answers, and what a page of the server answers once its network is cut, as they are written. */
async function bothAnswers(
  server: string,
  questions: readonly string[],
): Promise<{ served: string[]; offline: string[] }> {
  const { page } = await newPage()
  await page.goto(`${server}/openapi.json`)
  const served = await page.evaluate(async (all) => {
    const texts: string[] = []
    for (const question of all) {
      const body = JSON.stringify({ question, locale: 'en-US' })
      texts.push(await (await fetch('/api/ask', { method: 'POST', body })).text())
    }
    return texts
  }, questions)
  // As text: an import() in a function would be one of the test runner's.
  await page.evaluate(`(async () => {
    const { load } = await import('/w/1/offline.js')
    const site = await (await fetch('/api/site?locale=en-US')).json()
    window.engine = await load(location.origin, site)
  })()`)
  await page.context().setOffline(true)
  const offline = await page.evaluate((all) => {
    const { engine } = window as unknown as { engine: Awaited<ReturnType<typeof load>> }
    return all.map((question) => JSON.stringify(engine({ question, locale: 'en-US' })))
  }, questions)
  await page.context().close()
  return { served, offline }
}

/** Without what is said of the missing network, which has its own place at the head of the notice. */
function withoutWord(answer: string): string {
  const { notice = '', ...rest } = JSON.parse(answer) as AnswerResponse
  const said =
    /^You are offline\. Answered in your browser, from version (\w+) of the text\.(?: |$)/
  expect(said.exec(notice)?.[1]).toBe(rest.version)
  const kept = notice.replace(said, '')
  const parsed = JSON.parse(answer) as AnswerResponse
  if (kept) parsed.notice = kept
  else delete parsed.notice
  return JSON.stringify(parsed)
}

async function expectSameBytes(server: string, questions: readonly string[]): Promise<void> {
  const { served, offline } = await bothAnswers(server, questions)
  expect(served).toHaveLength(questions.length)
  expect(offline.map(withoutWord)).toEqual(served)
}

const questions = [
  'will it show up on an x-ray?',
  'how long does it last?',
  'What is the difference between BME and BMES?',
  'what is the capital of france',
  'how much ibuprofen can I take',
  'my chest is crushing and I cannot breathe',
  'what is a heart attack',
  'thanks!',
  '¿Qué es el edema de médula ósea?',
  'Sjögren’s 骨髓 🙂 ﬁ',
]

async function inspect(server: string): Promise<SiteResponse> {
  return (await (await fetch(`${server}/api/site`)).json()) as SiteResponse
}

let server: string
let host: string
beforeAll(async () => {
  server = await serveWith(ownCorpus, { contacts, locale: 'en-GB', offlineMaxBytes: 100_000 })
  host = await hostOf({
    '/': { html: pageWith(`<script type="module" src="${server}/w/1/faq.js" data-faq></script>`) },
  })
})

describe('without a network', () => {
  test('answers are the server’s, byte for byte, but for the word that there is none', async () => {
    await expectSameBytes(server, questions)
  })

  withEvalData('over the page on bone marrow edema', () => {
    test('the same, for every question that is asked alone', async () => {
      const site = { offlineMaxBytes: 100_000 }
      await expectSameBytes(await serveWith(evalCorpus('bme'), site), singleQuestions('bme'))
    })
  })

  test('a visitor goes on asking, and reads which version answers', async () => {
    const { page, problems, requests } = await openWidget(host, still)
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('/index.')),
    )
    await ask(page, 'what is bone marrow edema?')
    await log(page).locator('mark').waitFor()
    expect(await log(page).textContent()).not.toContain('You are offline')
    await page.context().setOffline(true)
    await ask(page, 'will it show up on an x-ray?')
    await log(page).locator('mark').nth(1).waitFor()
    const { version } = await inspect(server)
    const said = `You are offline. Answered in your browser, from version ${version} of the text.`
    await log(page).getByText(said).waitFor()
    expect(requests.filter((it) => it.includes('/api/ask'))).toEqual([])
    expect(problems).toEqual([])
  })
})

describe('a text that is too large, or is not to be sent', () => {
  test.each([
    ['of an operator who says nothing of it', {}],
    ['over the limit', { offlineMaxBytes: 1_000 }],
  ])('%s: the server answers', async (_, site) => {
    const other = await serveWith(ownCorpus, site)
    expect((await inspect(other)).inBrowser).toBeUndefined()
    const hosted = {
      html: pageWith(`<script type="module" src="${other}/w/1/faq.js" data-faq></script>`),
    }
    const { page, requests } = await openWidget(await hostOf({ '/': hosted }), still)
    await ask(page, 'what is bone marrow edema?')
    await log(page).locator('mark').waitFor()
    expect(requests.filter((it) => it.includes('offline.js'))).toEqual([])
    await page.context().setOffline(true)
    await ask(page, 'will it show up on an x-ray?')
    await log(page).getByText('We can’t reach the library.').waitFor()
  })
})

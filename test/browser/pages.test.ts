import { describe, expect, test } from 'vitest'
import { violations } from '../support/axe.ts'
import { newPage, server } from '../support/browser.ts'

const paths = [
  '/',
  '/ask',
  '/ask?q=will+it+show+up+on+an+x-ray',
  '/ask?q=who+won',
  '/sources',
  '/sources/bone-marrow-edema?c=100-160',
  '/sources/none',
]

describe.each([
  ['light', { colorScheme: 'light', viewport: { width: 1280, height: 900 } }],
  ['dark', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
  ['narrow', { colorScheme: 'light', viewport: { width: 320, height: 640 } }],
  ['dark and narrow', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
] as const)('%s', (_, options) => {
  test.each(paths)(
    '%s is accessible, has no errors and needs no sideways scrolling',
    async (path) => {
      const watched = await newPage(options)
      await watched.page.goto(server() + path, { waitUntil: 'networkidle' })
      expect(await violations(watched.page)).toEqual([])
      const isWide = await watched.page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      )
      expect(isWide).toBe(false)
      expect(watched.problems.filter((problem) => !/404/.test(problem))).toEqual([])
      expect(watched.requests.filter((request) => /https?:/.test(request))).toEqual([])
    },
  )
})

test('without script a question is posted, answered, and its link lands on the marked sentence', async () => {
  const { page } = await newPage({ javaScriptEnabled: false })
  await page.goto(`${server()}/ask`)
  await page.getByRole('searchbox').fill('will it show up on an x-ray?')
  await page.getByRole('button', { name: 'Ask' }).click()
  expect(page.url()).toBe(`${server()}/ask`)
  await page.locator('a[href*="/sources/bone-marrow-edema?c="]').first().click()
  await page.waitForURL(/\/sources\/bone-marrow-edema\?c=\d+-\d+#c$/)
  const mark = page.locator('mark#c')
  expect(await mark.textContent()).toBe(
    'Bone marrow edema does not show up on an X-ray or a CT scan.',
  )
  const box = (await mark.boundingBox())!
  expect(box.y).toBeGreaterThan(0)
  expect(box.y).toBeLessThan(720)
})

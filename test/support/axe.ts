import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, Result, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Violations of WCAG 2.2 A and AA and of best practice on the page as it stands. */
export async function violations(page: Page): Promise<string[]> {
  return list((await run(page, {})).violations)
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The same, the size of targets included, and what axe could not decide. */
export async function findings(page: Page): Promise<string[]> {
  const results = await run(page, {
    runOnly: { type: 'tag', values: tags },
    rules: { 'target-size': { enabled: true } },
  })
  return [...list(results.violations), ...list(results.incomplete).map((it) => `undecided: ${it}`)]
}

async function run(page: Page, options: RunOptions): Promise<AxeResults> {
  await page.evaluate(source)
  return page.evaluate(async (given) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (given: RunOptions) => Promise<AxeResults> }
    }
    return axe.run(given)
  }, options)
}

function list(results: readonly Result[]): string[] {
  return results.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** Whom the widget must serve: keyboard, screen reader, zoom, colours, motion. Numbers are lines of widget/README.md. */
import type { CDPSession, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerOf, answerWith, describeSite } from '../support/answers.ts'
import { findings } from '../support/axe.ts'
import {
  ask,
  input,
  isFocused,
  launcher,
  log,
  open,
  openPage,
  openWidget,
  pageWith,
  panel,
  script,
  states,
  still,
  tell,
} from '../support/clinic.ts'
import { hostOf } from '../support/host.ts'

let host: string
beforeAll(async () => {
  const under = `<button id="under" style="position:fixed;right:30px;bottom:30px">Under it</button>`
  host = await hostOf({
    '/': { html: pageWith(script()) },
    '/arabic': { html: pageWith(script(), 'lang="ar" dir="rtl"') },
    '/right-to-left': { html: pageWith(script(), 'lang="en" dir="rtl"') },
    '/under': { html: pageWith(under + script()) },
  })
})

describe('12: by keyboard alone', () => {
  test('Tab, Enter, a question, Enter, Esc; the focus is never lost and never trapped', async () => {
    const { page } = await openPage(host)
    await answerWith(page, () => answerOf('answer'))
    const press = (key: string) => page.keyboard.press(key)
    for (let tabs = 0; tabs < 12 && !(await launcher(page).evaluate(isFocused)); tabs++) {
      await press('Tab')
    }
    await press('Enter')
    await expect.poll(() => input(page).evaluate(isFocused)).toBe(true)
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.type('how long?')
    await press('Enter')
    await log(page).locator('mark').waitFor()
    expect(await input(page).evaluate(isFocused)).toBe(true)
    await press('Escape')
    expect(await launcher(page).evaluate(isFocused)).toBe(true)
    expect(await launcher(page).getAttribute('aria-expanded')).toBe('false')
    await press('Enter')
    const isOutside = () => page.evaluate(() => document.activeElement!.localName !== 'faq-widget')
    let tabs = 0
    while (!(await isOutside()) && tabs < 13) {
      await press('Tab')
      tabs++
    }
    expect(tabs).toBeLessThanOrEqual(12)
  })

  test('Esc from the page leaves it open', async () => {
    const { page } = await openWidget(host)
    await page.getByRole('button', { name: 'A button' }).focus()
    await page.keyboard.press('Escape')
    expect(await input(page).isVisible()).toBe(true)
  })

  test('opened by a script it moves no focus', async () => {
    const { page } = await openPage(host)
    await tell(page, 'open')
    await input(page).waitFor()
    expect(await page.evaluate(() => document.activeElement!.localName)).toBe('body')
  })
})

describe('13: axe finds nothing, and leaves nothing undecided', () => {
  const looks = {
    light: { colorScheme: 'light' },
    dark: { colorScheme: 'dark' },
    'small screen': { viewport: { width: 360, height: 740 } },
    'right to left': { path: '/arabic' },
  } as const

  describe.each(Object.entries(looks))('%s', (_, { ...look }) => {
    const { path = '/', ...options } = look as { path?: string }
    test.each(Object.keys(states))('%s', async (state) => {
      const { page } = await openPage(host + path, { ...still, ...options })
      await states[state]!(page)
      expect(await findings(page)).toEqual([])
    })
  })
})

describe('14: the accessibility tree', () => {
  async function roles(cdp: CDPSession): Promise<Map<string, string[]>> {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree')
    const found = new Map<string, string[]>()
    for (const { ignored, role, name } of nodes) {
      if (ignored) continue
      const names = found.get(role?.value) ?? []
      found.set(role?.value, [...names, name?.value ?? ''])
    }
    return found
  }

  test('has one named dialog, one log, one status and no banner', async () => {
    const { page } = await openWidget(host, still)
    const found = await roles(await page.context().newCDPSession(page))
    expect(found.get('dialog')).toEqual([expect.stringMatching(/^Ask /)])
    expect(found.get('log')).toEqual(['Conversation'])
    expect(found.get('status')).toHaveLength(1)
    expect(found.get('banner') ?? []).toEqual([])
  })

  test('says in its status what goes on', async () => {
    const { page } = await openWidget(host, still)
    const status = page.locator('faq-widget').getByRole('status')
    let answer = () => {}
    await page.route('**/api/ask', async (route) => {
      await new Promise<void>((resolve) => (answer = resolve))
      await route.fulfill({
        json: answerOf('answer'),
        headers: { 'Access-Control-Allow-Origin': '*' },
      })
    })
    await ask(page, 'how long?')
    await expect.poll(() => status.textContent()).toBe('Looking in the library')
    answer()
    await expect.poll(() => status.textContent()).toBe('Answer from Knee pain')
  })
})

/** What a visitor who zooms in would miss. */
function measure(page: Page) {
  return page.evaluate(() => {
    const root = document.querySelector('faq-widget')!.shadowRoot!
    const frame = root.querySelector('[part=panel]')!.getBoundingClientRect()
    const scroll = root.querySelector('[part=log]')!
    const targets = [...root.querySelectorAll('button, a, textarea')].map((node) => {
      const { width, height } = node.getBoundingClientRect()
      return { name: node.textContent || node.localName, least: Math.min(width, height) }
    })
    return {
      edges: [frame.left, frame.top, frame.right - innerWidth, frame.bottom - innerHeight],
      overflow: scroll.scrollWidth - scroll.clientWidth,
      logHeight: scroll.clientHeight,
      small: targets.filter(({ least }) => least > 0 && least < 24),
    }
  })
}

describe('15: 320 × 256, which is 400 % of a desktop', () => {
  test.each(['answered', 'about the page before', 'clarifying', 'abstaining', 'urgent'])(
    '%s',
    async (state) => {
      const { page } = await openPage(host, { ...still, viewport: { width: 320, height: 256 } })
      await states[state]!(page)
      const { edges, overflow, logHeight, small } = await measure(page)
      const [left, top, right, bottom] = edges
      expect(Math.min(left!, top!)).toBeGreaterThanOrEqual(0)
      expect(Math.max(right!, bottom!)).toBeLessThanOrEqual(0)
      expect(overflow).toBe(0)
      expect(logHeight).toBeGreaterThanOrEqual(96)
      expect(small).toEqual([])
    },
  )
})

describe('the disclaimer', () => {
  const disclaimer = (page: Page) =>
    page.locator('faq-widget').getByText('Not medical advice.', { exact: true })

  test.each(Object.keys(states).filter((state) => state !== 'closed'))(
    'is in view: %s',
    async (state) => {
      const { page } = await openPage(host, { ...still, viewport: { width: 360, height: 640 } })
      await states[state]!(page)
      const inView = () =>
        disclaimer(page).evaluateAll(
          (nodes) =>
            nodes.filter((node) => {
              const { x, y, width, height } = node.getBoundingClientRect()
              const root = node.getRootNode() as ShadowRoot
              return width > 0 && root.elementFromPoint(x + width / 2, y + height / 2) === node
            }).length,
        )
      await expect.poll(inView).toBe(1)
    },
  )

  test('stands at the end of the log where there is no height for it', async () => {
    const { page } = await openPage(host, { ...still, viewport: { width: 360, height: 300 } })
    await states['answered']!(page)
    const shown = disclaimer(page).filter({ visible: true })
    expect(await shown.count()).toBe(1)
    await shown.scrollIntoViewIfNeeded()
    const bottom = async (box: Promise<{ y: number; height: number } | null>) => {
      const { y, height } = (await box)!
      return y + height
    }
    expect(await bottom(shown.boundingBox())).toBeLessThanOrEqual(
      await bottom(page.locator('faq-widget [part=log]').boundingBox()),
    )
    expect(await shown.evaluate((node) => !!node.closest('[part=log]'))).toBe(true)
  })
})

test('text of 200 % leaves the log its room', async () => {
  const { page } = await openPage(host, { ...still, viewport: { width: 640, height: 400 } })
  await page.addStyleTag({ content: 'faq-widget { --faq-size: 32px }' })
  await states['answered']!(page)
  const { overflow, logHeight } = await measure(page)
  expect(overflow).toBe(0)
  expect(logHeight).toBeGreaterThanOrEqual(96)
})

test.each([320, 360])('on a screen of %i px the name stands on one line', async (width) => {
  const { page } = await openPage(host, { ...still, viewport: { width, height: 640 } })
  await describeSite(page, { name: 'Alder Valley', topics: [], suggestions: [], emergency: [] })
  await states['answered']!(page)
  const title = page.locator('faq-widget').getByText('Ask Alder Valley', { exact: true })
  const lines = await title.evaluate((node) => {
    const text = document.createRange()
    text.selectNodeContents(node)
    return new Set([...text.getClientRects()].map(({ top }) => top)).size
  })
  expect(lines).toBe(1)
})

test.each(['empty', 'answered', 'clarifying', 'abstaining', 'urgent'])(
  '16: text spaced out at 320 px is not clipped: %s',
  async (state) => {
    const { page } = await openPage(host, { ...still, viewport: { width: 320, height: 568 } })
    await states[state]!(page)
    const clipped = await page.evaluate(() => {
      const root = document.querySelector('faq-widget')!.shadowRoot!
      const spaced = new CSSStyleSheet()
      spaced.replaceSync(
        '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}',
      )
      root.adoptedStyleSheets.push(spaced)
      return [...root.querySelectorAll('button, a, p, blockquote, mark')]
        .filter((node) => node.getClientRects().length > 0)
        .filter((node) => {
          const { overflow } = getComputedStyle(node)
          const isWider = node.scrollWidth > node.clientWidth + 1 && node.clientWidth > 1
          const isHigher = overflow === 'hidden' && node.scrollHeight > node.clientHeight + 1
          return getComputedStyle(node).display !== 'inline' && (isWider || isHigher)
        })
        .map((node) => node.textContent)
    })
    expect(clipped).toEqual([])
  },
)

test.each(Object.keys(states))(
  '17: forced colours: every control has an edge: %s',
  async (state) => {
    const { page } = await openPage(host, { ...still, forcedColors: 'active' })
    await states[state]!(page)
    const { edgeless, controls } = await page.evaluate(() => {
      const root = document.querySelector('faq-widget')!.shadowRoot!
      const hasEdge = (node: Element) => {
        const { borderTopStyle, borderTopWidth } = getComputedStyle(node)
        return borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) >= 1
      }
      // A link in text is known by its underline.
      const isInText = (node: Element) => getComputedStyle(node).textDecorationLine === 'underline'
      const shown = [...root.querySelectorAll('button, textarea, a')].filter(
        (node) => node.getClientRects().length > 0 && !isInText(node),
      )
      const without = shown.filter((node) => !hasEdge(node) && !hasEdge(node.parentElement!))
      return { controls: shown.length, edgeless: without.map((node) => node.outerHTML) }
    })
    expect(controls).toBeGreaterThan(0)
    expect(edgeless).toEqual([])
  },
)

test('18: right to left, it stands at the left and reads from the right', async () => {
  const { page } = await openPage(`${host}/right-to-left`, still)
  expect((await launcher(page).boundingBox())!.x).toBeLessThanOrEqual(24)
  await open(page)
  expect((await panel(page).boundingBox())!.x).toBeLessThanOrEqual(24)
  const direction = await panel(page).evaluate((node) => getComputedStyle(node).direction)
  expect(direction).toBe('rtl')
})

describe('19: motion', () => {
  /** Counts what moves at any time from opening to the answer. */
  async function moved(page: Page): Promise<number> {
    await answerWith(page, () => answerOf('answer'))
    await page.evaluate(() => {
      const seen = new Set<Animation>()
      const look = () => {
        const { shadowRoot } = document.querySelector('faq-widget')!
        for (const it of [...document.getAnimations(), ...shadowRoot!.getAnimations()]) seen.add(it)
        Object.assign(window, { seen })
        requestAnimationFrame(look)
      }
      look()
    })
    await open(page)
    await ask(page, 'how long?')
    await log(page).locator('mark').waitFor()
    await page.waitForTimeout(100)
    return page.evaluate(() => (window as unknown as { seen: Set<Animation> }).seen.size)
  }

  test('there is none where less is asked for', async () => {
    const { page } = await openPage(host, { reducedMotion: 'reduce' })
    expect(await moved(page)).toBe(0)
  })

  test('there is some elsewhere, so that the test above can fail', async () => {
    const { page } = await openPage(host, { reducedMotion: 'no-preference' })
    expect(await moved(page)).toBeGreaterThan(0)
  })
})

test('20: an on-screen keyboard does not cover it', async () => {
  const { page } = await openWidget(host, { ...still, viewport: { width: 360, height: 740 } })
  await page.evaluate(() => {
    Object.defineProperties(visualViewport!, {
      height: { get: () => 430 },
      offsetTop: { get: () => 60 },
    })
    visualViewport!.dispatchEvent(new Event('resize'))
  })
  const { y, height } = (await panel(page).boundingBox())!
  expect([y, y + height]).toEqual([60, 490])
  const box = (await input(page).boundingBox())!
  expect(box.y + box.height).toBeLessThanOrEqual(490)
  const size = await input(page).evaluate((node) => getComputedStyle(node).fontSize)
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(16)
})

describe('33: whatever the accent, its text can be read', () => {
  const accents =
    '#fef08a #e11d48 #7c3aed #16a34a #0ea5e9 #111827 #ffffff #000000 #ff0000 #00ff00 #0000ff #ffff00 #00ffff #ff00ff #808080 #f97316 #84cc16 #fbcfe8 #1e3a8a #a16207'.split(
      ' ',
    )

  const texts = ['', '#fff', '#000', '#0d1716', '#ff0', '#777', '#fef08a', '#00f', '#e11d48']

  /** For each accent and each text colour, the worst of the launcher and of the link on the card. */
  function contrasts(page: Page, on: readonly string[]): Promise<number[]> {
    return page.evaluate(
      ([given, textColours]) => {
        const root = document.querySelector('faq-widget')!.shadowRoot!
        const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
        const luminance = (colour: string) => {
          pen.fillStyle = colour
          pen.fillRect(0, 0, 1, 1)
          const [r, g, b] = [...pen.getImageData(0, 0, 1, 1).data].map((value) => {
            const part = value / 255
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
          })
          return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
        }
        const contrast = (one: string, other: string) => {
          const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
          return (light! + 0.05) / (dark! + 0.05)
        }
        const button = root.querySelector('[part=launcher]')!
        const link = root.querySelector('[role=log] a')!
        const card = link.closest('[role=log] div:has(blockquote)')!
        const { style } = document.querySelector<HTMLElement>('faq-widget')!
        return given!.flatMap((accent) =>
          textColours!.map((text) => {
            style.setProperty('--faq-accent', accent)
            style.setProperty('--faq-on-accent', text)
            const { color, backgroundColor } = getComputedStyle(button)
            return Math.min(
              contrast(color, backgroundColor),
              contrast(getComputedStyle(link).color, getComputedStyle(card).backgroundColor),
            )
          }),
        )
      },
      [accents, on],
    )
  }

  test.each(['light', 'dark'] as const)('%s', async (colorScheme) => {
    const { page } = await openPage(host, { ...still, colorScheme })
    await states['answered']!(page)
    const ratios = await contrasts(page, [''])
    expect(ratios).toHaveLength(20)
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['light', 'dark'] as const)('%s, whatever is to stand on it', async (colorScheme) => {
    const { page } = await openPage(host, { ...still, colorScheme })
    await states['answered']!(page)
    const ratios = await contrasts(page, texts)
    expect(ratios).toHaveLength(20 * texts.length)
    expect(Math.min(...ratios)).toBeGreaterThanOrEqual(4.5)
  })

  test.each([
    ['light', '#fff', [255, 255, 255]],
    ['dark', '#0d1716', [13, 23, 22]],
    ['dark', '#000', [0, 0, 0]],
  ] as const)('%s, %s stands on it as given', async (colorScheme, given, shown) => {
    const { page } = await openPage(host, { ...still, colorScheme })
    const pixel = await launcher(page).evaluate((node, text) => {
      document.querySelector<HTMLElement>('faq-widget')!.style.setProperty('--faq-on-accent', text)
      const pen = document.createElement('canvas').getContext('2d')!
      pen.fillStyle = getComputedStyle(node).color
      pen.fillRect(0, 0, 1, 1)
      return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3)
    }, given)
    expect(pixel).toEqual(shown)
  })
})

test('34: it gets out of the way of what has the focus', async () => {
  const { page } = await openPage(`${host}/under`)
  const under = page.locator('#under')
  const isOnTop = () =>
    under.evaluate((node) => {
      const { x, y, width, height } = node.getBoundingClientRect()
      return document.elementFromPoint(x + width / 2, y + height / 2) === node
    })
  expect(await isOnTop()).toBe(false)
  await under.focus()
  await expect.poll(isOnTop).toBe(true)
  expect(await launcher(page).isVisible()).toBe(false)
  await page.getByRole('button', { name: 'A button' }).focus()
  await expect.poll(() => launcher(page).isVisible()).toBe(true)
  await launcher(page).focus()
  await page.waitForTimeout(50)
  expect(await launcher(page).isVisible()).toBe(true)
})

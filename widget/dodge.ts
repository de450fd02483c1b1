import { listen } from './events.ts'

/**
 * Hides `cover` while it lies over the middle of a control of the page that has the focus, so that a visitor who
 * goes through the page by keyboard sees where they are (WCAG 2.4.11). `host` is the element that `cover` belongs to.
 */
export function dodge(host: Element, cover: HTMLElement, signal: AbortSignal): void {
  const look = (): void => {
    cover.hidden = false
    const focused = document.activeElement!
    const { x, y, width, height } = focused.getBoundingClientRect()
    const above = document.elementFromPoint(x + width / 2, y + height / 2)
    cover.hidden = focused !== host && above === host
  }
  // The page scrolls to what is focused first.
  listen(document, 'focusin focusout', () => requestAnimationFrame(look), signal)
}

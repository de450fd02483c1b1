/** Wide enough for a phone held upright; the same figure stands in chat.css. */
const smallScreen = '(max-width: 480px)'

export function isSmallScreen(): boolean {
  return matchMedia(smallScreen).matches
}

/** Keeps the dialog above an on-screen keyboard. */
export function fitDialog(panel: HTMLElement): void {
  const { height, offsetTop, scale } = visualViewport!
  // Zoomed in, the visual viewport says nothing of a keyboard.
  if (scale > 1.01) return
  const below = Math.max(0, innerHeight - offsetTop - height)
  panel.style.cssText = `--faq-seen:${height}px;--faq-below:${below}px`
}

/**
 * Puts the one dialog on the page: beside it on a large screen, moving no focus; over it on a small
 * one, where a modal dialog takes the focus.
 */
export function showDialog(panel: HTMLDialogElement): void {
  // Taken out of the page while it was modal, it is still marked as open.
  panel.open = false
  if (isSmallScreen()) {
    panel.showModal()
  } else {
    // A dialog shown as a popover takes the focus, unless there is nothing in it to focus.
    panel.inert = true
    panel.showPopover()
    panel.inert = false
  }
}

export function hideDialog(panel: HTMLDialogElement): void {
  if (panel.open) panel.close()
  else panel.hidePopover()
}

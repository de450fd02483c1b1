import { createWidget, type Run } from './widget.ts'

/** The visitor's chat: a launcher with its panel, or with mode="inline" the panel where it stands. */
export class FaqWidget extends HTMLElement {
  /** Base of the API where no attribute names one. */
  static api = ''
  /** The one that the script tag asked for. */
  static own: FaqWidget | undefined

  /** `element.faq('ask', 'What is gout?')`: what `faq()` does, for this widget. */
  faq: Run | undefined

  connectedCallback(): void {
    // A copy made with the page around it, as Turbo does for its cache.
    if (this.hasAttribute('embedded') && this !== FaqWidget.own) return this.remove()
    this.faq ??= createWidget(this, FaqWidget.api)
    this.faq('attach')
  }

  /** Pages that swap their content, or the whole body, take the widget with it: it goes back in. */
  disconnectedCallback(): void {
    this.faq?.('detach')
    // Not at once: a page that throws it out again and again must not be stopped by that.
    setTimeout(() => {
      if (this === FaqWidget.own && !this.isConnected) this.appear()
    })
  }

  /** Last in the page, so that help is in the same place everywhere. */
  appear(): void {
    const { body, documentElement } = document
    ;(body ?? documentElement).append(this)
  }
}

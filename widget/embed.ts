import { FaqWidget } from './chat-element.ts'
import { listen } from './events.ts'

/** What the script tag may say of its widget: `data-theme` becomes `theme`. Nothing that runs or paints. */
const attribute = /^data-(?!faq$|on|style)(.+)/

type Command = [name: string, value?: string, listener?: EventListener]

declare global {
  interface Window {
    faq?: {
      (...command: Command): void
      /** Commands given before this script ran. */
      q?: Iterable<Command>
    }
  }
}

/** Ends what `faq('on', …)` has set up. */
const life = new AbortController()

// Browsers from mid-2024 on; a browser that knows this knows popovers and the rest.
const isSupported = CSS.supports('color:light-dark(red,oklch(from red l c h))')
// Loaded twice, the second time does nothing.
if (isSupported && !customElements.get('faq-widget')) start()

function start(): void {
  const script = document.querySelector<HTMLScriptElement>('script[data-faq]')
  FaqWidget.api = script?.dataset['api'] ?? new URL(import.meta.url).origin
  const queued = window.faq?.q ?? []
  window.faq = run
  customElements.define('faq-widget', FaqWidget)
  if (script) addWidget(script)
  // Before `faq:ready`, which is told in a microtask.
  for (const command of queued) run(...command)
}

function addWidget(script: HTMLScriptElement): void {
  const widget = document.createElement('faq-widget') as FaqWidget
  for (const { name, value } of script.attributes) {
    const [, known] = attribute.exec(name) ?? []
    if (known) widget.setAttribute(known, value)
  }
  if (widget.getAttribute('mode') === 'inline') {
    script.after(widget)
    return
  }
  FaqWidget.own = widget
  widget.toggleAttribute('embedded', true)
  widget.appear()
  listen(widget, 'faq:destroy', () => {
    FaqWidget.own = undefined
    // The listeners of the page are yet to hear it.
    setTimeout(() => life.abort())
  })
}

/** `faq('ask', 'What is gout?')`. What it does not know, it ignores. */
function run(...[name, value, listener]: Command): void {
  if (name === 'on') {
    listen(document, `faq:${value}`, listener!, life.signal)
  } else {
    const widget = FaqWidget.own ?? document.querySelector<FaqWidget>('faq-widget')
    widget?.faq?.(name, value)
  }
}

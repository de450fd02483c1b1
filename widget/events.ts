type EventName =
  | 'ready'
  | 'open'
  | 'close'
  | 'ask'
  | 'answer'
  | 'error'
  | 'feedback'
  | 'clear'
  | 'destroy'

/** Heard on the element and above it, as `faq:open`. */
export function emit(widget: HTMLElement, name: EventName, detail?: object): void {
  widget.dispatchEvent(new CustomEvent(`faq:${name}`, { bubbles: true, composed: true, detail }))
}

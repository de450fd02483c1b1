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

/** To events of several types, with spaces between them, until `signal`. */
export function listen(
  target: EventTarget,
  types: string,
  listener: EventListener,
  signal?: AbortSignal,
): void {
  for (const type of types.split(' ')) target.addEventListener(type, listener, { signal })
}

export type Child = Node | string | false | undefined | readonly Child[]

/** `part` names a styling hook of the host page: `faq-widget::part(panel)`. */
type Properties<T> = Partial<Omit<T, 'part'>> & { part?: string }

/**
 * Properties, never attributes, and text, never markup: nothing for a CSP or Trusted Types to object to. Children
 * may stand in lists; what is false, empty or undefined is none.
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Properties<HTMLElementTagNameMap[K]>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const node = Object.assign(document.createElement(tag), properties)
  node.append(...(children.flat(4).filter(Boolean) as (Node | string)[]))
  return node
}

export function div(className: string, ...children: readonly Child[]): HTMLDivElement {
  return el('div', { className }, ...children)
}

/** A paragraph whose direction follows its own text. */
export function p(className: string, ...children: readonly Child[]): HTMLElement {
  return el('p', { className, dir: 'auto' }, ...children)
}

export function button(
  className: string,
  onclick: () => void,
  ...children: readonly Child[]
): HTMLButtonElement {
  return el('button', { className, onclick }, ...children)
}

/** Read aloud, not shown. */
export function unseen(text: string): HTMLElement {
  return el('span', { className: 'v-sr' }, text)
}

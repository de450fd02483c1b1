import { button } from './dom.ts'

/** Strokes on a grid of 24. */
export const mark = 'M4 5h16v11h-9l-4 3.5V16H4zM10.8 8.3Q9 9 9 11.5h1zm5 0Q14 9 14 11.5h1z'
export const down = 'M6 9.5l6 6 6-6'
export const next = 'M9.5 6l6 6-6 6'
export const close = 'M6 6l12 12M18 6L6 18'
export const restart = 'M4.5 9.5A8 8 0 1 1 4 12M4 5v4.5h4.5'
export const print = 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z'
export const send = 'M12 19V5M6 11l6-6 6 6'
export const out = 'M7 17L17 7H9M17 7v8'
export const copy = 'M9 9h11v11H9zM5 15H4V4h11v1'
export const thumb = 'M8 11v9H4v-9zl4-7q2.5 0 1.5 6H20l-2 10H8'
export const phone = 'M4 4h5l1.5 5L8 10.5q2 4 5.5 5.5l1.5-2.5 5 1.5v5Q4 20 4 4z'

/** Decoration only: the text beside it, or the name of its button, says it. */
export function icon(strokes: string, className = ''): Element {
  const svg = shape('svg', 'viewBox', '0 0 24 24')
  svg.setAttribute('class', `v-i ${className}`)
  svg.ariaHidden = 'true'
  svg.append(shape('path', 'd', strokes))
  return svg
}

/** A button whose name shows where a mouse rests on it. */
export function iconButton(
  strokes: string,
  name: string,
  onclick: () => void,
  look = '',
  className = 'v-icon',
): HTMLButtonElement {
  const node = button(className, onclick, icon(strokes, look))
  node.title = name
  return node
}

function shape(tag: string, attribute: string, value: string): Element {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag)
  node.setAttribute(attribute, value)
  return node
}

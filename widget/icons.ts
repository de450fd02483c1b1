/** Strokes on a grid of 24; what stands behind the bar is filled. */
const paths = {
  mark: 'M4 5h16v11h-9l-4 3.5V16H4z|M11.5 7.5c-3 .7-3.5 2.5-3.5 5h3.2v-3H9.8q.2-.8 1.7-1.2zM16.5 7.5c-3 .7-3.5 2.5-3.5 5h3.2v-3h-1.4q.2-.8 1.7-1.2z',
  page: 'M7 3h10q2 0 2 2v14q0 2-2 2H7q-2 0-2-2V5q0-2 2-2zM8.5 7.5h4M8.5 17h5|M7.5 10.5h9v3h-9z',
  down: 'M6 9.5l6 6 6-6',
  next: 'M9.5 6l6 6-6 6',
  close: 'M6 6l12 12M18 6L6 18',
  restart: 'M4.5 9.5A8 8 0 1 1 4 12M4 5v4.5h4.5',
  send: 'M12 19V5M6 11l6-6 6 6',
  out: 'M7 17L17 7M8.5 7H17v8.5',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  phone:
    'M5 4h4l1.5 5L8 10.5a12 12 0 0 0 5.5 5.5l1.5-2.5 5 1.5v4c0 1-1 1.5-2 1.5A16 16 0 0 1 3.5 6c0-1 .5-2 1.5-2z',
}

/** Decoration only: the text beside it, or the name of its button, says it. */
export function icon(name: keyof typeof paths, className = ''): Element {
  const svg = shape('svg', `i ${className}`, 'viewBox', '0 0 24 24')
  svg.ariaHidden = 'true'
  for (const [n, d] of paths[name].split('|').entries()) {
    svg.append(shape('path', n ? 'solid' : '', 'd', d))
  }
  return svg
}

function shape(tag: string, className: string, attribute: string, value: string): Element {
  const node = document.createElementNS('http://www.w3.org/2000/svg', tag)
  node.setAttribute('class', className)
  node.setAttribute(attribute, value)
  return node
}

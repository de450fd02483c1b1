import { html } from 'hono/html'
import { isOverThreeYears } from './format.ts'

/** Three lines of a page, one of them lit. */
export const markIcon = html`<svg
  class="brand-mark"
  viewBox="0 0 24 24"
  width="22"
  height="22"
  aria-hidden="true"
>
  <rect class="brand-page" width="24" height="24" rx="6" />
  <path class="brand-line" d="M6.5 7.5h11M6.5 16.5h7" />
  <path class="brand-lit" d="M6.5 12h11" />
</svg>`

/** The same mark for the browser's tab, where no style sheet reaches. */
export const tabIcon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" stroke-linecap="round" stroke-width="3">' +
    '<rect width="24" height="24" rx="6" fill="#14181b"/>' +
    '<path stroke="#97a2aa" d="M6.5 7.5h11M6.5 16.5h7"/><path stroke="#ffe589" d="M6.5 12h11"/></svg>',
)}`

const lines = {
  check: 'm5 12.5 4.5 4.5L19 7.5',
  chevron: 'm9 6 6 6-6 6',
  chevronDown: 'm6.5 9.5 5.5 5.5 5.5-5.5',
  clock: 'M12 7.5V12l3 2M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Z',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  down: 'M12 5v14M6 13l6 6 6-6',
  enter: 'M19 6v7H6M10 9l-4 4 4 4',
  lock: 'M6 10.5h12V20H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z',
  page: 'M6 3.5h8l4.5 4.5v12.5H6zM13.5 3.5v5h5M9 13h6.5M9 16.5h6.5',
  question: 'M4 5h16v11.5h-9L7 20v-3.5H4zM8 9h8M8 12.5h5',
  code: 'm8.5 7-5 5 5 5M15.5 7l5 5-5 5',
  phone:
    'M7.5 4H5a1 1 0 0 0-1 1c0 8.3 6.7 15 15 15a1 1 0 0 0 1-1v-2.5l-4.5-2-2 2a12.5 12.5 0 0 1-6-6l2-2z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5',
  shield: 'M12 3.5 5 6v5.5c0 4.5 3 7.5 7 9 4-1.5 7-4.5 7-9V6zM9 12l2.2 2.2L15.2 10',
  up: 'M12 19V5M6 11l6-6 6 6',
  warning: 'M12 4 3 19.5h18zM12 10v4.5M12 17v.2',
}

/** Always beside words that say the same. */
export function icon(name: keyof typeof lines) {
  return html`<svg class="icon" viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
    <path d="${lines[name]}" />
  </svg>`
}

/** Says that a review is more than three years old; nothing where it is not. */
export function ageBadge(reviewedOn: string | undefined, today: string | undefined) {
  if (!reviewedOn || !today || !isOverThreeYears(reviewedOn, today)) return undefined
  return html`<span class="badge">${icon('clock')}Over 3 years ago</span>`
}

/** The places of the console's page that are drawn into. */
import type { Child } from '../../dom.ts'

/** An element of the page, which has them all. */
export const at = <T extends HTMLElement>(id: string) => document.getElementById(id) as T
/** What is drawn into. */
export const regions = {
  list: at('list'),
  pane: at('pane'),
  aloud: at('aloud'),
  tray: at('tray'),
  history: at('history'),
  keys: at('keys'),
  touch: at('touch'),
  count: at('count'),
  toast: at('toast'),
  clock: at('clock'),
  hint: at('hint'),
  dialog: at<HTMLDialogElement>('all-keys'),
}
/** What stands in the list before anything is typed. */
export const start = at('start')

export function nodes(children: readonly Child[]): Node[] {
  const fragment = document.createDocumentFragment()
  fragment.append(...(children.flat(4).filter(Boolean) as (Node | string)[]))
  return [...fragment.childNodes]
}

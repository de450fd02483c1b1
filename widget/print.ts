import sheetText from './chat.css'
import { el } from './dom.ts'
import { strings } from './strings.ts'

/** Prints a copy of the log, from a frame of its own: the page around it is not touched. */
export function print(log: Element): void {
  const paper = el('iframe', { className: 'v-sr', title: strings.print })
  log.after(paper)
  const page = paper.contentWindow as Window & typeof globalThis
  const sheet = new page.CSSStyleSheet()
  sheet.replaceSync(sheetText)
  page.document.adoptedStyleSheets = [sheet]
  const copy = log.closest('.v-faq')!.cloneNode() as Element
  copy.append(log.cloneNode(true))
  page.document.body.append(copy)
  page.addEventListener('afterprint', () => paper.remove())
  page.print()
}

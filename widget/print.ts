/**
 * Prints a copy of the log in its own look, from a frame of its own: the page around it is not touched. `title` names
 * the frame while it is there.
 */
export function print(log: Element, sheetText: string, title: string): void {
  const paper = document.createElement('iframe')
  paper.className = 'v-sr'
  paper.title = title
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

/** Turns sections with headings into tabs: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function makeTabs(root: HTMLElement): void {
  const list = document.createElement('div')
  list.role = 'tablist'
  list.ariaLabel = root.dataset['tabs'] ?? ''
  const panels = [...root.querySelectorAll<HTMLElement>(':scope > section')]
  const tabs = panels.map((panel) => {
    const heading = panel.querySelector<HTMLElement>('h3')!
    const tab = document.createElement('button')
    tab.type = 'button'
    tab.role = 'tab'
    tab.id = `tab-${panel.id}`
    tab.textContent = heading.textContent
    tab.setAttribute('aria-controls', panel.id)
    tab.addEventListener('click', () => choose(tab))
    heading.hidden = true
    panel.role = 'tabpanel'
    panel.setAttribute('aria-labelledby', tab.id)
    return tab
  })

  function choose(chosen: HTMLElement): void {
    for (const [i, tab] of tabs.entries()) {
      const isChosen = tab === chosen
      tab.ariaSelected = String(isChosen)
      tab.tabIndex = isChosen ? 0 : -1
      panels[i]!.hidden = !isChosen
    }
  }

  list.addEventListener('keydown', (event) => {
    const at = tabs.indexOf(event.target as HTMLButtonElement)
    const steps: Record<string, number> = {
      ArrowRight: at + 1,
      ArrowLeft: at - 1 + tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }
    const to = steps[event.key]
    if (to === undefined) return
    event.preventDefault()
    const tab = tabs[to % tabs.length]!
    choose(tab)
    tab.focus()
  })
  list.append(...tabs)
  root.prepend(list)
  root.classList.add('ready')
  choose(tabs[0]!)
}

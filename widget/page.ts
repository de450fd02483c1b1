/** What script adds to the pages rendered on the server; they work without it. */

const shownForMs = 2000

for (const link of document.querySelectorAll<HTMLElement>('[data-ask]')) {
  link.addEventListener('click', (event) => {
    const faq: unknown = Reflect.get(window, 'faq')
    const isPlainClick = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey
    if (typeof faq !== 'function' || !isPlainClick) return
    event.preventDefault()
    faq('ask', link.dataset.ask)
    document.querySelector('faq-widget')?.scrollIntoView({ block: 'nearest' })
  })
}

for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  const label = button.querySelector('span') ?? button
  const words = label.textContent
  let timer: ReturnType<typeof setTimeout> | undefined

  button.hidden = false
  button.addEventListener('click', async () => {
    const outcome = (await copied(textOf(button))) ? 'Copied' : 'Not copied'
    button.style.minInlineSize = `${button.offsetWidth}px`
    label.textContent = outcome
    announce(outcome)
    clearTimeout(timer)
    timer = setTimeout(() => {
      label.textContent = words
      announce('')
    }, shownForMs)
  })
}

window.addEventListener('beforeprint', () => {
  for (const line of document.querySelectorAll<HTMLElement>('[data-printed]')) {
    const date = new Date().toLocaleDateString('en-GB', {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
    })
    line.textContent = `Printed ${date} from ${absolute(line.dataset.printed ?? '')}`
  }
})

/** The text to copy, then the address it belongs to, made absolute. */
function textOf(button: HTMLElement): string {
  const { copy = '', address } = button.dataset
  return [copy, address && absolute(address)].filter(Boolean).join(' ')
}

function absolute(address: string): string {
  return new URL(address, document.baseURI).href
}

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

function announce(text: string): void {
  const status = document.querySelector('#status')
  if (status) status.textContent = text
}

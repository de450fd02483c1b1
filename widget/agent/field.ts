/** The search field and the grey words behind what is typed. */

export interface Field {
  readonly input: HTMLInputElement
  /** Shows how what is typed may go on; nothing where it may not. */
  complete(ending: string | undefined): void
  /** Takes the grey words over; false where there are none. */
  finish(): boolean
}

/** `onText` is told what stands there and whether it is another question: everything was typed over. */
export function newField(
  input: HTMLInputElement,
  ghost: HTMLElement,
  onText: (text: string, isNew: boolean) => void,
): Field {
  let ending = ''
  let replacesAll = true
  const show = (words: string) => {
    ending = words
    const typed = document.createElement('span')
    typed.className = 'as-typed'
    typed.textContent = input.value
    const isWhole = input.scrollWidth <= input.clientWidth
    ghost.replaceChildren(...(words && isWhole ? [typed, words] : []))
  }
  input.addEventListener('beforeinput', () => {
    const { selectionStart, selectionEnd, value } = input
    replacesAll = selectionStart === 0 && selectionEnd === value.length
  })
  input.addEventListener('input', () => {
    // Until the server says how this goes on.
    const typed = input.value
    const kept = `${ghost.textContent ?? ''}`
    show(ending && typed !== '' && kept.startsWith(typed) ? kept.slice(typed.length) : '')
    onText(typed, replacesAll)
  })
  return {
    input,
    complete: (words) => show(words ?? ''),
    finish() {
      const atEnd = input.selectionStart === input.value.length
      if (!ending || !atEnd) return false
      input.value += ending
      show('')
      onText(input.value, false)
      return true
    },
  }
}

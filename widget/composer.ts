import { button, div, el, unseen } from './dom.ts'
import { icon } from './icons.ts'
import { strings } from './strings.ts'

export interface Composer {
  readonly box: HTMLElement
  readonly input: HTMLTextAreaElement
  /** Puts a question back for editing, before what has been typed since. */
  restore(question: string): void
  /** While a question is under way, what is typed waits. */
  setBusy(isBusy: boolean): void
}

/** No form: a sandboxed frame without allow-forms never submits one. */
export function createComposer(send: (typed: string) => void): Composer {
  let isBusy = false
  const input = el('textarea', {
    part: 'input',
    rows: 1,
    maxLength: 2_000,
    dir: 'auto',
    ariaLabel: strings.input,
    enterKeyHint: 'send',
    oninput: update,
    onkeydown(event) {
      // 229 is what Safari reports for the Enter that ends a composition.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) {
        return
      }
      event.preventDefault()
      submit()
    },
  })
  const sendButton = button('send', submit, icon('send'), unseen(strings.send))
  sendButton.part = 'send'
  update()

  function canSend(): boolean {
    return !isBusy && input.value.trim() !== ''
  }

  function submit(): void {
    if (!canSend()) return
    const typed = input.value
    input.value = ''
    update()
    send(typed)
  }

  function update(): void {
    sendButton.ariaDisabled = `${!canSend()}`
    input.style.height = ''
    // Empty, one row: a placeholder that wraps is cut.
    if (input.value) input.style.height = `${input.scrollHeight}px`
  }

  return {
    box: div('box', input, sendButton),
    input,
    restore(question) {
      input.value = `${question}\n${input.value}`.trim()
      update()
    },
    setBusy(busy) {
      isBusy = busy
      update()
    },
  }
}

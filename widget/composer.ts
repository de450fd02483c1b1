import { div, el } from './dom.ts'
import { iconButton, send as sendIcon } from './icons.ts'
import type { Conversation } from './state.ts'
import { strings } from './strings.ts'

export interface Composer {
  readonly box: HTMLElement
  readonly input: HTMLTextAreaElement
  /** Puts a question back for editing, before what has been typed since. */
  restore(question: string): void
  /** While a question is under way, what is typed waits. */
  setBusy(isBusy: boolean): void
}

const maxLength = 2_000

/** No form: a sandboxed frame without allow-forms never submits one. What is typed is the conversation's draft. */
export function createComposer(
  conversation: Conversation,
  send: (typed: string) => void,
): Composer {
  let isWaiting = false
  const input = el('textarea', {
    part: 'input',
    rows: 1,
    maxLength,
    dir: 'auto',
    ariaLabel: strings.launcher,
    enterKeyHint: 'send',
    value: conversation.draft,
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
  const sendButton = iconButton(sendIcon, strings.send, submit, '', 'v-send')
  sendButton.part = 'send'
  update()

  function canSend(): boolean {
    return !isWaiting && input.value.trim() !== ''
  }

  function submit(): void {
    if (!canSend()) return
    const typed = input.value
    input.value = ''
    update()
    send(typed)
  }

  function update(): void {
    conversation.draft = input.value
    sendButton.ariaDisabled = `${!canSend()}`
  }

  return {
    box: div('v-box', input, sendButton),
    input,
    restore(question) {
      input.value = `${question}\n${input.value}`.trim()
      update()
    },
    setBusy(isBusy) {
      isWaiting = isBusy
      update()
    },
  }
}

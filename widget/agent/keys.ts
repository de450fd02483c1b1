/** Which command a key stands for, where the focus is and as the console stands. */
import type { State } from './state.ts'

/** Where a key was pressed. */
export interface Place {
  /** Whether it is text there. */
  readonly isField: boolean
  readonly isSearch: boolean
  /** Whether Enter and Space press it. */
  readonly isButton: boolean
  /** In the list or what is opened from it. */
  readonly isInside: boolean
  /** Whether the caret stands before words that can be taken over. */
  readonly canFinish: boolean
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>

/** A command, or the number that was pressed; undefined for what the browser does with it. */
export function commandFor(
  pressed: Pressed,
  state: State,
  place: Place,
): string | number | undefined {
  const { key, ctrlKey, metaKey, altKey, isComposing } = pressed
  if (isComposing || altKey) return undefined
  const isControl = ctrlKey || metaKey
  if (isControl) return key === 'Enter' ? copying(place) : undefined
  if (place.isSearch) return inSearch(key, place)
  if (key === 'Escape') return 'close'
  if (place.isField) return undefined
  return (
    withoutLetters(key, state, place) ??
    (state.hasSingleKeys ? single(key, state, place) : undefined)
  )
}

function copying({ isSearch, isInside }: Place): string | undefined {
  if (isSearch) return 'copy-best'
  return isInside ? 'copy' : undefined
}

function inSearch(key: string, { canFinish }: Place): string | undefined {
  switch (key) {
    case 'ArrowDown':
      return 'to-list'
    case 'ArrowRight':
      return canFinish ? 'finish' : undefined
    case 'Enter':
      return 'open-best'
    case 'Escape':
      return 'close'
    default:
      return undefined
  }
}

function withoutLetters(key: string, { aloud }: State, { isButton, isInside }: Place) {
  if (!isInside) return undefined
  switch (key) {
    case 'ArrowDown':
      return aloud ? 'next-sentence' : 'down'
    case 'ArrowUp':
      return aloud ? 'last-sentence' : 'up'
    case 'Enter':
      return isButton || aloud ? undefined : 'open'
    default:
      return undefined
  }
}

const letters: Readonly<Record<string, string>> = {
  c: 'copy',
  m: 'copy-markdown',
  r: 'aloud',
  p: 'pin',
  v: 'compare',
  w: 'why',
  o: 'full-page',
  n: 'new-call',
}

const whileAloud: Readonly<Record<string, string>> = {
  ' ': 'next-sentence',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  c: 'copy',
  m: 'copy-markdown',
  n: 'new-call',
}

const whileComparing: Readonly<Record<string, string>> = { a: 'copy-a', b: 'copy-b', p: 'swap' }

function single(
  key: string,
  state: State,
  { isInside, isButton }: Place,
): string | number | undefined {
  if (key === '/') return 'field'
  if (key === '?') return 'keys'
  if (!isInside) return undefined
  if (state.aloud) return key === ' ' && isButton ? undefined : whileAloud[key]
  if (state.isComparing && key in whileComparing) return whileComparing[key]
  if (/^[1-9]$/.test(key)) return Number(key)
  return letters[key]
}

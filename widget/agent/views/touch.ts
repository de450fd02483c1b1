/** What a finger can do with the selected item, at the foot of a narrow screen. */
import { telephone } from '../../addresses.ts'
import { type Child, el } from '../../dom.ts'
import type { State } from '../state.ts'
import { action, icon } from './parts.ts'

export function touchView({ results }: State): Child[] {
  const answer = results?.response.answer
  if (answer?.kind === 'no-answer') {
    const reached = answer.contacts?.find(({ phone }) => phone !== undefined)
    return [
      reached &&
        el(
          'a',
          { className: 'button primary', href: telephone(reached.phone!) },
          icon('phone'),
          el('span', {}, reached.label),
        ),
      action('copy-reply', 'Copy this reply', { icon: 'copy' }),
    ]
  }
  return [
    action('copy', 'Copy', { icon: 'copy', className: 'button primary' }),
    action('aloud', 'Read', { icon: 'speaker' }),
    action('open', 'Open', { icon: 'page' }),
    action('pin', 'Pin', { icon: 'pin' }),
  ]
}

/** What stands before the passages where they are not an answer, or beside one. */
import { type Child, div, el } from '../../dom.ts'
import { action, icon, keycap, questionLinks } from './parts.ts'
import type { Answer } from '../types.ts'

export function asideView(answer: Answer): Child {
  const [head = '', ...body] = answer.text.split('\n')
  switch (answer.kind) {
    case 'urgent':
      return urgent(answer, head, body.join('\n'))
    case 'clarify':
      return el(
        'section',
        { className: 'card clarify' },
        el('h2', {}, head),
        el(
          'ol',
          { className: 'choices' },
          (answer.choices ?? []).map((choice, at) => {
            const button = el(
              'button',
              { type: 'button', className: 'choice-row', tabIndex: -1 },
              keycap(String(at + 1)),
              el('span', {}, choice.label),
            )
            button.dataset['ask'] = choice.question
            return el('li', {}, button)
          }),
        ),
      )
    case 'no-answer':
      return el(
        'section',
        { className: 'card none' },
        el('p', { className: 'badge plain' }, 'Not in the sources'),
        el('h2', {}, head),
        body.length > 0 && el('p', {}, body.join('\n')),
        contacts(answer),
        div('actions', action('copy-reply', 'Copy this reply', { icon: 'copy' })),
        offers(answer),
      )
    case 'small-talk':
      return el('section', { className: 'card none' }, el('h2', {}, head), contacts(answer))
    case 'answer':
      return answer.notice
        ? el('p', { className: 'notice', role: 'note' }, answer.notice)
        : undefined
  }
}

function urgent(answer: Answer, head: string, body: string): HTMLElement {
  return el(
    'section',
    { className: 'card urgent' },
    el(
      'ul',
      { className: 'numbers' },
      (answer.contacts ?? []).map(({ label, phone, sms, url }) =>
        el(
          'li',
          {},
          el('b', {}, phone ?? sms ?? url ?? ''),
          el('span', {}, sms && !phone ? `${label}, by text` : label),
        ),
      ),
    ),
    el('h2', {}, head),
    body && el('p', {}, body),
    action('deny', 'It is not an emergency', { className: 'button' }),
  )
}

function contacts({ contacts: people = [] }: Answer): Child {
  if (people.length === 0) return undefined
  return el(
    'ul',
    { className: 'people' },
    people.map(({ label, phone, sms, url, hours }) =>
      el(
        'li',
        {},
        icon('phone'),
        el('b', {}, label),
        el('span', {}, [phone ?? sms ?? url, hours].filter(Boolean).join(', ')),
      ),
    ),
  )
}

function offers({ suggestions }: Answer): Child {
  if (suggestions.length === 0) return undefined
  return div(
    'offers',
    el('p', { className: 'label' }, 'The sources answer these'),
    questionLinks(suggestions),
  )
}

import type { AnswerResponse } from '../src/api/schema.ts'
import { safeUrl } from './citation.ts'
import type { Contact, Outcome } from './client.ts'
import { button, type Child, div, el, p, unseen } from './dom.ts'
import { icon } from './icons.ts'
import { type Exchange, type Offer, offersOf } from './state.ts'
import { strings } from './strings.ts'
import type { Scene } from './scene.ts'
import { answerCard } from './view-answer.ts'

interface ReplyScene extends Scene {
  readonly edit: (exchange: Exchange) => void
  readonly focusInput: () => void
}
type Failure = Exclude<Outcome, { kind: 'answer' }>

/** What stands below the question. */
export function reply(exchange: Exchange, outcome: Outcome, scene: ReplyScene): HTMLElement {
  if (outcome.kind !== 'answer') return failure(exchange, outcome, scene)
  const { answer } = outcome
  const { carried, question } = answer.understood
  return div(
    'reply',
    p('note caption', carried.length > 0 && strings.readAs(question)),
    p('', answer.notice),
    ...parts(exchange, answer, scene),
  )
}

function failureWords(outcome: Failure): string {
  switch (outcome.kind) {
    case 'offline':
      return strings.offline
    case 'limited':
      return strings.limited(outcome.retryAfterSeconds)
    case 'error':
      return strings.error
  }
}

export function chips(label: string, offers: readonly Offer[] = [], { ask }: Scene): Child {
  const chip = ({ question }: Offer): Node =>
    button('chip', () => ask(question), el('bdi', {}, question))
  return offers.length > 0 && div('offers', p('label', label), div('chips', ...offers.map(chip)))
}

function parts(exchange: Exchange, answer: AnswerResponse, scene: ReplyScene): Child[] {
  const { ask, focusInput, site } = scene
  const { kind, contacts = site?.contacts ?? [] } = answer
  const offers = offersOf(answer)
  const words = ownWords(answer.text)
  const next = chips(strings.next, offers, scene)
  switch (kind) {
    case 'answer':
      return [answerCard(answer, scene), next]
    case 'small-talk':
      return [words, next]
    case 'clarify':
      return [words, rows('', offers, scene, button('button', focusInput, strings.none))]
    case 'urgent':
      return [
        div('urgent', words, ...contacts.map((contact) => contactPart(contact, true))),
        div(
          'offers',
          p('body', strings.notNow),
          button('button', () => ask(exchange.question, { urgent: false }), strings.notUrgent),
        ),
      ]
    case 'no-answer':
      return [
        div('empty', words),
        offers.length > 0 && rows(strings.near, offers, scene),
        ...contacts.map((contact) => contactPart(contact)),
      ]
  }
}

function failure(exchange: Exchange, outcome: Failure, { retry, edit }: ReplyScene): HTMLElement {
  return div(
    'reply',
    p('note caption', outcome.kind === 'offline' && strings.notSent),
    ownWords(failureWords(outcome)),
    div(
      'chips',
      button('button main', () => retry(exchange), icon('restart', 'flip'), strings.retry),
      button('button', () => edit(exchange), strings.edit),
    ),
  )
}

/** The first line is the head, the rest the body. */
export function ownWords(text: string): Node {
  const [head, ...body] = text.split('\n')
  return div('own', p('head', head), p('body', body.join('\n')))
}

function rows(label: string, offers: readonly Offer[], { ask }: Scene, last?: Child): Child {
  const row = ({ question, label: words = question }: Offer): Node =>
    button('row', () => ask(question), el('bdi', {}, words), icon('next', 'flip'))
  return div('offers', p('label', label), ...offers.map(row), last)
}

/** The ways to reach someone; a web address only where it is one. */
function contactPart({ label, phone, sms, url, hours }: Contact, isUrgent?: boolean): Node {
  const way = (href: string | undefined, text: string, ...before: Node[]): Child =>
    href &&
    el(
      'a',
      {
        className: isUrgent ? 'button call' : 'button',
        href,
        target: safeUrl(href) ? '_blank' : '',
      },
      ...before,
      text,
      unseen(`, ${label}`),
    )
  return div(
    'contact',
    // Not twice, above the button and on it.
    div('names', p('head', !(phone && label.includes(phone)) && label), p('caption', hours)),
    way(phone && `tel:${phone}`, isUrgent ? strings.call(phone!) : phone!, icon('phone')),
    way(sms && `sms:${sms}`, strings.text(sms!)),
    way(safeUrl(url), strings.visit),
  )
}

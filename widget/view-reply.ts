import type { AnswerResponse } from '../src/api/schema.ts'
import { safeUrl, telephone } from './addresses.ts'
import { type Contact, isAnswer, type Outcome } from './client.ts'
import { button, type Child, div, el, p, unseen } from './dom.ts'
import { icon, iconButton, next as nextIcon, phone as phoneIcon, restart, thumb } from './icons.ts'
import type { Scene } from './scene.ts'
import { type Exchange, type Offer, offersOf } from './state.ts'
import { english } from './locales/en.ts'
import { strings } from './strings.ts'
import { answerCard } from './view-answer.ts'

/** What stands below the question. */
export function reply(exchange: Exchange, outcome: Outcome, scene: Scene): HTMLElement {
  const { understood, notice } = outcome as Partial<AnswerResponse>
  return div(
    'v-reply',
    p(
      'v-note v-caption',
      outcome.kind === 'offline' && strings.notSent,
      understood?.carried[0] && strings.readAs(understood.question),
    ),
    p('', notice),
    parts(exchange, outcome, scene),
  )
}

/** The first line is the head, the rest the body. */
export function ownWords(text: string): HTMLElement {
  const [head, ...body] = text.split('\n')
  return div('v-own', p('v-head', head), p('v-body', body.join('\n')))
}

/** Chips suggest, rows ask to choose; undefined where there is nothing. */
export function offersPart(
  kind: 'v-chip' | 'v-row',
  label: string,
  offers: readonly Offer[] = [],
  pick: (offer: Offer, index: number) => void,
  last?: Child,
): HTMLElement {
  const buttons = offers.map((offer, index) =>
    button(
      kind,
      () => pick({ question: offer.question }, index),
      el('bdi', {}, offer.label ?? offer.question),
      kind === 'v-row' && icon(nextIcon, 'v-flip'),
    ),
  )
  return div('v-offers', buttons[0] && [p('v-label', label), div('v-chips', buttons)], last)
}

function parts(exchange: Exchange, outcome: Outcome, scene: Scene): Child {
  const { ask, input } = scene
  if (!isAnswer(outcome)) {
    const { kind } = outcome
    return [
      ownWords(
        kind === 'limited'
          ? strings.limited(outcome.seconds!)
          : kind === 'offline'
            ? strings.offline
            : outcome.message || strings.failed,
      ),
      div(
        'v-chips',
        button('v-button v-main', () => ask(exchange), icon(restart, 'v-flip'), strings.retry),
        button('v-button', () => scene.edit(exchange), strings.edit),
      ),
    ]
  }
  const { kind, text, contacts = scene.site?.contacts } = outcome
  const offers = offersOf(outcome)
  const words = ownWords(text)
  const next = offersPart('v-chip', strings.next, offers, ask)
  switch (kind) {
    case 'answer':
      return [answerCard(outcome, thumbs(exchange, scene), scene), next]
    case 'small-talk':
      return [words, next]
    case 'clarify':
      return [
        words,
        offersPart(
          'v-row',
          '',
          offers,
          ask,
          button('v-button', () => input.focus(), strings.none),
        ),
      ]
    case 'urgent':
      return [
        div(
          'v-urgent',
          words,
          contacts?.map((contact) => contactPart(contact, true)),
        ),
        div(
          'v-offers',
          p('v-body', strings.notNow),
          button(
            'v-button',
            () => ask({ question: exchange.question, urgent: false }),
            strings.notUrgent,
          ),
        ),
      ]
    case 'no-answer':
      return [
        div('v-empty', words),
        offersPart('v-row', strings.near, offers, ask),
        contacts?.map((contact) => contactPart(contact)),
        div('v-actions', thumbs(exchange, scene)),
      ]
  }
}

/** A page with one line lit; where it is waited for, shown by the sheet once that is slow. */
export function waitingCard(caption?: string): HTMLElement {
  const card = div('v-card v-page', p('v-caption', caption), el('i', {}), el('i', {}), el('i', {}))
  card.ariaHidden = 'true'
  return card
}

/** Up and down; down asks why. */
function thumbs(exchange: Exchange, { rate }: Scene): HTMLElement[] {
  let why: HTMLElement | undefined
  const both = [true, false].map((isHelpful) => {
    const own = iconButton(
      thumb,
      isHelpful ? strings.helpful : strings.notHelpful,
      () => {
        for (const other of both) other.ariaPressed = `${other === own}`
        rate(exchange, isHelpful)
        why?.remove()
        if (isHelpful) return
        const reasons = strings.reasons.split('|').map((question) => ({ question }))
        why = offersPart('v-chip', strings.why, reasons, (_, index) => {
          why!.remove()
          own.focus()
          rate(exchange, isHelpful, english.reasons.split('|')[index])
        })
        own.closest('.v-reply > *')!.after(why)
        why.scrollIntoView({ block: 'nearest' })
      },
      isHelpful ? '' : 'v-turned',
    )
    own.ariaPressed = `${exchange.isHelpful === isHelpful}`
    return own
  })
  return both
}

/** The ways to reach someone; a web address only where it is one. */
function contactPart({ label, phone, sms, url, hours }: Contact, isUrgent?: boolean): Node {
  const way = (href: string | undefined, text: string, before?: Node): Child =>
    href &&
    el(
      'a',
      {
        className: isUrgent ? 'v-button v-call' : 'v-button',
        href,
        target: safeUrl(href) ? '_blank' : '',
      },
      before,
      text,
      unseen(`, ${label}`),
    )
  return div(
    'v-contact',
    div('v-names', p('v-head', label), p('v-caption', hours)),
    way(phone && telephone(phone), isUrgent ? strings.call(phone!) : phone!, icon(phoneIcon)),
    way(sms && `sms:${sms}`, strings.text(sms!)),
    way(safeUrl(url), `${url?.split('/')[2]}`),
  )
}

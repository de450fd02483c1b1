import { html } from 'hono/html'
import type { Answer, Contact, Site } from '../core/types.ts'
import { askAddress, numberAddress, webAddress } from './addresses.ts'
import { sentence, shortVersion } from './format.ts'
import { icon } from './icons.ts'
import { layout } from './layout.ts'
import { notice, quotes } from './quotes.ts'

export interface AskProps {
  readonly site: Site
  /** As typed; absent before the first question. */
  readonly question?: string
  readonly answer?: Answer
  /** Why the question was not answered, in one sentence; the text typed stays in the field. */
  readonly error?: string
  /** Sample questions, for where the answer offers none. */
  readonly suggestions: readonly string[]
  /** ISO date; with it, reviews of more than three years ago bear a badge. */
  readonly today?: string
}

/** Where the operator has no words for it. */
const standardDisclaimer = 'They are general words, not advice for you.'

/** Question and answer on a page that needs no script. */
export function askPage({ site, question, answer, error, suggestions, today }: AskProps) {
  const isAsked = question !== undefined && answer !== undefined && error === undefined
  return layout({
    site,
    title: isAsked ? question : 'Ask',
    page: 'ask',
    current: 'ask',
    isIndexed: !isAsked,
    main: html`<div class="column">
      ${
        isAsked
          ? answered({ question, answer, suggestions, today })
          : html`<h1>${site.topic ? `Ask about ${site.topic}` : 'Ask the sources'}</h1>
              ${site.greeting && html`<p class="intro">${site.greeting}</p>`}
              ${field(question, error)} ${asks('The sources answer these', suggestions)}`
      }
      <footer class="foot">
        <p>
          Answers are quotes from the sources. ${sentence(site.disclaimer ?? standardDisclaimer)} In
          an emergency, call your local emergency number.
        </p>
        ${
          isAsked &&
          html`<p class="printed" data-printed="${askAddress(question)}">
            Index ${shortVersion(answer.version)}, from ${askAddress(question)}
          </p>`
        }
      </footer>
    </div>`,
  })
}

function field(question: string | undefined, error: string | undefined) {
  return html`<form class="field" role="search" method="post" action="/ask">
    ${error && html`<p class="error" id="error" role="alert">${icon('warning')}${error}</p>`}
    <label class="unseen" for="q">Your question</label>
    <input
      type="search"
      id="q"
      name="q"
      value="${question ?? ''}"
      maxlength="2000"
      required
      autocomplete="off"
      ${error && html`aria-invalid="true" aria-describedby="error"`}
      ${!question && html`autofocus`}
    />
    <button class="button primary">Ask</button>
  </form>`
}

interface AnsweredProps {
  readonly question: string
  readonly answer: Answer
  readonly suggestions: readonly string[]
  readonly today: string | undefined
}

function answered({ question, answer, suggestions, today }: AnsweredProps) {
  const offered = answer.suggestions.map((suggestion) => suggestion.question)
  const others = offered.length > 0 ? offered : suggestions
  const above = html`${field(question, undefined)}
    <p class="label">Your question</p>
    <h1>${question}</h1>`

  switch (answer.kind) {
    case 'answer':
      return html`${above} ${quotes(answer, today)} ${asks('Ask next', offered)} ${keep(question)}`
    case 'no-answer':
      return html`${above}
        <p class="badge plain">Not in the sources</p>
        ${ownWords(answer)} ${contacts(answer.contacts)} ${asks('The sources answer these', others)}
        ${keep(question)}`
    case 'small-talk':
      return html`${above} ${ownWords(answer)} ${contacts(answer.contacts)}
      ${asks('The sources answer these', others)}`
    case 'clarify':
      return html`${above} ${ownWords(answer)} ${choices(answer)}
      ${asks('Or ask one of these', offered)}`
    case 'urgent':
      return html`${urgent(answer)} ${denial(question)} ${field(question, undefined)}
        <p class="label">Your question</p>
        <p class="asked">${question}</p>`
  }
}

function ownWords(answer: Answer) {
  const [head = '', ...rest] = answer.text.split('\n')
  const body = rest.join('\n').trim()
  return html`<section class="own">
    <h2>${head}</h2>
    ${body && html`<p>${body}</p>`} ${notice(answer)}
  </section>`
}

function urgent(answer: Answer) {
  const [head = '', ...rest] = answer.text.split('\n')
  const body = rest.join('\n').trim()
  return html`<section class="urgent" aria-labelledby="urgent">
    <h1 id="urgent">${head}</h1>
    ${contacts(answer.contacts)} ${body && html`<p>${body}</p>`} ${notice(answer)}
  </section>`
}

/** Asks the same again, past the gate. */
function denial(question: string) {
  return html`<form class="denial" method="post" action="/ask">
    <p>If this isn’t happening now, we can still look.</p>
    <input type="hidden" name="q" value="${question}" />
    <input type="hidden" name="urgent" value="false" />
    <button class="button">It’s not an emergency</button>
  </form>`
}

function contacts(list: readonly Contact[] | undefined) {
  if (!list || list.length === 0) return undefined
  return html`<ul class="contacts">
    ${list.map(({ label, phone, sms, url, hours }) => {
      const site = webAddress(url)
      return html`<li>
        <span class="name">${label}</span>
        ${phone && numberLink('Call', phone, numberAddress('tel', phone))}
        ${sms && numberLink('Text', sms, numberAddress('sms', sms))}
        ${
          url &&
          (site
            ? html`<a href="${site}" rel="noreferrer">${new URL(site).hostname}</a>`
            : html`<span>${url}</span>`)
        }
        ${hours && html`<span class="hours">${hours}</span>`}
      </li>`
    })}
  </ul>`
}

function numberLink(verb: string, number: string, address: string | undefined) {
  return address
    ? html`<a class="number" href="${address}"
        >${verb === 'Call' && icon('phone')}${verb} ${number}</a
      >`
    : html`<span class="number">${verb} ${number}</span>`
}

function choices({ choices: list = [] }: Answer) {
  return html`<ul class="choices">
    ${list.map(({ label, question }) => html`<li>${askButton(question, label)}</li>`)}
  </ul>`
}

function asks(heading: string, questions: readonly string[]) {
  if (questions.length === 0) return undefined
  return html`<section class="asks" aria-labelledby="asks">
    <h2 id="asks">${heading}</h2>
    <ul>
      ${questions.map((question) => html`<li>${askButton(question, question)}</li>`)}
    </ul>
  </section>`
}

/** Posts, so that the question stands in no address. */
function askButton(question: string, label: string) {
  return html`<form method="post" action="/ask">
    <input type="hidden" name="q" value="${question}" />
    <button class="button">${label}</button>
  </form>`
}

function keep(question: string) {
  return html`<p class="keep">
    <a href="${askAddress(question)}">Link to this question</a>
    <span>Its address holds the question.</span>
  </p>`
}

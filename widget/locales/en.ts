/** The words of the widget. In those of several lines, the first is the head and the rest the body. */
export interface Strings {
  /** BCP 47, of these words and of how dates are written. */
  readonly lang: string
  /** Empty where it follows the page. */
  readonly dir: '' | 'ltr' | 'rtl'
  readonly launcher: string
  readonly title: (name: string) => string
  readonly subtitle: string
  readonly print: string
  readonly restart: string
  readonly close: string
  readonly welcome: string
  readonly often: string
  readonly log: string
  readonly first: string
  readonly again: string
  /** After an answer that was none. */
  readonly rephrase: string
  readonly send: string
  readonly notAdvice: string
  readonly privacy: string
  readonly inEmergency: (phone: string) => string
  readonly about: string
  readonly forget: (topic: string) => string
  readonly asked: string
  readonly waiting: string
  readonly slow: string
  readonly done: (title: string) => string
  readonly exact: string
  readonly closest: string
  readonly readAs: (question: string) => string
  readonly unfold: (words: number) => string
  readonly fold: string
  readonly reviewed: (date: string) => string
  readonly inContext: string
  readonly newTab: string
  readonly copy: string
  readonly copied: string
  readonly notCopied: string
  readonly helpful: string
  readonly notHelpful: string
  readonly why: string
  /** Four, in the order of their codes, with bars between them. */
  readonly reasons: string
  readonly thanks: string
  readonly next: string
  readonly near: string
  readonly none: string
  readonly call: (phone: string) => string
  readonly text: (phone: string) => string
  readonly notNow: string
  readonly notUrgent: string
  readonly notSent: string
  readonly retry: string
  readonly edit: string
  readonly offline: string
  readonly failed: string
  readonly limited: (seconds: number) => string
}

export const english: Strings = {
  // The day stands first.
  lang: 'en-GB',
  dir: '',
  launcher: 'Ask a question',
  title: (name) => `Ask ${name}`,
  subtitle: 'From our health library',
  print: 'Print',
  restart: 'Start over',
  close: 'Close',
  welcome:
    'Ask. We’ll show you the page that answers.\nEvery answer is a word-for-word quote from our health library, with a link to where it stands.',
  often: 'People often ask',
  log: 'Conversation',
  first: 'Ask about a condition or test',
  again: 'Ask another question',
  rephrase: 'Ask in other words',
  send: 'Send',
  notAdvice: 'Not medical advice.',
  privacy: 'Privacy',
  inEmergency: (phone) => `Emergency? Call ${phone}`,
  about: 'About: ',
  forget: (topic) => `Stop asking about ${topic}`,
  asked: 'You asked: ',
  waiting: 'Looking in the library',
  slow: 'Still looking',
  done: (title) => `Answer from ${title}`,
  exact: 'Word for word',
  closest: 'Closest passage, it may not answer',
  readAs: (question) => `Read as “${question}”`,
  unfold: (words) => `Show all ${words} words`,
  fold: 'Show less',
  reviewed: (date) => `reviewed ${date}`,
  inContext: 'Read in context',
  newTab: ', opens in a new tab',
  copy: 'Copy the quote',
  copied: 'Copied with its source',
  notCopied: 'Not copied',
  helpful: 'Helpful',
  notHelpful: 'Not helpful',
  why: 'What was wrong?',
  reasons: 'Another question|Not all of it|Out of date|Unclear',
  thanks: 'Thank you. Noted.',
  next: 'Ask next',
  near: 'Close to it, and we can answer these',
  none: 'None of these',
  call: (phone) => `Call ${phone}`,
  text: (phone) => `Text ${phone}`,
  notNow: 'If this isn’t happening now, we can still look.',
  notUrgent: 'It’s not an emergency',
  notSent: 'Not sent yet',
  retry: 'Try again',
  edit: 'Edit question',
  offline:
    'We can’t reach the library.\nYou seem to be offline. Your question is kept here until you’re back. Phone calls still work.',
  failed: 'Something went wrong on our side.\nYour question is kept.',
  limited: (seconds) => `Too many questions at once.\nTry again in ${seconds} seconds.`,
}

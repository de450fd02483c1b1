import type { Messages } from './messages.ts'

/** Names of the languages that sources are likely to be written in, by primary subtag. */
const languages: Readonly<Record<string, string>> = {
  ar: 'Arabic',
  bn: 'Bengali',
  cs: 'Czech',
  da: 'Danish',
  de: 'German',
  el: 'Greek',
  en: 'English',
  es: 'Spanish',
  fa: 'Persian',
  fi: 'Finnish',
  fr: 'French',
  he: 'Hebrew',
  hi: 'Hindi',
  hu: 'Hungarian',
  id: 'Indonesian',
  it: 'Italian',
  ja: 'Japanese',
  ko: 'Korean',
  nl: 'Dutch',
  no: 'Norwegian',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
  ru: 'Russian',
  sv: 'Swedish',
  th: 'Thai',
  tr: 'Turkish',
  uk: 'Ukrainian',
  vi: 'Vietnamese',
  zh: 'Chinese',
}

const theirs = 'your local emergency number'
const elsewhere = 'In another country, call the number there.'

export const en: Messages = {
  clarify: 'Which of these do you mean?\nOur library has something on each of them.',
  partly: (missing) =>
    `This answers a part of your question. We found nothing clear enough to quote on: ${missing.join(', ')}.`,
  carried: (question, context) => `${question} (${context.join(', ')})`,
  which: 'Which of these?\nChoose one, or ask in other words.',
  replies: {
    'nothing-more': 'That is all this page says.\nAsk about something else, and we’ll look again.',
    'no-reason':
      'Our library doesn’t say why.\nWe looked behind what we quoted, and no sentence there gives the reason.',
    'none-of-these':
      'None of these, then.\nAsk in other words, or name what it is about, and we’ll look again.',
    declined: 'All right.\nAsk on whenever you like.',
    accepted: 'Good.\nAsk on whenever you like.',
  },
  'no-answer': {
    'not-covered':
      'Our library doesn’t answer that.\nWe looked, and no page says it clearly enough to quote. We’d rather tell you than guess.',
    'off-topic':
      'That is outside our library.\nIt holds nothing on this, so there is nothing to quote.',
    'other-subject':
      'Our library doesn’t cover that subject.\nWhat it says is about something else, so we won’t quote it.',
    gap: 'Our source begins a list here, and the list is missing.\nWe can’t tell you what stood in it. The page it comes from may still have it.',
    dose: 'We can’t answer questions about doses.\nPlease ask a pharmacist or your healthcare provider.',
    unclear: 'We couldn’t make out a question.\nTry a few words on what you want to know.',
  },
  language: (sources) => {
    const names = sources.map((source) => languages[source])
    return names.length > 0 && names.every((name) => name !== undefined)
      ? `Our library is written in ${listed(names)}.\nWe can’t read other languages. Please ask in ${listed(names, 'or')}, in a few plain words.`
      : 'Our library is written in another language.\nPlease ask in the language of its pages.'
  },
  urgent: {
    emergency: ({ emergency }) =>
      `Please call ${emergency ?? theirs} now.\nWhat you describe can be an emergency. The people ${emergency ? `at ${emergency}` : 'there'} can help right away. This page can’t. ${elsewhere}`,
    poison: ({ line, emergency }) =>
      `Please call ${line} now.\nThey tell you what to do about poisons, day and night. This page can’t. If anyone has a seizure, can’t be woken or can’t breathe well, call ${emergency ?? theirs} instead. ${elsewhere}`,
    crisis: ({ line, emergency }) =>
      `You don’t have to carry this alone.\n${line ? `People at ${line} listen, day and night. It’s confidential.` : 'Please talk to somebody now.'} If you’re in danger, or somebody else is, call ${emergency ?? theirs}. ${elsewhere}`,
    abuse: ({ emergency }) =>
      `You don’t have to face this alone.\nIf you’re in danger now, or somebody else is, please call ${emergency ?? theirs}. There are people who listen, and who help you plan what to do next. ${elsewhere}`,
  },
  notice: {
    emergency: ({ emergency }) => `If this is happening now, call ${emergency ?? theirs}.`,
    poison: ({ line }) => `If this is happening now, call ${line}.`,
    crisis: ({ line, emergency }) =>
      `If you, or somebody you know, is thinking of suicide: people at ${line ?? emergency ?? theirs} listen, day and night.`,
    abuse: ({ emergency }) => `If you’re in danger now, call ${emergency ?? theirs}.`,
    denied: ({ emergency }) =>
      `You told us that this is no emergency. If that changes, call ${emergency ?? theirs}.`,
  },
  'small-talk': {
    greeting: 'Hello.\nAsk away, and we’ll show you the page that answers.',
    'how-are-you': 'All is well here, thank you for asking.\nWhat would you like to know?',
    thanks: 'You’re welcome.\nAsk again whenever you like.',
    goodbye: 'Goodbye, and take care.\nOur library is here whenever you need it.',
    acknowledgement: 'All right.\nAsk on whenever you like.',
    identity:
      'This is a program, neither a person nor a doctor.\nIt searches our library and shows you what stands there, word for word.',
    capability:
      'Ask a question in your own words, and we’ll look for the page that answers it.\nYou get its own words and a link to where they stand. Where our library says nothing, we tell you so.',
    person: 'There is no person at this end.\nWe can only show you what our library says.',
    praise: 'That is kind of you.\nAsk again whenever you like.',
    complaint:
      'We’re sorry that this didn’t help.\nAsk in other words, or name what it is about, and we’ll look again.',
    apology: 'That’s quite all right.\nAsk whenever you’re ready.',
    laughter: 'Nice to have you here.\nWhat would you like to know?',
  },
  told: 'What would you like to know about it?\nAsk in a few words, and we’ll look for the page that answers.',
  contacts: 'There is no person at this end.\nHere is who you can reach.',
  types: {
    definition: 'definition',
    causes: 'causes',
    symptoms: 'symptoms',
    diagnosis: 'diagnosis',
    treatment: 'treatment',
    prevention: 'prevention',
    outlook: 'outlook',
    duration: 'duration',
    risk: 'risk',
    frequency: 'frequency',
    genes: 'genes',
    inheritance: 'inheritance',
    complications: 'complications',
    stages: 'stages',
    research: 'research',
    contact: 'contact',
    other: 'other',
  },
}

/** "English", "English and Spanish", "English, Spanish and French". */
function listed(names: readonly string[], joint = 'and'): string {
  const last = names.at(-1)!
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${joint} ${last}` : last
}

/** A corpus with documents for agents alone, and the words that give them away. */

/** Stands in the text, title, headings, aliases and metadata of each internal document, and nowhere else. */
export const marker = 'zanzibarquill'

export const agentCorpus: Readonly<Record<string, string>> = {
  'knee-pain.md': `---
title: Knee pain
publisher: Alder Valley Clinic
url: https://clinic.example/knee-pain
reviewedOn: 2025-03-14
collection: patients
---

## How long does knee pain last?

Most sore knees settle within two weeks. A knee that locks needs a doctor.

## How is knee pain treated?

Rest and a cold pack help most sore knees. Some people need a brace.

## What causes knee pain?

Knee pain often follows a fall or a long walk.
`,
  'ankle-sprain.md': `---
title: Ankle sprain
publisher: Alder Valley Clinic
reviewedOn: 2021-02-01
collection: patients
---

## How long does an ankle sprain last?

A mild ankle sprain heals in about four weeks.

## How is an ankle sprain treated?

Keep the ankle raised and wear a bandage. Your ankle may need:

## When should I see a doctor about an ankle sprain?

See a doctor when you cannot put weight on the ankle.
`,
  'call-script.md': `---
title: Call script ${marker}
publisher: Agent desk ${marker}
reviewedOn: 2026-09-12
collection: scripts
audience: internal
aliases: [${marker} desk]
---

## What do I offer a caller with knee pain? ${marker}

Offer the ${marker} desk first, then the nurse line. Never promise a date for knee pain.

## How is the ${marker} refund paid?

The ${marker} refund goes to the caller's card within nine days.
`,
  'notes.jsonl': JSON.stringify({
    id: `note-${marker}`,
    question: `Which ${marker} code closes an ankle sprain call?`,
    answer: `Code 17 closes a ${marker} call about an ankle sprain.`,
    audience: 'internal',
    collection: 'scripts',
  }),
  'site.json': JSON.stringify({
    name: 'Alder Valley Clinic',
    contacts: [{ label: 'Nurse line', phone: '+1 (555) 010-0199', hours: '8 to 20 h' }],
    locale: 'en-US',
    pronunciations: { ankle: 'ANG-kul', knee: 'NEE', 'nobody’s': '"<b>' },
    offlineMaxBytes: 100_000,
  }),
  'partners.json': JSON.stringify([
    { key: 'riverside', origins: ['https://riverside.example'], greeting: 'Ask Riverside.' },
    { key: 'river', origins: ['https://river.example'], collections: ['patients'] },
  ]),
}

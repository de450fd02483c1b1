/** Citations and items as tests need them. */
import type { Citation, Item } from '../../widget/agent/types.ts'

export function citationOf(facts: Partial<Citation> = {}): Citation {
  return {
    documentId: 'knee-pain',
    title: 'Knee pain',
    section: ['Treatment'],
    quote: 'Rest the knee.',
    start: 100,
    end: 114,
    publisher: 'Alder Valley Clinic',
    reviewedOn: '2025-03-14',
    url: 'https://clinic.example/knee-pain',
    language: 'en',
    ...facts,
  }
}

export function itemOf(facts: Partial<Item> = {}): Item {
  return {
    key: 'knee-pain 100',
    citations: [citationOf()],
    audience: 'public',
    language: 'en',
    confidence: 0.9,
    isAnswer: false,
    isClosest: false,
    version: '77f96e0cca21',
    ...facts,
  }
}

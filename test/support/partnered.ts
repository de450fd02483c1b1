import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { build } from '../../src/build/build.ts'
import { readPartners } from '../../src/build/partners.ts'
import { boundRates } from '../../src/cli/rates.ts'
import { release } from '../../src/cli/release.ts'

const page = (title: string, collection: string, more: string) =>
  `---\ntitle: ${title}\ncollection: ${collection}\n---\n\n## What is ${title.toLowerCase()}?\n\n${title} is ${more}.\n\n## How is ${title.toLowerCase()} treated?\n\n${title} is treated with rest.\n`

export const partners = [
  {
    key: 'riverside',
    name: 'Riverside Clinic',
    origins: [
      'https://riverside.example',
      'https://riverside.example:8443',
      'https://*.river.example',
      'http://localhost:3000',
    ],
    collections: ['joints', 'lungs'],
    theme: { scheme: 'light', position: 'start', accent: '#1d4f91', radius: 8, size: 17 },
    locale: 'en-GB',
    contacts: [{ label: 'Front desk', phone: '020 7946 0000' }],
    greeting: 'Ask the library of Riverside.',
    expires: '2026-12-31',
  },
  { key: 'open', origins: ['https://open.example'] },
  { key: 'busy', origins: ['https://busy.example'], rate: 'PARTNER_RATE' },
  { key: 'old', origins: ['https://old.example'], expires: '2026-01-31' },
  { key: 'spanish', origins: ['https://deep.river.example'], locale: 'es' },
]

const corpus = {
  'gout.md': page('Gout', 'joints', 'a kind of arthritis'),
  'asthma.md': page('Asthma', 'lungs', 'a disease of the airways'),
  'angina.md': page('Angina', 'hearts', 'a pain in the chest'),
  'site.json': JSON.stringify({
    name: 'Alder Valley',
    greeting: 'Ask us.',
    contacts: [{ label: 'Nurse line', phone: '+1 (555) 010-0199' }],
    locale: 'en-US',
  }),
  'partners.json': JSON.stringify(partners),
}

/** Builds a corpus with partners, which the worker's tests cannot: there is no file system in workerd. */
export default async function setup(project: TestProject): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'partnered-'))
  try {
    for (const [name, content] of Object.entries(corpus)) {
      writeFileSync(join(folder, name), content)
    }
    const { files, summary } = (await build({ corpus: folder, release })).get('public')!
    const built = readPartners(folder, { rates: boundRates(), collections: summary.collections })
    project.provide('partnered', {
      ...Object.fromEntries(files),
      'partners.json': JSON.stringify(built),
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

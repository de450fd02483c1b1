import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { build } from '../../src/build/build.ts'
import { release } from '../../src/cli/release.ts'

const corpus = {
  'gout.md':
    '# Gout\n\n## What is gout?\n\nGout is a kind of arthritis.\n\n## How is gout treated?\n\nGout is treated with rest.\n',
  'site.json': JSON.stringify({
    name: 'Riverside <Clinic>',
    topic: 'gout',
    greeting: 'Ask us about gout.',
    contacts: [
      {
        label: 'Nurse line',
        phone: '+1 (555) 010-0199',
        url: 'https://clinic.example/help',
        hours: 'Mon to Fri',
      },
    ],
    disclaimer: 'No substitute for a visit',
    locale: 'en-GB',
    suggestions: ['how do they treat gout'],
    emergencyContacts: [{ label: 'Ward', phone: '555 0142' }],
    pronunciations: { gout: 'GOWT' },
  }),
}

/** Builds a corpus with a site.json, which the worker's tests cannot: there is no file system in workerd. */
export default async function setup(project: TestProject): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clinic-'))
  try {
    for (const [name, content] of Object.entries(corpus)) {
      writeFileSync(join(folder, name), content)
    }
    const built = await build({ corpus: folder, release })
    project.provide('clinic', Object.fromEntries(built.get('public')!.files))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

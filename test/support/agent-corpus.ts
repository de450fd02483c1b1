import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { build } from '../../src/build/build.ts'
import { release } from '../../src/cli/release.ts'
import { agentCorpus } from './agents.ts'

/** Builds a corpus with internal documents for the worker's tests: there is no file system in workerd. */
export default async function setup(project: TestProject): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'agents-'))
  try {
    for (const [name, content] of Object.entries(agentCorpus)) {
      writeFileSync(join(folder, name), content)
    }
    const built = await build({ corpus: folder, release })
    const files = [...built].flatMap(([audience, artifact]) =>
      [...artifact.files].map(([name, content]) => [`artifacts/${audience}/${name}`, content]),
    )
    project.provide('agentFiles', Object.fromEntries(files) as Record<string, string>)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

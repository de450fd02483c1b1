import { readArtifact, writeArtifact } from '../../../src/build/artifact.ts'
import { build } from '../../../src/build/build.ts'
import { release } from '../../../src/cli/release.ts'
import { progressLine } from '../../../src/cli/report.ts'
import { answer } from '../../../src/core/answer.ts'
import type { Answer } from '../../../src/core/types.ts'
import type { Engine, Index } from './engine.ts'

/** Ours: the whole way from question to cited answer. */
export const verbatim: Engine = {
  name: 'Verbatim',
  setting: `${release}, as it comes`,
  async build({ path }, folder) {
    const built = await build({ corpus: path, release, onProgress: progressLine() })
    writeArtifact(folder, built.get('public')!.files)
  },
  async load(folder) {
    const artifact = await readArtifact(folder)
    return {
      search: (question) => answer(artifact, { question }),
      reply: ({ kind, text, passages }) => ({
        documents: passages.map(({ documentId }) => documentId),
        ...(kind === 'answer' && { shown: text }),
      }),
    } satisfies Index<Answer>
  },
}

import { join } from 'node:path'
import { root } from '../../src/cli/release.ts'
import { buildArtifacts, buildFrontEnd, defaultAssets } from '../../src/cli/site.ts'

/** Builds what is served: the tests in workerd and in Chromium run against the real files. */
export default async function setup(): Promise<void> {
  await buildArtifacts(join(root, 'corpus'), defaultAssets)
  await buildFrontEnd(defaultAssets)
}

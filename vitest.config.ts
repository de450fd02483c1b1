import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // vitest 5.1 cannot read its module cache inside workerd.
    fsModuleCache: false,
    projects: [
      {
        test: {
          name: 'node',
          include: ['test/*.test.ts', 'test/{core,build,cli,api,bench,safety}/**/*.test.ts'],
        },
      },
      {
        plugins: [cloudflareTest({ wrangler: { configPath: './wrangler.toml' } })],
        test: {
          name: 'workerd',
          include: ['test/worker/**/*.test.ts'],
          globalSetup: [
            'test/support/build.ts',
            'test/support/operator.ts',
            'test/support/partnered.ts',
            'test/support/agent-corpus.ts',
            'test/support/access.ts',
          ],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/{widget,browser,golden,agent}/**/*.test.ts'],
          globalSetup: ['test/support/build.ts', 'test/support/serve.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})

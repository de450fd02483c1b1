import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { root } from '../../src/cli/release.ts'
import type { Answer } from '../../src/core/types.ts'
import { corpusOf } from '../support/corpus.ts'
import { freePort } from '../../src/cli/port.ts'

const page = (answer: string) => `# Opening hours\n\n## When are you open?\n\n${answer}\n`

let folder: string
let address: string
let running: ChildProcess
let output = ''

beforeAll(async () => {
  folder = corpusOf({ 'corpus/hours.md': page('We are open on Mondays.') })
  const port = await freePort()
  address = `http://localhost:${port}`
  running = spawn(
    process.execPath,
    [
      join(root, 'src/cli/start.ts'),
      '--corpus',
      'corpus',
      '--out',
      'assets',
      '--port',
      String(port),
    ],
    { cwd: root, env: { ...process.env, INIT_CWD: folder }, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  for (const stream of [running.stdout!, running.stderr!]) {
    stream.on('data', (chunk: Buffer) => void (output += chunk.toString()))
  }
  await vi.waitFor(() => expect(output).toContain(`Verbatim is at ${address}`), { timeout: 50_000 })
})

afterAll(async () => {
  if (running.exitCode !== null) return
  running.kill()
  await once(running, 'exit')
})

async function ask(): Promise<string> {
  const response = await fetch(`${address}/api/ask?q=when+are+you+open`)
  return ((await response.json()) as Answer).text
}

test('serves a corpus, and the next answer comes from the new text when a file changes', async () => {
  expect(await ask()).toBe('We are open on Mondays.')
  writeFileSync(join(folder, 'corpus/hours.md'), page('We are open on Tuesdays.'))
  await vi.waitFor(() => expect(output).toContain('The next answer comes from the new text.'), {
    timeout: 20_000,
  })
  expect(await ask()).toBe('We are open on Tuesdays.')
})

test('a change of the site’s settings is served too', async () => {
  writeFileSync(join(folder, 'corpus/site.json'), '{"name": "Riverside Clinic"}')
  await vi.waitFor(
    async () =>
      expect(await (await fetch(`${address}/api/site`)).json()).toMatchObject({
        name: 'Riverside Clinic',
      }),
    { timeout: 20_000 },
  )
})

test('goes on serving the old text while a file is broken, and says what is wrong', async () => {
  writeFileSync(join(folder, 'corpus/new.md'), '---\nreviewedOn: soon\n---\nText.')
  await vi.waitFor(() => expect(output).toContain('The old text goes on being served.'), {
    timeout: 20_000,
  })
  expect(output).toMatch(/new\.md:2: reviewedOn: expected a date like 2026-01-31, got "soon"/)
  expect(await ask()).toBe('We are open on Tuesdays.')
})

test('says so when the port is taken, and ends', async () => {
  const port = new URL(address).port
  const second = spawn(process.execPath, [join(root, 'src/cli/start.ts'), '--port', port], {
    cwd: root,
  })
  let said = ''
  second.stderr.on('data', (chunk: Buffer) => void (said += chunk.toString()))
  await once(second, 'exit')
  expect(second.exitCode).toBe(1)
  expect(said).toBe(
    `Port ${port} is taken by another program. Choose another one: npm start -- --port ${Number(port) + 1}\n`,
  )
})

test('sees a folder that is taken away and put back', async () => {
  const corpus = join(folder, 'corpus')
  rmSync(corpus, { recursive: true })
  await new Promise((resolve) => void setTimeout(resolve, 1_000))
  mkdirSync(corpus)
  writeFileSync(join(corpus, 'hours.md'), page('We are open on Fridays.'))
  await vi.waitFor(async () => expect(await ask()).toBe('We are open on Fridays.'), {
    timeout: 20_000,
  })
})

test('ends when it is told to, and takes the server with it', async () => {
  running.kill('SIGINT')
  await once(running, 'exit')
  await expect(fetch(`${address}/healthz`)).rejects.toThrow()
})

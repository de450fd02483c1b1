import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readArtifact } from '../../src/build/artifact.ts'
import { root } from '../../src/cli/release.ts'
import { defaultAssets } from '../../src/cli/site.ts'
import { answer } from '../../src/core/answer.ts'
import type { loadArtifact } from '../../src/core/artifact.ts'
import type { Answer, Question } from '../../src/core/types.ts'
import { newPage, server } from '../support/browser.ts'

const questions: Question[] = [
  { question: 'will it show up on an x-ray?' },
  { question: 'how long does it last?', explain: true },
  { question: 'What is the difference between BME and BMES?' },
  { question: 'swelling of the bone marrow: reasons' },
  { question: 'is it painfull' },
  { question: 'Sjögren’s 骨髓 🙂 ﬁ' },
  { question: 'what is the capital of france' },
  { question: '' },
  { question: 'x '.repeat(1_000) },
  {
    question: 'what is bone marrow edema?',
    turns: [
      { question: 'hi', kind: 'answer', shown: ['about#0'], offered: ['bone-marrow-edema#2'] },
    ],
  },
]

/** The engine as a page loads it: the same files, bundled. */
async function engineForBrowsers(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { answer } from './answer.ts'; export { loadArtifact } from './artifact.ts'`,
      resolveDir: join(root, 'src/core'),
    },
    bundle: true,
    format: 'iife',
    globalName: 'engine',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
  })
  return outputFiles[0]!.text
}

interface Engine {
  readonly answer: typeof answer
  readonly loadArtifact: typeof loadArtifact
}

const host = createServer()
let origin = ''

beforeAll(async () => {
  const engine = await engineForBrowsers()
  host.on('request', ({ url }, response) => {
    const isEngine = url === '/engine.js'
    response.setHeader('Content-Type', isEngine ? 'text/javascript' : 'text/html')
    response.end(isEngine ? engine : '<!doctype html><title>host</title>')
  })
  await once(host.listen(0), 'listening')
  origin = `http://localhost:${(host.address() as AddressInfo).port}`
})
afterAll(() => void host.close())

async function inNode(): Promise<Answer[]> {
  const artifact = await readArtifact(join(defaultAssets, 'artifacts/public'))
  return questions.map((question) => answer(artifact, question))
}

async function inChromium(): Promise<Answer[]> {
  const { page } = await newPage()
  const artifact = await Promise.all(
    ['manifest.json', ...(await fileNames())].map(async (name) => [
      name,
      await (await fetch(`${server()}/artifacts/public/${name}`)).json(),
    ]),
  )
  await page.goto(origin)
  await page.addScriptTag({ url: '/engine.js' })
  return page.evaluate(
    async ({ files, asked }) => {
      const { answer: answerHere, loadArtifact } = (globalThis as unknown as { engine: Engine })
        .engine
      const contents = new Map(files as [string, unknown][])
      const loaded = await loadArtifact(async (name: string) => contents.get(name))
      return asked.map((question) => answerHere(loaded, question))
    },
    { files: artifact, asked: questions },
  )
}

async function fileNames(): Promise<string[]> {
  const manifest = await (await fetch(`${server()}/artifacts/public/manifest.json`)).json()
  const { index, documents } = manifest as { index: string; documents: string[] }
  return [index, ...documents]
}

async function inWorkerd(question: Question): Promise<string> {
  const response = await fetch(`${server()}/api/ask`, {
    method: 'POST',
    headers: { 'Content-Type': 'text/plain' },
    body: JSON.stringify(question),
  })
  return response.text()
}

test('Node, workerd and Chromium give the same answers, byte for byte', async () => {
  const fromNode = (await inNode()).map((reply) => JSON.stringify(reply))
  const fromChromium = (await inChromium()).map((reply) => JSON.stringify(reply))
  expect(fromChromium).toEqual(fromNode)
  for (const [i, question] of questions.entries()) {
    // The API takes no empty question; the engine does.
    if (question.question !== '') expect(await inWorkerd(question)).toBe(fromNode[i])
  }
  expect(fromNode.filter((reply) => reply.includes('"kind":"answer"')).length).toBeGreaterThan(4)
})

import { expect, test } from 'vitest'
import { addressOf } from '../../src/core/text-fragment.ts'
import type { Document } from '../../src/core/types.ts'
import { artifactOf } from '../support/corpus.ts'

const url = 'https://clinic.example/knee'

async function documentOf(body: string, source = url): Promise<Document> {
  const artifact = await artifactOf({
    'knee.md': `---\ntitle: Knee\nurl: ${source}\n---\n${body}\n`,
  })
  return artifact.documents.get('knee')!
}

function addressIn(document: Document, quote: string): string | undefined {
  const start = document.text.indexOf(quote)
  return addressOf(document, { start, end: start + quote.length })
}

test('a short sentence stands in the address whole, its hyphens encoded', async () => {
  const document = await documentOf('Rest first. An X-ray shows breaks, not swelling.')
  expect(addressIn(document, 'An X-ray shows breaks, not swelling.')).toBe(
    `${url}#:~:text=An%20X%2Dray%20shows%20breaks%2C%20not%20swelling.`,
  )
})

test('of a long one its first and last five words do', async () => {
  const long =
    'Most people with a sore knee feel better after two weeks of rest and gentle exercise.'
  const document = await documentOf(`Rest first. ${long}`)
  expect(addressIn(document, long)).toBe(
    `${url}#:~:text=Most%20people%20with%20a%20sore,of%20rest%20and%20gentle%20exercise.`,
  )
})

test('text over several blocks is given by words of its first and of its last', async () => {
  const document = await documentOf(
    'Causes of a sore knee include:\n\n- worn joints\n- an old injury',
  )
  const { text } = document
  const start = text.indexOf('Causes of a')
  expect(addressOf(document, { start, end: text.length })).toBe(
    `${url}#:~:text=Causes%20of%20a%20sore%20knee,an%20old%20injury`,
  )
})

test('an anchor of the page is kept', async () => {
  const document = await documentOf('Rest comes first.', `${url}#home`)
  expect(addressIn(document, 'Rest comes first.')).toBe(`${url}#home:~:text=Rest%20comes%20first.`)
})

test('where the words stand earlier too, in whatever case, there is no address', async () => {
  const document = await documentOf('We say: REST COMES FIRST. And again.\n\nRest comes first.')
  expect(addressIn(document, 'Rest comes first.')).toBeUndefined()
})

test('a document without a web address has none', async () => {
  const artifact = await artifactOf({ 'knee.md': '---\ntitle: Knee\n---\nRest comes first.\n' })
  expect(addressIn(artifact.documents.get('knee')!, 'Rest comes first.')).toBeUndefined()
})

import { describe, expect, test } from 'vitest'
import { newQuery } from '../../src/core/question/query.ts'
import { newNaming, titleShare } from '../../src/core/subject.ts'
import { artifactOf } from '../support/corpus.ts'

const { documents, retriever, forward } = await artifactOf({
  'heart.md': '# Myocardial infarction\n\nMyocardial infarction is sudden.',
  'brain.md': '# Cerebral infarction\n\nCerebral infarction is sudden.',
})
const share = (id: string, question: string) =>
  titleShare(
    forward.names([...documents.keys()].indexOf(id)),
    newNaming(newQuery(question, retriever), forward.dictionary),
    forward.dictionary,
  )

describe('the share of a title that a question names', () => {
  test('is 1 where it is named in another wording', () => {
    expect(share('heart', 'what is a heart attack?')).toBe(1)
  })

  test('has nothing of another wording that is there in part', () => {
    expect(share('brain', 'what is a heart attack?')).toBe(0)
  })
})

import { describe, expect, test } from 'vitest'
import { newQuery } from '../../src/core/query.ts'
import { newNaming, titleShare } from '../../src/core/subject.ts'
import { artifactOf } from '../support/corpus.ts'

const { documents, retriever, forward } = await artifactOf({
  'heart.md': '# Myocardial infarction\n\nMyocardial infarction is sudden.',
  'brain.md': '# Cerebral infarction\n\nCerebral infarction is sudden.',
  'attack.md': '# Transient ischemic attack\n\nTransient ischemic attack (TIA) is sudden.',
  'other.md': '# Gout\n\nUnlike a stroke or a transient ischemic attack (TIA), gout hurts.',
})
const share = (id: string, question: string) => {
  const { full, short } = forward.names([...documents.keys()].indexOf(id))
  return titleShare(
    [...full, ...short],
    newNaming(newQuery(question, retriever), forward.dictionary),
    forward.dictionary,
  )
}

describe('the share of a title that a question names', () => {
  test('is 1 where it is named in another wording', () => {
    expect(share('heart', 'what is a heart attack?')).toBe(1)
  })

  test('has nothing of another wording that is there in part', () => {
    expect(share('brain', 'what is a heart attack?')).toBe(0)
  })

  test('is 1 where it is named by its abbreviation', () => {
    expect(share('attack', 'what is TIA?')).toBe(1)
  })

  test('has nothing of an abbreviation that stands for something else', () => {
    expect(share('other', 'what is TIA?')).toBe(0)
  })
})

import { expect, test } from 'vitest'
import { titlesOf } from '../../src/build/titles.ts'

test('takes off the wording that stands before many titles', () => {
  const subjects = ['Gout', 'High blood pressure', 'Causes of Diabetes']
  const templates = [
    'What is (are) {} ?',
    'What are the genetic changes related to {} ?',
    'Do you have information about {}',
  ]
  for (const template of templates) {
    expect(titlesOf(subjects.map((subject) => template.replace('{}', subject)))).toEqual(subjects)
  }
})

test('takes off what is asked behind the title', () => {
  expect(titlesOf(['Is Gout inherited?', 'Is Asthma inherited?'])).toEqual(['Gout', 'Asthma'])
})

test('takes off leading function words where the corpus is too small to tell', () => {
  expect(titlesOf(['What is the Marfan syndrome?'])).toEqual(['Marfan syndrome'])
})

test('keeps a question that has nothing else', () => {
  expect(titlesOf(['What is it?'])).toEqual(['What is it'])
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BrokenCorpusError, type CorpusError } from '../../src/build/errors.ts'
import { build } from '../../src/build/build.ts'
import { readSite } from '../../src/build/site.ts'
import { root } from '../../src/cli/release.ts'
import { answer } from '../../src/core/answer.ts'
import { artifactOf, buildOf, corpusOf } from '../support/corpus.ts'

const gout = '# Gout\n\n## What is gout?\n\nA kind of arthritis.'
const contacts = [{ label: 'Nurse line', phone: '+1 (555) 010-0199', hours: 'Mon to Fri' }]
const everything = {
  name: 'Riverside Clinic',
  topic: 'gout',
  greeting: 'Ask us about gout.',
  contacts,
  disclaimer: 'Not medical advice.',
  locale: 'en-GB',
  suggestions: ['What is gout?'],
  emergencyContacts: [{ label: 'Ward', phone: '15' }],
  pronunciations: { gout: 'GOWT' },
}

function read(content: string) {
  const warnings: string[] = []
  const settings = readSite(corpusOf({ 'site.json': content }), (it) => warnings.push(it))
  return { ...settings, warnings }
}

function problems(content: string): readonly CorpusError[] {
  try {
    read(content)
  } catch (error) {
    if (error instanceof BrokenCorpusError) return error.problems
    throw error
  }
  return []
}

describe('site.json', () => {
  test('may hold every field, or none', () => {
    const { suggestions: _, ...site } = everything
    expect(read(JSON.stringify(everything)).site).toEqual(site)
    expect(read('{}').site).toEqual({})
  })

  test('is described by an example that has every field', () => {
    const readme = readFileSync(join(root, 'corpus/README.md'), 'utf8')
    const { site, questions, warnings } = read(/```json\n(.*?)```/s.exec(readme)![1]!)
    expect(Object.keys({ ...site, suggestions: questions }).toSorted()).toEqual(
      Object.keys(everything).toSorted(),
    )
    expect(warnings).toEqual([])
  })

  test('is read as text is: byte order mark, Windows line ends, tabs', () => {
    expect(read('\uFEFF{\r\n\t"name": " Clinic ",\r\n\t"locale": "en-us"\r\n}\r\n').site).toEqual({
      name: 'Clinic',
      locale: 'en-US',
    })
  })

  test('is no part of a corpus that is one file, and need not be there', () => {
    const folder = corpusOf({ 'gout.md': gout, 'site.json': '{"name":"Clinic"}' })
    expect(readSite(join(folder, 'gout.md'), () => {}).site).toEqual({})
    expect(readSite(corpusOf({ 'gout.md': gout }), () => {}).site).toEqual({})
  })

  test('a field that it does not have is warned of with its line, and ignored', () => {
    const { site, warnings } = read(
      '{\n "name": "Clinic",\n "colour": "red",\n "contacts": [\n' +
        '  { "label": "Nurse", "phone": "555 0100",\n    "fax": "1" }]\n}',
    )
    expect(site).toEqual({ name: 'Clinic', contacts: [{ label: 'Nurse', phone: '555 0100' }] })
    expect(warnings).toEqual([
      expect.stringMatching(/site\.json:3: unknown field "colour" is ignored\.$/),
      expect.stringMatching(/site\.json:6: unknown field "fax" is ignored\.$/),
    ])
  })

  test.each([
    '911',
    '15 15 15',
    '+44 20 7946 0000',
    '(555) 010-0199',
    '555.010.0199',
    '+(49) 30 12',
  ])('takes the number %s', (phone) => {
    expect(problems(JSON.stringify({ contacts: [{ label: 'Desk', phone }] }))).toEqual([])
  })
})

describe('a broken site.json is an error that names file, line, field and remedy', () => {
  const contact = (fields: string) => `{\n "contacts": [\n  { ${fields} }\n ]\n}`

  test.each<[string, string, string, number, RegExp]>([
    ['no JSON', '{\n "name": "Clinic",\n}', 'site-syntax', 3, /not JSON/],
    ['no fields', '["Clinic"]', 'site-syntax', 1, /holds no fields/],
    ['bytes that are no text', '{"name": "\0"}', 'binary', 1, /zero byte/],
    [
      'a name that is a number',
      '{\n "name": 7}',
      'site-field',
      2,
      /name: expected a text, got 7\./,
    ],
    ['an empty text', '{"greeting":\n " "}', 'site-field', 2, /greeting: expected some words/],
    ['two lines', '{"disclaimer": "One\\ntwo"}', 'site-field', 1, /disclaimer: expected one line/],
    [
      'pronunciations in a list',
      '{\n "pronunciations":\n ["edema"]}',
      'site-field',
      3,
      /pronunciations: expected words and how they are said in \{ \}, got .*\. Write \{"edema": "ih-DEE-muh"\}/,
    ],
    [
      'a word said as nothing',
      '{"pronunciations": {\n "gout": "GOWT",\n "edema": ""}}',
      'site-field',
      3,
      /pronunciations\.edema: expected some words/,
    ],
    [
      'no word that is said',
      '{"pronunciations": {\n "": "GOWT"}}',
      'site-field',
      2,
      /pronunciations.*: expected words of at most 60 characters as names/,
    ],
    ['no pronunciation', '{"pronunciations": {}}', 'site-field', 1, /expected at least one/],
    ['half a character', '{"topic": "\\ud83d"}', 'site-field', 1, /topic: .* half a one/],
    ['too long a name', `{"name": "${'x'.repeat(61)}"}`, 'site-field', 1, /at most 60 characters/],
    [
      'the wrong case',
      '{\n "Name": "Clinic"}',
      'site-field',
      2,
      /no field "Name". Write it "name"\./,
    ],
    [
      'no locale',
      '{\n "locale": "en_US"}',
      'site-field',
      2,
      /locale: .* like en-US, got "en_US"\./,
    ],
    ['no list', '{"contacts":\n {}}', 'site-field', 2, /contacts: expected a list/],
    ['an empty list', '{"suggestions": []}', 'site-field', 1, /suggestions: expected at least one/],
    [
      'a contact without a label',
      contact('"phone": "911"'),
      'site-field',
      3,
      /contacts\[0\]\.label/,
    ],
    ['a contact without a way', contact('"label": "Desk"'), 'site-field', 3, /a way to reach/],
    [
      'a number in words',
      contact('"label": "Desk",\n "phone": "call us"'),
      'site-field',
      4,
      /contacts\[0\]\.phone: expected a phone number: .* got "call us"\. A contact has/,
    ],
    [
      'a short number',
      contact('"label": "Desk", "sms": "12"'),
      'site-field',
      3,
      /3 digits or more/,
    ],
    ['a plus within', contact('"label": "Desk", "phone": "12+34"'), 'site-field', 3, /\+ before/],
    [
      'an address that runs',
      contact('"label": "Desk", "url": "javascript:alert(1)"'),
      'site-field',
      3,
      /contacts\[0\]\.url: expected an address that begins with http/,
    ],
    [
      'an emergency number in words',
      '{"emergencyContacts": [{"label": "Ward",\n "phone": "one"}]}',
      'site-field',
      2,
      /emergencyContacts\[0\]\.phone/,
    ],
  ])('%s', (_, content, code, line, message) => {
    const [problem, ...more] = problems(content)
    expect(more).toEqual([])
    expect(problem).toMatchObject({ code, line, message: expect.stringMatching(message) })
    expect(problem!.file).toMatch(/site\.json$/)
    expect(problem!.remedy).toMatch(/^[A-Z].+\.$/)
  })

  test('all that is wrong is told at once, in the order of the lines, documents included', async () => {
    const content = '{\n "name": 7,\n "Topic": "gout",\n "locale": "?"\n}'
    expect(problems(content).map(({ line }) => line)).toEqual([2, 3, 4])
    const corpus = corpusOf({ 'site.json': content, 'a.jsonl': '{' })
    const error = await build({ corpus, release: '1.0.0' }).catch((it: unknown) => it)
    expect((error as BrokenCorpusError).problems.map(({ code }) => code)).toEqual([
      'record-syntax',
      'site-field',
      'site-field',
      'site-field',
    ])
  })
})

describe('what the operator says', () => {
  test('travels in the artifact, and is nothing where nothing is said', async () => {
    const { site } = await artifactOf({ 'gout.md': gout, 'site.json': JSON.stringify(everything) })
    expect(site).toEqual({
      ...everything,
      suggestions: [{ question: 'What is gout?', passageId: 'gout#0' }],
    })
    expect((await artifactOf({ 'gout.md': gout })).site).toEqual({})
  })

  test('counts for the version', async () => {
    const versionOf = async (files: Record<string, string>) =>
      (await buildOf({ 'gout.md': gout, ...files })).get('public')!.summary.version
    const versions = [
      await versionOf({}),
      await versionOf({ 'site.json': '{"name":"One"}' }),
      await versionOf({ 'site.json': '{"name":"Two"}' }),
    ]
    expect(new Set(versions).size).toBe(3)
    expect(await versionOf({ 'site.json': '{}' })).toBe(versions[0])
  })

  test('an abstention offers the contacts, an answer does not', async () => {
    const artifact = await artifactOf({
      'gout.md': gout,
      'site.json': JSON.stringify({ contacts }),
    })
    const refusal = answer(artifact, { question: 'what is the capital of France?' })
    expect(refusal).toMatchObject({ kind: 'no-answer', contacts })
    expect(answer(artifact, { question: 'what is gout?' })).not.toHaveProperty('contacts')
    const silent = await artifactOf({ 'gout.md': gout })
    expect(answer(silent, { question: 'what is the capital of France?' })).not.toHaveProperty(
      'contacts',
    )
  })
})

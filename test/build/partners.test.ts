import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { BrokenCorpusError, type CorpusError } from '../../src/build/errors.ts'
import { readPartners } from '../../src/build/partners.ts'
import { root } from '../../src/cli/release.ts'
import { corpusOf } from '../support/corpus.ts'

const rate = { binding: 'PARTNER_RATE', limit: 60, period: 60 }
const known = { rates: [rate], collections: ['joints', 'lungs'] }
const everything = {
  key: 'riverside',
  name: 'Riverside Clinic',
  origins: ['https://riverside.example', 'https://*.riverside.example'],
  collections: ['joints'],
  theme: { scheme: 'dark', position: 'start', accent: '#1d4f91', radius: 8, size: 17 },
  locale: 'en-GB',
  contacts: [{ label: 'Desk', phone: '555 0100' }],
  greeting: 'Ask us.',
  rate: 'PARTNER_RATE',
  expires: '2027-01-31',
}

const read = (content: string) => readPartners(corpusOf({ 'partners.json': content }), known)

function problems(content: string): readonly CorpusError[] {
  try {
    read(content)
  } catch (error) {
    if (error instanceof BrokenCorpusError) return error.problems
    throw error
  }
  return []
}

describe('partners.json', () => {
  test('may hold every field; a rate comes with its limit', () => {
    expect(read(JSON.stringify([everything]))?.partners).toEqual([{ ...everything, rate }])
  })

  test('needs a key and an origin, and no more', () => {
    const least = { key: 'a', origins: ['https://a.example'] }
    expect(read(JSON.stringify([least]))?.partners).toEqual([least])
  })

  test('is nothing where there is none, also of a corpus that is one file', () => {
    const folder = corpusOf({ 'a.md': '# A\n\nText.', 'partners.json': '[]' })
    expect(readPartners(join(folder, 'a.md'), known)).toBeUndefined()
    expect(readPartners(corpusOf({ 'a.md': '# A\n\nText.' }), known)).toBeUndefined()
    expect(readPartners(folder, known)?.partners).toEqual([])
  })

  test('is described in the README by an example that can be built', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8')
    const [, example] = /## Partner sites[\s\S]*?```json\n([\s\S]*?)```/.exec(readme)!
    const [first] = readPartners(corpusOf({ 'partners.json': example! }), {
      rates: [rate],
      collections: ['joints'],
    })!.partners
    expect(Object.keys(first!).toSorted()).toEqual(Object.keys(everything).toSorted())
  })

  test('tells each edition from the next', () => {
    const versionOf = (greeting: string) =>
      read(JSON.stringify([{ ...everything, greeting }]))?.version
    expect(versionOf('One.')).toBe(versionOf('One.'))
    expect(versionOf('One.')).not.toBe(versionOf('Two.'))
  })

  test.each([
    ['https://Clinic.Example', 'https://clinic.example'],
    ['https://clinic.example:443', 'https://clinic.example'],
    ['https://clinic.example:8443', 'https://clinic.example:8443'],
    ['https://*.Clinic.example:8443', 'https://*.clinic.example:8443'],
    ['https://bücher.example', 'https://xn--bcher-kva.example'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
  ])('reads the origin %s as %s', (written, parsed) => {
    expect(read(JSON.stringify([{ key: 'a', origins: [written] }]))?.partners[0]!.origins).toEqual([
      parsed,
    ])
  })
})

describe('a broken partners.json is an error that names file, line, record, field and remedy', () => {
  const record = (fields: string) =>
    `[\n {"key": "one", "origins": ["https://one.example"],\n  ${fields}}\n]`
  const withOrigin = (origin: string) =>
    `[{"key": "one",\n "origins": [${JSON.stringify(origin)}]}]`

  test.each<[string, string, string, number, RegExp]>([
    ['no JSON', '[\n {"key": "one",}]', 'partners-syntax', 2, /not JSON/],
    ['no list', '{"key": "one"}', 'partners-syntax', 1, /no list of partners/],
    ['a record that is none', '[\n "one"]', 'partners-field', 2, /record 1: expected a record in/],
    [
      'no key',
      '[{"origins": ["https://a.example"]}]',
      'partners-field',
      1,
      /record 1: key: expected a key/,
    ],
    [
      'a key that is no name',
      '[{"key": "One two", "origins": ["https://a.example"]}]',
      'partners-field',
      1,
      /key: expected/,
    ],
    [
      'no origins',
      '[{"key": "one"}]',
      'partners-field',
      1,
      /partner "one": origins: expected a list/,
    ],
    [
      'no origin',
      '[{"key": "one", "origins": []}]',
      'partners-field',
      1,
      /origins: expected at least one/,
    ],
    [
      'an unknown field',
      record('"colour": "red"'),
      'partners-field',
      3,
      /partner "one": There is no field "colour"\. Take it out\./,
    ],
    [
      'the wrong case',
      record('"Rate": "PARTNER_RATE"'),
      'partners-field',
      3,
      /no field "Rate"\. Write it "rate"\./,
    ],
    [
      'an unknown field of a theme',
      record('"theme": {\n "font": "x"}'),
      'partners-field',
      4,
      /no field "theme\.font"/,
    ],
    [
      'an unknown field of a contact',
      record('"contacts": [{"label": "a", "phone": "911",\n "fax": "1"}]'),
      'partners-field',
      4,
      /no field "contacts\[0\]\.fax"/,
    ],
    [
      'a rate that is not bound',
      record('"rate": "RATE"'),
      'partners-field',
      3,
      /rate: wrangler\.toml binds no rate limit "RATE"\. It binds "PARTNER_RATE" \(60 in 60 s\)\./,
    ],
    [
      'a collection that is not there',
      record('"collections": ["joints",\n "hearts"]'),
      'partners-field',
      4,
      /collections\[1\]: no public document is in a collection "hearts"\. There are "joints", "lungs"\./,
    ],
    [
      'no collection',
      record('"collections": []'),
      'partners-field',
      3,
      /collections: expected at least one/,
    ],
    [
      'a colour in words',
      record('"theme": {"accent": "red"}'),
      'partners-field',
      3,
      /theme\.accent: expected a colour like #0a5c68, got "red"/,
    ],
    [
      'a date that is none',
      record('"expires": "2027-02-30"'),
      'partners-field',
      3,
      /expires: expected a date/,
    ],
    [
      'no locale',
      record('"locale": "en_US"'),
      'partners-field',
      3,
      /locale: expected a language tag/,
    ],
    [
      'a contact without a way',
      record('"contacts": [{"label": "Desk"}]'),
      'partners-field',
      3,
      /contacts\[0\]: expected a way to reach/,
    ],
    [
      'a key that stands twice',
      '[{"key": "one", "origins": ["https://a.example"]},\n {"key": "one", "origins": ["https://b.example"]}]',
      'partners-field',
      2,
      /key: "one" stands in partner "one" already/,
    ],
    [
      'an origin of two partners',
      '[{"key": "one", "origins": ["https://a.example"]},\n {"key": "two", "origins": ["https://A.example:443"]}]',
      'partners-field',
      2,
      /partner "two": origins\[0\]: https:\/\/a\.example stands in partner "one" already/,
    ],
    [
      'an origin named twice',
      '[{"key": "one", "origins": ["https://a.example",\n "https://a.example"]}]',
      'partners-field',
      2,
      /origins\[1\]/,
    ],
  ])('%s', (_, content, code, line, message) => {
    const [problem, ...more] = problems(content)
    expect(more).toEqual([])
    expect(problem).toMatchObject({ code, line, message: expect.stringMatching(message) })
    expect(problem!.file).toMatch(/partners\.json$/)
    expect(problem!.remedy).toMatch(/^[A-Z].+\.$/s)
  })

  test.each([
    'clinic.example',
    'https://clinic.example/',
    'https://clinic.example/help',
    'https://clinic.example?x',
    'https://user@clinic.example',
    'http://clinic.example',
    'http://localhost.clinic.example',
    'ftp://clinic.example',
    'https://',
    'https://*',
    'https://*.example',
    'https://*clinic.example',
    'https://www.*.example',
    'https://*.*.clinic.example',
    'https://*.127.0.0.1',
    'http://*.localhost',
    'https://clinic.example:99999',
    'https://cli nic.example',
    'null',
    '*',
    '',
  ])('the origin %j is none', (origin) => {
    expect(problems(withOrigin(origin))).toMatchObject([
      { code: 'partners-field', line: 2, message: expect.stringContaining('origins[0]: expected') },
    ])
  })

  test('all that is wrong is told at once, in the order of the lines', () => {
    const content =
      '[{"key": "A",\n "origins": ["x",\n "y"]},\n {"key": "b", "origins": ["https://b.example"],\n "rate": "R"}]'
    expect(problems(content).map(({ line }) => line)).toEqual([1, 2, 3, 5])
  })
})

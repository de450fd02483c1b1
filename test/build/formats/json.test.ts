import { array, assert, constantFrom, jsonValue, pre, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JsonSyntaxError, readJson } from '../../../src/build/formats/json.ts'

const text = `{
  "name": "Clinic",

  "contacts": [
    { "label": "Nurse" },
    {
      "label": "Desk"
    }
  ]
}`

test.each<[readonly PropertyKey[], number]>([
  [[], 1],
  [['name'], 2],
  [['contacts'], 4],
  [['contacts', 0, 'label'], 5],
  [['contacts', 1], 6],
  [['contacts', 1, 'label'], 7],
  // Where nothing stands, what it would stand in.
  [['contacts', 1, 'phone'], 6],
  [['greeting'], 1],
])('%j stands on line %i', (path, line) => {
  expect(readJson(text).lineOf(path)).toBe(line)
})

describe('what is not JSON is told with its line', () => {
  test.each<[string, number, RegExp]>([
    ['', 1, /ends too early/],
    ['{\n "a": 1,\n}', 3, /name in double quotes, got "}"/],
    ['{\n "a": 1\n "b": 2\n}', 3, /expected ,, got "\\"b\\": 2"/],
    ['{\n "a": [1,\n  2', 3, /ends too early/],
    ["{\n 'a': 1}", 2, /unexpected "'a': 1}"/],
    ['{\n "a": one}', 2, /unexpected "one}"/],
    ['{\n "a": }', 2, /expected a value/],
    ['{} \n// end', 2, /unexpected "\/\/ end"/],
    ['{} {}', 1, /unexpected "{}"/],
    ['{"a": "one\ntwo"}', 1, /unexpected/],
    ['{"a": 1,\n"a": 2}', 2, /"a" stands twice/],
    ['['.repeat(100_000), 1, /nested too deeply/],
  ])('%j', (broken, line, message) => {
    let thrown: unknown
    try {
      readJson(broken)
    } catch (error) {
      thrown = error
    }
    expect(thrown).toBeInstanceOf(JsonSyntaxError)
    expect(thrown).toMatchObject({ line, message: expect.stringMatching(message) })
  })
})

test('reads what JSON.parse reads, to the same value', () => {
  const layouts = constantFrom(0, 2, '\t')
  assert(
    property(jsonValue({ maxDepth: 5 }), layouts, (value, layout) => {
      const written = JSON.stringify(value, undefined, layout)
      expect(readJson(written).value).toEqual(JSON.parse(written))
    }),
  )
})

test('refuses what JSON.parse refuses', () => {
  const bits = constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"b"', '1', '-0.5e3', '01', ' ')
  assert(
    property(array(bits, { maxLength: 7 }), (parts) => {
      const written = parts.join('')
      pre(!/"(a)".*"\1"|"(b)".*"\2"/.test(written)) // a name may stand twice
      expect(accepts(() => readJson(written))).toBe(accepts(() => JSON.parse(written)))
    }),
    { numRuns: 2_000 },
  )
})

function accepts(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof JsonSyntaxError) return false
    throw error
  }
}

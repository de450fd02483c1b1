import { expect, test } from 'vitest'
import { openApi } from '../../src/api/openapi.ts'

const description = openApi('1.2.3')

test('describes the requests that are accepted', () => {
  expect(description.components.schemas.AskRequest).toMatchObject({
    type: 'object',
    required: ['question'],
    additionalProperties: false,
    properties: {
      question: { type: 'string', maxLength: 2_000 },
      turns: { type: 'array', maxItems: 6 },
    },
  })
})

test('describes the locale that /api/site takes', () => {
  expect(description.paths['/api/site'].get.parameters).toContainEqual({
    name: 'locale',
    in: 'query',
    schema: { type: 'string', maxLength: 35, pattern: '^[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*$' },
  })
})

test('describes how a page without an origin names its partner, and what every refused page is told', () => {
  const { '/api/ask': ask, '/api/site': site } = description.paths
  for (const { parameters } of [ask.get, site.get]) {
    expect(parameters).toContainEqual(expect.objectContaining({ name: 'partner', in: 'query' }))
  }
  expect(description.components.schemas.AskRequest).toHaveProperty('properties.partner')
  for (const { responses } of [ask.post, ask.get, site.get]) {
    expect(responses[403].description).toContain('origin-not-allowed')
  }
})

test('every reference leads somewhere', () => {
  const names = [...JSON.stringify(description).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name,
  )
  expect(names.length).toBeGreaterThan(5)
  expect(names.filter((name) => !Object.hasOwn(description.components.schemas, name!))).toEqual([])
})

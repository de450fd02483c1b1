/** The API described in OpenAPI 3.1, made of the schemas that check the requests. */
import * as z from 'zod/mini'
import {
  answer,
  askRequest,
  errorResponse,
  healthResponse,
  locale,
  maxQuestionLength,
  siteResponse,
} from './schema.ts'
import { documentResponse, searchQuery, searchRequest, searchResponse } from './search.ts'

export function openApi(release: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Verbatim',
      version: release,
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'Answers questions with the source’s own sentences and the place they stand. Offsets are UTF-16 code units ' +
        'into the canonical text, which GET /sources/{id} returns as text/plain.',
    },
    paths: {
      '/api/ask': {
        post: {
          operationId: 'ask',
          summary: 'Ask a question, with the conversation so far',
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: ref('AskRequest') },
              'text/plain': { schema: ref('AskRequest') },
            },
          },
          responses: { 200: json('The answer, or why there is none', 'Answer'), ...refusals },
        },
        get: {
          operationId: 'askOne',
          summary: 'Ask one question',
          parameters: [
            {
              name: 'q',
              in: 'query',
              required: true,
              schema: { type: 'string', maxLength: maxQuestionLength },
            },
            partner,
          ],
          responses: {
            200: json('The answer, or why there is none', 'Answer'),
            304: { description: 'The artifact is the one in If-None-Match' },
            ...refusals,
          },
        },
      },
      '/api/site': {
        get: {
          operationId: 'site',
          summary: 'What can be asked about here, and what the operator says of the site',
          parameters: [{ name: 'locale', in: 'query', schema: schema(locale) }, partner],
          responses: {
            200: json('Topics, opening questions, names and contacts', 'Site'),
            304: { description: 'The artifact is the one in If-None-Match' },
            400: refusals[400],
            403: refused,
            405: refusals[405],
          },
        },
      },
      '/api/search': {
        post: {
          operationId: 'search',
          summary: 'For signed-in agents: the answer and the ranked passages of all documents',
          security: agents,
          requestBody: {
            required: true,
            content: {
              'application/json': { schema: ref('SearchRequest') },
              'text/plain': { schema: ref('SearchRequest') },
            },
          },
          responses: { 200: json('What was found', 'Search'), ...agentRefusals },
        },
        get: {
          operationId: 'searchOne',
          summary: 'The same for one question, without a conversation',
          security: agents,
          parameters: Object.entries(
            schema(searchQuery, 'input')['properties'] as Record<string, object>,
          ).map(([name, type]) => ({
            name,
            in: 'query',
            ...(name === 'q' && { required: true }),
            schema: type,
          })),
          responses: { 200: json('What was found', 'Search'), ...agentRefusals },
        },
      },
      '/api/search/document': {
        get: {
          operationId: 'searchDocument',
          summary: 'For signed-in agents: a document in its parts',
          security: agents,
          parameters: [{ name: 'id', in: 'query', required: true, schema: { type: 'string' } }],
          responses: {
            200: json('The document', 'AgentDocument'),
            400: refusals[400],
            401: agentRefusals[401],
            403: agentRefusals[403],
            404: json('There is no such document', 'Error'),
            405: refusals[405],
            429: refusals[429],
          },
        },
      },
      '/sources/{id}': {
        get: {
          operationId: 'source',
          summary: 'A source document: a page, or its canonical text',
          parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
          responses: {
            200: {
              description: 'The document',
              content: {
                'text/html': { schema: { type: 'string' } },
                'text/plain': { schema: { type: 'string' } },
              },
            },
            404: json('There is no such document', 'Error'),
          },
        },
      },
      '/healthz': {
        get: {
          operationId: 'health',
          summary: 'Which artifact answers',
          responses: { 200: json('It answers', 'Health'), 500: json('It does not', 'Error') },
        },
      },
    },
    components: {
      schemas: {
        AskRequest: schema(askRequest),
        Answer: schema(answer),
        SearchRequest: schema(searchRequest),
        Search: schema(searchResponse),
        AgentDocument: schema(documentResponse),
        Site: schema(siteResponse),
        Health: schema(healthResponse),
        Error: schema(errorResponse),
      },
      securitySchemes: {
        agentToken: { type: 'http', scheme: 'bearer', description: 'The secret AGENT_TOKEN' },
        agentSession: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-agent',
          description: 'Set by the form at /agent, for its own pages alone',
        },
        access: {
          type: 'apiKey',
          in: 'header',
          name: 'Cf-Access-Jwt-Assertion',
          description: 'Set by Cloudflare Access',
        },
      },
    },
  }
}

const refused = json(
  'The page that asks may not, or not this collection; `code` is origin-not-allowed, partner-unknown, partner-expired ' +
    'or collection-not-allowed',
  'Error',
)

const refusals = {
  400: json('The request cannot be read; `code` says why', 'Error'),
  403: refused,
  405: json('Another method', 'Error'),
  413: json('The body is too large', 'Error'),
  415: json('The body is not sent as JSON', 'Error'),
  429: json('Too many questions at once; see Retry-After', 'Error'),
}

const partner = {
  name: 'partner',
  in: 'query',
  description:
    'Key of the partner whose page asks, for a page that sends Origin: null; of others the Origin decides',
  schema: { type: 'string', maxLength: 100 },
}

/** Any one of them. */
const agents = [{ access: [] }, { agentToken: [] }, { agentSession: [] }]

const agentRefusals = {
  ...refusals,
  401: json('Not signed in; the message says what is missing', 'Error'),
  403: json('A page of another origin asks; `code` is origin-not-allowed', 'Error'),
}

function json(description: string, name: string) {
  return { description, content: { 'application/json': { schema: ref(name) } } }
}

function ref(name: string) {
  return { $ref: `#/components/schemas/${name}` }
}

function schema(type: z.ZodMiniType, io: 'input' | 'output' = 'output') {
  const { $schema: _, ...rest } = z.toJSONSchema(type, { unrepresentable: 'any', io }) as Record<
    string,
    unknown
  >
  return rest
}

// The OpenAPI 3.1 document of the operator's API, made of the kinds and their schemas.
import { portalKinds } from '../../accounts/entries.ts';
import { kindSchemas } from '../../accounts/generated/schema.ts';

const answers = {
  '200': { description: 'Done.' },
  '400': { description: 'A field is wrong; `title` says which.' },
  '401': { description: 'The token is missing or unknown.' },
  '404': { description: 'There is no such customer, portal or resource.' },
  '409': { description: 'It exists already, or the Idempotency-Key was used for something else.' },
};
const idempotency = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', maxLength: 100 },
  description: 'The same key and request within a day gets the same answer and is done once.',
};
const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string', maxLength: 100 } });
const bodyOf = (kind: string) => ({
  required: true,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${kind}` } } },
});
const made: ReadonlySet<string> = new Set(['payment', 'contact', 'voucher']);

export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Accounts', version: '1', description: 'For the operator’s own systems.' },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }],
    paths: { ...Object.assign({}, ...Object.keys(kindSchemas).map(pathsOf)), ...otherPaths },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: kindSchemas,
    },
  };
}

function pathsOf(kind: string): object {
  if (kind === 'customer') {
    const put = {
      summary: 'Create or change a customer',
      parameters: [inPath('customer'), { name: 'portal', in: 'query', schema: { type: 'string' } }, idempotency],
    };
    return {
      '/customers/{customer}': {
        put: { operationId: 'putCustomer', ...put, requestBody: bodyOf(kind), responses: answers },
      },
    };
  }
  const owner = portalKinds.has(kind) ? 'portal' : 'customer';
  const plural = kind.endsWith('s') ? `${kind}es` : `${kind}s`;
  const base = `/${owner}s/{${owner}}/${plural}`;
  const name = kind.replace(/(?:^|-)(\w)/g, (_whole, letter: string) => letter.toUpperCase());
  const operation = { requestBody: bodyOf(kind), responses: answers };
  const post = {
    operationId: `add${name}`,
    summary: `Add a ${kind}`,
    parameters: [inPath(owner), idempotency],
    ...operation,
  };
  const put = {
    operationId: `put${name}`,
    summary: `Create or replace a ${kind}`,
    parameters: [inPath(owner), inPath('id'), idempotency],
    ...operation,
  };
  const isVoucher = kind === 'voucher' || kind === 'contact';
  return {
    ...(made.has(kind) ? { [base]: { post } } : {}),
    ...(isVoucher ? {} : { [`${base}/{id}`]: { put } }),
  };
}

const linesOfCalls = {
  '/cdrs': {
    post: {
      operationId: 'postCdrs',
      summary:
        'Up to 10,000 call records, one JSON object a line, plain or gzip. Known by origin and call-id: sent again they change nothing, with a higher revision they take the place of what is there.',
      parameters: [
        {
          name: 'origin',
          in: 'query',
          schema: { type: 'string', maxLength: 64 },
          description: 'The system they come from; without it, api.',
        },
        {
          name: 'customer',
          in: 'query',
          schema: { type: 'string', maxLength: 64 },
          description: 'Owner of records that name none.',
        },
      ],
      requestBody: { required: true, content: { 'application/x-ndjson': { schema: { type: 'string' } } } },
      responses: {
        ...answers,
        '200': { description: 'How many were added, corrected, known; each refused line with its number and reason.' },
      },
    },
  },
  '/channels': {
    post: {
      operationId: 'postChannels',
      summary:
        'Calls at once, one JSON object a line: customer, channels, and where there are several switches origin; cps if known. Post every minute or more often: a reading counts for two.',
      requestBody: { required: true, content: { 'application/x-ndjson': { schema: { type: 'string' } } } },
      responses: answers,
    },
  },
};

const otherPaths = {
  ...linesOfCalls,
  '/batch': {
    post: {
      operationId: 'batch',
      summary:
        'Up to 10,000 entries, one JSON object a line: kind, customer or portal, id, body. Each is answered by a line.',
      requestBody: { required: true, content: { 'application/x-ndjson': { schema: { type: 'string' } } } },
      responses: answers,
    },
  },
  '/contacts/{email}/support-view': {
    post: {
      operationId: 'supportView',
      summary: 'A link that opens a contact’s portal read-only, once, within two minutes.',
      parameters: [inPath('email')],
      requestBody: {
        required: true,
        content: {
          'application/json': {
            schema: {
              type: 'object',
              required: ['portal', 'reason'],
              properties: { portal: { type: 'string' }, reason: { type: 'string' }, operator: { type: 'string' } },
            },
          },
        },
      },
      responses: answers,
    },
  },
  '/mail': {
    get: { operationId: 'mail', summary: 'The outbox, newest first; never what letters say.', responses: answers },
  },
  '/csp-reports': {
    get: { operationId: 'cspReports', summary: 'What browsers have blocked, by brand and page.', responses: answers },
  },
};

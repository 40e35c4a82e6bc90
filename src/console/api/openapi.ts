// The OpenAPI 3.1 document of the operator's API, made of the kinds and their schemas.
import { portalKinds } from '../../provisioning/entries.ts';
import { kindSchemas } from '../../schema/record-schemas.ts';
import { actions } from '../actions/registry.ts';
import { writeOnlyKinds } from './accounts.ts';
import { stateRoutes } from './state.ts';

const answers = {
  '200': { description: 'Done.' },
  '400': { description: 'A field is wrong; `title` says which.' },
  '401': { description: 'The token is missing or unknown.' },
  '403': { description: 'The role of the token is not enough.' },
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
const inQuery = (name: string) => ({ name, in: 'query', required: false, schema: { type: 'string', maxLength: 200 } });
const bodyOf = (kind: string) => ({
  required: true,
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${kind}` } } },
});
const made: ReadonlySet<string> = new Set(['payment', 'contact', 'voucher']);

export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Portico',
      version: '1',
      description: 'State, actions, accounts and calls, for the operator’s own systems.',
    },
    servers: [{ url: '/api/v1' }],
    security: [{ token: [] }],
    paths: {
      ...statePaths(),
      ...actionPaths(),
      ...Object.assign({}, ...Object.keys(kindSchemas).map(pathsOf)),
      ...otherPaths,
    },
    components: {
      securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
      schemas: kindSchemas,
    },
  };
}

/** `/retry-certificate` is the operation `retryCertificate`. */
const camel = (text: string): string =>
  text.replace(/[^a-z]+([a-z])/g, (_whole, letter: string) => letter.toUpperCase());

function statePaths(): object {
  const paths = stateRoutes.map(({ path, summary, role, query }) => {
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => inPath(name));
    const asked = Object.entries(query).map(([name, description]) => ({ ...inQuery(name), description }));
    const get = {
      operationId: camel(`get ${path.slice(1).replace('/:', ' one ')}`),
      summary: `${summary} Role: ${role}.`,
      parameters: [...names, ...asked],
      responses: answers,
    };
    return [path.replace(/:(\w+)/g, '{$1}'), { get }];
  });
  return {
    ...Object.fromEntries(paths),
    '/openapi.json': { get: { operationId: 'openApi', summary: 'This document.', responses: answers } },
  };
}

function actionPaths(): object {
  const paths = actions.map(({ name, summary, role, needsReason, parameters }) => {
    const properties = Object.entries(parameters).map(([key, description]) => [
      key,
      { type: ['string', 'array'], description },
    ]);
    const reason = { type: 'string', minLength: 3, maxLength: 200, description: 'Why; the log keeps it.' };
    const schema = {
      type: 'object',
      ...(needsReason ? { required: ['reason'] } : {}),
      properties: { ...Object.fromEntries(properties), reason },
      additionalProperties: false,
    };
    const query = Object.entries(parameters).map(([key, description]) => ({ ...inQuery(key), description }));
    const get = {
      ...{ operationId: camel(`preview ${name}`), summary: `What this would do: ${summary} Role: ${role}.` },
      ...{ parameters: query, responses: answers },
    };
    const post = {
      ...{ operationId: camel(name), summary: `${summary} Role: ${role}.`, responses: answers },
      requestBody: { required: true, content: { 'application/json': { schema } } },
    };
    return [`/actions/${name}`, { get, post }];
  });
  return Object.fromEntries(paths);
}

function pathsOf(kind: string): object {
  if (kind === 'customer') {
    const put = {
      summary: 'Create or change a customer',
      parameters: [inPath('customer'), { name: 'portal', in: 'query', schema: { type: 'string' } }, idempotency],
    };
    return {
      '/customers/{customer}': {
        get: {
          operationId: 'getCustomer',
          summary: 'A customer',
          parameters: [inPath('customer')],
          responses: answers,
        },
        put: { operationId: 'putCustomer', ...put, requestBody: bodyOf(kind), responses: answers },
      },
      '/customers': {
        get: { operationId: 'customers', summary: 'Customers', parameters: [inQuery('portal')], responses: answers },
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
  const list = {
    ...{ operationId: `list${name}`, summary: `Each ${kind}, at most 1000`, responses: answers },
    parameters: [inPath(owner), inQuery('after')],
  };
  const one = { parameters: [inPath(owner), inPath('id')], responses: answers };
  const ofRecord = {
    get: { operationId: `get${name}`, summary: `A ${kind}`, ...one },
    delete: { operationId: `remove${name}`, summary: `Remove a ${kind}`, ...one },
  };
  const isRecord = !writeOnlyKinds.has(kind);
  return {
    ...(isRecord || made.has(kind)
      ? { [base]: { ...(isRecord ? { get: list } : {}), ...(made.has(kind) ? { post } : {}) } }
      : {}),
    ...(isVoucher ? {} : { [`${base}/{id}`]: { ...(isRecord ? ofRecord : {}), put } }),
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
  '/customers/{customer}/documents/{id}/file': {
    put: {
      operationId: 'putDocumentFile',
      summary: 'The file of a document: PDF, PNG or JPEG',
      parameters: [inPath('customer'), inPath('id')],
      requestBody: { required: true, content: { 'application/octet-stream': {} } },
      responses: answers,
    },
  },
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

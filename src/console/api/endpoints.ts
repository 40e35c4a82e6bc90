// Every endpoint of the operator's API, and the document that is made from them. A new one: an entry of one of these lists.

import { exactly, type JsonSchema, text } from '../../core/api/endpoint.ts';
import { openApiDocument } from '../../core/api/openapi.ts';
import { accountEndpoints } from './accounts.ts';
import { batchLine } from './batch.ts';
import { callEndpoints } from './calls.ts';
import { customerEndpoints } from './customers.ts';
import type { ConsoleEndpoint } from './endpoint.ts';
import { liveEndpoints, liveSchemas } from './live.ts';
import { operationEndpoints } from './operations.ts';
import { recordEndpoints } from './records.ts';
import { ok, reading } from './responses.ts';
import { apiSchemas } from './schemas.ts';
import { stateEndpoints } from './state.ts';
import { tokenEndpoints } from './tokens.ts';

const anyObject: JsonSchema = { type: 'object' };

const documentEndpoint: ConsoleEndpoint = {
  ...{
    ...reading,
    path: '/openapi.json',
    operationId: 'openApi',
    role: 'any',
    reach: 'none',
    tag: 'state',
    parameters: [],
  },
  summary: 'This document.',
  responses: ok({
    ...exactly({ openapi: text, info: anyObject, paths: anyObject, components: anyObject }),
    additionalProperties: true,
  }),
  handle: async () => openApi(),
};

export const endpoints: readonly ConsoleEndpoint[] = [
  ...[...stateEndpoints, documentEndpoint, ...operationEndpoints],
  ...[
    ...callEndpoints,
    ...liveEndpoints,
    ...customerEndpoints,
    ...accountEndpoints,
    ...recordEndpoints,
    ...tokenEndpoints,
  ],
];

export const schemas: Readonly<Record<string, JsonSchema>> = { ...apiSchemas, ...liveSchemas, BatchLine: batchLine };

/** The OpenAPI 3.1 document of the operator's API. */
function openApi(): object {
  const info = {
    ...{ title: 'Portico', version: '1', server: '/api/v1', schemas },
    description: 'State, operations, accounts and calls, for the operator’s own systems.',
  };
  return openApiDocument(
    info,
    endpoints.map((endpoint) => ({ ...endpoint, summary: `${endpoint.summary} Role: ${endpoint.role}.` })),
  );
}

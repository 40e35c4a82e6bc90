// Endpoints of API tokens. People make them: a program with a token gets no other one by it.

import { apiTokens } from '../../auth/tokens/api-token.ts';
import { exactly, inPath, json, list, orNull, text, time } from '../../core/api/endpoint.ts';
import { limits } from '../../core/limits/limits.ts';
import { PortalError } from '../../core/portal-error.ts';
import {
  addTokenOperation,
  issueToken,
  removeTokenOperation,
  rotateTokenOperation,
  type TokenContext,
  type TokenOperation,
} from '../../operations/api-tokens.ts';
import { executeOperation } from '../../operations/operation.ts';
import { textField } from '../actions/pages.ts';
import type { ApiRequest, ConsoleEndpoint } from './endpoint.ts';
import { noContent, ok, reading } from './responses.ts';

const nameParameter = inPath('name', 'Name of the token.');
const optional = (description: string) => ({ ...text, maxLength: 1000, description });
const expires = optional('When it ends, as in `12h` or `90d`; `console.tokens.life` unless given.');
const secret = exactly({ name: text, token: { ...text, description: 'Shown once.' } });
const tokens = { tag: 'tokens', role: 'admin', reach: 'fleet' } as const;
const writing = { ...tokens, audit: 'none', bodyLimit: limits.apiRequestBytes, idempotent: false } as const;

function contextOf({ parts, actor, now }: ApiRequest): TokenContext {
  if (actor.via === 'api') {
    const hint = 'Log in to the console, or use portico account token.';
    throw new PortalError('forbidden', 'a token makes and changes no tokens', hint);
  }
  return { life: parts.tokenLife, now, by: actor.name };
}

async function issue(
  request: ApiRequest,
  action: string,
  prepare: (name: string, context: TokenContext) => TokenOperation,
) {
  const { parts, actor, parameter, body, now } = request;
  const name = parameter('name') || textField(body, 'name');
  const context = { store: parts.store, actor, action, subject: name, reason: '', now };
  return { name, token: await issueToken(context, () => prepare(name, contextOf(request))) };
}

export const tokenEndpoints: readonly ConsoleEndpoint[] = [
  {
    ...{ ...reading, ...tokens, path: '/tokens', operationId: 'listTokens', parameters: [] },
    summary: 'API tokens by name; never a secret.',
    responses: ok(
      exactly({
        tokens: list(
          exactly({
            ...{ name: text, role: text, addresses: list(text), createdAt: time, createdBy: text },
            portals: { ...orNull(list(text)), description: 'Null for all of them.' },
            ...{ usedAt: orNull(time), expiresAt: orNull(time), previousEndsAt: orNull(time) },
          }),
        ),
      }),
    ),
    handle: async ({ parts }) => ({ tokens: await apiTokens(parts.store) }),
  },
  {
    ...{ ...writing, method: 'post', path: '/tokens', operationId: 'addToken', parameters: [] },
    summary: 'Create an API token.',
    body: json(
      exactly(
        {
          name: text,
          role: { type: 'string', enum: ['accounts', 'viewer', 'operator', 'admin'] },
          portals: optional('Portals that it is for, after commas; all of them unless given.'),
          addresses: optional('Addresses and networks that it is taken from, after commas; everywhere unless given.'),
          expires,
        },
        ['portals', 'addresses', 'expires'],
      ),
    ),
    responses: ok(secret, 404, 409),
    handle: (request) =>
      issue(request, 'add-token', (name, context) => {
        const given = (field: string): string => textField(request.body, field);
        const limits = { portals: given('portals'), addresses: given('addresses'), expires: given('expires') };
        return addTokenOperation({ name, role: given('role'), ...limits }, context);
      }),
  },
  {
    ...{ ...writing, method: 'post', path: '/tokens/{name}/rotate', operationId: 'rotateToken' },
    summary: 'Give an API token another secret; the present one stays good for a while.',
    parameters: [nameParameter],
    body: json(
      exactly({ overlap: optional('How long the present one is good, `0h` to `7d`; 24h unless given.'), expires }, [
        ...['overlap', 'expires'],
      ]),
    ),
    responses: ok(secret, 404),
    handle: (request) =>
      issue(request, 'rotate-token', (name, context) => {
        const given = { overlap: textField(request.body, 'overlap'), expires: textField(request.body, 'expires') };
        return rotateTokenOperation(name, given, context);
      }),
  },
  {
    ...{ ...writing, method: 'delete', path: '/tokens/{name}', operationId: 'removeToken', body: null },
    ...{ summary: 'Remove an API token; it ends now.', parameters: [nameParameter], responses: noContent(404) },
    handle: async (request) => {
      const { parts, actor, parameter, now } = request;
      const name = parameter('name');
      await executeOperation(
        { store: parts.store, actor, action: 'remove-token', subject: name, reason: '', now },
        async () => {
          contextOf(request);
          return removeTokenOperation(name);
        },
      );
      return null;
    },
  },
];

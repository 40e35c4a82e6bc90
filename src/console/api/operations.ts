// Endpoints of the operations: GET says what one would do, POST does it, as its page in the console would.

import { exactly, inQuery, type JsonSchema, json, named, text } from '../../core/api/endpoint.ts';
import { limits } from '../../core/limits/limits.ts';
import { recordAudit } from '../../operations/operation.ts';
import type { ActionRequest, ConsoleAction } from '../actions/action.ts';
import { executeAction } from '../actions/execute-action.ts';
import { textField } from '../actions/pages.ts';
import { actions } from '../actions/registry.ts';
import type { ApiRequest, ConsoleEndpoint } from './endpoint.ts';
import { requireActionReach } from './reach.ts';
import { ok, reading } from './responses.ts';

/** A text, or a list of them that is joined by commas. */
const value: JsonSchema = { type: ['string', 'array'], items: text };

const camel = (name: string): string => name.replace(/-([a-z])/g, (_dash, initial: string) => initial.toUpperCase());

const requestOf = async ({ parts, actor, now }: ApiRequest, given: ActionRequest['given']): Promise<ActionRequest> => ({
  ...{ actor, now, given },
  parts: await parts.forPortal(given('portal')),
});

function endpointsOf(action: ConsoleAction): ConsoleEndpoint[] {
  const { name, summary, role, needsReason, parameters, concerns } = action;
  const reach = concerns === 'fleet' ? 'fleet' : 'filtered';
  const path = `/actions/${name}`;
  const fields = Object.entries(parameters).map(([key, description]) => [key, { ...value, description }] as const);
  const reason = { type: 'string', maxLength: 1000, description: 'Why, in 3 to 200 characters; the log keeps it.' };
  const body: JsonSchema = {
    type: 'object',
    ...(needsReason ? { required: ['reason'] } : {}),
    properties: { ...Object.fromEntries(fields), reason },
    additionalProperties: false,
  };
  return [
    {
      ...{ ...reading, path, role, reach, tag: 'operations', operationId: camel(`preview-${name}`) },
      summary: `What this would do: ${summary}`,
      parameters: Object.entries(parameters).map(([key, description]) => inQuery(key, description, value)),
      responses: ok(named('Preview'), 404, 409, 503),
      handle: async (request) => {
        await requireActionReach(action, request.parameter, request);
        const confirmation = await action.confirm(await requestOf(request, request.parameter));
        const { effects, facts, plan, refused, carried, command } = confirmation;
        return { effects, facts, plan, refused: refused === '' ? null : refused, carried, command };
      },
    },
    {
      ...{ method: 'post', path, role, reach, tag: 'operations', operationId: camel(name), summary },
      ...{ audit: 'none', bodyLimit: limits.apiRequestBytes, idempotent: false, parameters: [], body: json(body) },
      responses: ok(exactly({ action: text, subject: text, message: text }), 404, 409, 502, 503),
      handle: async (request) => {
        const given = (key: string): string => textField(request.body, key);
        await requireActionReach(action, given, request);
        const { message, operation } = await executeAction(action, await requestOf(request, given));
        return { action: name, subject: operation.subject, message };
      },
      onInvalid: async ({ parts: { store }, actor, body: sent, now }, problem) => {
        const subject = textField(sent, 'portal');
        await recordAudit(
          { store, actor, action: name, reason: textField(sent, 'reason'), subject, now },
          'refused',
          problem,
        );
      },
    },
  ];
}

export const operationEndpoints: readonly ConsoleEndpoint[] = actions.flatMap(endpointsOf);

// The endpoint of batches: one entry a line in, one result a line out.

import { text } from '../../core/api/endpoint.ts';
import { limits } from '../../core/limits/limits.ts';
import { PortalError, reasonOf } from '../../core/portal-error.ts';
import { jsonMistake, parseJson } from '../../core/untrusted/json.ts';
import { checkedEntry, putEntry } from '../../provisioning/entries.ts';
import type { ApiRequest, ConsoleEndpoint } from './endpoint.ts';
import { filledLines, lineBody } from './lines.ts';
import { requireEntryReach } from './reach.ts';
import { okWith } from './responses.ts';

/** Of each line of the response; what a client reads line by line has no schema of the whole. */
export const batchLine = {
  oneOf: [
    {
      type: 'object',
      required: ['line', 'ok', 'id'],
      properties: {
        ...{ line: { type: 'integer' }, ok: { const: true }, id: text, code: text, setPassword: text },
      },
      additionalProperties: false,
    },
    {
      type: 'object',
      required: ['line', 'ok', 'error', 'hint'],
      properties: { line: { type: 'integer' }, ok: { const: false }, error: text, hint: text },
      additionalProperties: false,
    },
  ],
};

export const batchEndpoint: ConsoleEndpoint = {
  ...{ method: 'post', path: '/batch', operationId: 'batch', role: 'accounts', tag: 'accounts', parameters: [] },
  ...{ reach: 'filtered' },
  summary:
    `Up to ${limits.callLines} entries, one JSON object a line: kind, customer or portal, id, body. ` +
    'The response has a line for each, in the same order; a wrong line stops no other.',
  ...{ audit: 'data', idempotent: false, bodyLimit: limits.apiBatchBytes, body: lineBody },
  responses: okWith(
    {
      mediaType: 'application/x-ndjson',
      schema: { type: 'string', description: 'Lines, each as `#/components/schemas/BatchLine`.' },
    },
    413,
  ),
  handle: async (request) => results(request, filledLines(request.body)),
};

async function* results(request: ApiRequest, lines: readonly string[]): AsyncIterable<object> {
  const counts: Record<string, number> = {};
  let refused = 0;
  for (const [index, line] of lines.entries()) {
    const { kind, result } = await resultOf(request, line);
    if (kind === null) refused += 1;
    else counts[kind] = (counts[kind] ?? 0) + 1;
    yield { line: index + 1, ...result };
  }
  request.recordCounts('', { ...counts, refused });
}

/** `kind` is null for a line that was refused. */
async function resultOf(
  { parts, principal, now }: ApiRequest,
  line: string,
): Promise<{ readonly kind: string | null; readonly result: object }> {
  try {
    const entry = checkedEntry(parseJson(line));
    await requireEntryReach(parts.store, entry, principal.reach);
    return { kind: entry.kind, result: { ok: true, ...(await putEntry(parts.store, parts.hasher, entry, now)) } };
  } catch (thrown) {
    if (thrown instanceof PortalError) {
      return { kind: null, result: { ok: false, error: thrown.message, hint: thrown.hint } };
    }
    if (thrown instanceof SyntaxError)
      return {
        kind: null,
        result: { ok: false, error: `the line ${jsonMistake(thrown)}`, hint: 'Send one object a line.' },
      };
    parts.log.error('a line of a batch could not be written', { why: reasonOf(thrown) });
    const hint = 'Send it again; if it fails again, see the log of the server.';
    return { kind: null, result: { ok: false, error: 'the line could not be written', hint } };
  }
}

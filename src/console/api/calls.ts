// Endpoints for switches: call records in batches, and the calls that are up now.

import { ingestLines } from '../../calls/ingest/ingest-lines.ts';
import { countUnrated } from '../../calls/ingest/unrated.ts';
import { readingOf, storeReadings } from '../../calls/sums/channels.ts';
import { count, exactly, inQuery, list, named } from '../../core/api/endpoint.ts';
import { isCustomerId } from '../../core/ids.ts';
import { limits } from '../../core/limits/limits.ts';
import type { ApiRequest, ConsoleEndpoint } from './endpoint.ts';
import { byLine, lineBody, linesOf, readLines } from './lines.ts';
import { ok } from './responses.ts';

const writing = {
  ...{ method: 'post', role: 'accounts', tag: 'calls', audit: 'data', idempotent: false, body: lineBody },
  ...{ reach: 'filtered' },
  /** Unzipped; a body with `Content-Encoding: gzip` is unzipped as it is read. */
  bodyLimit: limits.apiCallsBytes,
} as const satisfies Partial<ConsoleEndpoint>;

const origin = { type: 'string', pattern: '^[\\w.-]{1,64}$' };
const customer = { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' };

export const callEndpoints: readonly ConsoleEndpoint[] = [
  {
    ...{ ...writing, path: '/cdrs', operationId: 'postCdrs' },
    summary:
      'Up to 10,000 call records, one JSON object a line, plain or gzip. A record is known by its origin and call-id: sent again it changes nothing; with a higher revision it replaces the stored one. `unrated` are calls among the added and corrected ones that should be priced here and found no rate; `portico calls rate` charges them when there is one.',
    parameters: [
      inQuery('origin', 'The system that the records come from; `api` unless given.', origin),
      inQuery('customer', 'Owner of records that name none.', customer),
    ],
    responses: ok(
      exactly({
        ...{ rows: count, added: count, corrected: count, known: count },
        unrated: list(named('UnratedCalls')),
        refused: list(named('RefusedLine')),
        adjusted: list(named('AdjustedValues')),
      }),
      413,
    ),
    handle: takeRecords,
  },
  {
    ...{ ...writing, path: '/channels', operationId: 'postChannels', parameters: [] },
    summary:
      'Calls that are up now, one JSON object a line: customer, channels, and where there are several switches origin; cps if known. Post every minute or more often: a reading counts for two.',
    responses: ok(exactly({ taken: count, refused: list(named('RefusedLine')) }), 413),
    handle: takeReadings,
  },
];

async function takeRecords({
  parts,
  principal: { reach },
  parameter,
  body,
  recordCounts,
  now,
}: ApiRequest): Promise<object> {
  const source = parameter('origin') || 'api';
  const owner = parameter('customer');
  const options = {
    origin: source,
    customer: isCustomerId(owner) ? owner : null,
    rater: parts.rater,
    dialingOf: parts.dialingOf,
    reach,
  };
  const taken = await ingestLines(parts.store, linesOf(body), options, now);
  const { added, corrected, known, unrated, refused } = taken;
  const counts = { added, corrected, known, unrated: countUnrated(unrated), refused: refused.length };
  recordCounts(`origin ${source}, `, counts);
  return taken;
}

async function takeReadings({
  parts: { store },
  principal: { reach },
  body,
  recordCounts,
  now,
}: ApiRequest): Promise<object> {
  const { lines: readings, refused } = readLines(body, readingOf);
  const missing = await storeReadings(
    store,
    readings.map(({ value }) => value),
    reach,
    now,
  );
  for (const { line, value } of readings) {
    if (missing.has(value.customer)) refused.push({ line, reason: `${value.customer} is not a customer` });
  }
  const taken = readings.filter(({ value }) => !missing.has(value.customer)).length;
  const origins = [...new Set(readings.map(({ value }) => value.origin))].filter((name) => name !== '');
  recordCounts(origins.length === 0 ? '' : `origin ${origins.join(' ')}, `, { taken, refused: refused.length });
  return { taken, refused: refused.sort(byLine) };
}

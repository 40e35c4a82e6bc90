// The API for switches: call records in batches, and calls at once.
import express, { type Request, type Response, type Router } from 'express';
import { callRater } from '../../billing/rate-calls.ts';
import type { RefusedRow } from '../../calls/ingest/ingest.ts';
import { ingestLines } from '../../calls/ingest/ingest-lines.ts';
import { readingOf, storeReadings } from '../../calls/sums/channels.ts';
import type { Clock } from '../../core/clock.ts';
import { isCustomerId } from '../../core/ids.ts';
import { PortalError } from '../../core/portal-error.ts';
import type { Store } from '../../store/store.ts';
import { recordCounts, withProblems } from './problems.ts';

const MAX_LINES = 10_000;
/** Unzipped; express unzips what says `Content-Encoding: gzip`. */
const BODY_LIMIT = '32mb';
const ORIGIN = /^[\w.-]{1,64}$/;

interface CallsApiDependencies {
  readonly store: Store;
  readonly clock: Pick<Clock, 'now'>;
}

/** Who may ask was checked before. */
export function callsApi({ store, clock }: CallsApiDependencies): Router {
  const router = express.Router();
  const body = express.text({ type: () => true, limit: BODY_LIMIT });
  const rater = callRater(store);
  router.post(
    '/cdrs',
    body,
    withProblems(async (request, response) => {
      const { origin, customer } = optionsOf(request);
      const lines = linesOf(request);
      const taken = await ingestLines(store, lines, { origin, customer, rater }, clock.now());
      const { added, corrected, known, refused } = taken;
      recordCounts(response, `origin ${origin}, `, { added, corrected, known, refused: refused.length });
      response.json(taken);
    }),
  );
  router.post(
    '/channels',
    body,
    withProblems((request, response) => takeChannels(store, clock.now(), request, response)),
  );
  return router;
}

function optionsOf({ query }: Request) {
  const origin = query['origin'] ?? 'api';
  if (typeof origin !== 'string' || !ORIGIN.test(origin)) {
    const hint = 'Name the system the calls come from: up to 64 letters, digits, dots, hyphens, underscores.';
    throw new PortalError('input-invalid', 'origin is no name', hint);
  }
  const customer = query['customer'] ?? null;
  if (customer !== null && (typeof customer !== 'string' || !isCustomerId(customer))) {
    throw new PortalError('input-invalid', 'customer is no customer id', 'Give it as in: customer=CUST-1042');
  }
  return { origin, customer };
}

function linesOf(request: Request): string[] {
  const lines = typeof request.body === 'string' ? request.body.split('\n') : [];
  const count = lines.filter((line) => line.trim() !== '').length;
  if (count <= MAX_LINES) return lines;
  throw new PortalError('input-invalid', `the batch has ${count} lines`, `Send at most ${MAX_LINES} at once.`);
}

async function takeChannels(store: Store, now: number, request: Request, response: Response): Promise<void> {
  const refused: RefusedRow[] = [];
  const readings = linesOf(request).flatMap((text, index) => {
    if (text.trim() === '') return [];
    const reading = readingOf(parsed(text));
    if (typeof reading !== 'string') return [{ line: index + 1, reading }];
    refused.push({ line: index + 1, reason: reading });
    return [];
  });
  const missing = await storeReadings(
    store,
    readings.map(({ reading }) => reading),
    now,
  );
  for (const { line, reading } of readings) {
    if (missing.has(reading.customer)) refused.push({ line, reason: `${reading.customer} is no customer` });
  }
  const taken = readings.filter(({ reading }) => !missing.has(reading.customer)).length;
  const origins = [...new Set(readings.map(({ reading }) => reading.origin))].filter((name) => name !== '');
  const what = origins.length === 0 ? '' : `origin ${origins.join(' ')}, `;
  recordCounts(response, what, { taken, refused: refused.length });
  response.json({ taken, refused: refused.sort((left, right) => left.line - right.line) });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

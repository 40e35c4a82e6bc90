// A store of the release before facts were data: conditions, events, outcomes and notifications are carried over.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { expect, inject, onTestFinished, test } from 'vitest';
import { conditionMessage } from '../../src/core/condition-message.ts';
import type { Database } from '../../src/store/schema/tables.ts';
import { openStore } from '../../src/store/store.ts';
import { readConditions } from '../../src/store/tables/conditions.ts';
import { dueDomains, readDomainCheck } from '../../src/store/tables/domain-checks.ts';
import { brandEvents } from '../../src/store/tables/events.ts';
import { recentNotifications } from '../../src/store/tables/notifications.ts';
import { notifiedProblems } from '../../src/store/tables/notified-problems.ts';
import { readRequest, storedOutcome, waitingRequests } from '../../src/store/tables/requests.ts';
import { migrationsUpTo, storeWith } from '../support/first-tables.ts';
import { newDatabase } from '../support/test-store.ts';

const PLAN = 'a'.repeat(64);
const RECORD = 'acme.test. 300 IN CNAME edge.test.';
const LABEL = `main@sha1:${'1'.repeat(40)}`;

async function fill(db: Kysely<Database>): Promise<void> {
  const conditions = [
    ['portal', 'north', 'Synced', 'Blocked', `9 of 9. To allow exactly this plan: portico apply --approve ${PLAN}`],
    [
      'portal',
      'south',
      'Synced',
      'Drifted',
      'changed by hand: portal south, override C-1 and 3 more. selfHeal is off: x',
    ],
    ['domain', 'acme.test', 'Ready', 'Pending', `there is no such record yet; record to create: ${RECORD}`],
    ['portal', 'east', 'Synced', 'Invalid', 'brand is missing; the last good state is kept'],
  ];
  for (const [kind, name, type, reason, message] of conditions) {
    await sql`INSERT INTO condition (kind, name, type, status, reason, message, since, revision)
      VALUES (${kind}, ${name}, ${type}, 'False', ${reason}, ${message}, 1, ${LABEL})`.execute(db);
  }
  for (const [reason, message] of [
    ['Updated', 'override C-1, portal south and 2 more'],
    ['Created', 'portal south'],
  ]) {
    await sql`INSERT INTO event (at, kind, name, reason, message, revision)
      VALUES (1, 'portal', 'south', ${reason}, ${message}, ${LABEL})`.execute(db);
  }
  for (const outcome of ['no changes', `partial: 3 change(s) at ${LABEL}`, 'failed: it cannot be read']) {
    await sql`INSERT INTO request (at, kind, actor, done_at, outcome) VALUES (1, 'look', 'ann', 2, ${outcome})`.execute(
      db,
    );
  }
  await sql`INSERT INTO request (at, kind, actor) VALUES (1, 'look', 'ann')`.execute(db);
  await sql`INSERT INTO domain_look (host, state, since, misses, next_look) VALUES ('acme.test', 'Lost', 1, 4, 9)`.execute(
    db,
  );
  await sql`INSERT INTO told_problem (kind, name, aspect, type, since)
    VALUES ('domain', 'acme.test', 'Ready', 'domain-lost', 1)`.execute(db);
  await sql`INSERT INTO notice (id, at, type, recovered, body) VALUES ('n', 1, 'failed', 0, '{"id":"n"}')`.execute(db);
  await sql`INSERT INTO notice_delivery (notice, channel, label, state, attempts)
    VALUES ('n', 'c', 'webhook', 'sent', 1)`.execute(db);
}

test('facts in the texts of the release before become data, and nothing is lost', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'portico-facts-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const server = inject('postgres');
  const url = server === undefined ? `sqlite:${join(folder, 'store.db')}` : await newDatabase(server);
  const before = await storeWith(url, migrationsUpTo('0017-clustered-codes'));
  await fill(before);
  await before.destroy();

  const store = await openStore(url);
  onTestFinished(() => store.destroy());
  const [domain, east, north, south] = await readConditions(store);
  expect(domain).toMatchObject({ message: 'there is no such record yet', detail: { record: RECORD } });
  expect(east?.detail).toBeUndefined();
  expect(north).toMatchObject({ message: '9 of 9', detail: { plan: PLAN } });
  expect(south === undefined ? '' : conditionMessage(south)).toBe(
    'changed by hand: portal south, override C-1 and 3 more. selfHeal is off: x',
  );
  const all = { kind: null, before: null, limit: 10 } as const;
  const [created, updated] = await brandEvents(store, { portal: 'south', hosts: [] }, all);
  expect(created).toMatchObject({ message: 'portal south', detail: undefined });
  expect(updated?.detail).toEqual({
    changes: [
      { kind: 'override', name: 'C-1' },
      { kind: 'portal', name: 'south' },
    ],
    more: 2,
  });
  const outcomes = await Promise.all([1, 2, 3].map(async (id) => (await readRequest(store, id))?.outcome ?? null));
  expect(outcomes.map(storedOutcome)).toEqual([
    { state: 'unchanged', hold: null },
    { state: 'partial', changes: 3, revision: LABEL, hold: null },
    null,
  ]);
  expect(await waitingRequests(store)).toMatchObject([{ id: 4, kind: 'pass' }]);
  expect(await readDomainCheck(store, 'acme.test')).toMatchObject({ failures: 4, next_check: 9 });
  expect(await dueDomains(store, 10, 10)).toEqual(['acme.test']);
  expect(await store.transaction().execute(notifiedProblems)).toMatchObject([{ name: 'acme.test' }]);
  expect(await recentNotifications(store, 10)).toMatchObject([{ deliveries: [{ channel: 'webhook' }] }]);
});

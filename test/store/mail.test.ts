// Counts of email in the store, and the newest emails, on both databases.
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFleet } from '../../src/console/fleet/fleet.ts';
import { outbox } from '../../src/mail/outbox.ts';
import type { Store } from '../../src/store/store.ts';
import { readMailHealth } from '../../src/store/tables/mail-health.ts';
import { newStore } from '../support/test-store.ts';

let store: Store;
let rows = 0;
beforeEach(async () => {
  store = await newStore();
  rows = 0;
});
afterEach(() => store.destroy());

interface Given {
  readonly portal: string;
  readonly state?: 'queued' | 'sent' | 'failed';
  readonly problem?: string;
  readonly at: number;
}

const addEmails = (given: readonly Given[]) =>
  store
    .insertInto('mail')
    .values(
      given.map(({ portal, state = 'queued', problem = null, at }, index) => ({
        ...{ id: `${at}-${index}`, portal, kind: 'reset', recipient: 'dora@customer.example', subject: 'Password' },
        ...{ sealed_body: null, state, attempts: 1, problem, created_at: at },
        ...{ next_try: state === 'queued' ? at : null, sent_at: state === 'sent' ? at : null },
      })),
    )
    .execute();

/** The store, with every row that it hands out counted. */
const counted = (): Store =>
  store.withPlugin({
    transformQuery: ({ node }) => node,
    transformResult: async ({ result }) => {
      rows += result.rows.length;
      return result;
    },
  });

test('emails are counted in the store, each portal with the newest reason', async () => {
  const trouble = Array.from({ length: 200 }, (_, index) => ({
    portal: 'acme',
    problem: `try ${index}`,
    at: 1000 + index,
  }));
  await addEmails([...trouble, { portal: 'acme', at: 5000 }, { portal: 'acme', state: 'sent', at: 900 }]);
  await addEmails([{ portal: 'nordwind', state: 'failed', problem: 'no such mailbox', at: 2000 }]);
  const health = await readMailHealth(counted());
  expect(health.sort((left, right) => (left.portal < right.portal ? -1 : 1))).toEqual([
    { portal: 'acme', sent: 1, queued: 201, failed: 0, retried: 200, problem: 'try 199', lastSentAt: 900 },
    { portal: 'nordwind', sent: 0, queued: 0, failed: 1, retried: 0, problem: '', lastSentAt: 0 },
  ]);
  expect(rows).toBe(4);
});

test('pages that are drawn again and again count emails once in ten seconds', async () => {
  const clock = { time: 0, now: () => clock.time };
  const fleet = createFleet({ store: counted(), clock });
  await addEmails([{ portal: 'acme', at: 1 }]);
  await Promise.all([fleet.mail(), fleet.mail()]);
  const once = rows;
  await addEmails([{ portal: 'nordwind', at: 2 }]);
  clock.time += 9_999;
  expect((await fleet.mail()).length).toBe(1);
  expect([once, rows]).toEqual([1, 1]);
  clock.time += 1;
  expect((await fleet.mail()).length).toBe(2);
});

test('the newest emails come first, and are found by an index', async () => {
  await addEmails([3, 1, 2].map((at) => ({ portal: at === 2 ? 'nordwind' : 'acme', at })));
  expect((await outbox(store, null, 2)).map(({ createdAt }) => createdAt)).toEqual([3, 2]);
  expect((await outbox(store, 'acme', 9)).map(({ createdAt }) => createdAt)).toEqual([3, 1]);
  const isSqlite = await sql`SELECT sqlite_version()`.execute(store).then(
    () => true,
    () => false,
  );
  for (const where of ['', "WHERE portal = 'acme'"]) {
    const query = `SELECT * FROM mail ${where} ORDER BY created_at DESC LIMIT 50`;
    const plan = await store.transaction().execute(async (tx) => {
      // So small a table is read whole by PostgreSQL, unless it is kept from sorting.
      if (!isSqlite) await sql`SET LOCAL enable_sort = off`.execute(tx);
      return sql.raw(`EXPLAIN ${isSqlite ? 'QUERY PLAN' : ''} ${query}`).execute(tx);
    });
    expect(JSON.stringify(plan.rows)).toContain('mail_');
    expect(JSON.stringify(plan.rows)).not.toMatch(/TEMP B-TREE|Sort/);
  }
});

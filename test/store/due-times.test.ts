// A clock that was wrong: whatever it put off is brought back, and the jump is an event. Cost: about a second, one store.

import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openLog } from '../../src/adapters/log.ts';
import { maintain } from '../../src/certificates/maintenance.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/core/durations.ts';
import { createClockWatch } from '../../src/reconcile/clock-watch.ts';
import { dueTimes } from '../../src/store/queues/due-times.ts';
import type { Store } from '../../src/store/store.ts';
import { addUses } from '../../src/store/tables/quota-uses.ts';
import { newStore } from '../support/test-store.ts';

const NOW = Date.UTC(2026, 10, 30);

/** Columns of the schema that by their names hold a due time, and are not brought back: they end what people were given, or belong to no schedule. */
const kept = new Set([
  ...['certificate.renew_at', 'certificate.warning_at', 'condition.next_try', 'contact.password_until'],
  'call_import.done_at',
]);

/** A row with the time, and for every other column without a default the least that it takes. */
async function insertRow(store: Store, table: string, times: Readonly<Record<string, number | string>>): Promise<void> {
  const tables = await store.introspection.getTables();
  const columns = tables.find(({ name }) => name === table)?.columns ?? [];
  const needed = columns.filter(
    ({ name, isNullable, hasDefaultValue, isAutoIncrementing }) =>
      !(name in times) && !isNullable && !hasDefaultValue && !isAutoIncrementing,
  );
  const row: Record<string, unknown> = { ...times };
  for (const { name, dataType } of needed) row[name] = /int|numeric/i.test(dataType) ? 1 : 'x';
  // No row is read by the program.
  const values = sql.join(Object.values(row));
  await sql`INSERT INTO ${sql.table(table)} (${sql.join(Object.keys(row).map((name) => sql.ref(name)))}) VALUES (${values})`.execute(
    store,
  );
}

const timeIn = async (store: Store, table: string, column: string): Promise<number> => {
  const read = await sql<{ at: number | string }>`SELECT ${sql.ref(column)} AS at FROM ${sql.table(table)}`.execute(
    store,
  );
  return Number(read.rows[0]?.at);
};

const events = (store: Store) => store.selectFrom('event').select(['reason', 'message']).orderBy('id').execute();

const named = dueTimes.map((due) => [`${due.table}.${due.column}`, due] as const);

test.each(named)('%s further away than any schedule is due again; within it, it stays', async (_, due) => {
  const store = await newStore();
  onTestFinished(() => store.destroy());
  const { table, column, within } = due;
  await insertRow(store, table, { [column]: NOW + within });
  const watch = createClockWatch({ store, clock: { now: () => NOW }, log: openLog('silent') });
  await watch(0);
  expect(await timeIn(store, table, column)).toBe(NOW + within);
  expect(await events(store)).toEqual([]);

  await sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = ${NOW + 400 * DAY}`.execute(store);
  await createClockWatch({ store, clock: { now: () => NOW }, log: openLog('silent') })(0);
  expect(await timeIn(store, table, column)).toBe(NOW);
  expect(await events(store)).toMatchObject([{ reason: 'ClockJumped' }]);
});

test('every column that by its name holds a due time is one of them', async () => {
  const store = await newStore();
  onTestFinished(() => store.destroy());
  const named = (await store.introspection.getTables()).flatMap(({ name, columns }) =>
    columns
      .filter((column) => /^next_|_until$|^due_at$|^ask_at$/.test(column.name))
      .map((column) => `${name}.${column.name}`),
  );
  const known = new Set([...dueTimes.map(({ table, column }) => `${table}.${column}`), ...kept]);
  expect(named.filter((one) => !known.has(one))).toEqual([]);
});

test('a renewal that is a year away stays; a jump of the clock is an event, a correction by seconds is none', async () => {
  const store = await newStore();
  onTestFinished(() => store.destroy());
  await insertRow(store, 'certificate', { host: 'a.example', not_after: NOW + 398 * DAY });
  await insertRow(store, 'certificate_task', { host: 'a.example', next_act: NOW + 300 * DAY });
  let now = NOW;
  const watch = createClockWatch({ store, clock: { now: () => now }, log: openLog('silent') });
  for (const step of [SECOND, -30 * SECOND, 40 * SECOND, 20 * MINUTE]) {
    now += step;
    await watch(0);
  }
  expect(await timeIn(store, 'certificate_task', 'next_act')).toBe(NOW + 300 * DAY);
  expect(await events(store)).toEqual([]);
  now += 400 * DAY;
  await watch(0);
  now -= 400 * DAY + HOUR;
  await watch(0);
  expect((await events(store)).map(({ message }) => message)).toEqual([
    expect.stringContaining('the clock moved ahead by 576000 min, or the machine was suspended'),
    expect.stringContaining('the clock was put back by 576060 min'),
  ]);
});

/** Days at which uses were, then passes at other days: `watched` how many of them by a process that watches the clock. */
const ledgers: readonly (readonly [
  string,
  { uses: readonly number[]; passes: readonly number[]; watched: number; left: number },
])[] = [
  ['time that passes', { uses: [0, 9], passes: [9], watched: 0, left: 1 }],
  ['a year ahead and back', { uses: [0, 1], passes: [1, 366, 1], watched: 3, left: 2 }],
  ['a year ahead with an order there, and back', { uses: [0, 1, 366], passes: [1, 366, 1], watched: 3, left: 3 }],
  ['a start a year ahead', { uses: [0, 1], passes: [366], watched: 0, left: 2 }],
  ['more than a window after a jump', { uses: [0, 1, 380], passes: [1, 366, 380], watched: 2, left: 1 }],
];

test.each(ledgers)(
  'what authorities have counted is kept over a wrong clock: %s',
  async (_, { uses, passes, watched, left }) => {
    const store = await newStore();
    onTestFinished(() => store.destroy());
    const clock = { time: NOW, now: () => clock.time };
    const parts = { store, clock, log: openLog('silent') };
    const watch = createClockWatch(parts);
    const coming = [...uses];
    for (const [pass, day] of passes.entries()) {
      clock.time = NOW + day * DAY;
      if (pass < watched) await watch(0);
      for (const use of coming.splice(0, coming.filter((each) => each <= day).length)) {
        const at = NOW + use * DAY;
        await store
          .transaction()
          .execute((tx) => addUses(tx, 'ca', 'acme.example', { duplicates: 'acme.example' }, at));
      }
      await maintain(0, parts);
    }
    expect(await store.selectFrom('quota_use').select('at').execute()).toHaveLength(left);
  },
);

// A clock that was wrong: whatever it put off is brought back, and the jump is an event. Cost: about a second, one store.

import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openLog } from '../../src/adapters/log.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/core/durations.ts';
import { createClockWatch } from '../../src/reconcile/clock-watch.ts';
import { dueTimes } from '../../src/store/queues/due-times.ts';
import type { Store } from '../../src/store/store.ts';
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
